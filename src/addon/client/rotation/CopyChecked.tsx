import { aspectTexts, rotationDialog as texts } from '../../../language/rotationDialog';
import type { TakeOverView } from '../../rotation-protocol';
import { LedHeading, useSay } from '../shared/page';

type Line = NonNullable<TakeOverView['lines']>[number];
type Difference = TakeOverView['differences'][number];

/** What was checked of a copy, what differs, and what was set going. */
export function CopyChecked({ result }: { result: TakeOverView }) {
  const say = useSay();
  const { lines = [], differences, more, log, rules, forms } = result;
  return (
    <section aria-label={say(texts.results)}>
      {differences.length > 0 && (
        <>
          <LedHeading to={result}>{say(texts.differences)}</LedHeading>
          <ul>
            {differences.map((difference, at) => (
              <li key={at} class="problem">
                {say(texts.difference, {
                  what: say(aspectTexts[difference.what]),
                  place: placeOf(difference, say),
                })}
              </li>
            ))}
            {more > 0 && <li>{say(texts.more, { count: more })}</li>}
          </ul>
        </>
      )}
      <LedHeading to={differences.length > 0 ? undefined : result}>{say(texts.results)}</LedHeading>
      <ul>
        {lines.map((line) => (
          <Checked key={line.what} line={line} />
        ))}
        {log && (
          <li class={log.broken === undefined ? 'done' : 'problem'}>
            {log.broken === undefined
              ? say(texts.lineFine, { what: say(texts.log), count: log.entries })
              : say(texts.logBroken, { entry: String(log.broken) })}
          </li>
        )}
        {rules !== undefined && (
          <li class="done">{say(texts.lineFine, { what: say(texts.rules), count: rules })}</li>
        )}
        {forms && (
          <>
            <li class="done">{say(texts.triggers)}</li>
            <li class={forms === 'lost' ? 'problem' : 'done'}>
              {say({ none: texts.formsNone, linked: texts.formsLinked, lost: texts.formsLost }[forms])}
            </li>
          </>
        )}
      </ul>
    </section>
  );
}

function Checked({ line: { what, count, wrong } }: { line: Line }) {
  const say = useSay();
  const values = { what: say(aspectTexts[what]), count, wrong };
  return (
    <li class={wrong > 0 ? 'problem' : 'done'}>
      {say(wrong > 0 ? texts.lineWrong : texts.lineFine, values)}
    </li>
  );
}

/** Where something differs, from the large to the small. */
function placeOf({ tab, row, id, column }: Difference, say: ReturnType<typeof useSay>): string {
  const parts = [tab, row !== undefined && say(texts.placeRow, { row: String(row) }), id, column];
  return parts.filter(Boolean).join(', ');
}
