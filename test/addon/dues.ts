import { AddonApp } from './app';
import { asPage } from './shop';
import { parseCsv } from '../../src/actions/import/csv';

const customer = (number: number, firstName: string, lastName: string, rest: string) =>
  `${number},${firstName},${lastName},${firstName.toLowerCase()}@example.fi,${rest}`;

/** A register with cards past their ten years, vouchers past their six, silent customers, and more vouchers than a page holds. */
export function aged(vouchers = 3, cards = 1): AddonApp {
  const app = new AddonApp();
  app.setUp();
  const customers = [
    'number,firstName,lastName,email,status,since,endedOn',
    customer(1, 'Aino', 'Mallinen', 'ended,2005-01-01,2014-05-10'),
    customer(2, 'Eero', 'Koivu', 'active,2020-01-01,'),
    customer(3, 'Liisa', 'Vanha', 'active,2012-03-04,'),
    customer(4, 'Matti', 'Hiljainen', 'active,2015-06-07,'),
    ...Array.from({ length: cards - 1 }, (_, index) =>
      customer(5 + index, `Aino${index}`, 'Mallinen', 'ended,2005-01-01,2014-05-10'),
    ),
  ].join('\n');
  const orders = Array.from({ length: vouchers }, (_, index) => `${10 + index},2,2015-03-01,50`);
  app.importChinook({
    customers: asPage('customers', parseCsv(`${customers}\n`)),
    orders: asPage(
      'orders',
      parseCsv(`invoiceId,customerId,date,total\n99,2,2026-10-01,5\n${orders.join('\n')}\n`),
    ),
  });
  return app;
}
