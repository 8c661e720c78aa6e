import { card as texts } from '../../../language/client';
import type { CardView, FieldList } from '../../protocol';
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
          {records.map((fields, at) => (
            <Fields
              key={at}
              fields={fields}
              heading={records.length > 1 ? say(texts.record, { title, number: at + 1 }) : undefined}
            />
          ))}
        </details>
      ))}
    </section>
  );
}

function Fields({ fields, heading }: { fields: FieldList; heading?: string }) {
  return (
    <>
      {heading && <h3>{heading}</h3>}
      <dl>
        {fields.map(([title, content]) => (
          <>
            <dt>{title}</dt>
            <dd>{content}</dd>
          </>
        ))}
      </dl>
    </>
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
