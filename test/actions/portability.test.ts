import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { recordConsent } from '../../src/actions/consent';
import { dailyRun } from '../../src/actions/daily';
import { erase } from '../../src/actions/erase';
import { exportPortable } from '../../src/actions/portability';
import { CallFailed } from '../../src/actions/program';
import { finishTask } from '../../src/actions/tasks';
import { verify } from '../../src/actions/verify';
import { portableSchema } from '../../src/documents/portable/schema';
import { day } from '../../src/register/calendar';
import { Killed, type TestRegister } from '../support/register';
import { addColumn, addRows, everything, idOf, registerOf, write } from './by-hand';

const AINO = 'aino@example.fi';

/** A register with something on Aino in every tab. */
function fullRegister(): TestRegister {
  const register = registerOf(
    {
      customers:
        'number,firstName,lastName,organisation,email,phone,street,postcode,city,source,ip\n71,Aino,Mallinen,Kauppa Oy,aino@example.fi,+358 09 870 2000,Kuvitteellinenkatu 1,00530,Helsinki,shop counter,192.0.2.7\n72,Eino,Esimerkki,,eino@example.fi,040 765 4321,Toinenkatu 2,02100,Espoo,web form,192.0.2.8\n',
      orders:
        'invoiceId,customerId,date,description,total\nA-1,71,2026-01-15,blue kettle,19.80\nA-2,71,2026-02-15,=1+1,5\nE-1,72,2026-02-15,red kettle,7.50\n',
    },
    { controllerName: 'Kuvitteellinen Kauppa Oy' },
  );
  const aino = idOf(register, AINO);
  addColumn(register, 'Customers', ['Notes', 'difficult customer', 'easy customer']);
  addRows(register, 'Requests', [
    { ID: 'q1', 'Received on': '2026-03-03', Name: 'Aino M.', Details: 'my request', Customer: aino },
  ]);
  addRows(register, 'Disclosures', [
    {
      ID: 'd1',
      Customer: aino,
      Recipient: 'Luku',
      Date: '2026-04-01',
      Data: 'invoices',
      Reason: 'bookkeeping',
    },
  ]);
  addRows(register, 'Other material', [
    { ID: 'm1', Description: 'folder M', Place: 'locked room', Customer: aino },
  ]);
  for (const purpose of ['marketing', 'postalMarketing'])
    register.run(
      recordConsent(register.world, AINO, {
        purpose,
        action: 'given',
        channel: 'phone',
        evidence: 'call 17',
      }),
    );
  return register;
}

const full = fullRegister();
const exported = (register: TestRegister, who = AINO, language?: string, request?: string) =>
  register.run(exportPortable(register.world, who, language, request)).result;

interface Data {
  bases: Record<string, string | null>;
  customer: Record<string, unknown> | null;
  orders: Record<string, unknown>[];
  consents: Record<string, unknown>[];
}
const dataOf = ({ files }: ReturnType<typeof exported>): Data =>
  JSON.parse(files.find(({ name }) => name === 'data.json')?.content ?? '') as Data;

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const isValid = ajv.compile(portableSchema);

describe('what a person takes along', () => {
  const made = exported(full.copy());
  const data = dataOf(made);

  test('is what they provided and what was observed of them', () => {
    expect(data).toMatchObject({
      bases: { customer: 'contract', orders: 'contract', consents: 'consent' },
      customer: { firstName: 'Aino', phone: '+358 09 870 2000', postcode: '00530', ip: '192.0.2.7' },
      orders: [
        { date: '2026-01-15', description: 'blue kettle', amount: 19.8, invoiceNumber: 'A-1' },
        { description: '=1+1', amount: 5 },
      ],
      consents: [{ purpose: 'marketing', action: 'given', channel: 'phone', at: '2026-11-24T10:00:00' }],
    });
    expect(isValid(data) ? [] : isValid.errors).toEqual([]);
  });

  test('is nothing of what the controller gave, concluded, noted or keeps, nor of anybody else', () => {
    const text = made.files.map(({ content }) => content).join('\n');
    for (const other of [
      ...[
        '"71"',
        'shop counter',
        'difficult customer',
        'my request',
        'Luku',
        'bookkeeping',
        'folder M',
        'call 17',
      ],
      ...['Eino', 'Toinenkatu', 'red kettle', 'easy customer', '192.0.2.8'],
    ])
      expect(text).not.toContain(other);
  });

  test('is not what they said of a purpose that rests on a legitimate interest', () => {
    expect(data.consents.map(({ purpose }) => purpose)).toEqual(['marketing']);
  });
});

describe('how far the right reaches', () => {
  const withBasis = (basis: string): TestRegister => {
    const register = full.copy();
    write(register, 'Customers', 0, 'Legal basis', basis);
    return register;
  };

  test('a relationship on a legitimate interest gives no orders; a consent reaches what was given with it', () => {
    const { bases, customer, orders } = dataOf(exported(withBasis('Legitimate interest')));
    expect(bases).toEqual({ customer: 'consent', orders: null, consents: 'consent' });
    expect(customer).toMatchObject({ firstName: 'Aino', email: AINO });
    expect(Object.keys(customer ?? {})).not.toContain('ip');
    expect(orders).toEqual([]);
  });

  test('without a consent either there is nothing to take along, and the package says so', () => {
    const register = withBasis('Legal obligation');
    register.run(
      recordConsent(register.world, AINO, { purpose: 'marketing', action: 'withdrawn', channel: 'phone' }),
    );
    const made = exported(register);
    expect(dataOf(made)).toMatchObject({
      bases: { customer: null, orders: null },
      customer: null,
      orders: [],
    });
    expect(made.files.map(({ name }) => name)).not.toContain('contact.vcf');
  });

  test('where the row names no basis, that of the purpose “customer” counts', () => {
    const register = full.copy();
    const row = register.records('Purposes').findIndex(({ ID }) => ID === 'customer');
    write(register, 'Purposes', row, 'Legal basis', 'Public task');
    expect(dataOf(exported(register)).bases).toMatchObject({ customer: 'consent', orders: null });
  });

  test('what an erasure leaves on a legal duty is not portable', () => {
    const register = full.copy();
    register.run(erase(register.world, AINO));
    const made = exported(register, idOf(full, AINO));
    expect(made.isEmpty).toBe(true);
    expect(dataOf(made).bases).toEqual({ customer: null, orders: null, consents: null });
  });
});

describe('the export', () => {
  const tasksOf = (register: TestRegister) =>
    register.records('Tasks').filter(({ About }) => About === idOf(full, AINO));
  const exports = (register: TestRegister) =>
    register.records('Log').filter(({ Event }) => Event === 'portability.exported');

  test('is two reads and one commit, logged with numbers of records and the request, without a personal value', () => {
    const register = full.copy();
    const before = everything(register, 'Log', 'Tasks', 'Write journal');
    const { task } = exported(register, AINO, 'sv', 'q1');
    expect(register.calls).toEqual(['read', 'look', 'commit']);
    expect(everything(register, 'Log', 'Tasks', 'Write journal')).toEqual(before);
    expect(tasksOf(register)).toMatchObject([
      { ID: task, Task: 'Write the export file', Details: 'portable sv', State: 'Open' },
      {
        Task: 'Delete the export file',
        Due: day('2026-12-24'),
        Details: expect.stringMatching(new RegExp(`^${task} test `)),
      },
    ]);
    const [entry] = exports(register);
    expect(entry).toMatchObject({ Request: 'q1' });
    expect(JSON.parse(String(entry?.Details))).toEqual({
      language: 'sv',
      purpose: 'request',
      records: { customers: 1, orders: 2, consents: 1 },
    });
    for (const value of ['Aino', 'Mallinen', AINO, 'kettle'])
      expect(JSON.stringify(register.cells('Log'))).not.toContain(value);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('is told apart from an access export, and done with an entry of its own', () => {
    const register = full.copy();
    const { task } = exported(register);
    expect(register.run(dailyRun(register.world)).forShell).toMatchObject([
      { id: task, details: 'portable en' },
    ]);
    register.run(finishTask(register.world, task));
    expect(register.records('Log').at(-1)).toMatchObject({ Event: 'portability.delivered' });
  });

  const faults = { killed: new Killed(), failed: CallFailed.of(503) };
  const places = ['read', 'look', 'commit'].flatMap((name) =>
    (['killed', 'failed'] as const).flatMap((fault) =>
      (['before', 'after'] as const).map((when) => [fault, when, name] as const),
    ),
  );
  test.each(places)(
    '%s %s its %s and run again is one export with one pair of tasks',
    (fault, when, name) => {
      const register = full.copy();
      let isStruck = false;
      register.intercept = (call) => {
        if (isStruck || call.name !== name || call.when !== when) return;
        isStruck = true;
        throw faults[fault];
      };
      try {
        exported(register);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      register.intercept = () => undefined;
      const { task } = exported(register);
      expect(isStruck).toBe(true);
      expect(tasksOf(register).map(({ ID, Details }) => [ID, Details])).toEqual([
        [task, 'portable en'],
        [expect.any(String), expect.stringMatching(new RegExp(`^${task} test `))],
      ]);
      expect(exports(register)).toHaveLength(1);
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    },
  );
});
