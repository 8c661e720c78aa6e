import type { Day } from './calendar';
import { normaliseEmail } from './contact';

/** What somebody may do with the spreadsheet. */
export type AccessRole = 'owner' | 'editor' | 'commenter' | 'viewer';

/** An account or a group with which the spreadsheet is shared. Its address is blank where Google keeps it to itself. */
export interface Grant {
  email: string;
  role: AccessRole;
  isGroup: boolean;
}

/** What others than the accounts named may do: everybody who has the address, or everybody of a domain. */
export interface OpenAccess {
  to: 'anyone' | 'domain';
  role: AccessRole;
  /** Of the domain; blank for anyone. */
  domain: string;
}

/** With whom the spreadsheet is shared. What the account that looked was not shown is absent, and never taken for "nobody". */
export interface Sharing {
  people?: readonly Grant[];
  open?: readonly OpenAccess[];
}

/** A row of the staff tab. */
export interface StaffMember {
  name: string;
  email: string;
  /** Days that are there and cannot be read leave nobody's access in order. */
  isUnclear: boolean;
  undertakingSignedOn?: Day;
  accessFrom?: Day;
  accessTo?: Day;
}

/** What a review can find: what the owner has to put right, and what is only good to know. */
const weights = {
  openToAnyone: 'act',
  openToDomain: 'act',
  unknownAccount: 'act',
  hiddenAccount: 'act',
  unknownGroup: 'act',
  accessEnded: 'act',
  accessNotBegun: 'act',
  unclearDays: 'act',
  sharedAccount: 'act',
  noUndertaking: 'act',
  peopleUnseen: 'act',
  openUnseen: 'act',
  ownerNotListed: 'hint',
  knownGroup: 'hint',
  noAccount: 'hint',
} as const satisfies Record<string, 'act' | 'hint'>;

/** Key of a finding. */
export type AccessFindingKey = keyof typeof weights;

/** The keys of all findings, the gravest first. */
export const accessFindingKeys = Object.keys(weights) as AccessFindingKey[];

/** Something that a review found. */
export interface AccessFinding {
  key: AccessFindingKey;
  weight: 'act' | 'hint';
  /** Whose access it is, as Google names it or else the staff tab; the domain where a domain has it. Blank where nobody is named. */
  account: string;
  role?: AccessRole;
  /** The day on which the access was to end, or is to begin. */
  day?: Day;
}

/**
 * Compares who can open the spreadsheet with who should: only designated persons with accounts of their own, who have signed a
 * confidentiality undertaking, and only for as long as they need it (GDPR Art. 5(1)(f), 29 and 32(4)). The owner of the file may be the
 * controller, who owes no undertaking to themselves.
 * @returns the gravest first; what could not be seen is a finding too, so that nothing found means that all is well
 */
export function reviewAccess(
  { people, open }: Sharing,
  staff: readonly StaffMember[],
  today: Day,
): AccessFinding[] {
  const found = [
    ...(open ? open.map(openFinding) : [finding('openUnseen', '')]),
    ...(people
      ? people.flatMap((grant) => grantFindings(grant, staff, today))
      : [finding('peopleUnseen', '')]),
    ...(people ? staff.filter((member) => !hasAccount(member, people, today)).map(noAccount) : []),
  ];
  return found.sort((a, b) => accessFindingKeys.indexOf(a.key) - accessFindingKeys.indexOf(b.key));
}

/** Whether a review may say that all is well: nothing is to be put right, and there is no group, whose members nobody sees. */
export const isAllWell = (findings: readonly AccessFinding[]): boolean =>
  findings.every(({ key, weight }) => weight === 'hint' && key !== 'knownGroup');

/** Findings by their kind, without anybody's name. */
export function countFindings(findings: readonly AccessFinding[]): Partial<Record<AccessFindingKey, number>> {
  const counts: Partial<Record<AccessFindingKey, number>> = {};
  for (const { key } of findings) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

const finding = (
  key: AccessFindingKey,
  account: string,
  more: Partial<AccessFinding> = {},
): AccessFinding => ({
  ...{ key, weight: weights[key], account },
  ...more,
});

const openFinding = ({ to, role, domain }: OpenAccess): AccessFinding =>
  finding(to === 'anyone' ? 'openToAnyone' : 'openToDomain', domain, { role });

const noAccount = ({ name, email }: StaffMember): AccessFinding => finding('noAccount', name || email);

/** Mail to these domains is one and the same account's, with and without dots: https://support.google.com/mail/answer/7436150 */
const GMAIL = ['gmail.com', 'googlemail.com'];

/** The name of an account, by which two writings of its address are compared; blank where the text is no address. */
function accountName(email: string): string {
  const address = normaliseEmail(email);
  const at = address.lastIndexOf('@');
  if (!GMAIL.includes(address.slice(at + 1))) return address;
  return `${address.slice(0, at).replace(/\./g, '')}@gmail.com`;
}

const isSame = (email: string, account: string): boolean =>
  accountName(account) !== '' && accountName(email) === accountName(account);

const hasBegun = ({ accessFrom }: StaffMember, today: Day): boolean =>
  accessFrom === undefined || accessFrom <= today;

const isInForce = (member: StaffMember, today: Day): boolean =>
  !member.isUnclear && hasBegun(member, today) && (member.accessTo === undefined || member.accessTo >= today);

/** Only a row in force calls for an account; that somebody works without one is fine. */
const hasAccount = (member: StaffMember, people: readonly Grant[], today: Day): boolean =>
  !isInForce(member, today) || people.some(({ email }) => isSame(member.email, email));

function grantFindings(grant: Grant, staff: readonly StaffMember[], today: Day): AccessFinding[] {
  const { email, role, isGroup } = grant;
  const rows = staff.filter((member) => isSame(member.email, email));
  const found = (key: AccessFindingKey, day?: Day) => [
    finding(key, email, { role, ...(day !== undefined && { day }) }),
  ];
  if (accountName(email) === '') return found('hiddenAccount');
  if (rows.length === 0)
    return found(isGroup ? 'unknownGroup' : role === 'owner' ? 'ownerNotListed' : 'unknownAccount');
  if (!rows.some((row) => isInForce(row, today))) return found(...outOfForce(rows, today));
  const people = peopleIn(rows, today);
  // A group has members; an account that is a person's own has one. An undertaking is each one's own, too.
  const shared = !isGroup && people.length > 1 ? found('sharedAccount') : [];
  const unsigned = people.filter(({ hasSigned }) => !hasSigned);
  const isExcused = role === 'owner' && unsigned.length === 1;
  if (unsigned.length === 0 || isExcused) return [...shared, ...(isGroup ? found('knownGroup') : [])];
  const owing = people.length > 1 ? unsigned.map(({ name }) => name || email) : [email];
  return [...shared, ...owing.map((account) => finding('noUndertaking', account, { role }))];
}

/** Whoever may use an account today by the rows that name it; one whose days nobody can read may. */
function peopleIn(rows: readonly StaffMember[], today: Day): { name: string; hasSigned: boolean }[] {
  const called = ({ name }: StaffMember) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  const now = rows.filter((row) => row.isUnclear || isInForce(row, today));
  return [...new Map(now.map((row) => [called(row), row.name.trim()]))].map(([key, name]) => {
    // Whoever came back has two rows; what was signed once stands.
    const own = rows.filter((row) => called(row) === key);
    return { name, hasSigned: own.some((row) => (row.undertakingSignedOn ?? today + 1) <= today) };
  });
}

/** Why no row of an account is in force: one to come says more than those that ended. */
function outOfForce(rows: readonly StaffMember[], today: Day): [AccessFindingKey, Day?] {
  if (rows.some(({ isUnclear }) => isUnclear)) return ['unclearDays'];
  const begins = rows.flatMap((row) => (hasBegun(row, today) ? [] : (row.accessFrom ?? [])));
  if (begins.length > 0) return ['accessNotBegun', Math.min(...begins)];
  return ['accessEnded', Math.max(...rows.map(({ accessTo }) => accessTo ?? today))];
}

/** Days for which a review tells how things are, and after which the next is noted, in days. */
const FRESH_DAYS = 14;
const NOTED_DAYS = 7;

/** Whether a review is recent enough to say that access is watched. @param reviewedOn the day of the last one; absent where there was none */
export const isReviewFresh = (reviewedOn: Day | undefined, today: Day): boolean =>
  reviewedOn !== undefined && reviewedOn <= today && today - reviewedOn <= FRESH_DAYS;

/** Whether a review of today is worth noting: the register looks daily, and a note a day would be a commit a day. */
export const isReviewToNote = (reviewedOn: Day | undefined, today: Day): boolean =>
  reviewedOn === undefined || reviewedOn > today || today - reviewedOn >= NOTED_DAYS;
