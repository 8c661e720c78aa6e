import { guessMapping } from '../../src/actions/import/mapping';
import type { ParsedFile } from '../../src/actions/import/cells';
import type { FileOfLines, ImportFileSet, ImportTab } from '../../src/addon/protocol';
import { addRows, write } from '../actions/by-hand';
import { chinook } from '../support/chinook';
import { AddonApp } from './app';

/** A parsed file as the import page sends it. */
export const asPage = (tab: ImportTab, { headings, rows, lines }: ParsedFile): FileOfLines => ({
  headings: [...headings],
  rows: rows.map((row) => [...row]),
  lines: [...lines],
  mapping: guessMapping(tab, headings).map((key) => key ?? null),
});

/** The Chinook files as the import page sends them. */
export function chinookFiles(): ImportFileSet {
  const { customers, orders } = chinook();
  return {
    ...(customers && { customers: asPage('customers', customers) }),
    ...(orders && { orders: asPage('orders', orders) }),
  };
}

/** A register with the Chinook customers and invoices. */
export function shop(): AddonApp {
  const app = new AddonApp();
  app.setUp();
  app.value<'importBatch'>({ do: 'importBatch', files: chinookFiles() });
  return app;
}

/** A setting as the owner types it into the Finnish sheet. */
export function typeSetting(app: AddonApp, key: string, value: string): void {
  const at = app.book.records('Asetukset').findIndex((row) => row['Asetus'] === key);
  write(app.book, 'Asetukset', at, 'Arvo', value);
}

/** Who hosts the sheet, as the owner tells it: without that no privacy notice is published. */
export const typeHost = (app: AddonApp): void =>
  addRows(app.book, 'Vastaanottajat', [{ Tunniste: 'r1', Nimi: 'Google Cloud EMEA Ltd', Maa: 'Irlanti' }]);

/** The customers as the Finnish sheet shows them. */
export const customersOf = (app: AddonApp) => app.book.records('Asiakkaat');

/** The data row of the customer with this number in the shop's own system. */
export const rowOf = (app: AddonApp, number: string): number =>
  customersOf(app).findIndex((row) => row['Asiakasnumero'] === number);

/** The id of that customer. */
export const idOf = (app: AddonApp, number: string): string =>
  String(customersOf(app)[rowOf(app, number)]?.['Tunniste']);

/** The customer in Helsinki, whose postcode begins with zeros. */
export const HELSINKI = '44';
