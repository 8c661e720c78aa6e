import type { Day } from '../register/calendar';
import { columnsNamed } from '../language/columns';
import { isBlank } from '../workbook/codec';
import { idsThatStandTwice, type Table } from '../workbook/table';
import type { TabKey } from '../workbook/tabs';
import type { Reading } from './reading';
import { holdsNothingOfItsOwn } from './retention/rows';
import { rulesToMend } from './retention/rules-to-mend';
import { ownRules } from './retention/standing';
import { consentHolders, whose } from './retention/whose';
import { heldIdsToMend } from './row-ids';
import { clearedHolds, holdsOnNothing, ruleOf, rulesOf } from './rules';

/** Cells of a column that the owner is to mend. */
export interface CellsToMend {
  tab: string;
  column: string;
  cells: number;
}

/** Whether a hold names nothing that is there, so that nothing is destroyed until the owner has mended it. */
export const haltsDestruction = (cells: readonly CellsToMend[]): boolean =>
  cells.some(({ tab, column }) => tab === 'holds' && column === 'record');

/**
 * Cells whose content does not fit their column, orders and disclosures without a day, customers without the day from which their own time or
 * that of their IP address is counted, consents without a moment or a known customer, ids of customers and of held records that
 * stand twice, holds whose record is not there or whose cells were cleared, retention rules of which nothing can be computed, days from which a time is counted, and
 * paper folders without a rule.
 */
export function cellsToMend(reading: Reading, today: Day): CellsToMend[] {
  const customers = reading.table('customers');
  const nobodys = idsThatStandTwice(customers);
  return [
    ...withMissing(unreadableCells(customers), missingStarts(reading)),
    { tab: 'customers', column: 'id', cells: customers.ids.filter((id) => nobodys.has(id)).length },
    ...withMissing(unreadableCells(reading.table('orders')), missingDates(reading, 'orders')),
    ...consentCellsToMend(reading),
    ...heldIdsToMend(reading),
    ...rulesToMend(reading),
    ...unreadableCells(reading.table('breaches')),
    ...withMissing(daysToMend(reading), missingDates(reading, 'disclosures')),
    { tab: 'materials', column: 'retentionRule', cells: foldersWithoutRule(reading) },
    { tab: 'holds', column: 'record', cells: holdsOnNothing(reading, today).length },
    // Told by a column of its own: these halt nothing.
    { tab: 'holds', column: 'ground', cells: clearedHolds(reading).length },
    { tab: 'purposes', column: 'covers', cells: unknownColumns(reading) },
  ].filter(({ cells }) => cells > 0);
}

/** The days from which the time of other records is counted: without them they would be kept for ever. */
const countedFrom: readonly { tab: TabKey; column: string }[] = [
  { tab: 'requests', column: 'answeredOn' },
  { tab: 'disclosures', column: 'date' },
  { tab: 'materials', column: 'closedOn' },
  { tab: 'staff', column: 'accessTo' },
  { tab: 'tasks', column: 'doneOn' },
  { tab: 'holds', column: 'liftedOn' },
];

/** A day that is missing counts with those that cannot be read. */
const withMissing = (cells: CellsToMend[], missing: CellsToMend): CellsToMend[] =>
  cells.map((each) =>
    each.tab === missing.tab && each.column === missing.column
      ? { ...each, cells: each.cells + missing.cells }
      : each,
  );

/** Records that began on some day and do not tell which: nothing would ever end their time. */
function missingDates(reading: Reading, tab: 'orders' | 'disclosures'): CellsToMend {
  const table = reading.table(tab);
  const missing = [...table.rows()].filter(
    (row) => isBlank(table.raw(row, 'date')) && !holdsNothingOfItsOwn(table, row),
  );
  return { tab, column: 'date', cells: missing.length };
}

/** Customers of whom something is kept by a rule that counts from the day on which they became one, and who have none. */
function missingStarts(reading: Reading): CellsToMend {
  const table = reading.table('customers');
  const counts = (kind: string) => ruleOf(reading, kind)?.anchor === 'collected';
  const own = Object.entries(ownRules).flatMap(([column, kind]) => (counts(kind) ? [column] : []));
  const ofCard = counts('customer');
  const missing = [...table.rows()].filter(
    (row) =>
      isBlank(table.raw(row, 'since')) &&
      !holdsNothingOfItsOwn(table, row) &&
      (ofCard || own.some((column) => !isBlank(table.raw(row, column)))),
  );
  return { tab: 'customers', column: 'since', cells: missing.length };
}

/** Such days that cannot be read; a blank one says that the time has not begun. */
const daysToMend = (reading: Reading): CellsToMend[] =>
  countedFrom.map(({ tab, column }) => {
    const table = reading.table(tab);
    return { tab, column, cells: [...table.rows()].filter((row) => table.unreadable(row, column)).length };
  });

/** Paper folders that name no rule which can be computed with: nothing says how long they are kept. */
function foldersWithoutRule(reading: Reading): number {
  const folders = reading.table('materials');
  const known = new Set(rulesOf(reading).map(({ id }) => id));
  return [...folders.rows()].filter((row) => !known.has(folders.text(row, 'retentionRule'))).length;
}

/** Purposes whose list of data needed names what is no column: they count as needing everything. */
function unknownColumns(reading: Reading): number {
  const table = reading.table('purposes');
  return [...table.rows()].filter((row) => columnsNamed('customers', table.text(row, 'covers')) === undefined)
    .length;
}

/** A consent without a moment counts like one whose moment cannot be read; one that names nobody known is proof of nothing. */
function consentCellsToMend(reading: Reading): CellsToMend[] {
  const consents = reading.table('consents');
  const unreadable = unreadableCells(consents).filter(({ column }) => column !== 'at');
  const rows = [...consents.rows()];
  const customerOf = whose(reading);
  const holderOf = consentHolders(reading);
  const undated = rows.filter((row) => consents.number(row, 'at') === undefined);
  const isNobodys = (row: number) =>
    holderOf(
      customerOf(consents.text(row, 'customer')),
      Math.floor(consents.number(row, 'at') ?? Infinity),
    ) === 'unknown';
  const nobodys = rows.filter(isNobodys);
  return [
    ...unreadable,
    { tab: 'consents', column: 'at', cells: undated.length },
    { tab: 'consents', column: 'customer', cells: nobodys.length },
  ];
}

function unreadableCells(table: Table): CellsToMend[] {
  return [...table.columns.keys()].map((column) => {
    let cells = 0;
    for (let row = 0; row < table.rowCount; row++) if (table.unreadable(row, column)) cells++;
    return { tab: table.tab, column, cells };
  });
}
