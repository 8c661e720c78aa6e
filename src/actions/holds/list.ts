import type { Day } from '../../register/calendar';
import { isInForce, isToReview, reviewDay, type Ground } from '../../register/holds';
import { isBlank } from '../../workbook/codec';
import { wholeNumber } from '../../workbook/settings';
import type { Query, Table } from '../../workbook/table';
import type { TabKey } from '../../workbook/tabs';
import { invoiceStateAt } from '../invoices';
import { displayName, type Person } from '../person';
import type { Program } from '../program';
import { joined, readRegister, type Reading, type World } from '../reading';
import { letterLineAt, letterLineColumns, type LetterLine } from '../requests/view';
import { tabsWith } from '../held-record';
import { labelColumns, recordLabel } from './label';
import { customerOfHold, heldQuery } from './record';
import { holdQuery, holdRowAt, holdRowOf, type HoldRow } from './row';

/** A hold as lists show it. */
export interface HoldLine {
  /** Blank until the daily run has given it one: until then nothing can be done about it but in the sheet. */
  id: string;
  record: string;
  /** The tab of the record; absent where no record of that id stands anywhere. */
  tab?: TabKey;
  /** The record as a person tells it from others. */
  label: string;
  customer: string;
  /** For the owner's eyes; blank where the customer's row is gone. */
  name: string;
  ground: Ground;
  law: string;
  reason: string;
  setOn?: Day;
  /** When it is to be looked at again; absent where nobody knows since when it stands either. */
  reviewOn?: Day;
  reviewedOn?: Day;
  isDue: boolean;
  /** It ends with the letter that tells the person so (GDPR Art. 18(3)), not by being lifted. */
  byLetter: boolean;
}

/** All that holds records. */
export interface HoldList {
  /** Those in force, the first to be looked at first. */
  holds: HoldLine[];
  /** Invoices that hold their orders by themselves. */
  invoices: Record<'open' | 'collection', number>;
  /** Letters on erasures that went on, or that nobody asked for, as far as they are not out. */
  letters: LetterLine[];
}

/** What the lines need to have been read. */
export const holdLineQuery: Query = joined(joined(holdQuery, heldQuery), {
  ...labelColumns,
  customers: [...labelColumns.customers, 'restrictedSince'],
});

/** The holds in force, what else holds records, and the letters that wait. Reads only. @param onlyDue whose day of review has come */
export function* holdList(world: World, onlyDue = false): Program<HoldList> {
  const reading = yield* readRegister(
    world,
    joined(holdLineQuery, { orders: ['invoiceState'], letters: letterLineColumns }),
  );
  const orders = reading.table('orders');
  const states = [...orders.rows()].map((row) => invoiceStateAt(orders, row));
  const letters = reading.table('letters');
  return {
    holds: holdLines(reading).filter(({ isDue }) => isDue || !onlyDue),
    invoices: {
      open: states.filter((state) => state === 'open').length,
      collection: states.filter((state) => state === 'collection').length,
    },
    letters: [...letters.rows()]
      .filter(
        (row) =>
          letters.text(row, 'state') !== 'sent' &&
          (letters.text(row, 'kind') === 'erasureResumed' || isNoticeOfItself(letters, row)),
      )
      .map((row) => letterLineAt(letters, row)),
  };
}

/** A letter to a recipient of which no request tells. */
const isNoticeOfItself = (letters: Table, row: number): boolean =>
  letters.text(row, 'kind') === 'recipientNotice' && letters.text(row, 'request') === '';

/** The holds in force, the first to be looked at first. */
export function holdLines(reading: Reading): HoldLine[] {
  const table = reading.table('holds');
  return [...table.rows()]
    .flatMap((row) => {
      const hold = holdRowAt(reading, row);
      const customer = customerOfHold(reading, hold.record);
      const [tab] = tabsWith(reading, hold.record);
      return lineOf(reading, hold, {
        tab,
        label: labelOf(reading, tab, hold.record),
        customer,
        name: nameOf(reading, customer),
        isRestricted: isRestricted(reading, customer),
      });
    })
    .sort(byReview);
}

/** The holds in force on the records of one person. */
export function holdsOfPerson(reading: Reading, person: Person): HoldLine[] {
  const held = holdableOf(reading, person);
  return person.records.holds
    .flatMap(({ row, id, whole }) => {
      const hold = holdRowOf(reading, row, id, whole);
      const record = held.find((each) => each.id === hold.record);
      return lineOf(reading, hold, {
        tab: record?.tab,
        label: record?.label ?? hold.record,
        customer: person.id,
        name: displayName(person),
        isRestricted: !isBlank(person.customer.raw('restrictedSince')),
      });
    })
    .sort(byReview);
}

/** A record that can be held. */
export interface Holdable {
  id: string;
  tab: TabKey;
  label: string;
}

/** The records on a person that can be held, the customer first. */
export function holdableOf(reading: Reading, person: Person): Holdable[] {
  const tabs = ['customers', 'orders', 'consents', 'requests', 'disclosures', 'materials'] as const;
  return tabs.flatMap((tab) =>
    person.records[tab].flatMap(({ id, whole }) =>
      id === '' ? [] : [{ id, tab, label: recordLabel(tab, (key) => whole.value(key), reading.language) }],
    ),
  );
}

const byReview = (a: HoldLine, b: HoldLine): number => (a.reviewOn ?? 0) - (b.reviewOn ?? 0);

/** What is known of a held record besides its hold. */
interface About {
  tab: TabKey | undefined;
  label: string;
  customer: string;
  name: string;
  isRestricted: boolean;
}

function lineOf(reading: Reading, hold: HoldRow, about: About): HoldLine[] {
  const { day } = reading.now;
  const months = wholeNumber(reading.settings, 'holdReviewMonths');
  const inTab = { ...hold, tab: about.tab ?? '' };
  if (!isInForce(inTab, day)) return [];
  const { id, record, ground, law, reason, setOn, reviewedOn } = hold;
  const { tab, label, customer, name } = about;
  return [
    {
      ...{ id, record, label, customer, name, ground, law, reason, setOn, reviewedOn },
      ...(tab !== undefined && { tab }),
      reviewOn: reviewDay(hold, months) || undefined,
      isDue: isToReview(inTab, day, months),
      byLetter: ground === 'restriction' && about.isRestricted,
    },
  ];
}

function labelOf(reading: Reading, tab: TabKey | undefined, record: string): string {
  if (tab === undefined) return record;
  const table = reading.table(tab);
  const row = table.rowOf(record) as number;
  return recordLabel(tab, (column) => table.value(row, column), reading.language);
}

function nameOf(reading: Reading, customer: string): string {
  const table = reading.table('customers');
  const row = table.rowOf(customer);
  if (row === undefined) return '';
  const [first, last] = [table.text(row, 'firstName'), table.text(row, 'lastName')];
  return [first, last].filter(Boolean).join(' ') || table.text(row, 'organisation');
}

function isRestricted(reading: Reading, customer: string): boolean {
  const table = reading.table('customers');
  const row = table.rowOf(customer);
  return row !== undefined && !isBlank(table.raw(row, 'restrictedSince'));
}
