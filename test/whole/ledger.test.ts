import { describe, expect, it } from '@jest/globals';
import { recordConsent } from '../../src/actions/consent';
import { dailyRun } from '../../src/actions/daily';
import { liftHold } from '../../src/actions/holds/lift';
import { setHold } from '../../src/actions/holds/set';
import { approveDues } from '../../src/actions/retention/approve';
import { reviewDues } from '../../src/actions/retention/review';
import { importFiles } from '../../src/actions/import';
import { verify } from '../../src/actions/verify';
import { day, isoDate } from '../../src/register/calendar';
import { askErasure } from '../actions/holds/scene';
import { bringIn, registerOf, write } from '../actions/by-hand';
import { chinook } from '../support/chinook';
import type { TestRegister } from '../support/register';

/** The undo window of the settings. */
const UNDO = 7;
const TERHI = 'terhi.hamalainen@apple.fi';

/** The Chinook shop with one who only reads the newsletter and one with the states that Chinook does not know. */
const shop = (() => {
  const register = registerOf(
    {},
    { controllerName: 'Chinook', controllerEmail: 'tietosuoja@chinook.example' },
  );
  register.today = '2026-01-02';
  register.run(importFiles(register.world, chinook()));
  bringIn(register, {
    customers: `number,firstName,lastName,email,phone,street,city,status,since,legalBasis,role,ip,website
901,Liisa,Lukija,liisa@example.fi,,,,active,2025-05-01,consent,private,,
902,Aino,Mallinen,aino@example.fi,040 1234567,Katu 1,Turku,active,2024-02-01,contract,private,192.0.2.7,aino.example
903,Kaisa,Yritys,kaisa@example.fi,040 7654321,Tie 2,Espoo,active,2024-02-01,contract,contactPerson,,
`,
    orders: 'invoiceId,customerId,date,total\n9001,902,2024-03-01,80\n9002,902,2025-01-10,20\n',
  });
  return register;
})();

/** What is left of a person: filled columns of the card that are data on them, and numbers of records. */
interface Left {
  card: string;
  orders?: number;
  consents?: number;
  requests?: number;
}

class Person {
  readonly id: string;
  constructor(
    readonly of: TestRegister,
    readonly email: string,
  ) {
    this.id = String(of.records('Customers').find((row) => row['E-mail'] === email)?.ID);
  }
  row = () => this.of.records('Customers').findIndex(({ ID }) => ID === this.id);
  set = (heading: string, value: string) => write(this.of, 'Customers', this.row(), heading, value);
  orderRow = (at: number) =>
    this.of
      .records('Orders')
      .map((row, index) => ({ row, index }))
      .filter(({ row }) => row.Customer === this.id)
      .sort((a, b) => Number(a.row.Date) - Number(b.row.Date))[at]?.index ?? -1;
  order = (at: number, heading: string, value: string) =>
    write(this.of, 'Orders', this.orderRow(at), heading, value);
  says = (purpose: string, action: 'given' | 'withdrawn') =>
    this.of.run(recordConsent(this.of.world, this.email, { purpose, action, channel: 'website' }));

  /** The daily run on a day, the owner's approval of what is due of this person, and the run when its undo window is over. */
  cleared(on: string): void {
    const { of } = this;
    of.today = on;
    of.run(dailyRun(of.world));
    const keys = of
      .run(reviewDues(of.world))
      .filter(({ customer }) => customer === this.id)
      .map(({ key }) => key);
    if (keys.length > 0) of.run(approveDues(of.world, keys));
    of.today = isoDate(day(on) + UNDO);
    of.run(dailyRun(of.world));
  }

  left(): Left {
    const of = (tab: string) => this.of.records(tab).filter((row) => row.Customer === this.id).length;
    const row = this.of.records('Customers').find(({ ID }) => ID === this.id) ?? {};
    const card = Object.entries(codes)
      .filter(([heading]) => (row[heading] ?? '') !== '')
      .map(([, code]) => code)
      .join('');
    return { card, orders: of('Orders'), consents: of('Consents'), requests: of('Requests') };
  }
}

/** One letter for each column that tells of a person. */
const codes = {
  'First name': 'F',
  'Last name': 'L',
  'E-mail': 'E',
  Phone: 'P',
  'Street address': 'S',
  City: 'C',
  Website: 'W',
  'IP address': 'I',
};

/** What happens on a day, and what is left when the day's due were approved and their undo window is over. */
type Line = [on: string, what: (person: Person) => void, left: Left];
const nothing = () => undefined;
const ended = (on: string) => (person: Person) => {
  person.set('Status', 'Ended');
  person.set('Ended on', on);
};

const ledger: Record<string, [email: string, lines: Line[]]> = {
  'a relationship that ended: vouchers go year by year, the card after ten years': [
    TERHI,
    [
      ['2026-03-01', ended('2026-02-28'), { card: 'FLEPSC', orders: 7 }],
      ['2027-12-31', nothing, { card: 'FLEPSC', orders: 7 }],
      ['2028-01-01', nothing, { card: 'FLEPSC', orders: 6 }],
      ['2029-12-31', nothing, { card: 'FLEPSC', orders: 6 }],
      ['2030-01-01', nothing, { card: 'FLEPSC', orders: 3 }],
      ['2031-01-01', nothing, { card: 'FLEPSC', orders: 2 }],
      ['2032-01-01', nothing, { card: 'FLEPSC', orders: 0 }],
      ['2036-02-28', nothing, { card: 'FLEPSC', orders: 0 }],
      ['2036-02-29', nothing, { card: '', orders: 0 }],
    ],
  ],
  'an open invoice, later in collection, then paid: it holds itself and the card': [
    TERHI,
    [
      [
        '2026-03-01',
        (person) => (ended('2026-02-28')(person), person.order(0, 'Invoice state', 'Open')),
        { card: 'FLEPSC', orders: 7 },
      ],
      ['2028-01-01', nothing, { card: 'FLEPSC', orders: 7 }],
      [
        '2030-01-01',
        (person) => person.order(0, 'Invoice state', 'In collection'),
        { card: 'FLEPSC', orders: 4 },
      ],
      ['2036-03-01', nothing, { card: 'FLEPSC', orders: 1 }],
      ['2036-04-01', (person) => person.order(0, 'Invoice state', 'Paid'), { card: '', orders: 0 }],
    ],
  ],
  'a financial year that ends in April': [
    'aino@example.fi',
    [
      [
        '2026-03-01',
        ({ of }) =>
          write(
            of,
            'Settings',
            of.records('Settings').findIndex(({ Key }) => Key === 'financialYearEnd'),
            'Value',
            '30.4.',
          ),
        { card: 'FLEPSCW', orders: 2 },
      ],
      ['2031-01-01', nothing, { card: 'FLEPSCW', orders: 1 }],
      ['2031-12-31', nothing, { card: 'FLEPSCW', orders: 1 }],
      ['2032-01-01', nothing, { card: 'FLEPSCW', orders: 0 }],
    ],
  ],
  'a hold that is set and lifted': [
    TERHI,
    [
      [
        '2026-03-01',
        (person) => {
          ended('2026-02-28')(person);
          person.of.run(setHold(person.of.world, { record: person.id, ground: 'legalClaim' }));
        },
        { card: 'FLEPSC', orders: 7 },
      ],
      ['2036-02-29', nothing, { card: 'FLEPSC', orders: 0 }],
      [
        '2036-05-01',
        ({ of }) => void of.run(liftHold(of.world, String(of.records('Holds')[0]?.ID))),
        { card: '', orders: 0 },
      ],
    ],
  ],
  'a restriction: nothing of the person is touched, however old': [
    TERHI,
    [
      [
        '2026-03-01',
        (person) => (ended('2026-02-28')(person), person.set('Restricted since', '2026-03-01')),
        { card: 'FLEPSC', orders: 7 },
      ],
      ['2040-01-01', nothing, { card: 'FLEPSC', orders: 7 }],
      ['2040-02-01', (person) => person.set('Restricted since', ''), { card: '', orders: 0 }],
    ],
  ],
  'a reader of the newsletter who withdraws the consent; its proof stays three years': [
    'liisa@example.fi',
    [
      ['2026-03-01', (person) => void person.says('marketing', 'given'), { card: 'FLE', consents: 1 }],
      ['2030-03-01', nothing, { card: 'FLE', consents: 1 }],
      ['2030-06-01', (person) => void person.says('marketing', 'withdrawn'), { card: 'FLE', consents: 2 }],
      ['2030-06-08', nothing, { card: '', consents: 2 }],
      ['2033-05-25', nothing, { card: '', consents: 2 }],
      ['2033-06-02', nothing, { card: '', consents: 0 }],
    ],
  ],
  'an IP address: twelve months, the rest of the card stays': [
    'aino@example.fi',
    [
      ['2024-12-01', nothing, { card: 'FLEPSCWI', orders: 2 }],
      ['2025-02-01', nothing, { card: 'FLEPSCWI', orders: 2 }],
      ['2025-02-02', nothing, { card: 'FLEPSCW', orders: 2 }],
    ],
  ],
  'somebody who was only not heard of: suggested, never erased': [
    TERHI,
    [
      ['2026-03-01', nothing, { card: 'FLEPSC', orders: 7 }],
      ['2028-01-01', nothing, { card: 'FLEPSC', orders: 6 }],
      ['2060-01-01', nothing, { card: 'FLEPSC', orders: 0 }],
    ],
  ],
  'a company’s contact person who left it: ten years from then': [
    'kaisa@example.fi',
    [
      ['2036-03-01', nothing, { card: 'FLEPSC' }],
      ['2036-04-01', ended('2036-03-31'), { card: 'FLEPSC' }],
      ['2046-04-01', nothing, { card: '' }],
    ],
  ],
  'an erasure asked for waits for the vouchers and is then completed by itself': [
    'aino@example.fi',
    [
      ['2026-03-01', ({ of }) => void askErasure(of), { card: 'FLSC', orders: 2, requests: 1 }],
      ['2030-12-31', nothing, { card: 'FLSC', orders: 1, requests: 0 }],
      ['2032-01-01', nothing, { card: '', orders: 0, requests: 0 }],
    ],
  ],
};

describe('the ledger of what is left, from first contact to the last voucher’s end', () => {
  it.each(Object.entries(ledger))('%s', (_, [email, lines]) => {
    const of = shop.copy();
    const person = new Person(of, email);
    const others = () => of.records('Customers').length;
    const before = others();
    const seen = lines.map(([on, what]): [string, Left] => {
      of.today = on;
      what(person);
      person.cleared(on);
      return [on, person.left()];
    });
    const none = { orders: 0, consents: 0, requests: 0 };
    expect(seen).toEqual(lines.map(([on, , left]) => [on, { ...none, ...left }]));
    expect(others()).toBe(before - (person.row() < 0 ? 1 : 0));
    expect(of.run(verify(of.world)).ok).toBe(true);
  });
});
