import { erasureTexts as texts } from '../../../language/client';
import type { ErasureView } from '../../protocol';
import { GroundList } from '../shared/lists';
import { useSay } from '../shared/page';

/** What goes, what stays on which ground, and which copies are left. */
export function Plan({ erasure, isDone }: { erasure: ErasureView; isDone: boolean }) {
  const say = useSay();
  const { outcome, goes, stays, copies, againOn } = erasure;
  return (
    <>
      {outcome === 'held' && <p class="warning">{say(texts.held)}</p>}
      {outcome === 'nothing' && !isDone && <p>{say(texts.nothing)}</p>}
      {goes.length > 0 && (
        <section>
          <h3>{say(isDone ? texts.gone : texts.goes)}</h3>
          <ul>
            {goes.map(({ kind, records, columns }) => (
              <li key={kind}>
                {columns
                  ? say(texts.columns, { kind, columns: columns.join(', ') })
                  : say(texts.records, { kind, count: records })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{say(texts.stays)}</h3>
        {stays.length > 0 ? <GroundList grounds={stays} /> : <p>{say(texts.nothingStays)}</p>}
        {againOn && <p class="quiet">{say(texts.againOn, { date: againOn })}</p>}
      </section>
      {copies.length > 0 && (
        <section>
          <h3>{say(texts.copies)}</h3>
          <ul>
            {copies.map((copy) => (
              <li key={copy}>{copy}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
