import { describe, expect, it } from '@jest/globals';
import { exportAccess } from '../../../src/actions/access';
import { cardOf } from '../../../src/actions/card';
import { recordConsent } from '../../../src/actions/consent';
import { reviewDues } from '../../../src/actions/retention/review';
import type { Section } from '../../../src/documents/held-data';
import { heldOnText } from '../../../src/language/heldOn';
import type { TestRegister } from '../../support/register';
import { addColumn, addRows, idOf, registerOf, write } from '../by-hand';

const HEAD = 'number,firstName,lastName,email,phone,website,ip,status,since,endedOn,legalBasis,role';
const EERO = 'eero@example.fi';
const eero = `2,Eero,Koivu,${EERO},040 123 4567,https://koivu.example,192.0.2.1,active,2026-10-01,,,`;
const ORDERS = 'invoiceId,customerId,date,total\n10,2,2026-01-10,70\n';

const NO_ORDERS = 'invoiceId,customerId,date,total\n';

const register = (row = eero, orders = ORDERS) => registerOf({ customers: `${HEAD}\n${row}\n`, orders });

const sections = (of: TestRegister, who = EERO): Section[] =>
  of.run(cardOf(of.world, who, 'other')).result.sections;

/** What the card says of each filled field: grounds as lines. */
function fields(all: readonly Section[]): Record<string, string[]> {
  const { columns, rows, columnsHeldOn = [] } = all.find(({ key }) => key === 'customers') as Section;
  return Object.fromEntries(
    columns.flatMap(({ key }, index) => {
      const grounds = columnsHeldOn[index];
      const isFilled = rows[0]?.[index] !== null && rows[0]?.[index] !== undefined;
      return grounds && isFilled ? [[key, grounds.map((ground) => heldOnText(ground, 'en'))]] : [];
    }),
  );
}

/** The same of each record of a tab. */
const records = (all: readonly Section[], tab: string) =>
  all
    .find(({ key }) => key === tab)
    ?.rowsHeldOn?.map((grounds) => grounds?.map((ground) => heldOnText(ground, 'en')));

/** The purpose of the relationship needs names and address for mail alone. */
function narrowed(of: TestRegister): void {
  const at = of.records('Purposes').findIndex(({ ID }) => ID === 'customer');
  write(of, 'Purposes', at, 'Data needed', 'First name, Last name, E-mail');
}
const say = (of: TestRegister, purpose: string, action: 'given' | 'withdrawn') =>
  of.run(recordConsent(of.world, EERO, { purpose, action, channel: 'phone' }));

const RELATIONSHIP = 'Managing the customer relationship (contract)';
const TEN_YEARS = '10 years from the end of the customer relationship';

describe('why a field is held', () => {
  it('names every purpose in force and every ground of an erasure, each with its time', () => {
    const of = register();
    say(of, 'marketing', 'given');
    const { firstName, email, website, since } = fields(sections(of));
    const consented = 'Electronic direct marketing (consent), as long as the consent stands';
    const post = `Direct marketing by post (legitimate interest), ${TEN_YEARS}`;
    expect(firstName).toEqual([
      `${RELATIONSHIP}, ${TEN_YEARS}`,
      consented,
      post,
      'Accounting, until 31 December 2032',
    ]);
    expect(email).toEqual([`${RELATIONSHIP}, ${TEN_YEARS}`, consented]);
    expect(website).toEqual([`${RELATIONSHIP}, ${TEN_YEARS}`]);
    expect(since).toEqual(['Belongs to the other data, as long as it is held']);
  });

  it('tells the last day where the relationship has ended', () => {
    const of = register(eero.replace('active,2026-10-01,', 'ended,2015-01-01,2020-05-31'), NO_ORDERS);
    expect(fields(sections(of)).email).toEqual([`${RELATIONSHIP}, until 31 May 2030`]);
  });

  it('goes by its own rule for the IP address', () => {
    const [ip] = fields(sections(register())).ip ?? [];
    expect(ip).toMatch(/, until \d+ \w+ 202\d$/);
  });

  it('is none for what the review finds due, and for nothing else', () => {
    const of = register();
    narrowed(of);
    say(of, 'publication', 'given');
    expect(fields(sections(of)).website).toEqual([
      'Publication of the customer list (consent), as long as the consent stands',
    ]);
    say(of, 'publication', 'withdrawn');
    of.today = '2026-11-25';
    const shown = fields(sections(of));
    expect(Object.keys(shown).filter((key) => shown[key]?.length === 0)).toEqual(['website']);
    expect(of.run(reviewDues(of.world))).toMatchObject([{ tab: 'customers', columns: ['website'] }]);
  });

  it('is an order’s claim for the columns that the claim needs alone, also after the card’s period', () => {
    const of = register(
      eero.replace('active,2026-10-01,', 'ended,2005-01-01,2010-05-31'),
      'invoiceId,customerId,date,total,invoiceState\n10,2,2010-01-10,70,Open\n',
    );
    const shown = fields(sections(of));
    expect(shown.email).toEqual(['Open invoice']);
    expect(shown.website).toEqual([]);
    expect(of.run(reviewDues(of.world)).find(({ tab }) => tab === 'customers')?.columns).toContain('website');
  });

  it('is a hold on any record of theirs for the columns that the claim needs, which the review leaves too', () => {
    const of = register();
    narrowed(of);
    say(of, 'marketing', 'given');
    say(of, 'marketing', 'withdrawn');
    const customer = idOf(of, EERO);
    addRows(of, 'Disclosures', [{ ID: 'd1', Customer: customer, Recipient: 'x', Date: '2026-04-01' }]);
    of.today = '2026-11-25';
    expect(of.run(reviewDues(of.world))).toMatchObject([{ columns: ['phone'] }]);
    addRows(of, 'Holds', [
      { ID: 'h1', Record: 'd1', Ground: 'Legal claim', Provision: 'dispute 12', 'Review on': '2027-05-01' },
    ]);
    expect(of.run(reviewDues(of.world))).toEqual([]);
    expect(fields(sections(of)).phone).toEqual(['Legal claim, dispute 12, looked at again on 1 May 2027']);
    expect(records(sections(of), 'disclosures')?.[0]).toContain(
      'Legal claim, dispute 12, looked at again on 1 May 2027',
    );
  });

  it('is the restriction for the whole row while the data is restricted', () => {
    const of = register();
    write(of, 'Customers', 0, 'Restricted since', '2026-11-01');
    expect(fields(sections(of)).website).toContain('Restriction of processing');
  });

  it('covers a column of the owner’s own as long as the rest of the card', () => {
    const of = register();
    addColumn(of, 'Customers', ['Notes', 'likes tea']);
    expect(fields(sections(of))['own:Notes']).toEqual(['Belongs to the other data, as long as it is held']);
  });
});

describe('why a record is held', () => {
  it('is its own rule, with the day where it can be told', () => {
    const of = register();
    say(of, 'marketing', 'given');
    const all = sections(of);
    expect(records(all, 'orders')?.[0]?.[0]).toMatch(/, until 31 December 2032$/);
    expect(records(all, 'consents')?.[0]?.[0]).toMatch(/from the closing of the matter$/);
    expect(records(all, 'requests')).toBeUndefined();
  });

  it('is none once its time is over', () => {
    const of = register(eero, 'invoiceId,customerId,date,total\n10,2,2015-01-10,70\n');
    expect(records(sections(of), 'orders')).toEqual([[]]);
  });

  it('is the same in the answer to an access request, by field and by record', () => {
    const of = register();
    const { json, html } = of.run(exportAccess(of.world, EERO, 'en')).result;
    const told = json as {
      sections: { key: string; columns: { key: string; heldOn?: object[] }[]; heldOn?: object[][] }[];
    };
    const [customers, orders] = told.sections;
    expect(customers?.columns.find(({ key }) => key === 'website')?.heldOn).toEqual([
      { ground: RELATIONSHIP, lasts: TEN_YEARS },
    ]);
    expect(customers?.columns.find(({ key }) => key === 'id')?.heldOn).toBeUndefined();
    expect(orders?.heldOn).toEqual([[expect.objectContaining({ until: '2032-12-31' })]]);
    expect(html).toContain('Why the data is held');
  });

  it('is told without a further call of the service', () => {
    const of = register();
    const names: string[] = [];
    of.intercept = ({ name, when }) => {
      if (when === 'before') names.push(name);
    };
    sections(of);
    expect(names.filter((name) => name === 'read' || name === 'look')).toEqual(['read', 'look']);
  });
});
