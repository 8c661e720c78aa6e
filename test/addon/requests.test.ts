import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Operations } from '../../src/addon/protocol';
import type { EntryWish, FulfilWish, OrderWish, RequestPageView } from '../../src/addon/request-protocol';
import type { Right } from '../../src/register/request';
import { AddonApp } from './app';
import { customersOf, HELSINKI, idOf, rowOf, shop } from './shop';

const fresh = shop();
const terhi = idOf(fresh, HELSINKI);
const row = customersOf(fresh)[rowOf(fresh, HELSINKI)] ?? {};
const email = String(row['Sähköposti']);
let app: AddonApp;

beforeEach(() => {
  app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
});

const wish: EntryWish = {
  receivedOn: '2026-11-20',
  channel: 'phone',
  language: 'fi',
  right: 'access',
  name: 'Terhi Hämäläinen',
  email,
  phone: '',
  organisation: '',
  details: 'Mitä minusta on tallessa?',
  receipt: false,
};

const enter = (other: Partial<EntryWish> = {}): string =>
  app.value<'receiveRequest'>({ do: 'receiveRequest', ...wish, ...other }).request;
const viewOf = (request: string): RequestPageView => app.value<'requestOf'>({ do: 'requestOf', request });
const act = (request: string, order: OrderWish, more: Partial<Operations['actOnRequest']['args']> = {}) =>
  app.value<'actOnRequest'>({ do: 'actOnRequest', request, order, ...more });
const refusalOf = (call: object): string => {
  const reply = app.replyToAnything(call);
  return reply.ok ? '' : reply.code;
};
const letters = () => app.book.records('Kirjeet');
const mails = () => app.state.mails;
const spendQuota = () => Object.assign(app.state.quota, { day: '2026-11-24', mailRecipients: 100 });

describe('the entry by hand', () => {
  it('counts the time from the day on which the request came', () => {
    const { request, dueOn } = app.value<'receiveRequest'>({ do: 'receiveRequest', ...wish });
    expect(dueOn).toBe('21.12.2026');
    expect(viewOf(request)).toMatchObject({
      rightText: 'Pääsy omiin tietoihin',
      time: '27 päivää jäljellä',
      urgency: 'onTime',
      person: { id: terhi, email },
    });
  });

  it('mails a receipt where one is wanted, and none where it is not', () => {
    enter();
    expect(mails()).toEqual([]);
    enter({ receipt: true });
    expect(mails()).toHaveLength(1);
    expect(mails()[0]).toMatchObject({ to: email });
  });

  it.each<[string, object, string]>([
    ['no day', { receivedOn: '' }, 'badArgument'],
    ['a day that there is not', { receivedOn: '2026-02-30' }, 'badArgument'],
    ['a right that there is not', { right: 'everything' }, 'badArgument'],
    ['a way that is no person’s', { channel: 'erasure' }, 'badArgument'],
    ['a name beyond measure', { name: 'x'.repeat(301) }, 'badArgument'],
    ['a message beyond measure', { details: 'x'.repeat(50_001) }, 'badArgument'],
    ['nobody to answer', { name: ' ', email: '', phone: '' }, 'wayToReachMissing'],
    ['a field too many', { handler: 'me' }, 'badArgument'],
  ])('refuses %s', (_what, other, code) => {
    const before = app.snapshot();
    expect(refusalOf({ do: 'receiveRequest', ...wish, ...other })).toBe(code);
    expect(app.snapshot()).toBe(before);
  });
});

describe('the list', () => {
  it('shows open requests with the least time left first, and what is late in words', () => {
    const late = enter({ receivedOn: '2026-10-01', right: 'erasure' });
    const early = enter();
    const list = app.value<'requestList'>({ do: 'requestList', closed: false });
    expect(list.requests.map(({ id, time, urgency }) => ({ id, time, urgency }))).toEqual([
      { id: late, time: 'Myöhässä 22 päivää', urgency: 'overdue' },
      { id: early, time: '27 päivää jäljellä', urgency: 'onTime' },
    ]);
  });

  it('shows closed ones only where they are wanted', () => {
    const request = enter();
    act(request, { act: 'withdraw' });
    expect(app.value<'requestList'>({ do: 'requestList', closed: false }).requests).toEqual([]);
    expect(app.value<'requestList'>({ do: 'requestList', closed: true }).requests).toMatchObject([
      { id: request, state: 'Pyyntö peruttu', isOpen: false },
    ]);
  });

  it('says of a row that cannot be reckoned with what to mend', () => {
    const request = enter();
    app.paste('Pyynnöt', 'Keskeytykset', 0, ['joskus keväällä']);
    const { requests, broken } = app.value<'requestList'>({ do: 'requestList', closed: false });
    expect(requests).toEqual([]);
    expect(broken).toMatchObject([{ id: request, sentence: expect.stringContaining('2026-03-05') }]);
  });

  it('opens the request of the selected row', () => {
    const request = enter();
    app.select('Pyynnöt', 0);
    expect(app.value<'selectedRequest'>({ do: 'selectedRequest' })).toEqual({ request });
    app.select('Asiakkaat', 0);
    expect(app.value<'selectedRequest'>({ do: 'selectedRequest' })).toEqual({ request: null });
  });
});

describe('one request', () => {
  it('says what is to be done next in order, and why the rest must wait', () => {
    const request = enter();
    expect(viewOf(request)).toMatchObject({
      next: ['sendCode', 'identify', 'fulfil'],
      hindrances: { fulfil: expect.stringContaining('henkilöllisyys'), resume: expect.any(String) },
    });
    act(request, { act: 'identify', how: 'Soitin rekisterin numeroon' });
    expect(viewOf(request)).toMatchObject({ next: ['fulfil'], isIdentified: true });
    expect(viewOf(request).hindrances.fulfil).toBeUndefined();
  });

  it('offers those who may be meant with the reasons, and lets somebody else be looked up', () => {
    const request = enter({ email: '', name: 'Terhi Hämäläinen' });
    const { person, candidates, next } = viewOf(request);
    expect({ person, next }).toEqual({ person: undefined, next: ['choosePerson', 'fulfil'] });
    expect(viewOf(request).hindrances.fulfil).toContain('Valitse ensin');
    expect(candidates).toEqual([
      { id: terhi, name: 'Terhi Hämäläinen', city: 'Helsinki', reasons: ['name'], nameDiffers: false },
    ]);
    expect(app.value<'findPeople'>({ do: 'findPeople', typed: email })).toMatchObject([{ id: terhi }]);
    act(request, { act: 'choosePerson', customer: terhi });
    expect(viewOf(request)).toMatchObject({
      person: { id: terhi, name: 'Terhi Hämäläinen' },
      candidates: [],
    });
  });

  it('is stopped while an answer is awaited, and goes on from the day on which it came', () => {
    const request = enter();
    act(request, { act: 'pause', reason: 'Mitä tilausta tarkoitat?' });
    expect(viewOf(request)).toMatchObject({ urgency: 'paused', time: 'Määräaika on keskeytetty' });
    app.clock.now = new Date('2026-11-27T08:00:00Z');
    act(request, { act: 'resume', on: '2026-11-26' });
    expect(viewOf(request)).toMatchObject({ urgency: 'onTime' });
    expect(viewOf(request).head).toContainEqual(['Vastattava viimeistään', '22.12.2026']);
  });

  it('names the requests that it may repeat', () => {
    const first = enter();
    const second = enter();
    expect(viewOf(second).similar).toMatchObject([{ key: first }]);
    act(second, { act: 'markDuplicate', of: first });
    expect(viewOf(second)).toMatchObject({ isOpen: false, next: [] });
  });
});

describe('a letter', () => {
  const order: OrderWish = { act: 'extend', reasons: 'Aineisto on laaja.' };

  it('is shown before anything is done', () => {
    const request = enter();
    const before = app.snapshot();
    const draft = app.value<'draftLetter'>({ do: 'draftLetter', request, order });
    expect(draft).toMatchObject({ kind: 'extension', to: email, head: { language: 'fi' }, isCode: false });
    expect(draft.letter.text).toContain('Aineisto on laaja.');
    expect(app.snapshot()).toBe(before);
    expect(mails()).toEqual([]);
  });

  it('goes out as it was edited, and only then the request says so', () => {
    const request = enter();
    const edited = { to: 'toinen@example.com', letter: { subject: 'Määräaika', text: 'Tarvitsemme aikaa.' } };
    expect(refusalOf({ do: 'actOnRequest', request, order, edited })).toBe('addressNotChecked');
    const checked = { ...edited, addressChecked: true };
    expect(act(request, order, { edited: checked })).toMatchObject({
      changed: true,
      letter: { end: 'sent' },
    });
    expect(mails()).toMatchObject([{ to: 'toinen@example.com', subject: 'Määräaika' }]);
    expect(viewOf(request).head).toContainEqual(['Jatkettu', '22.2.2027']);
  });

  it.each<[string, Right, OrderWish]>([
    ['an extension', 'access', order],
    ['an answer', 'access', { act: 'fulfil', wish: { right: 'access' } }],
    ['an erasure', 'erasure', { act: 'fulfil', wish: { right: 'erasure' } }],
  ])('of %s is written in another language where the owner wants it so', (_what, right, wished) => {
    const request = enter({ right });
    act(request, { act: 'identify', how: 'Soitin rekisterin numeroon' });
    const { head, letter, basis } = app.value<'draftLetter'>({
      do: 'draftLetter',
      request,
      order: wished,
      language: 'sv',
    });
    expect({ language: head.language, text: letter.text.slice(0, 4) }).toEqual({
      language: 'sv',
      text: 'Hej ',
    });
    const edited = { to: email, letter: { ...letter, subject: 'Ändrat' }, language: 'sv' as const };
    const told = wished.act === 'fulfil' && basis ? { ...wished, wish: { ...wished.wish, basis } } : wished;
    const done = act(request, told as OrderWish, { edited });
    expect(done).toMatchObject({ letter: { end: 'sent' } });
    expect(done.rewritten).toBeUndefined();
    expect(mails()).toMatchObject([{ to: email, subject: 'Ändrat' }]);
    expect(letters()).toMatchObject([{ Kieli: 'Ruotsi' }]);
    expect(refusalOf({ do: 'draftLetter', request, order: wished, language: 'de' })).toBe('badArgument');
  });

  it('waits its turn when the day’s quota is used up, and goes later', () => {
    const request = enter();
    spendQuota();
    const { letter } = act(request, order);
    expect(letter?.end).toBe('waiting');
    expect(viewOf(request).head.map(([title]) => title)).not.toContain('Jatkettu');
    app.state.quota.mailRecipients = 0;
    expect(app.value<'sendLetter'>({ do: 'sendLetter', letter: letter?.id ?? '' })).toEqual({ end: 'sent' });
    expect(viewOf(request).head.map(([title]) => title)).toContain('Jatkettu');
  });

  it('is printed instead, and counts once it was handed over', () => {
    const request = enter();
    const edited = { to: '', letter: { subject: 'Määräaika', text: 'Tarvitsemme aikaa.' } };
    const { letter, files } = act(request, order, { edited });
    expect(letter?.end).toBe('byHand');
    expect(files).toHaveLength(1);
    expect(files[0]?.name).toMatch(/\.pdf$/);
    expect(viewOf(request).letters).toMatchObject([{ state: 'byHand', stateText: 'Toimitetaan käsin' }]);
    expect(app.value<'printLetter'>({ do: 'printLetter', letter: letter?.id ?? '' }).files).toEqual(files);
    app.value<'letterDelivered'>({ do: 'letterDelivered', letter: letter?.id ?? '' });
    expect(viewOf(request).letters).toMatchObject([{ state: 'sent' }]);
    expect(viewOf(request).head.map(([title]) => title)).toContain('Jatkettu');
    expect(mails()).toEqual([]);
    expect(refusalOf({ do: 'letterDelivered', letter: letter?.id })).toBe('letterAlreadyOut');
  });

  it('with a code goes to the address in the register, whatever the page says, and never on paper', () => {
    app.value<'makeForm'>({ do: 'makeForm' });
    const request = enter({ email: 'joku@example.com' });
    act(request, { act: 'choosePerson', customer: terhi });
    const draft = app.value<'draftLetter'>({ do: 'draftLetter', request, order: { act: 'sendCode' } });
    expect(draft).toMatchObject({ isCode: true, to: email, tokens: ['code', 'link'] });
    const edited = { to: 'joku@example.com', letter: draft.letter };
    const { letter } = act(request, { act: 'sendCode' }, { edited });
    expect(mails()).toMatchObject([{ to: email }]);
    expect(mails()[0]?.body).not.toContain('{{');
    expect(refusalOf({ do: 'printLetter', letter: letter?.id })).toBe('letterAlreadyOut');
    expect(letters()[0]?.['Teksti'] ?? '').toBe('');
  });

  it('that cannot be sent says why, and goes when that is mended', () => {
    const request = enter();
    const { letter } = act(request, { act: 'sendCode' });
    expect(letter).toMatchObject({ end: 'failed', reason: expect.stringContaining('lomake') });
    expect(viewOf(request).letters).toMatchObject([{ state: 'waiting', problem: letter?.reason }]);
    app.value<'makeForm'>({ do: 'makeForm' });
    expect(app.value<'sendLetter'>({ do: 'sendLetter', letter: letter?.id ?? '' })).toEqual({ end: 'sent' });
  });

  it('that nobody knows of is the owner’s to account for', () => {
    const request = enter();
    spendQuota();
    const { letter } = act(request, order);
    app.paste('Kirjeet', 'Tila', 0, ['Ei tietoa, lähtikö']);
    expect(viewOf(request).letters).toMatchObject([{ state: 'unsure' }]);
    app.value<'letterDelivered'>({ do: 'letterDelivered', letter: letter?.id ?? '' });
    expect(viewOf(request).letters).toMatchObject([{ state: 'sent' }]);
    expect(mails()).toEqual([]);
  });
});

describe('an order', () => {
  it.each<[string, object, string]>([
    ['that there is not', { act: 'forget' }, 'badArgument'],
    ['that every object has', { act: 'constructor' }, 'badArgument'],
    ['without reasons', { act: 'extend', reasons: ' ' }, 'badArgument'],
    ['with reasons beyond measure', { act: 'extend', reasons: 'x'.repeat(20_001) }, 'badArgument'],
    ['with a ground that there is not', { act: 'refuse', ground: 'mood', reasons: 'x' }, 'badArgument'],
    ['with a day in the future', { act: 'resume', on: '2027-01-01' }, 'requestNotPaused'],
    ['to mark a request as its own duplicate', { act: 'markDuplicate', of: 'itself' }, 'requestNotFound'],
    ['about nobody', { act: 'choosePerson', customer: 'nobody@example.com' }, 'customerNotFound'],
    ['with something besides', { act: 'withdraw', force: true }, 'badArgument'],
    ['to fulfil another right', { act: 'fulfil', wish: { right: 'sell' } }, 'badArgument'],
  ])('%s is refused, and nothing is changed', (_what, order, code) => {
    const request = enter();
    const before = app.snapshot();
    expect(refusalOf({ do: 'actOnRequest', request, order })).toBe(code);
    expect(app.snapshot()).toBe(before);
  });

  it('about a request that there is not is refused', () => {
    expect(refusalOf({ do: 'actOnRequest', request: 'nowhere', order: { act: 'withdraw' } })).toBe(
      'requestNotFound',
    );
    expect(refusalOf({ do: 'requestOf', request: 'x'.repeat(101) })).toBe('badArgument');
  });
});

describe('each right', () => {
  const purposesOf = (request: string) =>
    app.value<'fulfilNeeds'>({ do: 'fulfilNeeds', request }).purposes.map(({ key }) => key);

  it.each<[Right, (request: string) => FulfilWish, string]>([
    ['access', () => ({ right: 'access' }), 'Vastattu'],
    ['portability', () => ({ right: 'portability', language: 'sv' }), 'Vastattu'],
    [
      'rectification',
      () => ({
        right: 'rectification',
        changes: [{ column: 'city', value: 'Espoo' }],
        refused: [{ column: 'phone', reasons: 'Numero on tarkistettu.' }],
      }),
      'Osittain vastattu',
    ],
    ['restriction', () => ({ right: 'restriction', ground: 'accuracy' }), 'Vastattu'],
    ['banPublication', (request) => ({ right: 'banPublication', purposes: purposesOf(request) }), 'Vastattu'],
    [
      'object',
      () => ({ right: 'object', outcome: 'refused', balancing: 'Etu painaa enemmän.' }),
      // Direct marketing was stopped all the same.
      'Osittain vastattu',
    ],
    ['other', () => ({ right: 'other', text: 'Teimme, mitä pyysit.' }), 'Vastattu'],
  ])('%s is shown first, and answered by the letter that was shown', (right, wishOf, state) => {
    const request = enter({ right });
    act(request, { act: 'identify', how: 'Soitin rekisterin numeroon' });
    const order: OrderWish = { act: 'fulfil', wish: wishOf(request) };
    const before = app.snapshot();
    const draft = app.value<'draftLetter'>({ do: 'draftLetter', request, order });
    expect(app.snapshot()).toBe(before);
    const edited = {
      to: draft.to,
      letter: { ...draft.letter, text: `${draft.letter.text}\n\nTerveisin Maija` },
    };
    expect(act(request, order, { edited })).toMatchObject({ letter: { end: 'sent' } });
    expect(mails()).toMatchObject([{ to: email, body: expect.stringContaining('Terveisin Maija') }]);
    expect(viewOf(request)).toMatchObject({ isOpen: false, head: expect.arrayContaining([['Tila', state]]) });
  });

  it('erasure is answered by what was erased, with its plan shown first', () => {
    const request = enter({ right: 'erasure' });
    act(request, { act: 'identify', how: 'Soitin rekisterin numeroon' });
    const order: OrderWish = { act: 'fulfil', wish: { right: 'erasure' } };
    const draft = app.value<'draftLetter'>({ do: 'draftLetter', request, order });
    expect(draft.erasure?.goes.length).toBeGreaterThan(0);
    const { basis = '' } = draft;
    const edited = {
      to: draft.to,
      letter: { ...draft.letter, text: `${draft.letter.text}\n\nTerveisin Maija` },
    };
    const done = act(request, { act: 'fulfil', wish: { right: 'erasure', basis } }, { edited });
    expect(done).toMatchObject({ letter: { end: 'sent' } });
    expect(done.rewritten).toBeUndefined();
    expect(mails()).toMatchObject([{ to: email, body: expect.stringContaining('Terveisin Maija') }]);
    expect(customersOf(app).map((each) => each['Sähköposti'])).not.toContain(email);
  });

  it('of somebody whom nobody fits is answered that nothing is held', () => {
    const request = enter({ name: 'Kukaan Muu', email: 'kukaan@example.com' });
    const order: OrderWish = { act: 'fulfil', wish: { right: 'access' } };
    expect(act(request, order)).toMatchObject({ letter: { end: 'sent' } });
    expect(mails()[0]?.attachments).toEqual([]);
    expect(viewOf(request).isOpen).toBe(false);
  });

  it('of access and portability sends the files along, and hands them over with a printed letter', () => {
    const request = enter();
    act(request, { act: 'identify', how: 'Soitin rekisterin numeroon' });
    const order: OrderWish = { act: 'fulfil', wish: { right: 'access' } };
    const { letter } = app.value<'draftLetter'>({ do: 'draftLetter', request, order });
    const { files } = act(request, order, { edited: { to: '', letter } });
    expect(files.map(({ name }) => name.replace(/^.*\./, '')).sort()).toEqual(['html', 'json', 'pdf', 'pdf']);
    expect(mails()).toEqual([]);
  });
});
