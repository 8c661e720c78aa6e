import { consentState } from '../../register/consent';
import type { Query } from '../../workbook/table';
import { columnOf, type ColumnKey } from '../../workbook/tabs';
import { shownPurposes } from '../consent';
import { eventsOf } from '../consent-events';
import { theCustomer } from '../customers';
import type { Program } from '../program';
import { purposesOf } from '../purposes';
import { readRegister, type Reading, type World } from '../reading';
import { rectifiableColumns } from './fulfil';
import { requestQuery, theRequest } from './row';
import { isGivenBy, mayStop, stopQuery } from './stop';

/** What the owner chooses among when a request is fulfilled. */
export interface FulfilNeeds {
  /** Purposes that the right is about and that the person has not stopped. */
  purposes: { id: string; title: string }[];
  /** Data that can be corrected, as they stand; a date is a serial day. */
  columns: { key: ColumnKey<'customers'>; value: string | number }[];
}

const needsQuery: Query = {
  ...requestQuery,
  ...stopQuery,
  customers: [...new Set(['number', ...rectifiableColumns, ...shownPurposes] as const)],
};

/** What the form of a fulfilment asks for; empty while nobody is chosen. Reads only. @throws RegisterError requestNotFound */
export function* fulfilNeeds(world: World, id: string): Program<FulfilNeeds> {
  const reading = yield* readRegister(world, needsQuery);
  const { customer, facts } = theRequest(reading, id);
  if (customer === '') return { purposes: [], columns: [] };
  const found = theCustomer(reading, customer);
  const shown = { text: (key: ColumnKey<'customers'>) => reading.table('customers').text(found.row, key) };
  const events = eventsOf(reading, found.id);
  const purposes = purposesOf(reading, reading.language).filter((purpose) => {
    const { state } = consentState(events, purpose.id);
    const isGiven = isGivenBy(purpose, state, shown);
    return (isGiven || state !== 'withdrawn') && mayStop(facts.right, purpose, isGiven);
  });
  return {
    purposes: purposes.map(({ id: purpose, title }) => ({ id: purpose, title: title || purpose })),
    columns: facts.right === 'rectification' ? columnsOf(reading, found.row) : [],
  };
}

function columnsOf(reading: Reading, row: number): FulfilNeeds['columns'] {
  const table = reading.table('customers');
  return rectifiableColumns.map((key) => {
    const isNumber = columnOf('customers', key).kind === 'date';
    const value = isNumber ? table.number(row, key) : undefined;
    return { key, value: value ?? table.text(row, key) };
  });
}
