import { consentState, hasObjectedToAll, permitted, type ConsentEvent, type PurposeRule } from './consent';

/**
 * Why somebody is left out of labels and address lists, in the order in which it is looked for. The first that applies is told,
 * so that what protects the person comes before what is merely missing.
 */
export const leftOutReasons = [
  'noId',
  'idTwice',
  'restricted',
  'erasing',
  'objected',
  'suppressed',
  'requestOpen',
  'retentionOver',
  'ended',
  'unclear',
  'noConsent',
  'electronicConsent',
  'noDisclosure',
  'noName',
  'noAddress',
  'noEmail',
  'sameEmail',
  'sameOrganisation',
  'unprintable',
  'tooLong',
] as const;

/** Why somebody is left out of an address list. */
export type LeftOutReason = (typeof leftOutReasons)[number];

/** What the customer's row shows of a purpose; `unclear` where it holds words that are none of these. */
export type ShownState = 'given' | 'withdrawn' | 'none' | 'unclear';

/** What decides whether a person may be on a list. */
export interface AddressFacts {
  role: 'private' | 'contactPerson' | 'trader' | '';
  /** Processing is restricted (GDPR Art. 18). */
  restricted: boolean;
  /** An erasure is under way. */
  erasing: boolean;
  /** On the suppression list for everything, or for the purpose at hand. */
  suppressed: boolean;
  /** Asked for something that may end the use, and has no answer yet. */
  requestOpen: boolean;
  /** The period of the card, or of what the list would show of it, has passed. */
  retentionOver: boolean;
  /** The customer relationship has ended. */
  ended: boolean;
  /** Has bought something: an order is in the register. */
  hasOrdered: boolean;
  events: readonly ConsentEvent[];
  shown: Readonly<Record<string, ShownState | undefined>>;
}

/** A purpose as lists are made for it; `none` where nobody is asked. */
export type ListPurpose = Omit<PurposeRule, 'choice'> & { choice: PurposeRule['choice'] | 'none' };

/** What a list is for, how it reaches people, and whose hands it comes into. */
export interface AddressUse {
  purpose: ListPurpose;
  /** By e-mail rather than by post. */
  electronic: boolean;
  /** The owner says: own products like those that the customer bought, refusal offered when the address was taken and in each message. */
  similarProducts: boolean;
  /** The purpose of disclosure, where the recipient uses the list for ends of its own. */
  disclosure?: ListPurpose | undefined;
}

/** Bases that end with the customer relationship; a consent and a duty stand by themselves. */
const basesOfRelationship: readonly string[] = ['contract', 'legitimateInterest'];

/**
 * Why a person may not be on a list, `undefined` where they may: GDPR Art. 5(1)(b), 5(1)(e), 6, 7(3), 18(2), 21(2) and (3), and for
 * e-mail the Act on Electronic Communications Services 917/2014, sections 200 and 202.
 */
export function hindranceToList(facts: AddressFacts, use: AddressUse): LeftOutReason | undefined {
  if (facts.restricted) return 'restricted';
  if (facts.erasing) return 'erasing';
  const byChoice = hindranceByChoice(facts, use.purpose);
  // Who has refused is on the suppression list too; what they said themselves tells more.
  if (byChoice === 'objected') return byChoice;
  if (facts.suppressed) return 'suppressed';
  if (facts.requestOpen) return 'requestOpen';
  if (facts.retentionOver) return 'retentionOver';
  if (facts.ended && basesOfRelationship.includes(use.purpose.basis)) return 'ended';
  return (
    byChoice ??
    hindranceToMail(facts, use) ??
    (use.disclosure && hindranceByChoice(facts, use.disclosure) ? 'noDisclosure' : undefined)
  );
}

/** Whether a person has refused a purpose or withdrawn consent to it: recorded, or with a word in the row that is still to be. */
const hasRefused = ({ events, shown }: Pick<AddressFacts, 'events' | 'shown'>, purpose: string): boolean =>
  shown[purpose] === 'withdrawn' || consentState(events, purpose).state === 'withdrawn';

/**
 * Whether a person has refused direct marketing, all of it or one of the purposes of it: what they are told for another purpose must be no
 * advertisement (GDPR Art. 21(3)). @param purposes of direct marketing, by their ids
 */
export const refusesMarketing = (
  facts: Pick<AddressFacts, 'events' | 'shown'>,
  purposes: readonly string[],
): boolean => hasObjectedToAll(facts.events) || purposes.some((purpose) => hasRefused(facts, purpose));

/**
 * What the person's own choice says. A "no" in the row binds before it is recorded; a "yes" only once it is, with its wording. Of a
 * purpose that asks nobody a "no" is heard all the same.
 */
function hindranceByChoice(facts: AddressFacts, purpose: ListPurpose): LeftOutReason | undefined {
  const { events, shown } = facts;
  if (hasRefused(facts, purpose.id)) return 'objected';
  if (shown[purpose.id] === 'unclear') return 'unclear';
  const choice = purpose.choice === 'none' ? 'optOut' : purpose.choice;
  return permitted(events, { ...purpose, choice }) ? undefined : 'noConsent';
}

/**
 * Electronic direct marketing to natural persons takes prior consent (s. 200(1)), with the exception for own customers and similar
 * products (s. 200(3)), which is the seller's alone. A company's contact person is reached for the company, until it refuses (s. 202);
 * a sole trader is a natural person.
 */
function hindranceToMail(facts: AddressFacts, use: AddressUse): LeftOutReason | undefined {
  const { purpose, electronic, similarProducts, disclosure } = use;
  if (!electronic || !purpose.directMarketing || facts.role === 'contactPerson') return undefined;
  if (consentState(facts.events, purpose.id).state === 'given') return undefined;
  const isOwnCustomer = similarProducts && facts.hasOrdered && !facts.ended && !disclosure;
  return isOwnCustomer ? undefined : 'electronicConsent';
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[\s.,]+/g, ' ')
    // Between two numbers it tells "1 11" from "11 1".
    .replace(/(?<!\d) | (?!\d)/g, '');

/** An address in the form in which two writings of it are compared; blank where there is none. */
export function addressKey(address: { street: string; postcode: string; country: string }): string {
  const street = folded(address.street);
  const postcode = folded(address.postcode)
    .replace(/ /g, '')
    .replace(/^(?:fin?|ax)-?(?=\d)/, '');
  return street === '' ? '' : [folded(address.country), postcode, street].join('\n');
}

/** An organisation in the form in which two writings of it are compared, by its business id where it has one; blank where there is none. */
export const organisationKey = ({
  organisation,
  businessId,
}: {
  organisation: string;
  businessId: string;
}): string => {
  const number = folded(businessId).replace(/\D/g, '');
  return number === '' ? folded(organisation) : number;
};
