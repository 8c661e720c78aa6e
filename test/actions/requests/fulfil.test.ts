import { describe, expect, test } from '@jest/globals';
import { fulfilDraft, type FulfilWish } from '../../../src/actions/requests/fulfil';
import { setHold } from '../../../src/actions/holds/set';
import { liftRestriction } from '../../../src/actions/requests/lift';
import type { NewRequest } from '../../../src/actions/requests/receive';
import { recordConsent } from '../../../src/actions/consent';
import { dailyRun } from '../../../src/actions/daily';
import { erase } from '../../../src/actions/erase';
import { exportAccess } from '../../../src/actions/access';
import { sweep } from '../../../src/actions/sweep';
import { tabTexts } from '../../../src/language/tabs';
import { verify } from '../../../src/actions/verify';
import { languages } from '../../../src/language/text';
import { day } from '../../../src/register/calendar';
import type { TestRegister } from '../../support/register';
import { addRows, customer, idOf, write } from '../by-hand';
import { act, codeOf, fulfil, mail, receive, sendAll, shopOf } from './work';

const people = shopOf(
  'number,firstName,lastName,email,phone,language,website,city\n1,Aino,Mallinen,aino@example.fi,040 123 4567,sv,aino.example.fi,Turku\n2,Eino,Esimerkki,eino@example.fi,040 765 4321,fi,,Oulu\n3,Liisa,Esimerkki,liisa@example.fi,,fi,,Lahti\n',
  { orders: 'invoiceId,customerId,invoiceDate,total\n11,1,2026-05-01,10.50\n12,2,2026-05-02,20.50\n' },
);
addRows(people, 'Recipients', [
  { ID: 'rec1', Name: 'Tilitoimisto Oy', 'E-mail': 'tili@example.fi' },
  { ID: 'rec2', Name: 'Posti' },
]);
addRows(people, 'Disclosures', [
  {
    ID: 'dis1',
    Customer: idOf(people, 'aino@example.fi'),
    Recipient: 'rec1',
    Date: '2026-06-01',
    Data: 'Contact details',
  },
  { ID: 'dis2', Customer: idOf(people, 'aino@example.fi'), Recipient: 'rec2', Date: '2026-06-02' },
]);

/** A request that was received and whose person is known and identified. */
function asked(register: TestRegister, wish: Partial<NewRequest>): string {
  const id = receive(register, {
    ...{ channel: 'phone', phone: '040 123 4567', organisation: 'Malli Oy', details: 'Please.' },
    ...wish,
  });
  const known = register.records('Requests').find(({ ID }) => ID === id)?.Customer;
  if (known) act(register, id, { act: 'identify', how: 'Known voice.' });
  return id;
}

const answerOf = (register: TestRegister) =>
  register.records('Letters').find(({ Kind }) => Kind === 'Answer') ?? {};
const requestOf = (register: TestRegister, id: string) =>
  register.records('Requests').find(({ ID }) => ID === id) ?? {};
const log = (register: TestRegister) =>
  register
    .records('Log')
    .map(({ Event, Details }) => `${Event} ${Details}`)
    .join('\n');

describe('withdrawal, marketing and publication', () => {
  test('what was consented to is withdrawn with the answer in one commit', () => {
    const register = people.copy();
    for (const purpose of ['marketing', 'publication'])
      register.run(
        recordConsent(register.world, 'aino@example.fi', { purpose, action: 'given', channel: 'paper' }),
      );
    const id = asked(register, { right: 'banPublication' });
    expect(fulfil(register, id, { right: 'banPublication' })).toMatchObject({
      outcome: 'granted',
      changed: true,
    });
    expect(customer(register, 'aino@example.fi')).toMatchObject({
      Marketing: 'Given',
      Publication: 'Withdrawn',
    });
    expect(requestOf(register, id).Status).not.toBe('Answered');
    sendAll(register);
    expect(requestOf(register, id)).toMatchObject({ Status: 'Answered' });
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('repeating does nothing twice, and another wish waits for the first answer', () => {
    const register = people.copy();
    const id = asked(register, { right: 'banPublication' });
    fulfil(register, id, { right: 'banPublication' });
    const [letters, entries] = [register.records('Letters').length, register.records('Log').length];
    expect(fulfil(register, id, { right: 'banPublication' })).toMatchObject({
      changed: false,
      outcome: 'granted',
    });
    expect([register.records('Letters').length, register.records('Log').length]).toEqual([letters, entries]);
    expect(codeOf(() => fulfil(register, id, { right: 'banPublication', purposes: ['publication'] }))).toBe(
      'answerWaits',
    );
    expect(codeOf(() => fulfil(register, id, { right: 'access' }))).not.toBe('none');
  });

  test('somebody who is nobody in the register goes on the suppression list', () => {
    const register = people.copy();
    const id = asked(register, {
      right: 'objectMarketing',
      name: 'Xerxes',
      email: '',
      phone: '050 111 2222',
    });
    expect(fulfil(register, id, { right: 'objectMarketing' })).toMatchObject({ outcome: 'granted' });
    expect(register.records('Suppression list').length).toBeGreaterThan(0);
  });
});

describe('objection', () => {
  test('stops direct marketing on a legitimate interest however it is decided: that is never weighed (Art. 21(3))', () => {
    for (const outcome of ['granted', 'refused'] as const) {
      const register = people.copy();
      const id = asked(register, { right: 'object' });
      expect(codeOf(() => fulfil(register, id, { right: 'object', outcome, balancing: ' ' }))).toBe(
        'reasonsMissing',
      );
      fulfil(register, id, { right: 'object', outcome, balancing: 'Weighed.' });
      const events = register.records('Consents');
      expect(events.map((row) => row.Purpose)).toEqual(['postalMarketing']);
      expect(register.records(tabTexts.suppressions.title.en).length).toBeGreaterThan(0);
      sendAll(register);
      expect(requestOf(register, id)).toMatchObject({
        Status: outcome === 'granted' ? 'Answered' : 'Partly answered',
        Reasons: 'Weighed.',
      });
    }
  });
});

describe('access and portability', () => {
  test('the report is made, its task travels with the letter, and the log names the request', () => {
    for (const [right, attachment] of [
      ['access', 'access'],
      ['portability', 'portability'],
    ] as const) {
      const register = people.copy();
      const id = asked(register, { right });
      const { access, portable } = fulfil(register, id, { right });
      const task = register.records('Tasks').find(({ Task }) => Task === 'Write the export file');
      expect((access ?? portable)?.task).toBe(task?.ID);
      expect(answerOf(register)).toMatchObject({
        Attachments: `${attachment}:${task?.ID}`,
        State: 'Waiting to be sent',
      });
      expect(
        register
          .records('Log')
          .filter(({ Request }) => Request === id)
          .map(({ Event }) => Event),
      ).toEqual(
        expect.arrayContaining([
          'request.fulfil',
          right === 'access' ? 'access.exported' : 'portability.exported',
        ]),
      );
      // A killed shell's next run gets the same files to write, under the same task.
      expect(fulfil(register, id, { right })).toMatchObject(
        right === 'access' ? { access: { task: task?.ID } } : { portable: { task: task?.ID } },
      );
    }
  });

  test('what rests on neither contract nor consent is not taken along, and the answer says so', () => {
    const register = people.copy();
    write(register, 'Customers', 0, 'Legal basis', 'Legitimate interest');
    register.run(
      recordConsent(register.world, 'aino@example.fi', {
        purpose: 'marketing',
        action: 'given',
        channel: 'paper',
      }),
    );
    const id = asked(register, { right: 'portability' });
    expect(fulfil(register, id, { right: 'portability' })).toMatchObject({ outcome: 'partly' });
    const text = String(answerOf(register).Text);
    for (const told of ['in part', 'This data is not included', '- Your orders', 'Ombudsman'])
      expect(text).toContain(told);
    expect(text).not.toContain('- Your customer data');
    sendAll(register);
    expect(requestOf(register, id)).toMatchObject({ Status: 'Partly answered' });
  });

  test('a package without any data is not sent: the right reaches nothing, which is a refusal with its remedies', () => {
    const register = people.copy();
    write(register, 'Customers', 0, 'Legal basis', 'Legitimate interest');
    const id = asked(register, { right: 'portability' });
    const first = fulfil(register, id, { right: 'portability' });
    expect(first).toMatchObject({ outcome: 'refused', changed: true });
    expect(first.portable).toBeUndefined();
    const { Text: text, Attachments: attachments } = answerOf(register);
    for (const told of ['We have not been able', 'Article 20(1)', 'Article 15', 'Ombudsman', 'court'])
      expect(text).toContain(told);
    expect(text).not.toMatch(/carried out|With this letter/);
    expect([attachments, requestOf(register, id).Delivered]).toEqual(['', '']);
    expect(fulfil(register, id, { right: 'portability' })).toMatchObject({
      outcome: 'refused',
      changed: false,
    });
    sendAll(register);
    expect(requestOf(register, id)).toMatchObject({ Status: 'Refused', Decision: 'Not granted' });
    const log = register.records('Log').map(({ Event }) => Event);
    expect(log).not.toContain('portability.exported');
  });

  test('codes and effects are no data of meaning; letters are', () => {
    const register = people.copy();
    const id = asked(register, { right: 'access' });
    act(register, id, { act: 'extend', reasons: 'Much to look through.' });
    const { report } = register.run(exportAccess(register.world, idOf(register, 'aino@example.fi'))).result;
    const keys = (tab: string) =>
      report.sections.find(({ key }) => key === tab)?.columns.map(({ key }) => key) ?? [];
    expect(keys('letters')).toContain('text');
    expect(JSON.stringify(report.sections)).toContain('Much to look through.');
    for (const key of ['codeHash', 'codeUntil', 'codeAttempts', 'effect'])
      expect([...keys('requests'), ...keys('letters')]).not.toContain(key);
  });

  test('that nothing is held is an answer, and never said while somebody may be meant', () => {
    const register = people.copy();
    const id = asked(register, { right: 'access', name: 'Xerxes', email: 'x@example.org', phone: '' });
    expect(fulfil(register, id, { right: 'access' })).toMatchObject({ outcome: 'nothingHeld' });
    const other = asked(register, {
      right: 'access',
      name: 'Liisa Esimerkki',
      email: 'x@example.org',
      phone: '',
    });
    expect(codeOf(() => fulfil(register, other, { right: 'access' }))).toBe('personNotChosen');
  });

  test('who is no customer is told of what is held on their address, and nobody else is', () => {
    const register = people.copy();
    const stranger = { name: 'Xerxes', email: 'X@example.org', phone: '' };
    const before = asked(register, { right: 'objectMarketing', ...stranger });
    const of = (email: string) => asked(register, { right: 'access', ...stranger, email });
    const id = of('x@example.org');
    const { outcome, letter } = register.run(fulfilDraft(register.world, id, { right: 'access' }));
    expect(outcome).toBe('granted');
    expect(letter.letter.text).toContain(`The request received on`);
    expect(letter.letter.text).toContain(before);
    expect(letter.letter.text).toContain('you receive no direct marketing from us');
    expect(letter.letter.text).not.toContain('found no data');
    const told = (writing: object) => fulfil(register, id, { right: 'access' }, { ...mail, ...writing });
    expect(codeOf(() => told({ to: 'mallory@example.com' }))).toBe('addressNotChecked');
    expect(told({})).toMatchObject({ outcome: 'granted', letter: { to: 'x@example.org' } });
    const other = register.run(fulfilDraft(register.world, of('y@example.org'), { right: 'access' }));
    expect(other).toMatchObject({ outcome: 'nothingHeld' });
    expect(other.letter.letter.text).not.toContain(before);
  });

  test('nobody is shown anything before the identity is confirmed', () => {
    const register = people.copy();
    const id = receive(register);
    expect(codeOf(() => fulfil(register, id, { right: 'access' }))).toBe('identityNotConfirmed');
    expect(codeOf(() => register.run(fulfilDraft(register.world, id, { right: 'access' })))).toBe(
      'identityNotConfirmed',
    );
  });
});

describe('rectification', () => {
  const wish: FulfilWish = {
    right: 'rectification',
    changes: [
      { column: 'phone', value: '=1+1' },
      { column: 'city', value: '' },
      { column: 'language', value: 'suomi' },
    ],
    refused: [{ column: 'lastName', reasons: 'No document shows it.' }],
  };

  test('nothing is called granted in part where every field was refused', () => {
    const register = people.copy();
    const id = asked(register, { right: 'rectification' });
    expect(fulfil(register, id, { ...wish, changes: [] })).toMatchObject({ outcome: 'refused' });
    expect(requestOf(register, id)).toMatchObject({ Decision: 'Not granted' });
    expect(answerOf(register).Text).toContain('No document shows it.');
  });

  test('old and new value in the letter, only the columns in the log, and nothing is parsed', () => {
    const register = people.copy();
    const id = asked(register, { right: 'rectification' });
    const others = register.records('Customers').filter((row) => row['E-mail'] !== 'aino@example.fi');
    expect(fulfil(register, id, wish)).toMatchObject({ outcome: 'partly' });
    expect(customer(register, 'aino@example.fi')).toMatchObject({
      Phone: '=1+1',
      City: '',
      Language: 'Finnish',
    });
    const { Text } = answerOf(register);
    for (const part of ['040 123 4567', '=1+1', 'Turku', 'No document shows it.'])
      expect(Text).toContain(part);
    for (const value of ['040 123 4567', '=1+1', 'Turku', 'No document'])
      expect(log(register)).not.toContain(value);
    expect(log(register)).toContain('"corrected":["phone","city","language"]');
    expect(register.records('Customers').filter((row) => row['E-mail'] !== 'aino@example.fi')).toEqual(
      others,
    );
  });

  test('a recipient hears of the fields that it has, of others the owner decides', () => {
    const register = people.copy();
    const id = asked(register, { right: 'rectification' });
    fulfil(register, id, wish);
    const notice = register.records('Letters').filter(({ Kind }) => Kind === 'Notice to a recipient');
    expect(notice).toMatchObject([{ To: 'tili@example.fi' }]);
    expect(notice[0]?.Text).toContain('=1+1');
    const tasks = () =>
      register
        .records('Tasks')
        .filter(({ Task }) => Task === 'Tell the recipient')
        .map(({ State }) => State);
    expect(tasks()).toEqual(['Open', 'Open']);
    sendAll(register);
    expect(tasks().sort()).toEqual(['Done', 'Open']);
    expect(answerOf(register).Subject).toBeTruthy();
  });

  test.each([
    ['notRectifiable', [{ column: 'number', value: '7' }]],
    ['notRectifiable', [{ column: 'marketing', value: 'given' }]],
    ['notRectifiable', [{ column: 'retentionUntil', value: '1.1.2030' }]],
    ['valueUnreadable', [{ column: 'since', value: 'soon' }]],
    ['valueUnreadable', [{ column: 'role', value: 'emperor' }]],
    ['valueUnreadable', [{ column: 'email', value: 'aino at example' }]],
    [
      'columnTwiceInWish',
      [
        { column: 'city', value: 'A' },
        { column: 'city', value: 'B' },
      ],
    ],
    ['reasonsMissing', [{ column: 'city', value: 'Turku' }]],
  ])('%s', (code, changes) => {
    const register = people.copy();
    const id = asked(register, { right: 'rectification' });
    expect(codeOf(() => fulfil(register, id, { right: 'rectification', changes }))).toBe(code);
  });

  test('an objection to marketing holds at the new address', () => {
    const register = people.copy();
    register.run(
      recordConsent(register.world, 'aino@example.fi', {
        purpose: 'marketing',
        action: 'withdrawn',
        channel: 'paper',
      }),
    );
    const before = register.records('Suppression list').length;
    const id = asked(register, { right: 'rectification' });
    fulfil(register, id, {
      right: 'rectification',
      changes: [{ column: 'email', value: 'uusi@example.fi' }],
    });
    expect(register.records('Suppression list')).toHaveLength(before + 1);
  });
});

describe('erasure', () => {
  test('nothing is called granted where all of it stays on a ground', () => {
    const register = people.copy();
    const customerId = String(customer(register, 'aino@example.fi')['ID']);
    register.run(setHold(register.world, { record: customerId, ground: 'restriction' }));
    const id = asked(register, { right: 'erasure' });
    expect(fulfil(register, id, { right: 'erasure' })).toMatchObject({ outcome: 'refused' });
    expect(answerOf(register).Text).toContain('We have not been able to carry out your request');
    sendAll(register);
    expect(requestOf(register, id)).toMatchObject({ Status: 'Refused', Decision: 'Not granted' });
  });

  test('the answer says what was erased and what stays, the request keeps what proof needs', () => {
    const register = people.copy();
    const id = asked(register, { right: 'erasure' });
    const draft = register.run(fulfilDraft(register.world, id, { right: 'erasure' }));
    expect(fulfil(register, id, { right: 'erasure' })).toMatchObject({
      outcome: 'partly',
      changed: true,
      erasure: { outcome: 'reduced' },
    });
    const { Text, To } = answerOf(register);
    expect(To).toBe('aino@example.fi');
    for (const part of ['Website', 'Tilitoimisto Oy', 'Posti', 'Version history', 'Orders'])
      expect(Text).toContain(part);
    const body = draft.letter.letter.text.split('\n\n').slice(0, 4).join('\n\n');
    expect(String(Text).startsWith(body)).toBe(true);
    expect(
      register
        .records('Tasks')
        .filter(({ Task, State }) => Task === 'Confirm the erasure' && State === 'Open'),
    ).toEqual([]);
    expect(log(register)).toContain('erasure.confirmed');
    expect(requestOf(register, id)).toMatchObject({ Details: 'Please.' });
    sendAll(register);
    expect(requestOf(register, id)).toMatchObject({
      Status: 'Partly answered',
      Details: '',
      Organisation: '',
      Phone: '',
      'E-mail': 'aino@example.fi',
    });
    expect(register.records('Letters').length).toBeGreaterThan(0);
  });

  test('is granted in whole where only the request itself stays', () => {
    const register = people.copy();
    const id = asked(register, {
      right: 'erasure',
      name: 'Liisa Esimerkki',
      email: 'liisa@example.fi',
      phone: '',
    });
    expect(fulfil(register, id, { right: 'erasure' })).toMatchObject({
      outcome: 'granted',
      erasure: { outcome: 'full' },
    });
    sendAll(register);
    expect(requestOf(register, id)).toMatchObject({ Status: 'Answered' });
    expect(register.records('Letters').map(({ Request }) => Request)).toContain(id);
    expect(register.records('Customers')).toHaveLength(2);
  });

  test('what the restriction keeps is refused, and nothing is called erased', () => {
    const register = people.copy();
    write(register, 'Customers', 0, 'Restricted since', '2026-11-01');
    const id = asked(register, { right: 'erasure' });
    fulfil(register, id, { right: 'erasure' });
    expect(answerOf(register).Text).toContain('We have not erased any data.');
    sendAll(register);
    expect(requestOf(register, id)).toMatchObject({ Status: 'Refused' });
    expect(customer(register, 'aino@example.fi').Website).toBe('aino.example.fi');
  });

  test('an edited letter goes out only on what really happened', () => {
    const edited = { ...mail, letter: { subject: 'Gone', text: 'All gone.' } };
    for (const isSame of [true, false]) {
      const register = people.copy();
      const id = asked(register, { right: 'erasure' });
      const { basis } = register.run(fulfilDraft(register.world, id, { right: 'erasure' }));
      if (!isSame) write(register, 'Orders', 0, 'Invoice state', 'Open');
      const done = fulfil(register, id, { right: 'erasure', ...(basis && { basis }) }, edited);
      expect(done.rewritten ?? false).toBe(!isSame);
      expect(answerOf(register).Text === 'All gone.').toBe(isSame);
    }
  });

  test('a run that died after erasing is answered by the next one, or by the daily run', () => {
    for (const again of [
      (r: TestRegister, id: string) => void fulfil(r, id, { right: 'erasure' }),
      (r: TestRegister) => void r.run(dailyRun(r.world)),
    ]) {
      const register = people.copy();
      const id = asked(register, { right: 'erasure' });
      register.run(erase(register.world, idOf(register, 'aino@example.fi'), id));
      expect(answerOf(register)).toEqual({});
      again(register, id);
      expect(answerOf(register).Text).toContain('Website');
      expect(
        register
          .records('Tasks')
          .filter(({ Task, State }) => Task === 'Confirm the erasure' && State === 'Open'),
      ).toEqual([]);
      const letters = register.records('Letters').length;
      fulfil(register, id, { right: 'erasure' });
      register.run(dailyRun(register.world));
      expect(register.records('Letters')).toHaveLength(letters);
    }
  });
});

describe('restriction', () => {
  test.each(['accuracy', 'unlawful', 'claims', 'objection'] as const)('on the ground of %s', (ground) => {
    const register = people.copy();
    const id = asked(register, { right: 'restriction' });
    fulfil(register, id, { right: 'restriction', ground });
    expect(customer(register, 'aino@example.fi')).toMatchObject({ 'Restricted since': day('2026-11-24') });
    expect(register.records('Holds')).toMatchObject([
      { Record: idOf(register, 'aino@example.fi'), 'Lifted on': '' },
    ]);
    sendAll(register);
    const row = customer(register, 'aino@example.fi');
    register.today = '2027-03-01';
    register.run(sweep(register.world));
    expect(customer(register, 'aino@example.fi')).toEqual(row);
  });

  test('ends only when the person was told', () => {
    const register = people.copy();
    const id = asked(register, { right: 'restriction' });
    fulfil(register, id, { right: 'restriction', ground: 'accuracy' });
    sendAll(register);
    const lift = () =>
      register.run(liftRestriction(register.world, idOf(register, 'aino@example.fi'), 'Checked.', mail))
        .result;
    expect(lift()).toMatchObject({ changed: true, letter: { to: 'aino@example.fi', language: 'en' } });
    expect(lift()).toMatchObject({ changed: false });
    expect(customer(register, 'aino@example.fi')['Restricted since']).not.toBe('');
    sendAll(register);
    expect(customer(register, 'aino@example.fi')['Restricted since']).toBe('');
    expect(register.records('Holds')).toMatchObject([{ 'Lifted on': day('2026-11-24') }]);
    expect(codeOf(lift)).toBe('notRestricted');
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('handed over, it ends at once', () => {
    const register = people.copy();
    write(register, 'Customers', 0, 'Restricted since', '2026-11-01');
    register.run(liftRestriction(register.world, 'aino@example.fi', 'Checked.', { delivery: 'handedOver' }));
    expect(customer(register, 'aino@example.fi')['Restricted since']).toBe('');
  });
});

test('every right is answered in every language, by mail or by hand', () => {
  const wishes: FulfilWish[] = [
    { right: 'withdrawConsent' },
    { right: 'objectMarketing' },
    { right: 'banPublication' },
    { right: 'access' },
    { right: 'portability' },
    { right: 'rectification', changes: [{ column: 'city', value: 'Vaasa' }] },
    { right: 'erasure' },
    { right: 'restriction', ground: 'claims' },
    { right: 'object', outcome: 'granted', balancing: 'Weighed.' },
    { right: 'other', text: 'So it is.' },
  ];
  for (const wish of wishes)
    for (const language of languages) {
      const register = people.copy();
      const id = asked(register, {
        right: wish.right,
        language,
        email: 'eino@example.fi',
        name: 'Eino Esimerkki',
        phone: '',
      });
      if (answerOf(register).ID) continue;
      const draft = register.run(fulfilDraft(register.world, id, wish));
      const { letter, outcome } = fulfil(register, id, wish, { delivery: 'handedOver' });
      expect([letter?.language, outcome]).toEqual([language, draft.outcome]);
      expect(requestOf(register, id).Status).toMatch(/nswered/);
    }
});
