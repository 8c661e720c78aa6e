/** What the dialog for labels and address lists may ask of the script: a part of `protocol.ts`. */
import type { AddressFormat, AddressWish, OnePer } from '../actions/addresses/wish';
import type { FileLink, Option } from './protocol';

export type { AddressFormat, AddressWish, OnePer };

/** What there is to choose from. */
export interface AddressChoicesView {
  purposes: (Option & { asksBeforeMail: boolean })[];
  formats: (Option & { labels: number })[];
  onePer: Option[];
  recipients: Option[];
}

/** A reason why people are left out, and those whom it is about. */
export interface LeftOutView {
  reason: string;
  count: number;
  /** Names of the first of them. */
  names: string[];
}

/** Who would be on a list and who would not. */
export interface AddressPlanView {
  /** Numbers in words: people, labels or lines, sheets. */
  counts: string[];
  isEmpty: boolean;
  /** What the list is not to be used for, and how many of its people have refused that; blank where it is for that. */
  warning: string;
  leftOut: LeftOutView[];
}

/** A list that was made. */
export interface AddressesView {
  files: FileLink[];
  /** When they are deleted, as the language writes it. */
  deletedOn: string;
  counts: string[];
}

/** Operations on labels and address lists. */
export interface AddressOperations {
  addressChoices: { args: object; value: AddressChoicesView };
  addressPlan: { args: AddressWish; value: AddressPlanView };
  makeAddresses: { args: AddressWish; value: AddressesView };
}
