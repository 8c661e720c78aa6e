import type { FinancialYear } from '../register/financialYear';
import type { Ground, Hold } from '../register/holds';
import { RegisterError } from '../register/errors';
import type { AfterPeriod, Anchor, RetentionRule } from '../register/retention';
import type { Settings } from '../workbook/settings';
import type { Query } from '../workbook/table';
import type { Reading } from './reading';

/** What the functions below need to have been read. */
export const ruleQuery: Query = {
  retention: ['kind', 'anchor', 'years', 'months', 'ground', 'after', 'warningDays'],
  holds: ['tab', 'record', 'ground', 'law', 'setOn', 'reviewOn', 'liftedOn'],
};

/** All retention rules of the register. */
export function rulesOf(reading: Reading): RetentionRule[] {
  const table = reading.table('retention');
  return [...table.rows()].map((row) => ({
    id: table.ids[row] as string,
    kind: table.text(row, 'kind'),
    anchor: (table.text(row, 'anchor') || 'collected') as Anchor,
    years: table.number(row, 'years') ?? 0,
    months: table.number(row, 'months') ?? 0,
    ground: table.text(row, 'ground'),
    after: (table.text(row, 'after') || 'erase') as AfterPeriod,
    warningDays: table.number(row, 'warningDays') ?? 0,
  }));
}

/** The rule for a kind of record. @throws RegisterError ruleMissing */
export function ruleFor(rules: readonly RetentionRule[], kind: string): RetentionRule {
  const rule = rules.find((candidate) => candidate.kind === kind);
  if (!rule) throw new RegisterError('ruleMissing', { kind });
  return rule;
}

/** All holds, lifted ones included. */
export function holdsOf(reading: Reading): Hold[] {
  const table = reading.table('holds');
  return [...table.rows()].map((row) => ({
    tab: table.text(row, 'tab'),
    record: table.text(row, 'record'),
    ground: (table.text(row, 'ground') || 'other') as Ground,
    law: table.text(row, 'law'),
    setOn: table.number(row, 'setOn'),
    reviewOn: table.number(row, 'reviewOn'),
    liftedOn: table.number(row, 'liftedOn'),
  }));
}

/** The register's financial year, from a setting such as `30.4.`. @throws RegisterError invalidSetting */
export function financialYearOf(settings: Settings): FinancialYear {
  const found = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(settings.financialYearEnd);
  const [endDay, endMonth] = [Number(found?.[1]), Number(found?.[2])];
  if (!(endDay >= 1 && endDay <= 31 && endMonth >= 1 && endMonth <= 12))
    throw new RegisterError('invalidSetting', { key: 'financialYearEnd' });
  return { endDay, endMonth };
}
