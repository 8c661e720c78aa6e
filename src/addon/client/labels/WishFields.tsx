import { isToBeGiven } from '../../../actions/addresses/wish';
import { addressDialog as texts } from '../../../language/addresses';
import type { AddressChoicesView, AddressWish } from '../../address-protocol';
import { NumberField, SelectField, Tick } from '../shared/controls';
import { useSay } from '../shared/page';
import { asksSimilarProducts, formatOf, labelsOnSheet, onePerOf } from './wish';

/** What is to be made, for what and for whom. */
export function WishFields({
  choices,
  wish,
  onChange,
}: {
  choices: AddressChoicesView;
  wish: AddressWish;
  onChange: (wish: AddressWish) => void;
}) {
  const say = useSay();
  const change = (part: Partial<AddressWish>) => onChange({ ...wish, ...part });
  const labels = labelsOnSheet(choices, wish.format);
  const unchosen = { key: '', text: say(texts.choose) };
  const isGiven = isToBeGiven(wish.purpose);
  return (
    <>
      <SelectField
        label={say(texts.purpose)}
        value={wish.purpose}
        onChange={(purpose) => change({ purpose, similarProducts: false })}
        options={wish.purpose === '' ? [unchosen, ...choices.purposes] : choices.purposes}
        required
      />
      <SelectField
        label={say(texts.format)}
        value={wish.format}
        onChange={(key) => change({ format: formatOf(key), start: 1, similarProducts: false })}
        options={choices.formats}
      />
      <SelectField
        label={say(texts.onePer)}
        value={wish.onePer}
        onChange={(key) => change({ onePer: onePerOf(key) })}
        options={choices.onePer}
      />
      <SelectField
        label={say(texts.recipient)}
        value={wish.recipient}
        onChange={(recipient) => change({ recipient, similarProducts: false })}
        options={[isGiven ? unchosen : { key: '', text: say(texts.nobodyElse) }, ...choices.recipients]}
        required={isGiven}
      />
      <p class="quiet">{say(texts.recipientHint)}</p>
      {labels > 0 && (
        <>
          <NumberField
            label={say(texts.start)}
            hint={say(texts.startHint)}
            value={wish.start}
            onChange={(start) => change({ start })}
            min={1}
            max={labels}
          />
          <Tick
            label={say(texts.outlines)}
            checked={wish.outlines}
            onChange={(outlines) => change({ outlines })}
          />
        </>
      )}
      {asksSimilarProducts(choices, wish) && (
        <Tick
          label={say(texts.similarProducts)}
          checked={wish.similarProducts}
          onChange={(similarProducts) => change({ similarProducts })}
        />
      )}
    </>
  );
}
