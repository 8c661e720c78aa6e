import { reviewDialog as texts } from '../../../language/reviewDialog';
import type { CellRowView } from '../../review-protocol';
import { LedHeading, useSay } from '../shared/page';

/** The cells that the destruction of what was chosen would take, row by row. */
export function Cells({ rows }: { rows: readonly CellRowView[] }) {
  const say = useSay();
  return (
    <section aria-label={say(texts.cellsTitle)}>
      <LedHeading to={rows}>{say(texts.cellsTitle)}</LedHeading>
      {rows.length === 0 ? (
        <p>{say(texts.cellsNone)}</p>
      ) : (
        <table class="cells">
          <thead>
            <tr>
              <th scope="col">{say(texts.tab)}</th>
              <th scope="col" class="amount">
                {say(texts.row)}
              </th>
              <th scope="col">{say(texts.columns)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ tab, row, columns }) => (
              <tr key={`${tab} ${row}`}>
                <th scope="row">{tab}</th>
                <td class="amount">{row}</td>
                <td>{columns.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
