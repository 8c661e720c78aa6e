import { RegisterError } from '../register/errors';
import { HEADER_ROWS } from '../workbook/table';
import { candidates, matchColumns, type MatchedBy } from './customers';
import type { Program } from './program';
import { readRegister, type World } from './reading';

/**
 * The id of the customer in a row of a sheet, as a person has it selected. Reads only.
 * @param title of the sheet
 * @param row as the sheet numbers it, from 1
 * @throws RegisterError selectCustomerRow when the row is no customer's; customerWithoutId
 */
export function* idAtRow(world: World, title: string, row: number): Program<string> {
  const table = (yield* readRegister(world, { customers: ['lastName', 'organisation', 'email'] })).table(
    'customers',
  );
  const at = row - 1 - HEADER_ROWS;
  if (table.title !== title || at < 0 || at >= table.rowCount) throw new RegisterError('selectCustomerRow');
  const id = table.ids[at] as string;
  if (id === '') throw new RegisterError(table.hasContent(at) ? 'customerWithoutId' : 'selectCustomerRow');
  return id;
}

/** A customer who may be the one that was meant, as a person tells them apart. */
export interface Namesake {
  id: string;
  name: string;
  city: string;
  by: MatchedBy;
}

/** Everyone who fits what somebody typed; those without an id cannot be chosen yet and are left out. Reads only. */
export function* namesakes(world: World, who: string): Program<Namesake[]> {
  const reading = yield* readRegister(world, {
    customers: [...matchColumns(who), 'firstName', 'lastName', 'organisation', 'city'],
  });
  const table = reading.table('customers');
  return candidates(reading, who).flatMap(({ row, id, by }) => {
    const name =
      [table.text(row, 'firstName'), table.text(row, 'lastName')].filter(Boolean).join(' ') ||
      table.text(row, 'organisation');
    return id === '' ? [] : [{ id, name, city: table.text(row, 'city'), by }];
  });
}
