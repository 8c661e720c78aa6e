import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readdirSync, writeFileSync } from 'node:fs';
import { objectOf, type Api, type Desk } from './harness';
import { RequestDesk } from './requestDesk';

/** The command `holds`, from setting one to what goes on when it is lifted. */

let register: RequestDesk;
let desk: Desk;
let api: Api;
beforeEach(async () => {
  register = await RequestDesk.open();
  ({ desk, api } = register);
});
afterEach(() => register.close());

const holds = (...args: string[]) => register.done('holds', ...args);
const said = async (...args: string[]) => desk.run('holds', ...args, ...api.options, '--language', 'en');
const codeOf = async (...args: string[]) => (await register.codeOf('holds', ...args))[1];
const held = async (...more: string[]) =>
  holds('--set', register.customerId(1), '--ground', 'legalClaim', ...more);

describe('the command holds', () => {
  test('sets one, lists it, notes that it was looked at, and lifts it', async () => {
    const set = await held('--law', 'Code', '--reason', 'Sued', '--review', '2026-11-25');
    expect(set).toEqual({ hold: expect.any(String), changed: true, reviewOn: '2026-11-25' });
    const id = String(set['hold']);
    const line = {
      ...{ id, record: register.customerId(1), tab: 'customers', customer: register.customerId(1) },
      ...{ ground: 'legalClaim', law: 'Code', reason: 'Sued', due: false, byLetter: false },
      ...{ setOn: '2026-11-24', reviewOn: '2026-11-25', reviewedOn: null },
    };
    expect(await holds()).toEqual({ holds: [line], invoices: { open: 0, collection: 0 } });
    expect((await holds('--due'))['holds']).toEqual([]);
    desk.now = new Date('2026-11-25T08:00:00Z');
    expect((await holds('--due'))['holds']).toEqual([{ ...line, due: true }]);
    expect((await said('--due')).stdout).toContain(', review now');
    expect(await holds('--review', id, '--on', '2027-05-01', '--reason', 'Still sued')).toEqual({
      ...{ hold: id, changed: true, reviewOn: '2027-05-01' },
    });
    expect(await holds('--lift', id)).toMatchObject({ lifted: true, changed: true, erasure: null });
    expect((await holds())['holds']).toEqual([]);
  });

  test('finds the same hold again, and takes the ground in other words', async () => {
    const first = await held();
    expect(await holds('--set', register.customerId(1), '--ground', 'Oikeusvaade')).toEqual({
      ...first,
      changed: false,
    });
  });

  test('shows what lifting would erase, does it on a word for it only, and prepares the letter', async () => {
    writeFileSync(desk.path('orders.csv'), 'invoiceId,customerId,date,total\n11,1,2010-05-01,5\n');
    await register.done('import', '--orders', 'orders.csv');
    const order = String(api.records('Orders')[0]?.['ID']);
    const id = String((await holds('--set', order, '--ground', 'other', '--reason', 'A quarrel'))['hold']);
    const asked = await register.identified('erasure');
    await desk.run('request', '--id', asked, '--fulfil', ...api.options);
    expect(api.records('Customers')).toHaveLength(3);
    const before = register.state();
    const erasure = {
      customer: expect.any(String),
      outcome: 'full',
      erased: false,
      stays: expect.any(Array),
    };
    expect(await holds('--lift', id, '--plan')).toMatchObject({ lifted: false, erasure });
    const unsaid = await register.run('holds', '--lift', id);
    expect(objectOf(unsaid)).toMatchObject({ erasure, error: { code: 'erasureNotConfirmed' } });
    expect([unsaid.code, register.state()]).toEqual([1, before]);
    const lifted = await holds('--lift', id, '--yes', '--out', '.');
    expect(lifted).toMatchObject({
      ...{ lifted: true, changed: true, letter: expect.any(String) },
      erasure: { outcome: 'full', erased: true, receipt: [expect.any(String), expect.any(String)] },
    });
    expect(api.records('Customers')).toHaveLength(2);
    expect(api.records('Orders')).toEqual([]);
    expect(api.records('Letters').find(({ ID }) => ID === lifted['letter'])).toMatchObject({
      ...{ Kind: 'Erasure resumed', State: 'To be delivered by hand' },
    });
    expect(readdirSync(desk.folder).filter((name) => name.endsWith('.pdf'))).not.toEqual([]);
    expect(await holds('--lift', id, '--yes')).toMatchObject({ changed: false, erasure: null });
    expect(await register.done('verify')).toMatchObject({ ok: true });
  });

  test.each<[string, string[], string]>([
    ['on nothing', ['--set', 'nobody', '--ground', 'legalClaim'], 'recordNotFound'],
    ['of nothing', ['--lift', 'nothing'], 'holdNotFound'],
    ['looked at that is not there', ['--review', 'nothing', '--on', '2027-01-01'], 'holdNotFound'],
    ['without a ground', ['--set', 'x'], 'optionMissing'],
    ['on a ground that follows by itself', ['--set', 'x', '--ground', 'accounting'], 'notOneOf'],
    ['looked at without a day', ['--review', 'x'], 'optionMissing'],
    ['looked at on no day', ['--review', 'x', '--on', 'soon'], 'notADate'],
    ['set and lifted at once', ['--set', 'x', '--lift', 'y', '--ground', 'other'], 'optionsExclude'],
    ['with a word for nothing', ['--yes'], 'optionNeedsOption'],
    ['with a receipt but no word', ['--lift', 'x', '--out', '.'], 'optionNeedsOption'],
    ['with a reason for nothing', ['--reason', 'x'], 'optionNeedsOption'],
  ])('refuses one %s, and changes nothing', async (_what, args, code) => {
    const before = register.state();
    expect(await codeOf(...args)).toBe(code);
    expect(register.state()).toEqual(before);
    expect(readdirSync(desk.folder).filter((name) => name.endsWith('.pdf'))).toEqual([]);
  });
});
