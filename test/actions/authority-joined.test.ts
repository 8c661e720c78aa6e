import { describe, expect, test } from '@jest/globals';
import { authorityReport } from '../../src/actions/authority-report';
import { day } from '../../src/register/calendar';
import { totalsOf, type Counted } from '../../src/register/log';
import type { TestRegister } from '../support/register';
import { fourCustomers, holds, idsOf, onDay, replayOf } from '../support/replays';
import { eraseWhole } from './asking';

/** What the report for an authority counts where two logs were joined: each erasure once, and none that was not done. */

const YEAR = { from: day('2026-01-01'), to: day('2026-12-31') };

function figuresOf(register: TestRegister) {
  const { erasures, erased, notErased, log } = register.run(authorityReport(register.world, YEAR, 'en'));
  expect(log.intact).toBe(true);
  return {
    erasures: erasures.map(({ why, count }) => `${why} ${count}`),
    erased: erased.map(({ tab, count }) => `${tab} ${count}`),
    notErased,
  };
}

describe('joined logs', () => {
  const base = fourCustomers();
  const newer = onDay(base, '2026-11-25');
  eraseWhole(newer, 'bo@example.fi');
  const once = figuresOf(newer);

  test('that both erased one person count one erasure and each record once', () => {
    const older = onDay(base, '2026-11-26');
    eraseWhole(older, 'bo@example.fi');
    const { joined } = replayOf(older, newer);
    expect(joined).toBeDefined();
    expect(figuresOf(older)).toEqual(once);
  });

  test('of which each erased somebody else count both', () => {
    const older = onDay(base, '2026-11-26');
    eraseWhole(older, 'dag@example.fi');
    replayOf(older, newer);
    expect(figuresOf(older).erasures).toEqual([once.erasures[0]?.replace('1', '2')]);
  });

  test('do not count the erasure that a hold here kept from being done', () => {
    const older = onDay(base, '2026-11-26');
    holds(older, idsOf(older)['bo'] as string);
    expect(replayOf(older, newer).withheld).toHaveLength(1);
    expect(figuresOf(older)).toMatchObject({ erasures: [], erased: once.erased, notErased: 2 });
  });
});

describe('entries on erasures', () => {
  const entry = (event: string, details: object): Counted => ({
    ...{ event, at: '2026-02-01T10:00:00+02:00', subject: 's', request: 'q' },
    details: JSON.stringify(details),
  });
  const taken = { sequence: 3, hash: 'h', previous: 'p' };
  const erasure = (records: string[], more: object = {}) =>
    entry('erasure', {
      ...{ outcome: 'full', records, erased: { orders: records.length }, kept: { 'orders:accounting': 1 } },
      ...more,
    });
  const totals = (entries: Counted[], after: Counted[] = []) => totalsOf(entries, {}, after)['2026-02'];

  test('that were taken over count only what had not been erased here', () => {
    const all = totals([erasure(['orders:a']), erasure(['orders:a', 'orders:b'], { taken })]);
    expect(all).toMatchObject({ erasures: { request: 2 }, erased: { 'request:orders': 2 } });
  });

  test('and have nothing to add leave neither an erasure nor what it kept', () => {
    const all = totals([erasure(['orders:a']), erasure(['orders:a'], { taken })]);
    expect(all).toMatchObject({
      ...{ erasures: { request: 1 }, erased: { 'request:orders': 1 } },
      kept: { 'orders:accounting': 1 },
    });
  });

  test('whose marks fill several entries are taken back as a whole or not at all', () => {
    const long = [erasure(['orders:a']), entry('erasure', { records: ['orders:b'] })];
    const back = (...records: string[]) =>
      entry('erasure.corrected', { records, notErased: { orders: records.length } });
    expect(totals([...long, back('orders:b')])).toMatchObject({ erasures: { request: 1 } });
    expect(totals([...long, back('orders:a', 'orders:b')])?.erasures).toBeUndefined();
    // Also where what takes them back is not condensed with them.
    expect(totals(long, [back('orders:a', 'orders:b')])?.erasures).toBeUndefined();
  });

  test('of another log that it took back itself take nothing from what was erased here', () => {
    const back = { records: ['orders:a'], notErased: { orders: 1 }, taken };
    const all = totals([
      ...[erasure(['orders:a']), erasure(['orders:a'], { taken })],
      entry('erasure.corrected', back),
    ]);
    expect(all).toMatchObject({ erasures: { request: 1 }, erased: { 'request:orders': 1 }, notErased: {} });
  });

  test('that were done again after they were taken back count once', () => {
    const back = entry('erasure.corrected', { records: ['orders:a'], notErased: { orders: 1 } });
    expect(totals([erasure(['orders:a']), back, erasure(['orders:a'])])).toMatchObject({
      ...{ erasures: { request: 1 }, erased: { 'request:orders': 2 }, notErased: { orders: 1 } },
    });
  });
});
