import type { AddressChoicesView, AddressFormat, AddressWish, OnePer } from '../../address-protocol';
import { addressFormats, onePerKinds } from '../../../actions/addresses/wish';

/** The wish with which the dialog begins: for what, the owner says, since a list may be used for nothing else. */
export const firstWish: AddressWish = {
  purpose: '',
  format: 'L7160',
  onePer: 'person',
  recipient: '',
  start: 1,
  outlines: false,
  similarProducts: false,
};

/** The key of a format, as a drop-down hands it over. */
export const formatOf = (key: string): AddressFormat =>
  addressFormats.find((each) => each === key) ?? 'L7160';

/** The same of who gets one. */
export const onePerOf = (key: string): OnePer => onePerKinds.find((each) => each === key) ?? 'person';

/** Labels on a sheet of the format; 0 where it is no sheet. */
export const labelsOnSheet = ({ formats }: AddressChoicesView, format: AddressFormat): number =>
  formats.find(({ key }) => key === format)?.labels ?? 0;

/** Whether the owner's word on similar products counts for the wish: e-mail for direct marketing, and nobody else gets the list. */
export const asksSimilarProducts = (
  { purposes }: AddressChoicesView,
  { purpose, format, recipient }: AddressWish,
): boolean =>
  format === 'email' &&
  recipient === '' &&
  purposes.some(({ key, asksBeforeMail }) => key === purpose && asksBeforeMail);
