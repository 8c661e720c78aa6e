import { writtenFinancialYears, type FinancialYears } from '../register/financialYear';
import type { Ground, Hold } from '../register/holds';
import { RegisterError, UnsuitableRule } from '../register/errors';
import {
  countsFinancialYears,
  fileKeptUntil,
  isSuitable,
  keptUntil,
  type AfterPeriod,
  type Anchor,
  type RetentionRule,
} from '../register/retention';
import type { Day } from '../register/calendar';
import type { WholeRow } from '../workbook/layout';
import { idsThatStandTwice, type Query, type Table } from '../workbook/table';
import type { TabKey } from '../workbook/tabs';
import type { Reading } from './reading';

/** What the functions below need to have been read. */
export const ruleQuery: Query = {
  retention: ['kind', 'anchor', 'years', 'months', 'ground', 'after', 'warningDays'],
  holds: ['tab', 'record', 'ground', 'law', 'setOn', 'reviewOn', 'liftedOn'],
};

/**
 * The retention rules of the register that can be computed with, for whoever goes by the id of a rule. One that cannot be read, does not suit
 * its records, or bears the id of another is left out: a period taken for none would erase what the rule is there to keep.
 */
export function rulesOf(reading: Reading): RetentionRule[] {
  const table = reading.table('retention');
  const twice = idsThatStandTwice(table);
  return [...table.rows()].flatMap((row) =>
    twice.has(table.ids[row] as string) ? [] : (ruleAt(table, row) ?? []),
  );
}

/** The rule in a row; `undefined` where it cannot be computed with. */
export function ruleAt(table: Table, row: number): RetentionRule | undefined {
  const [anchor, years, months] = [
    table.value(row, 'anchor'),
    table.number(row, 'years'),
    table.number(row, 'months'),
  ];
  if (anchor === undefined || years === undefined || months === undefined) return undefined;
  const rule: RetentionRule = {
    id: table.ids[row] as string,
    kind: table.text(row, 'kind'),
    anchor: anchor as Anchor,
    years,
    months,
    ground: table.text(row, 'ground'),
    after: (table.text(row, 'after') || 'erase') as AfterPeriod,
    // Nothing is kept or lost by it: without one there is no warning.
    warningDays: table.number(row, 'warningDays') ?? 0,
  };
  return isSuitable(rule) ? rule : undefined;
}

/** Whether nothing can be computed with a rule since nobody can tell the financial years from which it counts. */
export const lacksFinancialYears = ({ settings }: Reading, rule: RetentionRule): boolean =>
  countsFinancialYears(rule) && writtenFinancialYears(settings.financialYearEnd) === undefined;

/** The rows that speak of a kind of record. */
export const rowsFor = (table: Table, kind: string): number[] =>
  [...table.rows()].filter((row) => table.text(row, 'kind') === kind);

/**
 * The rule for a kind of record; `undefined` where none can be computed with, or several speak of the kind and nobody can tell which counts:
 * then nothing of the kind is past its time, until the owner has mended it (`rules-to-mend.ts`).
 */
export function ruleOf(reading: Reading, kind: string): RetentionRule | undefined {
  const table = reading.table('retention');
  const rows = rowsFor(table, kind);
  const rule = rows.length === 1 ? ruleAt(table, rows[0] as number) : undefined;
  return rule && lacksFinancialYears(reading, rule) ? undefined : rule;
}

/** The rule for a kind of record. @throws RegisterError ruleMissing, ruleTwice, invalidSetting; UnsuitableRule */
export function ruleFor(reading: Reading, kind: string): RetentionRule {
  const rule = ruleOf(reading, kind);
  if (rule) return rule;
  const table = reading.table('retention');
  const rows = rowsFor(table, kind);
  if (rows.length > 1) throw new RegisterError('ruleTwice', { kind });
  if (rows[0] === undefined) throw new RegisterError('ruleMissing', { kind });
  if (ruleAt(table, rows[0])) throw new RegisterError('invalidSetting', { key: 'financialYearEnd' });
  throw new UnsuitableRule(table.ids[rows[0]] || kind);
}

/** The last day under a rule of what is counted from a day. @throws RegisterError invalidSetting; UnsuitableRule */
export const keptFrom = (reading: Reading, from: Day, rule: RetentionRule): Day =>
  keptUntil(from, rule, financialYearsFor(reading, rule));

/** The last day of a file for handing over that is made today, by the rule for export files. */
export function exportDueOn(reading: Reading): Day {
  const rule = ruleOf(reading, 'exportFile');
  return fileKeptUntil(reading.now.day, rule, financialYearsFor(reading, rule));
}

/** A rule that nothing can be computed with; none where all is in order. */
export function unreadableRule(reading: Reading): string | undefined {
  const table = reading.table('retention');
  const row = [...table.rows()].find((each) => !ruleAt(table, each));
  return row === undefined ? undefined : table.ids[row] || table.text(row, 'kind');
}

/** For documents, which would leave out how long something is kept. @throws UnsuitableRule */
export function expectReadableRules(reading: Reading): void {
  const rule = unreadableRule(reading);
  if (rule !== undefined) throw new UnsuitableRule(rule);
}

/** Whether the owner has a rule to mend, or the setting from which it counts: what {@link ruleFor} throws. */
export const isAboutRules = ({ code }: RegisterError): boolean =>
  ['ruleMissing', 'ruleTwice', 'unsuitableRule', 'invalidSetting'].includes(code);

/** Tabs whose records a hold may name. */
export const heldTabs: readonly TabKey[] = [
  'customers',
  'orders',
  'consents',
  'requests',
  'disclosures',
  'materials',
  'recipients',
  'staff',
  'breaches',
];

/**
 * All holds, lifted ones included, each on the tab where its record stands; what somebody wrote as the tab counts only
 * for a record that stands nowhere. Ids are unique across tabs, so that the record alone says what is held.
 * @param but id of a hold to leave out, to see what would be without it
 */
export function holdsOf(reading: Reading, but?: string): (Hold & { id: string })[] {
  const table = reading.table('holds');
  const counted = [...table.rows()].filter((row) => but === undefined || table.ids[row] !== but);
  return counted.flatMap((row) => {
    const record = table.text(row, 'record').trim();
    const tabs = tabsWith(reading, record);
    const hold = { id: table.ids[row] as string, record, ...holdAt(table, row) };
    return (tabs.length > 0 ? tabs : [table.text(row, 'tab')]).map((tab) => ({ ...hold, tab }));
  });
}

/** What a row of the holds tab says of a hold, without where its record stands. */
export const holdOf = (cells: Pick<WholeRow, 'text' | 'number'>): Omit<Hold, 'tab' | 'record'> => ({
  ground: (cells.text('ground') || 'other') as Ground,
  law: cells.text('law'),
  setOn: cells.number('setOn'),
  reviewOn: cells.number('reviewOn'),
  liftedOn: cells.number('liftedOn'),
});

/** The same of a row as read by columns. */
export const holdAt = (table: Table, row: number): Omit<Hold, 'tab' | 'record'> =>
  holdOf({ text: (key) => table.text(row, key), number: (key) => table.number(row, key) });

/** The holds that name no record of those read: nobody can tell what they are to keep. */
export const holdsOnNothing = (reading: Reading): Hold[] =>
  holdsOf(reading).filter(({ record }) => tabsWith(reading, record).length === 0);

/** The tabs of those read on which a record of that id stands. */
export const tabsWith = (reading: Reading, record: string): TabKey[] =>
  heldTabs.filter((tab) => reading.tables.get(tab)?.rowOf(record) !== undefined);

/**
 * The financial years from which rules count, from a setting such as `30.4.` or `31.12.; 1.5.2017: 30.4.`; where no rule does they are not
 * looked at.
 * @throws RegisterError invalidSetting
 */
export function financialYearsFor(
  { settings }: Reading,
  ...rules: readonly (RetentionRule | undefined)[]
): FinancialYears {
  if (!rules.some((rule) => rule && countsFinancialYears(rule))) return [];
  const years = writtenFinancialYears(settings.financialYearEnd);
  if (!years) throw new RegisterError('invalidSetting', { key: 'financialYearEnd' });
  return years;
}
