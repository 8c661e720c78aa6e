import type { AddressList } from '../../actions/addresses/gather';
import { leftOutCounts } from '../../actions/addresses/gather';
import type { AddressChoices } from '../../actions/addresses/choices';
import { warningOf } from '../../actions/addresses/words';
import { addressFormats, onePerKinds, type AddressWish } from '../../actions/addresses/wish';
import { isLabelFormat, labelFormats, labelsOf } from '../../documents/labels/formats';
import { sheetsFor } from '../../documents/labels/sheet';
import { addressChoices, addressDialog, countedAddressTexts, leftOutTexts } from '../../language/addresses';
import { choiceText } from '../../language/choices';
import { say, sayCount, type Language } from '../../language/text';
import type { LeftOutReason } from '../../register/addressing';
import type { AddressChoicesView, AddressPlanView } from '../address-protocol';

/** What the dialog offers. */
export function choicesView(
  { purposes, recipients }: AddressChoices,
  language: Language,
): AddressChoicesView {
  return {
    purposes: purposes.map(({ id, title, directMarketing }) => ({
      ...{ key: id, text: title || id },
      asksBeforeMail: directMarketing,
    })),
    formats: addressFormats.map((key) => ({
      key,
      text: say(
        addressChoices.format[key],
        language,
        isLabelFormat(key) ? { name: labelFormats[key].name } : {},
      ),
      labels: isLabelFormat(key) ? labelsOf(labelFormats[key]) : 0,
    })),
    onePer: onePerKinds.map((key) => ({ key, text: say(addressChoices.onePer[key], language) })),
    recipients: recipients.map(({ id, name, role }) => ({
      key: id,
      text: role === '' ? name : `${name} (${choiceText('recipientRole', role, language)})`,
    })),
  };
}

/** How many a list has, in words: people, labels or lines, sheets. */
export function countsInWords(
  { people, entries }: { people: number; entries: number },
  { format, start, outlines }: Pick<AddressWish, 'format' | 'start' | 'outlines'>,
  language: Language,
): string[] {
  const { people: ofPeople, labels, lines, sheets } = countedAddressTexts;
  const persons = sayCount(ofPeople, people, language);
  if (!isLabelFormat(format)) return [persons, sayCount(lines, entries, language)];
  const onSheets = sheetsFor(entries, labelFormats[format], { start: start - 1, outlines });
  return [persons, sayCount(labels, entries, language), sayCount(sheets, onSheets, language)];
}

/** Most names that the dialog lists for one reason. */
const MOST_NAMES = 200;

/** Who would be on a list and who would not, for the dialog. */
export function planView(list: AddressList, wish: AddressWish, language: Language): AddressPlanView {
  const { entries, leftOut } = list;
  const people = entries.reduce((sum, entry) => sum + entry.people.length, 0);
  const counts = Object.entries(leftOutCounts(leftOut)) as [LeftOutReason, number][];
  return {
    counts: countsInWords({ people, entries: entries.length }, wish, language),
    isEmpty: people === 0,
    warning: people === 0 ? '' : warningOf(list, language),
    leftOut: counts.map(([reason, count]) => ({
      ...{ reason: say(leftOutTexts[reason], language), count },
      names: leftOut
        .filter((each) => each.reason === reason)
        .slice(0, MOST_NAMES)
        .map(({ name, id }) => name || id || say(addressDialog.nameless, language)),
    })),
  };
}
