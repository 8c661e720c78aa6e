import { writtenFinancialYears, type FinancialYears } from '../register/financialYear';
import type { Ground, Hold } from '../register/holds';
import { RegisterError, UnsuitableRule } from '../register/errors';
import type { AfterPeriod, Anchor, RetentionRule } from '../register/retention';
import type { Settings } from '../workbook/settings';
import type { WholeRow } from '../workbook/layout';
import type { Query, Table } from '../workbook/table';
import type { TabKey } from '../workbook/tabs';
import type { Reading } from './reading';

/** What the functions below need to have been read. */
export const ruleQuery: Query = {
  retention: ['kind', 'anchor', 'years', 'months', 'ground', 'after', 'warningDays'],
  holds: ['tab', 'record', 'ground', 'law', 'setOn', 'reviewOn', 'liftedOn'],
};

/**
 * All retention rules of the register. A rule whose numbers or starting point are blank or cannot be read is refused: a
 * period taken for none would erase what the rule is there to keep.
 * @throws UnsuitableRule
 */
export function rulesOf(reading: Reading): RetentionRule[] {
  const table = reading.table('retention');
  return [...table.rows()].map((row) => ruleAt(table, row));
}

function ruleAt(table: Table, row: number): RetentionRule {
  const kind = table.text(row, 'kind');
  const id = table.ids[row] as string;
  const needed = <T>(value: T | undefined): T => {
    if (value === undefined) throw new UnsuitableRule(id || kind);
    return value;
  };
  return {
    id,
    kind,
    anchor: needed(table.value(row, 'anchor')) as Anchor,
    years: needed(table.number(row, 'years')),
    months: needed(table.number(row, 'months')),
    ground: table.text(row, 'ground'),
    after: (table.text(row, 'after') || 'erase') as AfterPeriod,
    // Nothing is kept or lost by it: without one there is no warning.
    warningDays: table.number(row, 'warningDays') ?? 0,
  };
}

/** The rule for a kind of record. @throws RegisterError ruleMissing */
export function ruleFor(rules: readonly RetentionRule[], kind: string): RetentionRule {
  const rule = rules.find((candidate) => candidate.kind === kind);
  if (!rule) throw new RegisterError('ruleMissing', { kind });
  return rule;
}

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
export function holdsOf(reading: Reading, but?: string): Hold[] {
  const table = reading.table('holds');
  const counted = [...table.rows()].filter((row) => but === undefined || table.ids[row] !== but);
  return counted.flatMap((row): Hold[] => {
    const record = table.text(row, 'record').trim();
    const tabs = tabsWith(reading, record);
    const hold = { record, ...holdAt(table, row) };
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
 * The register's financial years, from a setting such as `30.4.` or `31.12.; 1.5.2017: 30.4.`.
 * @throws RegisterError invalidSetting
 */
export function financialYearsOf(settings: Settings): FinancialYears {
  const years = writtenFinancialYears(settings.financialYearEnd);
  if (!years) throw new RegisterError('invalidSetting', { key: 'financialYearEnd' });
  return years;
}
