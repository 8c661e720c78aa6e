import { writtenFinancialYears, type FinancialYears } from '../register/financialYear';
import { isInForce, type Ground, type Hold } from '../register/holds';
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
import { columnKeys } from '../workbook/tabs';
import { recordHeldAt, tabNamed, tabsWith } from './held-record';
import type { Reading } from './reading';

/** What the functions below need to have been read. */
export const ruleQuery: Query = {
  retention: ['kind', 'anchor', 'years', 'months', 'ground', 'after', 'warningDays'],
  // All of them: a row counts as cleared only where none says anything.
  holds: columnKeys('holds'),
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

/**
 * Whether the owner has a rule to mend, the setting from which it counts, or a hold: what {@link ruleFor} and {@link expectHoldsFound}
 * throw.
 */
export const isAboutRules = ({ code }: RegisterError): boolean =>
  ['ruleMissing', 'ruleTwice', 'unsuitableRule', 'invalidSetting', 'holdOnNothing'].includes(code);

/**
 * All holds, lifted ones included, each with the id of its record, however it names that, and on the tab where it stands; what somebody
 * wrote as the tab counts for a number alone, and for a record that stands nowhere. Ids are unique across tabs.
 * @param but id of a hold to leave out, to see what would be without it
 */
export function holdsOf(reading: Reading, but?: string): (Hold & { id: string })[] {
  const table = reading.table('holds');
  const recordAt = recordHeldAt(reading);
  const counted = [...table.rows()].filter((row) => but === undefined || table.ids[row] !== but);
  return counted.flatMap((row) => {
    const record = recordAt(row);
    const tabs = tabsWith(reading, record);
    const hold = { id: table.ids[row] as string, record, ...holdAt(table, row) };
    const written = table.text(row, 'tab');
    return (tabs.length > 0 ? tabs : [tabNamed(written) ?? written]).map((tab) => ({ ...hold, tab }));
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

/**
 * The rows of holds of which somebody cleared all but the id, as people delete a row: it keeps nothing, as if it were gone. Every column of the
 * tab is looked at ({@link ruleQuery}).
 */
export function clearedHolds(reading: Reading): number[] {
  const table = reading.table('holds');
  return [...table.rows()].filter((row) => !table.hasContent(row));
}

/**
 * The rows of the holds in force that name no record: nobody can tell what they are to keep, so that nothing is destroyed meanwhile. Needs
 * `heldRecordQuery`.
 */
export function holdsOnNothing(reading: Reading, today = reading.now.day): number[] {
  const table = reading.table('holds');
  const recordAt = recordHeldAt(reading);
  const isBinding = (row: number) => isInForce({ tab: '', record: '', ...holdAt(table, row) }, today);
  return [...table.rows()].filter(
    (row) => table.hasContent(row) && isBinding(row) && tabsWith(reading, recordAt(row)).length === 0,
  );
}

/**
 * Refuses to take anything from the register while it cannot be told what is held (GDPR Art. 17(3)).
 * @throws RegisterError holdOnNothing
 */
export function expectHoldsFound(reading: Reading): void {
  if (holdsOnNothing(reading).length > 0) throw new RegisterError('holdOnNothing');
}

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
