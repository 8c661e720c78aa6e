import { reviewDialog as texts } from '../../../language/reviewDialog';
import type { DueGroupView, DueListView, DueView, ReviewShow } from '../../review-protocol';
import { useSay } from '../shared/page';
import { RowTick, type Chosen } from './Choosing';

interface Props {
  list: DueListView;
  show: ReviewShow;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** What is on the page, a table for each kind of record and ground. */
export function DueTables({ list: { groups, items }, show, chosen, onChange }: Props) {
  const shown = groups
    .map((group) => ({ group, lines: items.filter((item) => item.group === group.key) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <>
      {shown.map(({ group, lines }) => (
        <Group key={group.key} {...{ group, lines, show, chosen, onChange }} />
      ))}
    </>
  );
}

function Group({
  group,
  lines,
  show,
  chosen,
  onChange,
}: Omit<Props, 'list'> & { group: DueGroupView; lines: DueView[] }) {
  const say = useSay();
  const heading = say(texts.ofGroup, { title: group.title, count: group[show] });
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <p class="quiet">{group.ground}</p>
      <table class="review">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{say(texts.choose)}</span>
            </th>
            <th scope="col">{say(texts.record)}</th>
            <th scope="col">{say(texts.groundEnded)}</th>
            {show === 'approved' && <th scope="col">{say(texts.destroyFrom)}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, row, day, columns, until, isAnonymised, destroyOn }) => (
            <tr key={key}>
              <td>
                <RowTick
                  id={key}
                  name={[name, day].filter(Boolean).join(', ')}
                  chosen={chosen}
                  onChange={onChange}
                />
              </td>
              <th scope="row">
                {name}
                {[
                  [day, say(texts.atRow, { row: String(row) })].filter(Boolean).join(', '),
                  columns,
                  isAnonymised && say(texts.statistics),
                ]
                  .filter(Boolean)
                  .map((part) => (
                    <span key={part} class="quiet detail">
                      {part}
                    </span>
                  ))}
              </th>
              <td>{until}</td>
              {show === 'approved' && <td>{destroyOn}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
