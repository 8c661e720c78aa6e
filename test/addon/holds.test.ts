import { beforeEach, describe, expect, it } from '@jest/globals';
import type { HoldView } from '../../src/addon/hold-protocol';
import type { CardView } from '../../src/addon/protocol';
import type { Intercept } from '../../src/workbench/host';
import { AddonApp } from './app';
import { customersOf, HELSINKI, idOf, rowOf, shop } from './shop';

/** Holds in the built add-on: set on the card, looked at again, lifted; and what goes on then. */

const { waiting, who, email, order, hold } = waitingShop();
let app: AddonApp;

/** The shop after somebody was erased at their own request but for an old order, which a hold keeps. */
function waitingShop() {
  const made = shop();
  const { Sähköposti: address, Tunniste: id } = customersOf(made)[rowOf(made, HELSINKI)] ?? {};
  const customer = String(id);
  const orders = made.book.records('Tilaukset');
  const rows = orders.flatMap((row, at) => (row['Asiakas'] === customer ? [at] : []));
  for (const row of rows) made.paste('Tilaukset', 'Päivä', row, ['2010-05-01']);
  const held = String(orders[rows[0] ?? 0]?.['Tunniste']);
  made.value<'setHold'>({ do: 'setHold', record: held, ground: 'legalClaim', law: '', reason: 'Riita' });
  const asked = made.value<'receiveRequest'>({
    do: 'receiveRequest',
    receivedOn: '2026-11-20',
    channel: 'phone',
    language: 'sv',
    right: 'erasure',
    name: 'Terhi Hämäläinen',
    email: String(address),
    phone: '',
    organisation: '',
    details: 'Poistakaa tietoni.',
    receipt: false,
  }).request;
  const act = (wish: object) => made.replyToAnything({ do: 'actOnRequest', request: asked, order: wish });
  act({ act: 'identify', how: 'Soitin rekisterin numeroon' });
  act({ act: 'fulfil', wish: { right: 'erasure' } });
  made.state.mails.length = 0;
  const [standing] = made.value<'holdList'>({ do: 'holdList' }).holds;
  return { waiting: made, who: customer, email: String(address), order: held, hold: standing as HoldView };
}

const begin = (intercept?: Intercept): AddonApp =>
  new AddonApp(waiting.book.copy(), {
    state: structuredClone(waiting.state),
    ...(intercept && { intercept }),
  });
beforeEach(() => {
  app = begin();
});

const card = (whom = who): CardView => app.value<'cardOf'>({ do: 'cardOf', who: whom, purpose: 'request' });
const refusalOf = (call: object): string => {
  const reply = app.replyToAnything(call);
  return reply.ok ? '' : reply.code;
};
const lift = () => app.value<'liftHold'>({ do: 'liftHold', hold: hold.id });
const notices = () => app.book.records('Kirjeet').filter((row) => row['Laji'] === 'Poiston jatkuminen');
const isGone = () =>
  !customersOf(app).some((row) => row['Tunniste'] === who) &&
  !app.book.records('Tilaukset').some((row) => row['Tunniste'] === order);

describe('a hold', () => {
  it('is on the card of the person and in the list, with what it holds in words', () => {
    const told = {
      ...{ customer: who, name: 'Terhi Hämäläinen', ground: 'Oikeusvaade', reason: 'Riita', isDue: false },
      record: expect.stringMatching(/^Tilaukset · /),
    };
    expect(card().standing).toMatchObject([told]);
    expect(app.value<'holdList'>({ do: 'holdList' }).holds).toMatchObject([told]);
    expect(card().holdable.map(({ key }) => key)).toEqual(expect.arrayContaining([who, order]));
  });

  it('is set on any record of the card, and looked at again', () => {
    const other = idOf(app, '1');
    const [record] = card(other).holdable.slice(1);
    const wish = { record: record?.key, ground: 'other', law: '', reason: 'Takuu', reviewOn: '2026-12-24' };
    expect(app.replyToAnything({ do: 'setHold', ...wish })).toEqual({ ok: true, value: { changed: true } });
    expect(app.replyToAnything({ do: 'setHold', ...wish })).toEqual({ ok: true, value: { changed: false } });
    const [set] = card(other).standing;
    expect(set).toMatchObject({ reason: 'Takuu', reviewOn: '24.12.2026', isDue: false });
    app.clock.now = new Date('2026-12-24T10:00:00Z');
    expect(card(other).standing).toMatchObject([{ isDue: true }]);
    app.value<'reviewHold'>({ do: 'reviewHold', hold: set?.id ?? '', on: '2027-06-01', reason: '' });
    expect(card(other).standing).toMatchObject([{ isDue: false, reviewOn: '1.6.2027', reason: 'Takuu' }]);
    expect(app.alertOf('verifyLog')).toContain('ehjä');
  });

  it.each<[string, object, string]>([
    ['on nothing', { do: 'setHold', record: 'x', ground: 'other', law: '', reason: 'x' }, 'recordNotFound'],
    [
      'without a reason',
      { do: 'setHold', record: order, ground: 'other', law: '', reason: '' },
      'reasonsMissing',
    ],
    [
      'on a computed ground',
      { do: 'setHold', record: order, ground: 'accounting', law: '', reason: 'x' },
      'badArgument',
    ],
    [
      'with a long reason',
      { do: 'setHold', record: order, ground: 'other', law: '', reason: 'x'.repeat(2001) },
      'badArgument',
    ],
    [
      'looked at yesterday',
      { do: 'reviewHold', hold: hold.id, on: '2026-11-23', reason: '' },
      'reviewInPast',
    ],
    ['looked at on no day', { do: 'reviewHold', hold: hold.id, on: 'pian', reason: '' }, 'badArgument'],
    ['lifted that is not there', { do: 'liftHold', hold: 'x' }, 'holdNotFound'],
    ['lifted with something besides', { do: 'liftHold', hold: hold.id, now: true }, 'badArgument'],
  ])('is not %s, and nothing is changed', (_what, call, code) => {
    const before = app.snapshot();
    expect(refusalOf(call)).toBe(code);
    expect(app.snapshot()).toBe(before);
  });
});

describe('lifting', () => {
  it('is shown with what it erases, and changes nothing until then', () => {
    const before = app.snapshot();
    expect(app.value<'liftPlan'>({ do: 'liftPlan', hold: hold.id })).toMatchObject({
      ...{ customer: who, outcome: 'full' },
      goes: [{ kind: 'Asiakkaat' }, { kind: 'Tilaukset', records: 1 }],
    });
    expect(app.snapshot()).toBe(before);
  });

  it('goes on with the erasure at once: everything is gone, the receipt written, the person told by mail', () => {
    const lifted = lift();
    expect(lifted).toMatchObject({
      changed: true,
      erased: { outcome: 'full' },
      letter: { end: 'sent' },
      files: [],
    });
    expect(lifted.erased?.receipt).toHaveLength(2);
    expect(isGone()).toBe(true);
    expect(app.state.mails).toMatchObject([{ to: email }]);
    expect(app.state.mails[0]?.subject).toContain('Vi har raderat fler av dina uppgifter');
    expect(notices()).toMatchObject([{ Tila: 'Lähetetty', Vastaanottaja: '' }]);
    expect(app.book.records('Poistoesteet')).toMatchObject([{ Syy: '', Purettu: expect.any(Number) }]);
    expect(app.alertOf('verifyLog')).toContain('ehjä');
  });

  it('leaves the letter waiting where the day’s quota is spent, in the list until it is out', () => {
    Object.assign(app.state.quota, { day: '2026-11-24', mailRecipients: 100 });
    expect(lift().letter?.end).toBe('waiting');
    const list = () => app.value<'holdList'>({ do: 'holdList' });
    expect(list()).toMatchObject({ holds: [], letters: [{ kind: 'Poiston jatkuminen', state: 'waiting' }] });
    app.state.quota.mailRecipients = 0;
    app.value<'sendLetter'>({ do: 'sendLetter', letter: list().letters[0]?.id ?? '' });
    expect(app.state.mails).toHaveLength(1);
    expect(list().letters).toEqual([]);
  });

  it('by a day that somebody types into the tab is taken up by the next daily run, with receipt and mail', () => {
    app.paste('Poistoesteet', 'Purettu', 0, ['2026-11-24']);
    app.clock.now = new Date('2026-11-25T03:00:00Z');
    app.host.run('dailyRun');
    expect(isGone()).toBe(true);
    expect(app.state.mails.filter(({ to }) => to === email)).toHaveLength(1);
    expect(notices()).toMatchObject([{ Tila: 'Lähetetty' }]);
  });

  it('killed at any call is finished by the daily run: erased once, told once at most by itself', () => {
    let points = 0;
    for (let index = 0; ; index += 3) {
      app = begin((call) => (call.index === index ? { kill: 'after' } : undefined));
      try {
        lift();
        break;
      } catch {
        points++;
      }
      app = new AddonApp(app.book, { state: app.state });
      app.clock.now = new Date('2026-11-26T03:00:00Z');
      app.host.run('dailyRun');
      app.clock.now = new Date('2026-11-27T03:00:00Z');
      app.host.run('dailyRun');
      const isLifted = app.book.records('Poistoesteet')[0]?.['Purettu'] !== '';
      expect({ index, gone: isGone() }).toEqual({ index, gone: isLifted });
      const states = notices().map((row) => row['Tila']);
      expect({ index, states }).toEqual({
        index,
        states: isLifted ? [expect.stringMatching(/^(Lähetetty|Ei tietoa, lähtikö)$/)] : [],
      });
      expect(app.state.mails.filter(({ to }) => to === email).length).toBeLessThanOrEqual(1);
      expect(app.alertOf('verifyLog')).toContain('ehjä');
    }
    expect(points).toBeGreaterThan(5);
  });
});
