import type { HoldLine, HoldList } from '../../actions/holds/list';
import { choiceText } from '../../language/choices';
import { formatDate, type Language } from '../../language/text';
import type { HoldListView, HoldView } from '../hold-protocol';
import { letterLineView } from './letters';

/** A hold in words. */
export function holdView(hold: HoldLine, language: Language): HoldView {
  const { id, label, customer, name, ground, law, reason, setOn, reviewOn, isDue, byLetter } = hold;
  return {
    ...{ id, record: label, customer, name, law, reason, isDue, byLetter },
    ground: choiceText('ground', ground, language),
    ...(setOn !== undefined && { setOn: formatDate(setOn, language) }),
    ...(reviewOn !== undefined && { reviewOn: formatDate(reviewOn, language) }),
  };
}

/** The holds of the register in words. */
export const holdListView = ({ holds, invoices, letters }: HoldList, language: Language): HoldListView => ({
  holds: holds.map((hold) => holdView(hold, language)),
  invoices,
  letters: letters.map((letter) => letterLineView(letter, language)),
});
