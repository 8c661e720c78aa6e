import { describe, expect, test } from '@jest/globals';
import { CallFailed, type Program } from '../../src/actions/program';
import { recordConsent } from '../../src/actions/consent';
import { consentFromCells } from '../../src/actions/consent-cells';
import { makeAddresses } from '../../src/actions/addresses/make';
import { plainWish } from '../../src/actions/addresses/wish';
import { erase } from '../../src/actions/erase';
import { importFiles } from '../../src/actions/import';
import { receiveRequest } from '../../src/actions/requests/receive';
import { sweep } from '../../src/actions/sweep';
import { verify } from '../../src/actions/verify';
import { tabTexts } from '../../src/language/tabs';
import { setUp } from '../../src/actions/setup';
import { day } from '../../src/register/calendar';
import { chinook } from '../support/chinook';
import { contentOf, Killed, TestRegister } from '../support/register';
import { registerWith, setUpRegister } from '../support/scenes';
import { addRows } from './by-hand';

type Scene = { name: string; start: () => TestRegister; act: (register: TestRegister) => Program<unknown> };

const shop = registerWith(chinook());
const WHO = 'terhi.hamalainen@apple.fi';
const PRINTER = 'printer1';
const labels = { ...plainWish, purpose: 'postalMarketing', format: 'L7160', recipient: PRINTER } as const;
/** The shop with a printing house that labels are given to. */
const withPrinter = (): TestRegister => {
  const register = shop.copy();
  addRows(register, 'Recipients', [{ ID: PRINTER, Name: 'Painotalo Oy', Role: 'Processor' }]);
  return register;
};
/** The shop after an objection of one customer to all direct marketing. */
const objected = (): TestRegister => {
  const register = shop.copy();
  const asked = {
    right: 'objectMarketing',
    name: 'Terhi Hämäläinen',
    email: WHO,
    phone: '',
    organisation: '',
    details: '',
  } as const;
  register.run(
    receiveRequest(register.world, {
      ...asked,
      receivedOn: day(register.today),
      channel: 'email',
      language: 'fi',
    }),
  );
  return register;
};
/** The same after a later consent to one purpose of it. */
const freed = (): TestRegister => {
  const register = objected();
  register.run(
    recordConsent(register.world, WHO, { purpose: 'postalMarketing', action: 'given', channel: 'phone' }),
  );
  return register;
};
const scenes: Scene[] = [
  { name: 'set-up', start: () => new TestRegister(), act: ({ world }) => setUp(world, { language: 'en' }) },
  { name: 'import', start: setUpRegister, act: ({ world }) => importFiles(world, chinook()) },
  {
    name: 'consent',
    start: () => shop.copy(),
    act: ({ world }) =>
      recordConsent(world, WHO, { purpose: 'marketing', action: 'withdrawn', channel: 'phone' }),
  },
  {
    name: 'consent after an objection to all direct marketing',
    start: objected,
    act: ({ world }) =>
      recordConsent(world, WHO, { purpose: 'postalMarketing', action: 'given', channel: 'phone' }),
  },
  {
    name: 'withdrawal of what was consented to after such an objection',
    start: freed,
    act: ({ world }) =>
      recordConsent(world, WHO, { purpose: 'postalMarketing', action: 'withdrawn', channel: 'phone' }),
  },
  { name: 'sweep', start: () => shop.copy(), act: ({ world }) => sweep(world) },
  { name: 'addresses', start: withPrinter, act: ({ world }) => makeAddresses(world, labels) },
  { name: 'erasure', start: () => shop.copy(), act: ({ world }) => erase(world, WHO) },
];

const faults = {
  'killed before': (): never => {
    throw new Killed();
  },
  'killed after': (): never => {
    throw new Killed();
  },
  'failed before': (): never => {
    throw CallFailed.of(500);
  },
  'failed after': (): never => {
    throw CallFailed.of(503);
  },
};

describe.each(scenes)('$name', ({ start, act }) => {
  const first = start();
  const restart = () => first.copy('idr');
  const undisturbed = restart();
  undisturbed.run(act(undisturbed));
  const expected = contentOf(undisturbed);
  const calls = undisturbed.calls.map((name, index) => `${index} ${name}`);

  const places = calls.flatMap((call) =>
    (Object.keys(faults) as (keyof typeof faults)[]).map((fault) => [fault, call] as const),
  );
  test.each(places)('%s call %s and run again ends in the same state', (fault, call) => {
    const register = restart();
    let struck = false;
    register.intercept = ({ index, when }) => {
      if (struck || index !== Number(call.split(' ')[0]) || !fault.endsWith(when)) return;
      struck = true;
      faults[fault]();
    };
    try {
      register.run(act(register));
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    register.intercept = () => undefined;
    register.run(act(register));
    expect(struck).toBe(true);
    expect(contentOf(register)).toEqual(expected);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('a second writer in between: both land, one after the other', () => {
    const register = restart();
    const other = () =>
      register.run(
        recordConsent(register.world, 'luisg@embraer.com.br', {
          purpose: 'marketing',
          action: 'given',
          channel: 'email',
        }),
      );
    const isShop =
      first.sheets
        .spreadsheet(first.spreadsheetId)
        .sheets?.some(({ properties }) => properties?.title === 'Customers') &&
      first.records('Customers').length > 0;
    const write = isShop ? other : () => register.run(setUp(register.world, { language: 'en' }));
    let done = false;
    register.intercept = ({ name, when }) => {
      if (done || name !== 'commit' || when !== 'before') return;
      done = true;
      write();
    };
    register.run(act(register));
    register.intercept = () => undefined;
    const both = restart();
    both.run(act(both));
    const events = (content: Record<string, unknown[]>) => content['Log']!.length;
    expect(done).toBe(true);
    expect(events(contentOf(register))).toBeGreaterThanOrEqual(events(contentOf(both)));
    if (isShop)
      expect(
        register.records('Consents').map((row) => row[tabTexts.consents.columns.action.title.en]),
      ).toContain('Given');
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });
});

test('a commit that Google refuses for good is reported and changes nothing', () => {
  const register = shop.copy();
  const before = contentOf(register);
  register.intercept = ({ name, when }) => {
    if (name === 'commit' && when === 'before') throw CallFailed.of(403);
  };
  expect(() => register.run(sweep(register.world))).toThrow(CallFailed);
  expect(contentOf(register)).toEqual(before);
});

test('drop-downs pasted over many rows become one consent event each', () => {
  const register = shop.copy();
  const column = register.cells('Customers')[0]!.indexOf('Marketing');
  const letter = String.fromCharCode(65 + (column % 26));
  const range = `'Customers'!${column >= 26 ? 'A' : ''}${letter}2:${column >= 26 ? 'A' : ''}${letter}41`;
  register.api(
    'PUT',
    `/values/${encodeURIComponent(range)}`,
    { values: Array.from({ length: 40 }, (_, row) => [row % 2 ? 'Given' : 'Withdrawn']) },
    { valueInputOption: 'RAW' },
  );
  expect(register.run(consentFromCells(register.world)).result).toEqual({ statements: 40 });
  expect(register.run(consentFromCells(register.world)).result).toEqual({ statements: 0 });
  expect(register.records('Consents')).toHaveLength(40);
  expect(register.run(verify(register.world))).toMatchObject({ ok: true });
});
