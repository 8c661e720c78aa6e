import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exportAccess } from '../../src/actions/access';
import { addressFile } from '../../src/actions/addresses/files';
import { leftOutCounts, type AddressList } from '../../src/actions/addresses/gather';
import { makeAddresses, planAddresses } from '../../src/actions/addresses/make';
import { plainWish, type AddressWish } from '../../src/actions/addresses/wish';
import { warningOf } from '../../src/actions/addresses/words';
import { recordConsent } from '../../src/actions/consent';
import { copiesOf } from '../../src/actions/copies';
import { erasures } from '../../src/actions/erasure-courses';
import { completeErasures } from '../../src/actions/copies-done';
import { completeErasure, confirmErasure, erase } from '../../src/actions/erase';
import { receiveRequest } from '../../src/actions/requests/receive';
import { finishTask } from '../../src/actions/tasks';
import { verify } from '../../src/actions/verify';
import { choiceText } from '../../src/language/choices';
import { day, isoDate } from '../../src/register/calendar';
import type { TestRegister } from '../support/register';
import { wordsOf } from '../documents/pdf-words';
import { addRows, idOf, registerOf, textsIn, write } from './by-hand';

const CUSTOMERS = [
  'number,firstName,lastName,organisation,businessId,role,email,phone,street,postcode,city,country,status,since,endedOn',
  '1,Aino,Aalto,,,private,aino@example.fi,,Koivukatu 1 A 2,33100,Tampere,,active,2024-01-01,',
  '2,Eino,Aalto,,,private,eino@example.fi,,koivukatu 1 a 2,33100,TAMPERE,Suomi,active,2024-01-01,',
  '3,Liisa,Lind,Lind Ab,2145678-9,contactPerson,liisa@lind.example,,PL 74,06151,Porvoo,,active,2024-01-01,',
  '4,Olle,Lind,Lind Ab,2145678-9,contactPerson,olle@lind.example,,PL 74,06151,Porvoo,,active,2024-01-01,',
  '5,Sven,Svensson,,,private,sven@example.se,,Storgatan 8,111 22,Stockholm,Ruotsi,active,2024-01-01,',
  '6,Veera,Vanha,,,private,veera@example.fi,,Vanhatie 1,00100,Helsinki,,ended,2010-01-01,2020-05-10',
  '7,Osku,Osoitteeton,,,private,osku@example.fi,,,,,,active,2024-01-01,',
].join('\n');
const ORDERS =
  'id,customer,date,amount,invoiceNumber,invoiceState\no1,1,2026-05-01,10,100,paid\no2,5,2026-05-01,10,101,paid\n';

const shop = registerOf({ customers: CUSTOMERS, orders: ORDERS });
addRows(shop, 'Recipients', [
  { ID: 'printer', Name: 'Painotalo Oy', Role: 'Processor' },
  { ID: 'partner', Name: 'Kumppani Oy', Role: 'Controller' },
  { ID: 'unsaid', Name: 'Joku Oy' },
]);
const fresh = () => shop.copy();

const POST: AddressWish = { ...plainWish, purpose: 'postalMarketing', format: 'L7160' };
const plan = (register: TestRegister, wish: Partial<AddressWish> = {}): AddressList =>
  register.run(planAddresses(register.world, { ...POST, ...wish }));
const make = (register: TestRegister, wish: Partial<AddressWish> = {}) =>
  register.run(makeAddresses(register.world, { ...POST, ...wish }));
const file = (register: TestRegister, task: string) => register.run(addressFile(register.world, task)).file;
const numbersOf = (register: TestRegister, ids: readonly string[]) => {
  const rows = register.records('Customers');
  return ids.map((id) => String(rows.find(({ ID }) => ID === id)?.['Customer number']));
};
const listed = (register: TestRegister, list: AddressList) =>
  list.entries.map(({ people }) => numbersOf(register, people).join('+'));
const reasonOf = (register: TestRegister, list: AddressList, number: string) =>
  list.leftOut.find(({ id }) => numbersOf(register, [id])[0] === number)?.reason;
const entries = (register: TestRegister, event: string) =>
  register.records('Log').filter(({ Event }) => Event === event);
const tasksOf = (register: TestRegister, kind: string) =>
  register.records('Tasks').filter(({ Task }) => Task === choiceText('taskKind', kind, 'en'));
const tasksRow = (register: TestRegister, task: string) =>
  register.records('Tasks').findIndex(({ ID }) => ID === task);
const who = (number: string): string =>
  String(shop.records('Customers').find((row) => row['Customer number'] === number)?.['E-mail']);
const say = (register: TestRegister, number: string, purpose: string, action: 'given' | 'withdrawn') =>
  register.run(recordConsent(register.world, who(number), { purpose, action, channel: 'phone' }));

describe('whose list it is', () => {
  const makeAs = (register: TestRegister, actor: string) =>
    register.run(makeAddresses({ ...register.world, actor }, POST)).result.task;

  test('one that is not written yet is taken up by the same account alone', () => {
    const register = fresh();
    const first = makeAs(register, 'owner');
    expect(makeAs(register, 'owner')).toBe(first);
    expect(
      new Set([first, ...['account:ab', 'unknown', 'unknown'].map((who) => makeAs(register, who))]).size,
    ).toBe(4);
  });

  test('one of the command line is never written by the daily run', () => {
    const register = fresh();
    makeAs(register, 'commandLine');
    expect(tasksOf(register, 'writeAddresses')).toMatchObject([{ State: 'Open', Performer: 'You' }]);
  });
});

describe('who is on a list', () => {
  test('everybody who may be, by postcode and those abroad last; the others with their reasons', () => {
    const list = plan(shop);
    expect(listed(shop, list)).toEqual(['3', '4', '1', '2', '5']);
    expect([reasonOf(shop, list, '6'), reasonOf(shop, list, '7')]).toEqual(['ended', 'noAddress']);
    expect(leftOutCounts(list.leftOut)).toEqual({ ended: 1, noAddress: 1 });
  });

  test('a household has one label with all its names, an organisation one to its first contact person', () => {
    const homes = plan(shop, { onePer: 'household' });
    expect(listed(shop, homes)).toEqual(['3', '4', '1+2', '5']);
    expect(homes.entries[2]?.label?.lines).toEqual([
      'Aino Aalto, Eino Aalto',
      'Koivukatu 1 A 2',
      '33100 TAMPERE',
    ]);
    expect(homes.entries[2]?.line).toMatchObject({ firstName: 'Aino, Eino', lastName: 'Aalto' });
    const firms = plan(shop, { onePer: 'organisation' });
    expect(listed(shop, firms)).toEqual(['3', '1', '2', '5']);
    expect(reasonOf(shop, firms, '4')).toBe('sameOrganisation');
  });

  test('whoever has no letters in the type keeps nobody off who shares a home or an organisation with them', () => {
    const register = fresh();
    write(register, 'Customers', 0, 'Last name', 'Иванова');
    write(register, 'Customers', 2, 'First name', 'Лиза');
    const homes = plan(register, { onePer: 'household' });
    expect(listed(register, homes)).toContain('2');
    expect(
      homes.entries.find(({ people }) => people.includes(idOf(register, who('2'))))?.label?.lines,
    ).toEqual(['Eino Aalto', 'koivukatu 1 a 2', '33100 TAMPERE']);
    expect(reasonOf(register, homes, '1')).toBe('unprintable');
    const firms = plan(register, { onePer: 'organisation' });
    expect(listed(register, firms)).toContain('4');
    expect([reasonOf(register, firms, '3'), reasonOf(register, firms, '4')]).toEqual([
      'unprintable',
      undefined,
    ]);
    expect(listed(register, plan(register, { onePer: 'organisation', format: 'csv' }))).toContain('3');
  });

  test('whoever of a household objected is not named, and the others are', () => {
    const register = fresh();
    say(register, '1', 'postalMarketing', 'withdrawn');
    const list = plan(register, { onePer: 'household' });
    expect(listed(register, list)).toContain('2');
    expect(reasonOf(register, list, '1')).toBe('objected');
  });

  test('an objection to one kind of marketing does not speak of another, and one by the form binds at once', () => {
    const register = fresh();
    say(register, '1', 'marketing', 'given');
    say(register, '1', 'marketing', 'withdrawn');
    expect(listed(register, plan(register))).toContain('1');
    register.run(
      receiveRequest(register.world, {
        ...{ receivedOn: day('2026-11-24'), channel: 'form', language: 'fi', right: 'objectMarketing' },
        ...{ name: 'Aino Aalto', email: 'aino@example.fi', phone: '', organisation: '', details: '' },
      }),
    );
    expect(reasonOf(register, plan(register), '1')).toBe('objected');
  });

  test('an objection that only the suppression list remembers keeps the address off', () => {
    const register = fresh();
    register.run(
      receiveRequest(register.world, {
        ...{ receivedOn: day('2026-11-24'), channel: 'form', language: 'fi', right: 'objectMarketing' },
        ...{ name: 'Uusi', email: 'uusi@example.fi', phone: '', organisation: '', details: '' },
      }),
    );
    write(register, 'Customers', 0, 'E-mail', 'uusi@example.fi');
    expect(reasonOf(register, plan(register), '1')).toBe('suppressed');
  });

  describe('a list that is not for advertising', () => {
    const refusing = (register: TestRegister, wish: Partial<AddressWish> = {}) =>
      plan(register, { purpose: 'customer', format: 'csv', ...wish }).refusing;
    /** Aino said so of letters, Eino of all of it, Liisa in her row, and Sven's address is remembered. */
    function refused(): TestRegister {
      const register = fresh();
      say(register, '1', 'postalMarketing', 'withdrawn');
      write(register, 'Customers', 2, 'Marketing', 'Withdrawn');
      for (const email of ['eino@example.fi', 'uusi@example.fi'])
        register.run(
          receiveRequest(register.world, {
            ...{ receivedOn: day('2026-11-24'), channel: 'form', language: 'fi', right: 'objectMarketing' },
            ...{ name: '', email, phone: '', organisation: '', details: '' },
          }),
        );
      for (const [row] of register.records('Requests').entries())
        write(register, 'Requests', row, 'Status', choiceText('requestStatus', 'answered', 'en'));
      write(register, 'Customers', 4, 'E-mail', 'uusi@example.fi');
      return register;
    }

    test('holds those who refused it, rightly, and tells how many they are', () => {
      const register = refused();
      expect(listed(register, plan(register, { purpose: 'customer', format: 'csv' }))).toEqual(
        expect.arrayContaining(['1', '2', '3', '4', '5']),
      );
      expect([refusing(fresh()), refusing(register)]).toEqual([0, 4]);
      expect(refusing(register, { onePer: 'organisation' })).toBe(4);
      const { task } = make(register, { purpose: 'customer', format: 'csv' }).result;
      expect(register.run(addressFile(register.world, task)).refusing).toBe(4);
      expect(JSON.stringify(entries(register, 'addresses.made'))).not.toContain('refusing');
    });

    test('is the only one that does', () => {
      expect(refusing(refused(), { purpose: 'postalMarketing' })).toBeUndefined();
    });

    test('counts nobody who is left out, nor whoever consented again since', () => {
      const register = refused();
      write(register, 'Customers', 1, 'Restricted since', '2026-11-01');
      say(register, '1', 'postalMarketing', 'given');
      expect(refusing(register)).toBe(2);
    });

    test('says so in words', () => {
      const said = (count: number | undefined) => warningOf({ refusing: count }, 'en');
      expect([said(undefined), said(0)]).toEqual([
        '',
        expect.stringMatching(/^Not for advertising: [^.]*\.$/),
      ]);
      expect(said(1)).toContain('1 of the people on the list has refused it.');
      expect(said(4)).toContain('4 of the people on the list have refused it.');
    });
  });

  test('the owner’s word that a list is for similar products of their own lets buyers in, and stands in the log', () => {
    const register = fresh();
    addRows(register, 'Purposes', [
      {
        ...{ ID: 'offers', Version: '1', 'Legal basis': 'Legitimate interest' },
        ...{ 'Person’s choice': 'Unless refused', 'Direct marketing': true },
      },
    ]);
    const wish = { purpose: 'offers', format: 'email', similarProducts: true } as const;
    expect(listed(register, plan(register, { ...wish, similarProducts: false }))).toEqual(['3', '4']);
    expect(listed(register, plan(register, wish))).toEqual(['1', '3', '4', '5']);
    make(register, wish);
    expect(String(entries(register, 'addresses.made')[0]?.Details)).toContain('"similarProducts":true');
  });

  test('an unanswered request that may end the use keeps its person off', () => {
    const register = fresh();
    register.run(
      receiveRequest(register.world, {
        ...{ receivedOn: day('2026-11-24'), channel: 'phone', language: 'fi', right: 'erasure' },
        ...{ name: 'Sven', email: 'sven@example.se', phone: '', organisation: '', details: '' },
      }),
    );
    expect(reasonOf(register, plan(register), '5')).toBe('requestOpen');
  });

  test('an erasure that failed keeps its person off', () => {
    const register = fresh();
    addRows(register, 'Tasks', [
      {
        ...{ ID: 't1', Task: choiceText('taskKind', 'confirmErasure', 'en') },
        ...{ State: 'Failed', About: idOf(register, who('1')) },
      },
    ]);
    expect(reasonOf(register, plan(register), '1')).toBe('erasing');
  });

  test('a hold on a card past its time does not bring its person back onto a list', () => {
    const register = fresh();
    write(register, 'Customers', 5, 'Ended on', '2001-05-10');
    expect(reasonOf(register, plan(register), '6')).toBe('retentionOver');
    addRows(register, 'Holds', [
      { ID: 'h1', Record: idOf(register, who('6')), Ground: 'Legal claim', 'Set on': '2026-04-01' },
    ]);
    expect(reasonOf(register, plan(register), '6')).toBe('retentionOver');
  });

  test('a restriction, a row without an id and ids that stand twice keep people off', () => {
    const register = fresh();
    write(register, 'Customers', 0, 'Restricted since', '2026-11-01');
    write(register, 'Customers', 1, 'ID', '');
    write(register, 'Customers', 2, 'ID', idOf(register, 'olle@lind.example'));
    const list = plan(register);
    expect(leftOutCounts(list.leftOut)).toEqual({
      noId: 1,
      idTwice: 2,
      restricted: 1,
      ended: 1,
      noAddress: 1,
    });
    expect(listed(register, list)).toEqual(['5']);
  });

  test('an e-mail list takes consent; each address stands on it once', () => {
    const register = fresh();
    for (const number of ['1', '2']) say(register, number, 'marketing', 'given');
    const wish = { purpose: 'marketing', format: 'email' } as const;
    expect(listed(register, plan(register, wish))).toEqual(['1', '2']);
    write(register, 'Customers', 1, 'E-mail', ' AINO@example.fi ');
    const list = plan(register, wish);
    expect(listed(register, list)).toEqual(['1']);
    expect(reasonOf(register, list, '2')).toBe('sameEmail');
    expect(reasonOf(register, list, '3')).toBe('noConsent');
  });

  test('for a recipient with ends of its own, or of an unsaid part, only those who allowed it; for a processor all', () => {
    const register = fresh();
    say(register, '5', 'disclosure', 'given');
    for (const recipient of ['partner', 'unsaid'])
      expect(listed(register, plan(register, { recipient }))).toEqual(['5']);
    expect(listed(register, plan(register, { recipient: 'printer' }))).toEqual(['3', '4', '1', '2', '5']);
  });

  test('a list that its purpose has no need of, and one for nobody, are refused', () => {
    const refused = (wish: Partial<AddressWish>, code: string) =>
      expect(() => plan(shop, wish)).toThrow(expect.objectContaining({ code }));
    refused({ purpose: 'marketing' }, 'purposeLacksData');
    refused({ format: 'email' }, 'purposeLacksData');
    refused({ purpose: 'nothing' }, 'purposeNotFound');
    refused({ recipient: 'nobody' }, 'recipientNotFound');
    refused({ start: 22 }, 'startLabelInvalid');
    expect(() => make(shop, { purpose: 'disclosure', recipient: 'partner' })).toThrow(
      expect.objectContaining({ code: 'nobodyOnList' }),
    );
    expect(plan(shop, { purpose: 'publication', format: 'csv' }).use.columns).toEqual([
      ...['firstName', 'lastName', 'organisation'],
    ]);
  });

  test('nobody is cut short: what has no letters in the type or does not fit is told instead', () => {
    const register = fresh();
    write(register, 'Customers', 0, 'Last name', 'Иванова');
    write(register, 'Customers', 1, 'Street address', 'x'.repeat(80));
    const list = plan(register);
    expect([reasonOf(register, list, '1'), reasonOf(register, list, '2')]).toEqual([
      'unprintable',
      'tooLong',
    ]);
    expect(listed(register, plan(register, { format: 'csv' }))).toEqual(expect.arrayContaining(['1', '2']));
  });

  test('in any register nobody stands in the file whose name was withdrawn, restricted, suppressed or never asked for', () => {
    const state = fc.constantFrom('none', 'withdrawn', 'restricted', 'erasing', 'words', 'ended');
    fc.assert(
      fc.property(
        fc.array(state, { minLength: 5, maxLength: 5 }),
        fc.constantFrom('L7160', '3x8', 'csv'),
        (states, format) => {
          const register = fresh();
          states.forEach((each, row) => {
            if (each === 'withdrawn') say(register, String(row + 1), 'postalMarketing', 'withdrawn');
            if (each === 'restricted') write(register, 'Customers', row, 'Restricted since', 'since spring');
            if (each === 'erasing')
              addRows(register, 'Tasks', [
                {
                  ID: `t${row}`,
                  Task: 'Resume the erasure',
                  About: idOf(register, who(String(row + 1))),
                  State: 'Open',
                },
              ]);
            if (each === 'ended') write(register, 'Customers', row, 'Status', 'Ended');
          });
          const free = states.flatMap((each, row) =>
            each === 'none' || each === 'words' ? [String(row + 1)] : [],
          );
          const list = plan(register, { format });
          expect(listed(register, list).sort()).toEqual(free);
          if (free.length === 0) return;
          const { task } = make(register, { format }).result;
          const content = String(file(register, task)?.content);
          const text =
            format === 'csv'
              ? content
              : wordsOf(content)
                  .words.map((word) => word.text)
                  .join(' ');
          const names = ['Aino', 'Eino', 'Liisa', 'Olle', 'Sven', 'Veera', 'Osku'];
          expect(names.filter((name) => text.includes(name))).toEqual(
            free.map((number) => names[Number(number) - 1]),
          );
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('a list that is made', () => {
  test('is logged without a person, entered as each person’s disclosure, and is to be deleted in time', () => {
    const register = fresh();
    const { task } = make(register, { recipient: 'printer' }).result;
    const [entry] = entries(register, 'addresses.made');
    expect(JSON.parse(String(entry?.Details))).toEqual({
      ...{ task, purpose: 'postalMarketing', format: 'L7160', onePer: 'person', recipient: 'printer' },
      ...{ people: 5, entries: 5, leftOut: { ended: 1, noAddress: 1 } },
    });
    const given = register.records('Disclosures');
    expect(given).toHaveLength(5);
    expect(given[0]).toMatchObject({
      ...{ Recipient: 'printer', Date: day('2026-11-24'), Reason: 'Direct marketing by post' },
    });
    expect(String(given[0]?.Data)).toContain('Street');
    const [deletion] = tasksOf(register, 'deleteExport');
    expect(deletion).toMatchObject({ Due: day('2026-12-24'), About: '' });
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    const access = register.run(exportAccess(register.world, 'aino@example.fi')).result;
    expect(access.report.recipients).toMatchObject([{ name: 'Painotalo Oy' }]);
    expect(access.html).not.toContain(idOf(register, 'eino@example.fi'));
  });

  test('costs one read, one look and one commit; a plan one read', () => {
    const register = fresh();
    plan(register);
    expect(register.calls).toEqual(['read']);
    make(register);
    expect(register.calls).toEqual(['read', 'look', 'commit']);
  });

  test('to be given to others is refused until it says to whom; then the access report names them and denies no disclosure', () => {
    const register = fresh();
    say(register, '1', 'disclosure', 'given');
    const given = { purpose: 'disclosure', format: 'csv' } as const;
    const denial = 'has not been disclosed to anyone';
    const report = () => register.run(exportAccess(register.world, 'aino@example.fi', 'en')).result.html;
    for (const attempt of [plan, make])
      for (const purpose of ['disclosure', ' disclosure '])
        expect(() => attempt(register, { ...given, purpose })).toThrow(
          expect.objectContaining({ code: 'recipientNotSaid' }),
        );
    expect([entries(register, 'addresses.made'), tasksOf(register, 'writeAddresses')]).toEqual([[], []]);
    expect(report()).toContain(denial);
    const { task } = make(register, { ...given, recipient: 'partner' }).result;
    expect(file(register, task)?.content).toContain('Aino');
    expect(report()).toContain('Kumppani Oy');
    expect(report()).not.toContain(denial);
  });

  test('and was decided without a recipient by an earlier release is written no more', () => {
    const register = fresh();
    say(register, '1', 'disclosure', 'given');
    const { task } = make(register, { purpose: 'disclosure', recipient: 'partner' }).result;
    const row = tasksRow(register, task);
    const details = String(register.records('Tasks')[row]?.Details);
    write(register, 'Tasks', row, 'Details', details.replace('"partner"', '""'));
    expect(() => file(register, task)).toThrow(expect.objectContaining({ code: 'recipientNotSaid' }));
  });

  test('stays in the house without a recipient: no disclosure is entered', () => {
    const register = fresh();
    make(register);
    expect(register.records('Disclosures')).toEqual([]);
  });

  test('the same wish is taken up while it is open, and made anew when somebody else is on it', () => {
    const register = fresh();
    const first = make(register).result.task;
    expect(make(register).result.task).toBe(first);
    say(register, '1', 'postalMarketing', 'withdrawn');
    expect(make(register).result.task).not.toBe(first);
    expect(entries(register, 'addresses.made')).toHaveLength(2);
  });

  test('the file written later names nobody who may no longer be on it, and nobody who came since', () => {
    const register = fresh();
    const { task } = make(register, { format: 'csv' }).result;
    say(register, '5', 'postalMarketing', 'withdrawn');
    write(register, 'Customers', 6, 'Street address', 'Uusikatu 1');
    write(register, 'Customers', 6, 'Postcode', '00100');
    write(register, 'Customers', 6, 'City', 'Helsinki');
    const content = String(file(register, task)?.content);
    expect(content).toContain('Aino');
    expect(content).not.toContain('Sven');
    expect(content).not.toContain('Osku');
    for (const number of ['1', '2', '3', '4']) say(register, number, 'postalMarketing', 'withdrawn');
    expect(file(register, task)).toBeUndefined();
  });

  test('a task whose list somebody deleted writes nothing', () => {
    const register = fresh();
    const { task } = make(register).result;
    const row = register
      .records('Tasks')
      .findIndex(({ About, Details }) => About === '' && String(Details).startsWith(task));
    write(register, 'Tasks', row, 'Details', 'x');
    expect(() => file(register, task)).toThrow(expect.objectContaining({ code: 'taskNotFound' }));
  });

  test('what a formula would be is text in the list', () => {
    const register = fresh();
    write(register, 'Customers', 0, 'First name', '=HYPERLINK("https://example.com")');
    const { task } = make(register, { format: 'csv' }).result;
    expect(file(register, task)?.content).toContain(`'=HYPERLINK(`);
  });

  test('leaves no personal data in the log', () => {
    const register = fresh();
    make(register, { recipient: 'printer' });
    const log = textsIn(register, 'Log').join('\n');
    for (const text of ['Aino', 'Koivukatu', 'aino@', idOf(register, 'aino@example.fi')])
      expect(log).not.toContain(text);
  });
});

describe('an erasure after a list was made', () => {
  const AINO = 'aino@example.fi';

  test('has its files deleted at once, waits for it, and tells the person; others wait for nothing', () => {
    const register = fresh();
    const aino = idOf(register, AINO);
    const { task } = make(register).result;
    register.run(finishTask(register.world, task));
    register.run(erase(register.world, AINO));
    const own = tasksOf(register, 'deleteExport').filter(({ About }) => About === aino);
    expect(own).toMatchObject([{ Due: day(register.today), State: 'Open' }]);
    expect(String(own[0]?.Details).split(' ')).toEqual([task, 'test', register.spreadsheetId]);
    expect(register.run(copiesOf(register.world, aino)).residual).toContain('exportedFiles');
    register.run(confirmErasure(register.world, register.run(completeErasure(register.world, aino))));
    const [course] = register.run(erasures(register.world));
    expect(course?.copies.map(({ kind }) => kind)).toContain('deleteExport');
    register.run(finishTask(register.world, String(own[0]?.ID)));
    expect(register.run(copiesOf(register.world, aino)).erasedCopies).toContainEqual({
      ...{ kind: 'exportedFiles', day: day(register.today) },
    });
    register.run(erase(register.world, 'veera@example.fi'));
    const about = idOf(shop, 'veera@example.fi');
    expect(tasksOf(register, 'deleteExport').filter(({ About }) => About === about)).toEqual([]);
    register.run(completeErasures(register.world));
  });

  test('the task forgets who was on the files when they are gone', () => {
    const register = fresh();
    const { task } = make(register).result;
    const [deletion] = tasksOf(register, 'deleteExport');
    expect(String(deletion?.Details)).toContain(idOf(register, AINO));
    register.run(finishTask(register.world, String(deletion?.ID)));
    expect(tasksOf(register, 'deleteExport')[0]?.Details).toBe(`${task} test ${register.spreadsheetId}`);
    expect(isoDate(Number(tasksOf(register, 'deleteExport')[0]?.['Done on']))).toBe(register.today);
  });
});
