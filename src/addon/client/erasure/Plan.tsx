import { erasureTexts as texts } from '../../../language/client';
import { erasureCourseTexts } from '../../../language/erasures';
import type { ErasureView } from '../../protocol';
import { GroundList } from '../shared/lists';
import { useSay } from '../shared/page';

/** What goes, what stays on which ground, and which copies are left. */
export function Plan({ erasure, isDone }: { erasure: ErasureView; isDone: boolean }) {
  const say = useSay();
  // What was done stands right under the page's heading, a plan under the heading with its name.
  const Heading = isDone ? 'h2' : 'h3';
  const { outcome, goes, stays, statistics, copies, copiesGone, againOn } = erasure;
  return (
    <>
      {outcome === 'held' && <p class="warning">{say(texts.held)}</p>}
      {outcome === 'nothing' && !isDone && (
        <p>{say(copies.length > 0 ? texts.onlyOutside : texts.nothing)}</p>
      )}
      {goes.length > 0 && (
        <section>
          <Heading>{say(isDone ? texts.gone : texts.goes)}</Heading>
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
        <Heading>{say(texts.stays)}</Heading>
        {stays.length > 0 ? <GroundList grounds={stays} /> : <p>{say(texts.nothingStays)}</p>}
        {againOn && <p class="quiet">{say(texts.againOn, { date: againOn })}</p>}
      </section>
      {statistics.length > 0 && (
        <section>
          <Heading>{say(texts.statistics)}</Heading>
          <Names names={statistics} />
          <p class="quiet">{say(texts.statisticsNote)}</p>
        </section>
      )}
      {copiesGone.length > 0 && (
        <section>
          <Heading>{say(erasureCourseTexts.dealtWith)}</Heading>
          <Names names={copiesGone} />
        </section>
      )}
      {copies.length > 0 && (
        <section>
          <Heading>{say(texts.copies)}</Heading>
          <Names names={copies} />
        </section>
      )}
    </>
  );
}

const Names = ({ names }: { names: readonly string[] }) => (
  <ul>
    {names.map((name) => (
      <li key={name}>{name}</li>
    ))}
  </ul>
);
