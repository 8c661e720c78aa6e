/**
 * What the law keeps of a small register, reckoned from LAW.md alone: calendar years on ISO dates, no code of the register. Each function says
 * why something is kept; what nothing keeps must go.
 */

/** Days as ISO dates, which compare as texts. */
type Iso = string;

export interface AnOrder {
  id: string;
  date: Iso;
  invoice: 'Paid' | 'Open' | 'In collection';
  /** A hold in force. */
  held: boolean;
}

export interface AStatement {
  id: string;
  purpose: 'marketing' | 'publication';
  event: 'Given' | 'Withdrawn';
  at: Iso;
}

export interface ARequest {
  id: string;
  receivedOn: Iso;
  /** Blank while it is open. */
  answeredOn: Iso;
}

export interface ADisclosure {
  id: string;
  date: Iso;
}

/** The last day of the financial years, as month and day. */
export type Closing = '12-31' | '04-30';

export interface APerson {
  id: string;
  /** That of the whole register. */
  closing: Closing;
  /** Blank while the relationship lasts. */
  endedOn: Iso;
  basis: 'Contract' | 'Consent';
  restricted: boolean;
  held: boolean;
  orders: AnOrder[];
  statements: AStatement[];
  requests: ARequest[];
  disclosures: ADisclosure[];
}

/** Columns of a card, and what needs them besides the card's own time: the consents, the voucher, a claim. */
export const columns = {
  'First name': ['marketing', 'publication', 'voucher', 'claim'],
  'E-mail': ['marketing', 'claim'],
  Website: ['publication'],
} as const;

export type Column = keyof typeof columns;

/** The last day of a period of years after a day: the same day of the month, or the last one of a shorter month. */
export const plusYears = (day: Iso, years: number): Iso => {
  const [year, month, date] = day.split('-') as [string, string, string];
  const isLeap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const end = Number(year) + years;
  return `${end}-${month}-${month === '02' && date === '29' && !isLeap(end) ? '28' : date}`;
};

/** The end of the calendar year in which the financial year of a day ended. */
export const yearsEnd = (day: Iso, closing: Closing): Iso =>
  `${Number(day.slice(0, 4)) + (day.slice(5) > closing ? 1 : 0)}-12-31`;

/** Section 2: a voucher, six years from the end of the calendar year in which the financial year ended. */
const isVoucher = ({ closing }: APerson, { date }: AnOrder, today: Iso): boolean =>
  today <= plusYears(yearsEnd(date, closing), 6);

/** Article 17(3)(e): an invoice that is not paid, and a hold, keep the order. */
const isClaimed = ({ invoice }: AnOrder): boolean => invoice !== 'Paid';

export const keepsOrder = (person: APerson, order: AnOrder, today: Iso): boolean =>
  person.restricted || order.held || isClaimed(order) || isVoucher(person, order, today);

/** The last word of a person on a purpose; none where they never said anything. */
function lastWord({ statements }: APerson, purpose: string): AStatement | undefined {
  const said = statements.filter((each) => each.purpose === purpose).sort((a, b) => (a.at < b.at ? -1 : 1));
  return said[said.length - 1];
}

const words = (person: APerson): AStatement[] =>
  ['marketing', 'publication'].flatMap((purpose) => lastWord(person, purpose) ?? []);

/** Nothing of the card is touched by a period: it is restricted, held, or a request waits for its answer. */
const isLeftAlone = (person: APerson): boolean =>
  person.restricted || person.held || person.requests.some(({ answeredOn }) => answeredOn === '');

/** The day on which the consents ended on which the card rests, where nothing else came since. */
function consentEnded(person: APerson): Iso | undefined {
  const said = words(person);
  if (person.basis !== 'Consent' || said.length === 0 || said.some(({ event }) => event === 'Given'))
    return undefined;
  const ended = said.map(({ at }) => at).sort()[said.length - 1] as Iso;
  return ended;
}

/** Whether the card's own ground has ended: ten years from the end of the relationship, or with the last consent. */
function isOver(person: APerson, today: Iso): boolean {
  const ended = consentEnded(person);
  const kept = person.orders.filter((order) => keepsOrder(person, order, today));
  const hasReturned = (since: Iso) => kept.some(({ date }) => date > since);
  if (ended !== undefined && !hasReturned(ended)) return today > ended;
  if (person.endedOn === '' || hasReturned(person.endedOn)) return false;
  return today > plusYears(person.endedOn, 10);
}

export function keepsColumn(person: APerson, column: Column, today: Iso): boolean {
  if (isLeftAlone(person)) return true;
  const needs: readonly string[] = columns[column];
  const given = words(person)
    .filter(({ event }) => event === 'Given')
    .map(({ purpose }) => purpose);
  if (needs.some((need) => given.includes(need as AStatement['purpose']))) return true;
  if (needs.includes('claim') && person.orders.some((order) => order.held || isClaimed(order))) return true;
  if (
    needs.includes('voucher') &&
    person.orders.some((order) => order.held || isVoucher(person, order, today))
  )
    return true;
  // Of a card that rests on consents, what one of them carried ends with it.
  const carried = words(person).some(
    ({ purpose, event }) => event === 'Withdrawn' && needs.includes(purpose),
  );
  const returned = consentEnded(person) !== undefined && !isOver(person, today);
  if (person.basis === 'Consent' && words(person).length > 0 && carried && !returned) return false;
  return !isOver(person, today);
}

/**
 * Whether the card goes, but for what a voucher or a claim needs of it: nothing that the person has consented to is left either. A debt keeps the
 * card itself until it is paid.
 */
const goes = (person: APerson, today: Iso): boolean =>
  !isLeftAlone(person) &&
  !person.orders.some(isClaimed) &&
  isOver(person, today) &&
  !words(person).some(({ event }) => event === 'Given');

/** A statement is proof for three years after a later one replaced it; the last word stays as long as the card. */
export function keepsStatement(person: APerson, statement: AStatement, today: Iso): boolean {
  if (person.restricted) return true;
  const later = person.statements
    .filter(({ purpose, at }) => purpose === statement.purpose && at > statement.at)
    .map(({ at }) => at)
    .sort();
  const closed = later[0] ?? (goes(person, today) ? statement.at : undefined);
  return closed === undefined || today <= plusYears(closed, 3);
}

/** A request is proof for three years after its answer. */
export const keepsRequest = (person: APerson, { answeredOn }: ARequest, today: Iso): boolean =>
  person.restricted || answeredOn === '' || today <= plusYears(answeredOn, 3);

/** To whom data was given is told as long as the card stands, and at most ten years. */
export const keepsDisclosure = (person: APerson, { date }: ADisclosure, today: Iso): boolean =>
  person.restricted || (today <= plusYears(date, 10) && !goes(person, today));
