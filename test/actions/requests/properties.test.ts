import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { claimLetters } from '../../../src/actions/letters/claim';
import { noteDelivered, sendAgain, settleLetters, type Outcome } from '../../../src/actions/letters/outbox';
import { actOnRequest } from '../../../src/actions/requests/act-on';
import type { RequestOrder } from '../../../src/actions/requests/deeds';
import { confirmCodes } from '../../../src/actions/requests/identity';
import { receiveSubmissions } from '../../../src/actions/requests/receive';
import { sweep } from '../../../src/actions/sweep';
import { verify } from '../../../src/actions/verify';
import { vocabulary } from '../../../src/language/choices';
import { tabTexts } from '../../../src/language/tabs';
import { day, isoDate } from '../../../src/register/calendar';
import { RegisterError } from '../../../src/register/errors';
import { pausesOf } from '../../../src/register/pauses';
import { isOpen, requestClock, type RequestState } from '../../../src/register/request';
import type { CellValue } from '../../../src/workbook/api';
import { columnOf, type TabKey } from '../../../src/workbook/tabs';
import type { TestRegister } from '../../support/register';
import { idOf, registerOf } from '../by-hand';

/** Whatever order the owner, the people, the mail and the days come in: what holds of every request after every single step. */

const EMAILS = ['aino@example.fi', 'eino@example.fi', 'liisa@example.fi'] as const;
const words = vocabulary('en');

type Row = Record<string, CellValue>;

/** The rows of a tab by the keys of their columns and choices. */
function rowsOf(register: TestRegister, tab: TabKey): Row[] {
  const { title, columns } = tabTexts[tab];
  return register.records(title.en).map((record) =>
    Object.fromEntries(
      Object.entries(columns as Record<string, { title: { en: string } }>).map(([key, text]) => {
        const cell = record[text.title.en] ?? '';
        const { choice } = columnOf(tab, key);
        return [key, (choice && words.key(choice, String(cell))) ?? cell];
      }),
    ),
  );
}

/** Three people; two of them have asked for something, and somebody whom nobody knows; nothing has gone out yet. */
function start(): { register: TestRegister; requests: string[] } {
  const names = ['Aino', 'Eino', 'Liisa'];
  const register = registerOf(
    {
      customers: `number,firstName,lastName,email,language\n${EMAILS.map((email, at) => `${at},${names[at]},Esimerkki,${email},en`).join('\n')}\n`,
    },
    { controllerName: 'Esimerkkikauppa', controllerEmail: 'tietosuoja@example.fi' },
  );
  const said = {
    at: '2026-11-24T09:00:00+02:00',
    language: 'en' as const,
    phone: '',
    organisation: '',
    details: '',
  };
  register.run(
    receiveSubmissions(register.world, [
      { ...said, response: 'r0', right: 'access', name: 'Aino Esimerkki', email: EMAILS[0] },
      { ...said, response: 'r1', right: 'rectification', name: 'Eino Esimerkki', email: EMAILS[1] },
      { ...said, response: 'r2', right: 'erasure', name: 'Nobody', email: 'nobody@example.org' },
    ]),
  );
  register.run(sweep(register.world));
  return { register, requests: rowsOf(register, 'requests').map(({ id }) => String(id)) };
}
const scene = start();
const people = EMAILS.map((email) => idOf(scene.register, email));

const [first = '', second = '', third = ''] = scene.requests;
const goingOn: RequestOrder[] = [
  ...people.map((customer): RequestOrder => ({ act: 'choosePerson', customer })),
  { act: 'sendCode' },
  { act: 'sendCode' },
  { act: 'askIdentity', doubt: 'Another name.', asked: 'Your number.' },
  { act: 'identify', how: 'Known.' },
  { act: 'pause', reason: 'Which years?' },
  { act: 'resume' },
  { act: 'extend', reasons: 'Much data.' },
  { act: 'extend', reasons: 'Much data.' },
];
const ending: RequestOrder[] = [
  { act: 'refuse', ground: 'excessive', reasons: 'The tenth.' },
  { act: 'unableToIdentify', reasons: 'No answer.' },
  { act: 'withdraw' },
  ...scene.requests.map((of): RequestOrder => ({ act: 'markDuplicate', of })),
];

/** A code that went out: for which request, to whom, on which day, and the number of its making. */
interface Code {
  request: string;
  customer: string;
  code: string;
  on: number;
}

/** The states that requests have come to, so that no course is about nothing. */
const reached = new Set<RequestState>();

/** A course of events, and what only an onlooker can know about it. */
class Course {
  readonly register = scene.register.copy();
  private codes: Code[] = [];
  /** How often a letter may be taken out: once, and once more for each time that somebody knew or said that it is not out. */
  private readonly allowances = new Map<string, number>();
  private readonly proofs = new Map<string, string>();
  private requests = rowsOf(this.register, 'requests');
  private letters = rowsOf(this.register, 'letters');
  private logged = rowsOf(this.register, 'log').length;
  private readonly customers = this.untouched();

  private untouched(): unknown {
    return rowsOf(this.register, 'customers').map(
      ({ id, firstName, lastName, email, marketing, restrictedSince }) => [
        id,
        ...[firstName, lastName, email, restrictedSince],
        email === EMAILS[1] ? '' : marketing,
      ],
    );
  }

  act(at: number, order: RequestOrder, delivery: 'mail' | 'handedOver'): void {
    const id = scene.requests[at] as string;
    this.tried(() => this.register.run(actOnRequest(this.register.world, id, order, { delivery })));
    this.check({ identifies: order.act === 'identify' ? id : '' });
  }

  claim(most: number): void {
    const before = new Map(this.letters.map(({ id, state }) => [id, state]));
    const { letters } = this.register.run(claimLetters(this.register.world, most)).result;
    for (const { id, request, customer, tokens } of letters) {
      const left = this.allowances.get(id) ?? 1;
      expect({ id, left, state: before.get(id) }).toEqual({ id, left: 1, state: 'waiting' });
      this.allowances.set(id, left - 1);
      const { code } = tokens;
      if (code) this.codes.unshift({ request, customer, code, on: day(this.register.today) });
    }
    this.check({});
  }

  settle(outcome: Outcome['outcome'], at: number): void {
    const out = this.letters.filter(({ state }) => state === 'sending' || state === 'unsure');
    const letter = out[at % Math.max(1, out.length)];
    if (!letter) return;
    const id = String(letter.id);
    const end: Outcome =
      outcome === 'sent' ? { id, outcome, hash: 'ab'.repeat(32) } : { id, outcome, error: 'mail' };
    this.register.run(settleLetters(this.register.world, [end]));
    this.check({});
  }

  again(at: number, isOut: boolean): void {
    const letter = this.letters[at % this.letters.length];
    const id = String(letter?.id);
    const { world } = this.register;
    this.tried(() =>
      this.register.run<unknown>(isOut ? noteDelivered(world, id, 'cd'.repeat(32)) : sendAgain(world, id)),
    );
    this.check({});
  }

  code(at: number, which: number, isRight: boolean, response: number): void {
    const reference = scene.requests[at] as string;
    const mine = this.codes.filter(({ request }) => request === reference);
    const known = mine[which % Math.max(1, mine.length)];
    const code = isRight && known ? known.code : 'WRONG-CODE0';
    const typed = { response: `code ${response}`, at: '', reference, code };
    const before = this.requests.find(({ id }) => id === reference);
    const { result } = this.register.run(confirmCodes(this.register.world, [typed]));
    const today = day(this.register.today);
    if (result.confirmed > 0) {
      expect(known).toEqual({ ...mine[0], customer: before?.customer });
      expect(today - (known?.on ?? -Infinity)).toBeLessThanOrEqual(7);
    }
    this.check({ identifies: result.confirmed > 0 ? reference : '' });
  }

  object(at: number): void {
    const said = {
      language: 'en' as const,
      phone: '',
      organisation: '',
      details: '',
      name: 'Eino Esimerkki',
      email: EMAILS[1],
    };
    const response = `objection ${at}`;
    const submission = {
      ...said,
      right: 'objectMarketing' as const,
      response,
      at: `${this.register.today}T09:00:00+02:00`,
    };
    this.register.run(receiveSubmissions(this.register.world, [submission]));
    this.check({});
  }

  wait(days: number): void {
    this.register.today = isoDate(day(this.register.today) + days);
  }

  sweep(): void {
    this.register.run(sweep(this.register.world));
    for (const row of rowsOf(this.register, 'requests')) {
      const extendedUntil = row.extendedUntil === '' ? {} : { extendedUntil: Number(row.extendedUntil) };
      const clock = requestClock(
        {
          state: row.status as RequestState,
          receivedOn: Number(row.receivedOn),
          pauses: pausesOf(String(row.pauses)),
          isExtended: row.extendedUntil !== '',
          ...extendedUntil,
        },
        day(this.register.today),
      );
      const isClosed = clock.urgency === 'closed';
      const shown = { urgency: row.urgency, daysLeft: row.daysLeft, dueOn: isClosed || row.dueOn };
      const { urgency, daysLeft, answerOn } = clock;
      expect(shown).toEqual({ urgency, daysLeft: isClosed ? '' : daysLeft, dueOn: isClosed || answerOn });
    }
    expect(this.register.run(sweep(this.register.world)).entries).toEqual([]);
    this.check({});
  }

  end(): void {
    this.sweep();
    expect(this.untouched()).toEqual(this.customers);
    expect(this.register.run(verify(this.register.world))).toMatchObject({ ok: true });
  }

  /** What is not allowed now is refused with a reason. */
  private tried(deed: () => unknown): void {
    try {
      deed();
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
    }
  }

  /** @param identifies the request whose person this step has proved, if it is one that may */
  private check({ identifies = '' }: { identifies?: string }): void {
    const requests = rowsOf(this.register, 'requests');
    const letters = rowsOf(this.register, 'letters');
    const entries = rowsOf(this.register, 'log').slice(this.logged);
    const known = new Map(this.letters.map((letter) => [letter.id, letter]));
    const wentOut = letters.filter(({ id, state }) => state === 'sent' && known.get(id)?.state !== 'sent');
    for (const { id, state } of this.letters) {
      const now = letters.find((letter) => letter.id === id)?.state;
      if (state === 'sent') expect(now).toBe('sent');
      const mayGoAgain =
        (state === 'sending' || state === 'unsure' || state === 'failed') && now === 'waiting';
      if (mayGoAgain) this.allowances.set(String(id), 1);
    }
    for (const row of requests) {
      const before = this.requests.find(({ id }) => id === row.id);
      const told = wentOut.filter(({ request }) => request === row.id).map(({ kind }) => kind);
      this.checkRow(row, before, told, identifies);
      const own = letters.filter(({ request }) => request === row.id).map(({ id }) => id);
      const isLogged = entries.some(
        ({ request, details }) =>
          request === row.id || own.some((id) => String(details).includes(`"${String(id)}"`)),
      );
      expect({ id: row.id, isLogged: isLogged || isSame(row, before) }).toEqual({
        id: row.id,
        isLogged: true,
      });
    }
    for (const id of this.requests.map((row) => row.id)) expect(requests.map((row) => row.id)).toContain(id);
    this.requests = requests;
    this.letters = letters;
    this.logged += entries.length;
  }

  private checkRow(
    row: Row,
    before: Row | undefined,
    told: (CellValue | undefined)[],
    identifies: string,
  ): void {
    const state = row.status as RequestState;
    const pauses = pausesOf(String(row.pauses));
    const open = pauses.filter(({ to }) => to === undefined).length;
    expect(open).toBeLessThanOrEqual(isOpen(state) ? 1 : 0);
    if (row.identity === 'confirmed') {
      const isNew = before?.identity !== 'confirmed';
      if (isNew) expect(identifies).toBe(row.id);
      if (isNew || identifies === row.id) this.proofs.set(String(row.id), String(row.customer));
      expect([row.customer, row.customer !== '']).toEqual([this.proofs.get(String(row.id)), true]);
    }
    reached.add(state);
    if (!before) return;
    if (before.status !== state) {
      const wasClosed = !isOpen(before.status as RequestState);
      expect({ wasClosed, from: before.status }).toEqual({
        wasClosed,
        from: wasClosed ? 'unableToIdentify' : before.status,
      });
      for (const [brought, kind] of Object.entries(bringing))
        if (state === brought) expect(told).toContain(kind);
      if (state === 'answered') expect(told).toContain('answer');
    }
    if (row.extendedUntil !== '' && before.extendedUntil === '') expect(told).toContain('extension');
    const wasOpen = pausesOf(String(before.pauses)).filter(({ to }) => to === undefined).length;
    if (open > wasOpen)
      expect(told.some((kind) => kind === 'clarification' || kind === 'identityDoubt')).toBe(true);
  }
}

/** The states that only a letter brings, and which one. */
const bringing: Partial<Record<RequestState, string>> = {
  identityAsked: 'identityDoubt',
  refused: 'refusal',
  unableToIdentify: 'unableToIdentify',
  duplicate: 'duplicate',
};

/** What the daily run reckons anew is no change of a request. */
const reckoned = ['dueOn', 'daysLeft', 'urgency', 'reminded'];
const isSame = (row: Row, before: Row | undefined): boolean =>
  before !== undefined && Object.keys(row).every((key) => reckoned.includes(key) || row[key] === before[key]);

type Step = (course: Course) => void;

const delivery = fc.constantFrom('mail' as const, 'handedOver' as const);
const steps: fc.Arbitrary<[name: string, step: Step]> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc
      .tuple(fc.constantFrom(0, 0, 1, 2), fc.constantFrom(...goingOn, ...goingOn, ...ending), delivery)
      .map(([at, order, how]): [string, Step] => [
        `${order.act} ${at} ${how} ${JSON.stringify(order)}`,
        (course) => course.act(at, order, how),
      ]),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(1, 2, 9)
      .map((most): [string, Step] => [`claim ${most}`, (course) => course.claim(most)]),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('sent', 'sent', 'sent', 'released', 'failed', 'unsure'), fc.nat(3))
      .map(([outcome, at]): [string, Step] => [
        `settle ${outcome} ${at}`,
        (course) => course.settle(outcome as Outcome['outcome'], at),
      ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(20), fc.boolean())
      .map(([at, isOut]): [string, Step] => [`again ${at} ${isOut}`, (course) => course.again(at, isOut)]),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(0, 0, 1, 2), fc.nat(2), fc.constantFrom(true, true, false), fc.nat(9))
      .map(([at, which, isRight, response]): [string, Step] => [
        `code ${at} ${which} ${isRight} ${response}`,
        (course) => course.code(at, which, isRight, response),
      ]),
  },
  {
    weight: 1,
    arbitrary: fc.nat(1).map((at): [string, Step] => [`object ${at}`, (course) => course.object(at)]),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(1, 3, 8, 31)
      .map((days): [string, Step] => [`wait ${days}`, (course) => course.wait(days)]),
  },
  { weight: 1, arbitrary: fc.constant<[string, Step]>(['sweep', (course) => course.sweep()]) },
);

/** Courses that went wrong once, or nearly. */
const told: Record<string, Step[]> = {
  'a proof, another person, the old code': [
    (course) => course.act(0, { act: 'sendCode' }, 'mail'),
    (course) => course.claim(9),
    (course) => course.act(0, { act: 'choosePerson', customer: people[1] as string }, 'mail'),
    (course) => course.code(0, 0, true, 1),
    (course) => course.act(0, { act: 'choosePerson', customer: people[0] as string }, 'mail'),
    (course) => course.code(0, 0, true, 2),
  ],
  'closed while letters are under way': [
    (course) => course.act(0, { act: 'extend', reasons: 'Much data.' }, 'mail'),
    (course) => course.claim(9),
    (course) => course.act(0, { act: 'unableToIdentify', reasons: 'No answer.' }, 'handedOver'),
    (course) => course.settle('sent', 0),
    (course) => course.settle('sent', 0),
    (course) => course.wait(8),
    (course) => course.act(0, { act: 'identify', how: 'Passport.' }, 'mail'),
    (course) => course.act(0, { act: 'refuse', ground: 'excessive', reasons: 'The tenth.' }, 'handedOver'),
  ],
  'withdrawn while a receipt is under way': [
    (course) => course.claim(9),
    (course) => course.act(0, { act: 'withdraw' }, 'mail'),
    (course) => course.settle('sent', 0),
    (course) => course.claim(9),
    (course) => course.settle('sent', 0),
    (course) => course.settle('sent', 0),
    (course) => course.settle('sent', 0),
  ],
  'duplicates of each other': [
    (course) => course.act(0, { act: 'markDuplicate', of: second }, 'mail'),
    (course) => course.act(1, { act: 'markDuplicate', of: third }, 'mail'),
    (course) => course.act(2, { act: 'markDuplicate', of: first }, 'mail'),
    ...[0, 1, 2, 3, 4, 5, 6].flatMap((at): Step[] => [
      (course) => course.claim(at + 1),
      (course) => course.settle('sent', 0),
      (course) => course.settle('sent', 0),
    ]),
  ],
};

test.each(Object.keys(told))('%s', (name) => {
  const course = new Course();
  for (const step of told[name] as Step[]) step(course);
  course.end();
});

test('whatever comes in whatever order', () => {
  fc.assert(
    fc.property(fc.array(steps, { minLength: 8, maxLength: 22, size: 'max' }), (chosen) => {
      const course = new Course();
      for (const [, step] of chosen) step(course);
      course.end();
    }),
    { seed: 20261124, numRuns: 50, endOnFailure: false },
  );
  const all = [
    'received',
    'identityAsked',
    'inProgress',
    'extended',
    'answered',
    'refused',
    'withdrawn',
    'unableToIdentify',
    'duplicate',
  ];
  expect([...reached].sort()).toEqual(all.sort());
});
