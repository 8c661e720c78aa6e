import { counted, importDialog as texts } from '../../../language/client';
import { formatNumber } from '../../../language/text';
import type { ImportCount } from '../../protocol';
import { useLanguage, useSay, useSayCount } from '../shared/page';
import { importTabs, type Counts } from './files';

const figures = ['lines', 'added', 'updated', 'unchanged', 'skipped'] as const;

/** The counts side by side, and every remark by its line. */
export function CountsTable({ counts }: { counts: Counts }) {
  const say = useSay();
  const language = useLanguage();
  const shown = importTabs.flatMap((tab) => {
    const count = counts[tab];
    return count ? [{ tab, count }] : [];
  });
  return (
    <>
      <table>
        <caption class="unseen">{say(texts.result)}</caption>
        <thead>
          <tr>
            <td />
            {figures.map((figure) => (
              <th key={figure} scope="col" class="amount">
                {say(texts[figure])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ tab, count }) => (
            <tr key={tab}>
              <th scope="row">{say(texts[tab])}</th>
              {figures.map((figure) => (
                <td key={figure} class="amount">
                  {formatNumber(count[figure], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.map(
        ({ tab, count }) =>
          count.problems.length > 0 && (
            <Problems key={tab} title={say(texts[tab])} problems={count.problems} />
          ),
      )}
    </>
  );
}

function Problems({ title, problems }: { title: string; problems: ImportCount['problems'] }) {
  const say = useSay();
  const sayCount = useSayCount();
  const heading = `${title}: ${sayCount(counted.problems, problems.length)}`;
  return (
    <section>
      <h3>{heading}</h3>
      <ul class="scroll" tabIndex={0} aria-label={heading}>
        {problems.map(({ line, text }, at) => (
          <li key={at}>{say(texts.problem, { line: String(line), text })}</li>
        ))}
      </ul>
    </section>
  );
}
