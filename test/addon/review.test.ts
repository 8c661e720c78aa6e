import { beforeEach, describe, expect, it } from '@jest/globals';
import { AddonApp } from './app';
import { daily } from './formDesk';
import { aged } from './dues';

/** The review of what is due, through the built add-on. */

const made = aged();
let app: AddonApp;
beforeEach(() => {
  app = new AddonApp(made.book.copy(), { state: structuredClone(made.state) });
});

const list = (show: 'waiting' | 'approved' = 'waiting', group?: string, from = 0) =>
  app.value<'dueList'>({ do: 'dueList', show, from, ...(group !== undefined && { group }) });
const keys = (show: 'waiting' | 'approved' = 'waiting') => app.value<'dueKeys'>({ do: 'dueKeys', show }).keys;
const approve = (of: string[]) => app.value<'approveDues'>({ do: 'approveDues', keys: of });
const namesOf = (of: AddonApp) => of.book.records('Asiakkaat').map((row) => row['Etunimi']);
const refusal = (call: object) => {
  const reply = app.replyToAnything(call);
  return reply.ok ? '' : reply.code;
};

describe('the review', () => {
  it('lists what is due by kind and ground, with names and days', () => {
    const { groups, items, total } = list();
    expect(groups.map(({ title, waiting, approved }) => [title, waiting, approved])).toEqual([
      ['Asiakkaat', 1, 0],
      ['Tilaukset', 3, 0],
    ]);
    expect(groups[1]?.ground).toContain('1336/1997');
    expect(total).toBe(4);
    expect(items[0]).toEqual({
      key: expect.stringMatching(/^customers\/.+\/2024-05-10\/erase\/customer$/),
      group: 'customers/customer',
      name: 'Aino Mallinen',
      row: 2,
      until: '10.5.2024',
      isAnonymised: false,
    });
    expect(list('waiting', 'orders/voucher').items.map(({ name }) => name)).toEqual([
      'Eero Koivu',
      'Eero Koivu',
      'Eero Koivu',
    ]);
  });

  it('comes in pages, and names all of them for whoever chooses everything', () => {
    app = aged(70);
    expect(list()).toMatchObject({ total: 71 });
    expect(list().items).toHaveLength(50);
    expect(list('waiting', undefined, 50).items).toHaveLength(21);
    const all = [...list().items, ...list('waiting', undefined, 50).items].map(({ key }) => key);
    expect(keys()).toEqual(all);
    expect(approve(all)).toMatchObject({ approved: 71, changed: 0, unfinished: false });
    expect(list().total).toBe(0);
  });

  it('shows the cells of what was chosen and changes nothing', () => {
    const before = app.snapshot();
    const [card] = keys();
    const { rows } = app.value<'dueCells'>({ do: 'dueCells', keys: [card ?? ''] });
    expect(rows).toEqual([
      { tab: 'Asiakkaat', row: 2, columns: expect.arrayContaining(['Etunimi', 'Sukunimi', 'Sähköposti']) },
    ]);
    expect(app.snapshot()).toBe(before);
    const { rows: voucher } = app.value<'dueCells'>({ do: 'dueCells', keys: keys().slice(1) });
    expect(voucher.map(({ tab }) => tab)).toEqual(['Tilaukset', 'Tilaukset', 'Tilaukset']);
  });

  it('approves some, tells when they go, takes one back, and the daily run destroys the rest', () => {
    const [card = '', first = '', second = ''] = keys();
    expect(approve([card, first, second])).toEqual({
      approved: 3,
      changed: 0,
      destroyOn: '1.12.2026',
      unfinished: false,
    });
    expect(list().total).toBe(1);
    const approved = list('approved');
    expect(approved.items.map(({ destroyOn }) => destroyOn)).toEqual(['1.12.2026', '1.12.2026', '1.12.2026']);
    const undo = approved.items.slice(1, 2).map(({ key }) => key);
    expect(app.value<'undoApprovals'>({ do: 'undoApprovals', keys: undo })).toEqual({
      undone: 1,
      unfinished: false,
    });
    app.clock.now = new Date('2026-12-01T08:00:00Z');
    daily(app);
    expect(namesOf(app)).not.toContain('Aino');
    expect(app.book.records('Tilaukset')).toHaveLength(3);
    expect(list()).toMatchObject({ total: 2 });
  });

  it('leaves what one run has no time for to the next, which is no run that was missed', () => {
    const many = aged(0, 160);
    // Cards that share a phone go one after the other.
    many.paste('Asiakkaat', 'Puhelin', 0, Array<string>(163).fill('+358 40 123 4567'));
    const options = { state: structuredClone(many.state), modelledClock: true };
    app = new AddonApp(many.book.copy(), options);
    const cards = () => namesOf(app).filter((name) => String(name).startsWith('Aino')).length;
    expect(approve(keys())).toMatchObject({ approved: 160 });
    app.clock.now = new Date('2026-12-01T08:00:00Z');
    daily(app);
    expect(cards()).toBeGreaterThan(0);
    expect(cards()).toBeLessThan(160);
    expect(app.state.scriptProperties['dailyRunOn']).toBe('2026-12-01');
    daily(app);
    expect(cards()).toBe(0);
  });

  it('approves nothing that is not due as it was shown', () => {
    const [card = ''] = keys();
    app.paste('Asiakkaat', 'Asiakkuus päättyi', 0, ['2025-01-01']);
    expect(approve([card])).toMatchObject({ approved: 0, changed: 1 });
    expect(keys('approved')).toEqual([]);
  });

  it('refuses more than one call bears, and whatever no page asks', () => {
    const many = Array.from({ length: 401 }, (_, index) => `orders/${index}/2020-01-01`);
    expect(refusal({ do: 'approveDues', keys: many })).toBe('badArgument');
    expect(refusal({ do: 'dueCells', keys: many.slice(0, 101) })).toBe('badArgument');
    expect(refusal({ do: 'dueList', show: 'all', from: 0 })).toBe('badArgument');
    expect(refusal({ do: 'dueList', show: 'waiting', from: -1 })).toBe('badArgument');
    expect(refusal({ do: 'endRelationships', customers: ['x'], on: 'today' })).toBe('badArgument');
    expect(refusal({ do: 'approveDues' })).toBe('badArgument');
  });
});

describe('relationships that have perhaps ended', () => {
  const ends = () => app.value<'suggestedEnds'>({ do: 'suggestedEnds', from: 0 });

  it('are ended, opened again, and left in peace', () => {
    const { items, total } = ends();
    expect({ total, items: items.map(({ name, lastActivity }) => [name, lastActivity]) }).toEqual({
      total: 2,
      items: [
        ['Liisa Vanha', '4.3.2012'],
        ['Matti Hiljainen', '7.6.2015'],
      ],
    });
    const customers = items.map(({ customer }) => customer);
    const [liisa = '', matti = ''] = customers;
    expect(
      app.value<'endRelationships'>({ do: 'endRelationships', customers: [liisa], on: '2013-01-31' }),
    ).toEqual({
      decided: 1,
      changed: 0,
    });
    expect(app.book.records('Asiakkaat').find((row) => row['Etunimi'] === 'Liisa')).toMatchObject({
      Tila: 'Päättynyt',
    });
    expect(list().items.map(({ name }) => name)).toContain('Liisa Vanha');
    expect(app.value<'reopenRelationships'>({ do: 'reopenRelationships', customers })).toEqual({
      reopened: 1,
    });
    expect(app.value<'confirmRelationships'>({ do: 'confirmRelationships', customers: [matti] })).toEqual({
      decided: 1,
      changed: 0,
    });
    expect(ends().items.map(({ name }) => name)).toEqual(['Liisa Vanha']);
  });
});
