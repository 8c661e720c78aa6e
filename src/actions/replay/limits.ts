import { addMonths, day } from '../../register/calendar';
import { takenIn, type LogEntry } from '../../register/log';
import { restrictionLaws } from '../../language/fulfilment';
import { say } from '../../language/text';
import { append, set, type Change } from '../../workbook/changes';
import { isBlank } from '../../workbook/codec';
import { rowsHolding } from '../held-record';
import type { Reading } from '../reading';
import { MONTHS_UNTIL_REVIEW } from '../requests/fulfil/restrict';
import { dayOfEntry, detailsOf, isFromElsewhere } from './entry';
import type { Replaying } from './state';

/** The processing was restricted: the row says so again, and a hold keeps it. */
export function restrictedAgain({ reading, finder, repeated }: Replaying, entry: LogEntry): Change[] {
  const customer = finder.customer(reading, entry.subject);
  if (customer === undefined) return [];
  const customers = reading.table('customers');
  const row = customers.rowOf(customer) as number;
  const on = dayOfEntry(entry);
  const ground = Object.entries(restrictionLaws).find(([key]) => key === detailsOf(entry).ground);
  const law = ground ? say(ground[1], reading.language) : '';
  const holds = reading.table('holds');
  const isHeld = rowsHolding(reading, customer).some(
    (at) =>
      holds.text(at, 'ground') === 'restriction' &&
      holds.text(at, 'law') === law &&
      holds.number(at, 'liftedOn') === undefined,
  );
  const changes: Change[] = [
    ...(isBlank(customers.raw(row, 'restrictedSince'))
      ? [set('customers', row, customer, 'restrictedSince', on)]
      : []),
    ...(isHeld
      ? []
      : [
          append('holds', {
            ...{ id: reading.world.newId(), tab: 'customers', record: customer, ground: 'restriction', law },
            ...{ setOn: on, reviewOn: addMonths(on, MONTHS_UNTIL_REVIEW) },
          }),
        ]),
  ];
  if (changes.length > 0) repeated.restricted++;
  return changes;
}

/** A restriction was lifted. */
export function liftedAgain({ reading, finder, repeated }: Replaying, entry: LogEntry): Change[] {
  const customer = finder.customer(reading, entry.subject);
  if (customer === undefined) return [];
  const customers = reading.table('customers');
  const row = customers.rowOf(customer) as number;
  const holds = reading.table('holds');
  const own = rowsHolding(reading, customer).filter(
    (at) => holds.text(at, 'ground') === 'restriction' && holds.number(at, 'liftedOn') === undefined,
  );
  const changes: Change[] = [
    ...(isBlank(customers.raw(row, 'restrictedSince'))
      ? []
      : [set('customers', row, customer, 'restrictedSince', undefined)]),
    ...own.map((at) => set('holds', at, holds.ids[at] as string, 'liftedOn', dayOfEntry(entry))),
  ];
  if (changes.length > 0 && isFromElsewhere(entry)) {
    repeated.undecided++;
    return [];
  }
  if (changes.length > 0) repeated.lifted++;
  return changes;
}

/**
 * A hold is set, put off or lifted again under its own id. Its law and reason are what somebody wrote, and so in no log: the
 * owner is to look at it on its day.
 */
export function heldAgain(replaying: Replaying, entry: LogEntry): Change[] {
  const { reading, repeated } = replaying;
  const { hold: id = '', to = '' } = detailsOf(entry);
  const holds = reading.table('holds');
  const row = holds.rowOf(id);
  if (entry.event === 'hold.set') return row === undefined ? holdAgain(replaying, entry) : [];
  if (row === undefined) return [];
  const change =
    entry.event === 'hold.lifted'
      ? set('holds', row, id, 'liftedOn', dayOfEntry(entry))
      : set('holds', row, id, 'reviewOn', day(to));
  if (holds.value(row, change.column) === change.value) return [];
  if (change.column === 'liftedOn' && isFromElsewhere(entry) && !isElsewhereAlone(reading, id)) {
    repeated.undecided++;
    return [];
  }
  repeated.holds++;
  return [change];
}

/** Whether a hold is the other log's alone: none of this one's own entries speaks of it, so that its end takes nothing from anybody's protection here. */
function isElsewhereAlone(reading: Reading, id: string): boolean {
  const log = reading.table('log');
  const entries = [...log.rows()]
    .filter((row) => log.text(row, 'event').startsWith('hold.'))
    .map((row) => ({ details: log.text(row, 'details'), sequence: Number(log.ids[row]) }))
    .filter((entry) => detailsOf(entry).hold === id);
  return entries.length > 0 && entries.every((entry) => takenIn(entry) !== undefined);
}

function holdAgain({ reading, finder, repeated }: Replaying, entry: LogEntry): Change[] {
  const { hold: id = '', tab = '', record: hash = '', ground = '', reviewOn = '' } = detailsOf(entry);
  const found = finder.marked(reading, `${tab}:${hash}`);
  if (found && found.rows.length > 1) repeated.ambiguous++;
  if (found?.rows.length !== 1) return [];
  const row = found.rows[0] as number;
  const record = reading.table(found.tab).ids[row] as string;
  const setOn = dayOfEntry(entry);
  // A restriction that was set as a hold stands in the person's row too: every automation goes by that.
  const restricts = ground === 'restriction' && found.tab === 'customers';
  const isFree = restricts && isBlank(reading.table('customers').raw(row, 'restrictedSince'));
  repeated.holds++;
  return [
    append('holds', { id, tab, record, ground, setOn, reviewOn: day(reviewOn) }),
    ...(isFree ? [set('customers', row, record, 'restrictedSince', setOn)] : []),
  ];
}
