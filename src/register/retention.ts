import { addMonths, type Day, dayOf, monthsBetween, parts } from './calendar';
import { InvalidDate, UnsuitableRule } from './errors';
import { financialYearEnd, type FinancialYears } from './financialYear';

export { financialYearEnd };
export type { FinancialYear, FinancialYearChange, FinancialYears } from './financialYear';

/**
 * The day from which a period is counted. `financialYearEndCalendar` is the end of the calendar year in which the
 * financial year ended.
 */
export type Anchor =
  'relationshipEnd' | 'financialYearEnd' | 'financialYearEndCalendar' | 'collected' | 'closed';

/** What happens to a record when its period has ended. */
export type AfterPeriod = 'erase' | 'anonymise';

/** How long records of a kind are kept, and why (GDPR Art. 5(1)(e)). */
export interface RetentionRule {
  id: string;
  kind: string;
  anchor: Anchor;
  years: number;
  months: number;
  ground: string;
  after: AfterPeriod;
  /** Days before the record falls due during which the owner is warned. */
  warningDays: number;
}

/**
 * Where a record stands: kept (`running`), perhaps ended (`suggestedEnd`, for the owner to decide), soon due (`warning`),
 * past its period (`due`), past it and approved for erasure (`approved`), or not to be touched (`held`).
 */
export type RetentionState = 'running' | 'suggestedEnd' | 'warning' | 'due' | 'approved' | 'held';

/** The last day on which a record is kept, if it can be told, and where the record stands. */
export interface Retention {
  until?: Day;
  state: RetentionState;
}

/** What the retention of any record depends on. */
export interface RetentionFacts {
  /** The day of the record from which the rule counts; for both financial anchors any day of the financial year. */
  anchorDay?: Day;
  held: boolean;
  /** The computed last day that the owner approved for erasure. */
  approvedUntil?: Day;
}

/** What the retention of a customer depends on. */
export interface CustomerFacts {
  status: 'active' | 'ended' | '';
  since?: Day;
  endedOn?: Day;
  lastActivity?: Day;
  /** The owner found on this day that the relationship goes on. */
  confirmedOn?: Day;
  /** Day of the last order that is still to be kept; while there is one after the written end, no end can be told. */
  lastOrder?: Day;
  held: boolean;
  /** Processing is restricted (GDPR Art. 18). */
  restricted: boolean;
  /** The card rests on a consent that ended on this day: no period runs (GDPR Art. 17(1)(b)). */
  consentEndedOn?: Day;
  /** The computed last day that the owner approved for erasure. */
  approvedUntil?: Day;
}

/** What the retention of an order depends on. */
export interface OrderFacts {
  date?: Day;
  invoiceState: 'open' | 'paid' | 'collection' | '';
  held: boolean;
  /** The computed last day that the owner approved for erasure. */
  approvedUntil?: Day;
}

/** The days of a record from which a rule may count. */
export interface RecordDays {
  collected?: Day | undefined;
  closed?: Day | undefined;
}

/** The last day of a record that began and ended on certain days; nothing where the day from which its rule counts is not known. */
export function lastDayOf(
  { collected, closed }: RecordDays,
  rule: RetentionRule,
  years: FinancialYears,
): Day | undefined {
  const from = rule.anchor === 'collected' ? collected : (closed ?? collected);
  return from === undefined ? undefined : keptUntil(from, rule, years);
}

/**
 * The last day on which a record is kept: the rule's period after a day; for `financialYearEnd` after the last day of that day's financial
 * year, for `financialYearEndCalendar` after 31 December of the calendar year in which that one ended (vouchers, Accounting Act 1336/1997,
 * ch. 2 s. 10); the last day of the calendar for a period that goes beyond it. Throws {@link UnsuitableRule} when the period is negative or
 * not in whole years and months.
 */
export function keptUntil(day: Day, rule: RetentionRule, years: FinancialYears): Day {
  const months = rule.years * 12 + rule.months;
  if (!isPeriod(months)) throw new UnsuitableRule(rule.id);
  return withinCalendar(() => {
    const from = countsFinancialYears(rule) ? financialYearEnd(day, years) : day;
    const start = rule.anchor === 'financialYearEndCalendar' ? dayOf(parts(from).year, 12, 31) : from;
    return addMonths(start, months);
  });
}

/** Whether a rule counts from the end of a financial year, so that nobody can tell a day by it without knowing the financial years. */
export const countsFinancialYears = ({ anchor }: Pick<RetentionRule, 'anchor'>): boolean =>
  anchor === 'financialYearEnd' || anchor === 'financialYearEndCalendar';

/** A file for handing over serves the delivery alone (Art. 5(1)(e)): where no rule can be read, it goes after so many months. */
const DELIVERY_MONTHS = 1;

/** The last day of a file that was made on a day to be handed over. @param rule for export files, where one can be computed with */
export const fileKeptUntil = (madeOn: Day, rule: RetentionRule | undefined, years: FinancialYears): Day =>
  rule ? keptUntil(madeOn, rule, years) : withinCalendar(() => addMonths(madeOn, DELIVERY_MONTHS));

/** What the records of some kinds have not: an order knows no end of the relationship, a card no financial year. */
const unknownTo: Readonly<Record<string, readonly Anchor[]>> = {
  customer: ['financialYearEnd', 'financialYearEndCalendar'],
  ipAddress: ['financialYearEnd', 'financialYearEndCalendar'],
  order: ['relationshipEnd'],
};

/** Whether a rule can be computed with: a period in whole months, counted from something that its records have. */
export const isSuitable = ({ kind, anchor, years, months }: RetentionRule): boolean =>
  isPeriod(years * 12 + months) && unknownTo[kind]?.includes(anchor) !== true;

const isPeriod = (months: number): boolean => Number.isInteger(months) && months >= 0;

const LAST_DAY = dayOf(9999, 12, 31);

/** One far date, such as 31.12.9999 for "for ever", is no reason to compute nothing for anybody else. */
function withinCalendar(end: () => Day): Day {
  try {
    return end();
  } catch (error) {
    if (error instanceof InvalidDate) return LAST_DAY;
    throw error;
  }
}

/**
 * The retention of a record of any kind. It is due from the day after its last day; an approval counts only while the
 * computation still gives the day that was approved; a hold wins over everything; without an anchor day, or a rule, it runs.
 */
export function recordRetention(
  facts: RetentionFacts,
  rule: RetentionRule | undefined,
  years: FinancialYears,
  today: Day,
): Retention {
  const until = facts.anchorDay === undefined || !rule ? undefined : keptUntil(facts.anchorDay, rule, years);
  return { until, state: facts.held ? 'held' : stateOf(until, facts.approvedUntil, rule, today) };
}

function stateOf(
  until: Day | undefined,
  approvedUntil: Day | undefined,
  rule: RetentionRule | undefined,
  today: Day,
): RetentionState {
  if (until === undefined) return 'running';
  if (today > until) return approvedUntil === until ? 'approved' : 'due';
  const dueFrom = until + 1;
  return dueFrom - today <= (rule?.warningDays ?? 0) ? 'warning' : 'running';
}

/**
 * The retention of a customer. The end of the relationship is what the owner wrote, and an active customer has none; a
 * relationship without a known end and without activity for `inactivityMonths` is only suggested as ended. Where no rule can be told, nothing
 * is past its time but what rested on a consent that has ended. Throws {@link UnsuitableRule} for a rule that counts from financial years.
 */
export function customerRetention(
  f: CustomerFacts,
  rule: RetentionRule | undefined,
  inactivityMonths: number,
  today: Day,
): Retention {
  const held = f.held || f.restricted;
  const { approvedUntil, consentEndedOn } = f;
  if (consentEndedOn !== undefined)
    return {
      until: consentEndedOn,
      state: held ? 'held' : stateOf(consentEndedOn, approvedUntil, rule, today),
    };
  const anchorDay = rule && customerAnchor(f, rule);
  const retention = recordRetention({ anchorDay, held, approvedUntil }, rule, NO_YEARS, today);
  const suggested = retention.until === undefined && !held && isInactive(f, inactivityMonths, today);
  return suggested ? { state: 'suggestedEnd' } : retention;
}

/** No rule for a card counts from a financial year. */
const NO_YEARS: FinancialYears = [];

function customerAnchor(f: CustomerFacts, rule: RetentionRule): Day | undefined {
  switch (rule.anchor) {
    case 'relationshipEnd':
    case 'closed':
      if (f.status === 'active' || f.endedOn === undefined) return undefined;
      return f.lastOrder !== undefined && f.lastOrder > f.endedOn ? undefined : f.endedOn;
    case 'collected':
      return f.since;
    default:
      throw new UnsuitableRule(rule.id);
  }
}

function isInactive(f: CustomerFacts, inactivityMonths: number, today: Day): boolean {
  const last = Math.max(...[f.lastActivity, f.since, f.confirmedOn].map((day) => day ?? -Infinity));
  return last > -Infinity && monthsBetween(last, today) >= inactivityMonths;
}

/**
 * The retention of an order. An invoice that is open or in collection holds it (GDPR Art. 17(3)(e)); where no rule can be told it runs. Throws
 * {@link UnsuitableRule} for a rule that counts from the end of the customer relationship, which an order does not know.
 */
export function orderRetention(
  f: OrderFacts,
  rule: RetentionRule | undefined,
  years: FinancialYears,
  today: Day,
): Retention {
  const held = f.held || f.invoiceState === 'open' || f.invoiceState === 'collection';
  if (rule?.anchor === 'relationshipEnd') throw new UnsuitableRule(rule.id);
  return recordRetention({ anchorDay: f.date, held, approvedUntil: f.approvedUntil }, rule, years, today);
}
