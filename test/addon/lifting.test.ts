import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CardView } from '../../src/addon/protocol';
import type { EditedLetter, RequestPageView } from '../../src/addon/request-protocol';
import type { Intercept } from '../../src/workbench/host';
import { AddonApp } from './app';
import { customersOf, HELSINKI, idOf, rowOf, shop } from './shop';

/** A restriction that a request brought about, until the person was told of its end (GDPR Art. 18(3)). */

const { restricted, request, who, email } = restrictedShop();
const reasons = 'Osoite on tarkistettu.';
let app: AddonApp;

/** The shop after a request for a restriction was fulfilled and its answer mailed. */
function restrictedShop() {
  const made = shop();
  const { Sähköposti: address, Tunniste: id } = customersOf(made)[rowOf(made, HELSINKI)] ?? {};
  const asked = made.value<'receiveRequest'>({
    do: 'receiveRequest',
    receivedOn: '2026-11-20',
    channel: 'phone',
    language: 'fi',
    right: 'restriction',
    name: 'Terhi Hämäläinen',
    email: String(address),
    phone: '',
    organisation: '',
    details: 'Osoitteeni on väärin.',
    receipt: false,
  }).request;
  const act = (order: object) => made.replyToAnything({ do: 'actOnRequest', request: asked, order });
  act({ act: 'identify', how: 'Soitin rekisterin numeroon' });
  act({ act: 'fulfil', wish: { right: 'restriction', ground: 'accuracy' } });
  made.state.mails.length = 0;
  return { restricted: made, request: asked, who: String(id), email: String(address) };
}

const begin = (intercept?: Intercept): AddonApp =>
  new AddonApp(restricted.book.copy(), {
    state: structuredClone(restricted.state),
    ...(intercept && { intercept }),
  });

beforeEach(() => {
  app = begin();
});

const draft = (language?: 'fi' | 'sv' | 'en') =>
  app.value<'draftLift'>({ do: 'draftLift', who, reasons, ...(language && { language }) });
const asDrafted = (to = email): EditedLetter => ({ to, letter: draft().letter, language: 'fi' });
const lift = (edited: EditedLetter = asDrafted()) =>
  app.value<'liftRestriction'>({ do: 'liftRestriction', who, reasons, edited });
const refusalOf = (call: object): string => {
  const reply = app.replyToAnything(call);
  return reply.ok ? '' : reply.code;
};
const card = (): CardView => app.value<'cardOf'>({ do: 'cardOf', who, purpose: 'request' });
const page = (): RequestPageView => app.value<'requestOf'>({ do: 'requestOf', request });
const restrictedSince = () => customersOf(app).find((row) => row['Tunniste'] === who)?.['Rajoitettu alkaen'];
const isRestricted = () => restrictedSince() !== '';
const spendQuota = () => Object.assign(app.state.quota, { day: '2026-11-24', mailRecipients: 100 });

describe('a restriction', () => {
  it('is shown on the card and on the answered request with its day and ground', () => {
    const shown = {
      customer: who,
      since: '24.11.2026',
      grounds: ['Yleinen tietosuoja-asetus, 18 artiklan 1 kohdan a alakohta'],
      letters: [],
    };
    expect(card().restriction).toEqual(shown);
    expect(page().restriction).toEqual(shown);
  });

  it('that somebody only typed has no ground, and no day where that cannot be read', () => {
    app.paste('Asiakkaat', 'Rajoitettu alkaen', 0, ['kesästä']);
    const other = String(customersOf(app)[0]?.['Tunniste']);
    expect(app.value<'cardOf'>({ do: 'cardOf', who: other, purpose: 'request' }).restriction).toEqual({
      customer: other,
      grounds: [],
      letters: [],
    });
    const { head } = app.value<'draftLift'>({ do: 'draftLift', who: other, reasons });
    expect(head.reference).toBe('');
  });

  it('stays while its letter is looked at, in each language', () => {
    const before = app.snapshot();
    expect(draft()).toMatchObject({
      kind: 'restrictionLifted',
      to: email,
      head: { language: 'fi', reference: request },
      letter: { text: expect.stringContaining(reasons) },
    });
    expect(draft('sv')).toMatchObject({
      head: { language: 'sv' },
      letter: { text: expect.stringContaining('begräns') },
    });
    expect(app.snapshot()).toBe(before);
  });

  it('ends with the mail that tells of it, which goes out as it was edited', () => {
    const edited = {
      to: email,
      letter: { subject: 'Restriction', text: 'It ends now.' },
      language: 'en' as const,
    };
    expect(lift(edited)).toMatchObject({ changed: true, letter: { end: 'sent' }, files: [] });
    expect(app.state.mails).toMatchObject([{ to: email, subject: 'Restriction' }]);
    expect(app.state.mails[0]?.body).toContain('It ends now.');
    expect(isRestricted()).toBe(false);
    expect(card().restriction).toBeUndefined();
    expect(page().restriction).toBeUndefined();
    expect(page().letters.map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(app.book.records('Poistoesteet')).toMatchObject([{ Purettu: expect.any(Number) }]);
    expect(app.alertOf('verifyLog')).toContain('ehjä');
  });

  it('stays while the letter waits for the day’s quota; no second letter is offered or taken', () => {
    spendQuota();
    const { letter } = lift();
    expect(letter?.end).toBe('waiting');
    expect(isRestricted()).toBe(true);
    const shown = { letters: [{ id: letter?.id, state: 'waiting', kind: 'Rajoituksen päättyminen' }] };
    expect(card().restriction).toMatchObject(shown);
    expect(page()).toMatchObject({ restriction: shown });
    expect(refusalOf({ do: 'liftRestriction', who, reasons, edited: asDrafted() })).toBe('liftingWaits');
    app.state.quota.mailRecipients = 0;
    app.value<'sendLetter'>({ do: 'sendLetter', letter: letter?.id ?? '' });
    expect(app.state.mails).toHaveLength(1);
    expect(isRestricted()).toBe(false);
  });

  it.each(['before', 'after'] as const)(
    'stays when the mail service fails %s sending, until the owner says that the letter went out',
    (fail) => {
      app = begin((call) => (call.method === 'sendEmail' ? { fail } : undefined));
      const { letter } = lift();
      expect(letter?.end).toBe('unsure');
      expect(isRestricted()).toBe(true);
      expect(card().restriction?.letters).toMatchObject([{ id: letter?.id, state: 'unsure' }]);
      app.value<'letterDelivered'>({ do: 'letterDelivered', letter: letter?.id ?? '' });
      expect(isRestricted()).toBe(false);
    },
  );

  it('ends on paper when the letter was handed over, and not when it was printed', () => {
    const { letter, files } = lift(asDrafted(''));
    expect(letter?.end).toBe('byHand');
    expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/\.pdf$/)]);
    expect(isRestricted()).toBe(true);
    app.value<'letterDelivered'>({ do: 'letterDelivered', letter: letter?.id ?? '' });
    expect(isRestricted()).toBe(false);
    expect(app.state.mails).toEqual([]);
  });

  it('is not lifted before its own answer is out, which would say that it lasts', () => {
    const [answer] = page().letters;
    const row = app.book.records('Kirjeet').findIndex((each) => each['Tunniste'] === answer?.id);
    app.paste('Kirjeet', 'Tila', row, ['Odottaa lähetystä']);
    expect(refusalOf({ do: 'draftLift', who, reasons })).toBe('answerWaits');
    expect(
      refusalOf({
        do: 'liftRestriction',
        who,
        reasons,
        edited: { to: email, letter: { subject: 'x', text: 'x' } },
      }),
    ).toBe('answerWaits');
  });

  it('whose lifting is killed at any call ends once at most, and never without its letter', () => {
    const edited = asDrafted();
    let points = 0;
    for (let index = 0; ; index++) {
      app = begin((call) => (call.index === index ? { kill: 'after' } : undefined));
      try {
        lift(edited);
        break;
      } catch {
        points++;
      }
      app = new AddonApp(app.book, { state: app.state });
      const told = app.book.records('Kirjeet').filter((each) => each['Laji'] === 'Rajoituksen päättyminen');
      const isOut = told.some((each) => each['Tila'] === 'Lähetetty');
      expect({ index, letters: told.length <= 1, isOut, mails: app.state.mails.length <= 1 }).toEqual({
        index,
        letters: true,
        isOut: !isRestricted(),
        mails: true,
      });
    }
    expect(points).toBeGreaterThan(5);
  });
});

describe('the lifting', () => {
  const letter = { subject: 'x', text: 'x' };
  it.each<[string, object, string]>([
    ['of nobody', { do: 'draftLift', who: ' ', reasons }, 'badArgument'],
    ['without reasons', { do: 'draftLift', who, reasons: ' ' }, 'badArgument'],
    ['with reasons beyond measure', { do: 'openLift', who, reasons: 'x'.repeat(20_001) }, 'badArgument'],
    ['in another language', { do: 'draftLift', who, reasons, language: 'de' }, 'badArgument'],
    ['whose letter nobody has read', { do: 'liftRestriction', who, reasons }, 'badArgument'],
    [
      'with something besides',
      { do: 'liftRestriction', who, reasons, edited: { to: '', letter, now: true } },
      'badArgument',
    ],
    [
      'of who is not in the register',
      { do: 'draftLift', who: 'nobody@example.com', reasons },
      'customerNotFound',
    ],
    ['of who is not restricted', { do: 'draftLift', who: idOf(restricted, '1'), reasons }, 'notRestricted'],
  ])('%s is refused, and nothing is changed', (_what, call, code) => {
    const before = app.snapshot();
    expect(refusalOf(call)).toBe(code);
    expect(app.snapshot()).toBe(before);
  });

  it('opens its window on the card’s person, and knows the request from which it was opened', () => {
    app.value<'openLift'>({ do: 'openLift', who, reasons, request });
    const { dialog } = app.person.shown.at(-1) as { dialog: { html: string } };
    expect(dialog.html).toContain(request);
    expect(dialog.html).toContain(reasons);
  });
});
