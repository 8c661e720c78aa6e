import { Fragment } from 'preact';
import { card as texts } from '../../../language/client';
import { heldOnTexts } from '../../../language/heldOn';
import type { CardView, HeldRecord } from '../../protocol';
import { GroundList } from '../shared/lists';
import { useSay } from '../shared/page';

/** Everything held, tab by tab; the customer's own row is open, the rest can be opened. */
export function HeldData({ card }: { card: CardView }) {
  const say = useSay();
  return (
    <section aria-label={say(texts.data)}>
      <h2>{say(texts.data)}</h2>
      {card.sections.map(({ title, records }, index) => (
        <details key={title} open={index === 0}>
          <summary>
            {title} ({records.length})
          </summary>
          {records.map((record, at) => (
            <Held
              key={at}
              record={record}
              heading={records.length > 1 ? say(texts.record, { title, number: at + 1 }) : undefined}
            />
          ))}
        </details>
      ))}
    </section>
  );
}

function Held({ record: { fields, grounds }, heading }: { record: HeldRecord; heading?: string }) {
  return (
    <>
      {heading && <h3>{heading}</h3>}
      <div class="grounds">
        <HeldOn grounds={grounds} />
      </div>
      <dl>
        {fields.map((field) => (
          <Fragment key={field.title}>
            <dt>{field.title}</dt>
            <dd>{field.content}</dd>
            {field.grounds && (
              <dd class="grounds">
                <HeldOn grounds={field.grounds} />
              </dd>
            )}
          </Fragment>
        ))}
      </dl>
    </>
  );
}

/** On which grounds something is held; that it is due where there is none left. */
function HeldOn({ grounds }: { grounds?: string[] | undefined }) {
  const say = useSay();
  if (!grounds) return null;
  if (grounds.length === 0) return <p class="due">{say(heldOnTexts.due)}</p>;
  return (
    <ul class="quiet">
      {grounds.map((ground) => (
        <li key={ground}>{ground}</li>
      ))}
    </ul>
  );
}

/** What keeps an erasure from being complete, and until when. */
export function Grounds({ card }: { card: CardView }) {
  const say = useSay();
  return (
    <section aria-label={say(texts.holds)}>
      <h2>{say(texts.holds)}</h2>
      {card.holds.length === 0 ? <p>{say(texts.noHolds)}</p> : <GroundList grounds={card.holds} />}
      {card.eraseAgainOn && <p class="quiet">{say(texts.againOn, { date: card.eraseAgainOn })}</p>}
    </section>
  );
}
