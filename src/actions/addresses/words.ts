import { addressDialog, countedAddressTexts } from '../../language/addresses';
import { say, sayCount, type Language } from '../../language/text';
import type { AddressList } from './gather';

/** What a list is not to be used for; nothing where it is for advertising. */
export function warningOf({ refusing }: Pick<AddressList, 'refusing'>, language: Language): string {
  if (refusing === undefined) return '';
  const some = refusing > 0 ? sayCount(countedAddressTexts.refusing, refusing, language) : '';
  return [say(addressDialog.notForAdvertising, language), some].filter(Boolean).join(' ');
}
