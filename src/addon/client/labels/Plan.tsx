import { addressDialog as texts, countedAddressTexts } from '../../../language/addresses';
import type { AddressPlanView } from '../../address-protocol';
import { LedHeading, useSay, useSayCount } from '../shared/page';

/** Who would be on the list, and who is left out and why. */
export function Plan({ plan }: { plan: AddressPlanView }) {
  const say = useSay();
  const sayCount = useSayCount();
  return (
    <>
      <LedHeading to={plan}>{say(texts.planTitle)}</LedHeading>
      <p>{plan.isEmpty ? say(texts.nobody) : plan.counts.join(', ')}</p>
      {plan.warning !== '' && (
        <p>
          <strong>{plan.warning}</strong>
        </p>
      )}
      {plan.leftOut.length > 0 && <h2>{say(texts.leftOutTitle)}</h2>}
      {plan.leftOut.map(({ reason, count, names }) => (
        <details key={reason}>
          <summary>{say(texts.leftOutLine, { reason, count })}</summary>
          <ul>
            {names.map((name, index) => (
              <li key={index}>{name}</li>
            ))}
            {count > names.length && <li>{sayCount(countedAddressTexts.more, count - names.length)}</li>}
          </ul>
        </details>
      ))}
    </>
  );
}
