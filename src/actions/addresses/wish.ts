import { isLabelFormat, labelFormatKeys, labelFormats, labelsOf } from '../../documents/labels/formats';
import { RegisterError } from '../../register/errors';

/** What can be made: sheets of labels, an address list, a list of e-mail addresses. */
export const addressFormats = [...labelFormatKeys, 'csv', 'email'] as const;

/** Key of what can be made. */
export type AddressFormat = (typeof addressFormats)[number];

/** Whether each person, each household or each organisation gets one. */
export const onePerKinds = ['person', 'household', 'organisation'] as const;

/** Who gets one. */
export type OnePer = (typeof onePerKinds)[number];

/** What somebody wishes to be made. */
export interface AddressWish {
  /** Id of the purpose for which it is made. */
  purpose: string;
  format: AddressFormat;
  onePer: OnePer;
  /** Id of the recipient who gets it; blank where it stays with the controller. */
  recipient: string;
  /** The label of the first sheet on which printing begins, from 1. */
  start: number;
  /** Whether the labels' edges are drawn. */
  outlines: boolean;
  /** See `AddressUse`. */
  similarProducts: boolean;
}

/** What a wish is where it says nothing else. */
export const plainWish: Omit<AddressWish, 'purpose' | 'format'> = {
  onePer: 'person',
  recipient: '',
  start: 1,
  outlines: false,
  similarProducts: false,
};

/** The purpose on which names and addresses are given to others for ends of their own. */
export const DISCLOSURE = 'disclosure';

/** Whether a list for a purpose is made to be given to somebody: one that stays in the house would hide to whom (GDPR Art. 15(1)(c)). */
export const isToBeGiven = (purpose: string): boolean => purpose.trim() === DISCLOSURE;

/** @throws RegisterError recipientNotSaid, startLabelInvalid */
export function expectMakeable({ purpose, recipient, format, start }: AddressWish): void {
  if (isToBeGiven(purpose) && recipient === '') throw new RegisterError('recipientNotSaid');
  const last = isLabelFormat(format) ? labelsOf(labelFormats[format]) : 1;
  if (!Number.isInteger(start) || start < 1 || start > last)
    throw new RegisterError('startLabelInvalid', { limit: last });
}

/** How a task `writeAddresses` names what it is to make. */
export const wishDetails = ({
  purpose,
  format,
  onePer,
  recipient,
  start,
  outlines,
  similarProducts,
}: AddressWish) =>
  JSON.stringify({
    purpose,
    format,
    onePer,
    recipient,
    start,
    outlines,
    similarProducts,
  } satisfies AddressWish);

/** The wish in a task's details. @throws RegisterError taskNotFound where somebody has written into them */
export function wishIn(details: string): AddressWish {
  const said = parsed(details);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const format = addressFormats.find((each) => each === said['format']);
  const onePer = onePerKinds.find((each) => each === said['onePer']);
  const purpose = text(said['purpose']);
  if (!format || !onePer || purpose === '') throw new RegisterError('taskNotFound');
  return {
    ...{ purpose, format, onePer },
    recipient: text(said['recipient']),
    start: Number(said['start']),
    outlines: said['outlines'] === true,
    similarProducts: said['similarProducts'] === true,
  };
}

function parsed(details: string): Record<string, unknown> {
  try {
    const said: unknown = JSON.parse(details);
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
