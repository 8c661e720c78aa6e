import { expect, test } from '@jest/globals';
import { parseCsv } from '../../src/actions/import/csv';
import { completeErasure, confirmErasure, erase } from '../../src/actions/erase';
import { consentAt, recordConsent } from '../../src/actions/consent';
import { dailyRun } from '../../src/actions/daily';
import { finishTask } from '../../src/actions/tasks';
import { sweep } from '../../src/actions/sweep';
import { verify } from '../../src/actions/verify';
import { Killed, type TestRegister } from '../support/register';
import { registerWith } from '../support/scenes';
import { addRows, idOf, write } from './by-hand';

/** An erasure says what happened and nothing else, whoever is in its way, and goes on until nothing stays without a ground. */

const ORDERS = 7001;
const shop = registerWith({
  customers: parseCsv('number,lastName,email\n1,Aino,aino@example.fi\n2,Eino,eino@example.fi\n'),
  orders: parseCsv(
    'invoiceId,customerId,invoiceDate,description,total\n1,1,2010-01-01,secret of Aino,1.00\n2,2,2026-01-01,lamp,2.00\n3,2,2026-02-01,oil,3.00\n',
  ),
});

function between(register: TestRegister, deed: () => void, killed = false): void {
  let done = false;
  register.intercept = ({ name, when }) => {
    if (name !== 'commit') return;
    if (when === 'before' && !done) {
      done = true;
      deed();
    } else if (when === 'after' && killed) throw new Killed();
  };
}

const sortOrders = (register: TestRegister) => () =>
  void register.api('POST', ':batchUpdate', {
    requests: [
      {
        sortRange: {
          range: { sheetId: ORDERS, startRowIndex: 1, endRowIndex: 4 },
          sortSpecs: [{ dimensionIndex: 2, sortOrder: 'DESCENDING' }],
        },
      },
    ],
  });

const tasksOf = (register: TestRegister, kind: string) =>
  register.records('Tasks').filter((row) => row['Task'] === kind);
const eventsOf = (register: TestRegister) => register.records('Log').map((row) => String(row['Event']));
const orders = (register: TestRegister) =>
  register.records('Orders').flatMap((row) => row['Description'] || []);

test.each([false, true])(
  'an order that a person’s sorting kept back goes all the same, also when the run was killed: %s',
  (killed) => {
    const register = shop.copy();
    between(register, sortOrders(register), killed);
    try {
      register.run(erase(register.world, 'aino@example.fi'));
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    register.intercept = () => undefined;
    register.run(dailyRun(register.world));
    expect(orders(register).sort()).toEqual(['lamp', 'oil']);
    expect(eventsOf(register)).toContain('erasure.corrected');
    expect(eventsOf(register).at(-1)).toBe('erasure.confirmed');
    expect(register.run(verify(register.world)).ok).toBe(true);
  },
);

test('an order that goes into collection while the erasure is on its way stays, and neither log nor result claims it', () => {
  const register = shop.copy();
  between(register, () => {
    sortOrders(register)();
    const row = register.records('Orders').findIndex((order) => order['Description'] === 'secret of Aino');
    write(register, 'Orders', row, 'Invoice state', 'In collection');
  });
  const done = register.run(erase(register.world, 'aino@example.fi'));
  register.intercept = () => undefined;
  const { result } = register.run(confirmErasure(register.world, done));
  expect(orders(register)).toContain('secret of Aino');
  expect(result.goes.filter(({ tab }) => tab === 'orders')).toEqual([]);
  expect(result.stays).toContainEqual(expect.objectContaining({ tab: 'orders', ground: 'collection' }));
  expect(eventsOf(register)).toContain('erasure.corrected');
});

test('a row that was copied while the erasure was on its way is found before it is confirmed', () => {
  const register = shop.copy();
  const [row] = register.cells('Customers').slice(1);
  between(register, () =>
    register.api(
      'PUT',
      `/values/${encodeURIComponent("'Customers'!A4")}`,
      { values: [row] },
      { valueInputOption: 'RAW' },
    ),
  );
  const done = register.run(erase(register.world, 'aino@example.fi'));
  register.intercept = () => undefined;
  register.run(confirmErasure(register.world, done));
  expect(register.records('Customers').map((customer) => customer['Last name'])).toEqual(['Eino']);
});

test('an erasure that waits for an open invoice is taken up again until nothing stays', () => {
  const register = shop.copy();
  write(register, 'Orders', 1, 'Invoice state', 'Open');
  const done = register.run(erase(register.world, 'eino@example.fi'));
  register.run(finishTask(register.world, String(done.result.task)));
  const [waiting] = tasksOf(register, 'Resume the erasure');
  expect(waiting).toMatchObject({ State: 'Open' });

  for (const date of ['2027-01-10', '2027-06-10', '2033-01-01']) {
    register.today = date;
    register.run(dailyRun(register.world));
    expect(tasksOf(register, 'Resume the erasure')).toMatchObject([{ State: 'Open' }]);
    expect(orders(register)).toContain('lamp');
  }
  write(
    register,
    'Orders',
    register.records('Orders').findIndex((order) => order['Description'] === 'lamp'),
    'Invoice state',
    'Paid',
  );
  register.today = '2033-02-10';
  register.run(dailyRun(register.world));
  expect(orders(register)).not.toContain('lamp');
  register.today = '2033-02-11';
  register.run(dailyRun(register.world));
  expect(JSON.stringify(register.cells('Customers'))).not.toContain('Eino');
});

test('what stays as proof after a full erasure goes when its period ends', () => {
  const register = shop.copy();
  const id = idOf(register, 'aino@example.fi');
  register.run(
    recordConsent(register.world, 'aino@example.fi', {
      purpose: 'marketing',
      action: 'given',
      channel: 'phone',
    }),
  );
  const done = register.run(erase(register.world, 'aino@example.fi'));
  expect(done.result.outcome).toBe('full');
  register.run(finishTask(register.world, String(done.result.task)));
  expect(register.records('Consents').filter((row) => row['Customer'] === id)).toHaveLength(2);
  register.today = '2029-11-26';
  register.run(dailyRun(register.world));
  expect(register.records('Consents')).toEqual([]);
});

test('whoever is erased but for an open invoice consents to nothing any more', () => {
  const register = shop.copy();
  write(register, 'Orders', 1, 'Invoice state', 'Open');
  register.run(
    recordConsent(register.world, 'eino@example.fi', {
      purpose: 'marketing',
      action: 'given',
      channel: 'phone',
    }),
  );
  const { result } = register.run(erase(register.world, 'eino@example.fi'));
  register.run(sweep(register.world));
  expect(
    register
      .run(consentAt(register.world, result.customer, 'other'))
      .result.states.find(({ purpose }) => purpose === 'marketing'),
  ).toMatchObject({ permitted: false });
  expect(register.records('Customers').find((row) => row['Last name'] === 'Eino')?.['Marketing']).toBe(
    'Withdrawn',
  );
});

test('a restriction that is lifted lets the erasure resume by itself', () => {
  const register = shop.copy();
  write(register, 'Customers', 0, 'Restricted since', 46000);
  expect(register.run(erase(register.world, 'aino@example.fi')).result.outcome).toBe('held');
  write(register, 'Customers', 0, 'Restricted since', '');
  register.today = '2026-12-28';
  register.run(dailyRun(register.world));
  expect(register.records('Customers').map((row) => row['Last name'])).toEqual(['Eino']);
});

test('a request that nobody linked and an order that names the customer by number belong to the person', () => {
  const register = shop.copy();
  addRows(register, 'Requests', [
    { ID: 'q1', 'E-mail': 'AINO@example.fi', 'Received on': 40000, 'Answered on': 40010 },
  ]);
  addRows(register, 'Orders', [
    { ID: 'o9', Customer: '1', Date: 40000, Description: 'by number', 'Invoice state': 'Open' },
  ]);
  const { result } = register.run(erase(register.world, 'aino@example.fi'));
  expect(result.outcome).toBe('reduced');
  expect(result.stays).toContainEqual(
    expect.objectContaining({ tab: 'orders', record: 'o9', ground: 'openInvoice' }),
  );
  expect(register.records('Requests')).toEqual([]);
  expect(
    register.run(completeErasure(register.world, result.customer)).result.goes.map(({ tab }) => tab),
  ).toContain('requests');
});

test('a request that stays as proof is linked before the customer’s row goes, and goes when its own period ends', () => {
  const register = shop.copy();
  addRows(register, 'Requests', [{ ID: 'q1', 'E-mail': 'aino@example.fi', 'Received on': '2026-11-20' }]);
  const done = register.run(erase(register.world, 'aino@example.fi'));
  const { result } = register.run(confirmErasure(register.world, done));
  expect(result.stays).toMatchObject([{ tab: 'requests', ground: 'proofOfRequest' }]);
  expect(register.records('Requests')).toMatchObject([{ Customer: result.customer }]);
  register.run(finishTask(register.world, String(done.result.task)));
  write(register, 'Requests', 0, 'Answered on', '2026-11-30');
  for (const date of ['2027-01-10', '2029-12-02', '2029-12-03']) {
    register.today = date;
    register.run(dailyRun(register.world));
  }
  expect(register.records('Requests')).toEqual([]);
});

test('a phone that two customers share, and a number that is another’s id, make nobody’s records another’s', () => {
  const register = shop.copy();
  write(register, 'Customers', 0, 'Phone', '09 1234567');
  write(register, 'Customers', 1, 'Phone', '+358 9 1234567');
  addRows(register, 'Requests', [
    { ID: 'q1', 'E-mail': 'eino@example.fi', Phone: '09 1234567', 'Answered on': '2010-01-01' },
    { ID: 'q2', Phone: '09 1234567', 'Answered on': '2010-01-01' },
  ]);
  addRows(register, 'Customers', [{ ID: '7', 'Last name': 'Helmi', 'Customer number': '1 ' }]);
  addRows(register, 'Orders', [{ ID: 'o9', Customer: '1', Date: 40000, Description: 'whose' }]);
  register.run(erase(register.world, 'aino@example.fi'));
  expect(register.records('Requests').map((row) => row['ID'])).toEqual(['q1', 'q2']);
  expect(orders(register)).toContain('whose');
});

test('whoever became a customer again is not erased by what once had to wait: the owner decides', () => {
  const register = shop.copy();
  const done = register.run(erase(register.world, 'eino@example.fi'));
  register.run(confirmErasure(register.world, done));
  register.run(finishTask(register.world, String(done.result.task)));
  const row = register.records('Customers').findIndex((customer) => customer['Last name'] === 'Eino');
  write(register, 'Customers', row, 'Status', 'Active');
  write(register, 'Customers', row, 'E-mail', 'eino.new@example.fi');
  for (const date of ['2033-01-10', '2033-01-11', '2033-01-12']) {
    register.today = date;
    register.run(dailyRun(register.world));
  }
  expect(register.records('Customers').at(row)?.['E-mail']).toBe('eino.new@example.fi');
  expect(tasksOf(register, 'Resume the erasure')).toMatchObject([
    { State: 'Failed', Performer: 'You', 'Last error': 'customerReturned' },
  ]);
});

test('an erasure of thousands of records is logged in several entries', () => {
  const register = registerWith({
    customers: parseCsv('number,email\n1,a@example.fi\n'),
    orders: parseCsv(
      `invoiceId,customerId,invoiceDate\n${Array.from({ length: 2100 }, (_, n) => `${n},1,2001-01-01`).join('\n')}\n`,
    ),
  });
  expect(register.run(erase(register.world, '1')).result.outcome).toBe('full');
  expect(orders(register)).toEqual([]);
  expect(eventsOf(register).filter((event) => event === 'erasure')).toHaveLength(3);
  expect(register.run(verify(register.world)).ok).toBe(true);
});
