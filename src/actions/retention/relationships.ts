import { subjectHash } from '../../register/log';
import type { Day } from '../../register/calendar';
import { set, type Change } from '../../workbook/changes';
import { idsThatStandTwice } from '../../workbook/table';
import { act, type Done, type Draft, type Piece } from '../act';
import { detailsAt } from '../erasure-log';
import type { Program } from '../program';
import { joined, readRegister, type Reading, type World } from '../reading';
import { recordQuery } from '../records';
import { nameAt } from './review';
import { standings } from './standing';

/** A relationship that has been silent for so long that it has perhaps ended: the owner decides. */
export interface SuggestedEnd {
  customer: string;
  /** For the owner's eyes only; blank where nothing tells. */
  name: string;
  lastActivity: Day;
}

/** What a decision on relationships came to. */
export interface Decided {
  decided: number;
  /** Wishes for customers of whom it is not asked any more: they have been here since, or are gone or held. */
  changed: number;
}

/** Customers in one commit: each has a line of the log. */
const A_PIECE = 50;

const namesQuery = joined(recordQuery, { customers: ['firstName', 'lastName', 'organisation'] });

/** The relationships that have perhaps ended, the longest silent first. Reads only. */
export function* suggestedEnds(world: World): Program<SuggestedEnd[]> {
  const reading = yield* readRegister(world, namesQuery);
  return suggestions(reading).map(({ row, ...suggested }) => ({
    ...suggested,
    name: nameAt(reading, row),
  }));
}

/**
 * Marks relationships as ended that are suggested to have (a suggestion never ends anything by itself): on the day of the last activity, or
 * on a later one. The time of their cards runs from there.
 * @param customers ids, as they were shown
 * @param on the day; of whoever was active after it, that later day counts, and never one to come
 */
export const endRelationships = (
  world: World,
  customers: readonly string[],
  on?: Day,
): Program<Done<Decided>> =>
  decide(world, customers, (reading, { row, customer, lastActivity }) => {
    const endedOn = Math.max(lastActivity, Math.min(on ?? lastActivity, reading.now.day));
    const was = reading.table('customers').text(row, 'status');
    return {
      changes: [
        set('customers', row, customer, 'status', 'ended'),
        set('customers', row, customer, 'endedOn', endedOn),
      ],
      entry: { event: 'relationship.ended', details: { was } },
    };
  });

/** Finds that relationships go on: they are not suggested again before the time of the setting `inactivityMonths` has passed anew. */
export const confirmRelationships = (world: World, customers: readonly string[]): Program<Done<Decided>> =>
  decide(world, customers, (reading, { row, customer }) => ({
    changes: [set('customers', row, customer, 'confirmedOn', reading.now.day)],
    entry: { event: 'relationship.confirmed', details: {} },
  }));

/** A suggestion with the place of its row. */
type Suggestion = Omit<SuggestedEnd, 'name'> & { row: number };

type Deciding = (
  reading: Reading,
  suggestion: Suggestion,
) => { changes: Change[]; entry: Omit<Draft, 'subject'> };

function decide(world: World, customers: readonly string[], decideOn: Deciding): Program<Done<Decided>> {
  const wished = new Set(customers);
  return act(world, {
    query: recordQuery,
    decide: (reading) => {
      const chosen = suggestions(reading).filter(({ customer }) => wished.has(customer));
      const pieces = piecesOf(world, chosen, (suggestion) => decideOn(reading, suggestion));
      return { pieces, result: { decided: chosen.length, changed: wished.size - chosen.length } };
    },
  });
}

/** Of customers whose id stands twice nobody can tell which one is meant, and what was typed as a day may be one once it is mended. */
function suggestions(reading: Reading): Suggestion[] {
  const table = reading.table('customers');
  const nobodys = idsThatStandTwice(table);
  const standingAt = standings(reading, reading.now.day);
  return [...table.rows()]
    .flatMap((row): Suggestion[] => {
      const { id, retention, lastActivity } = standingAt(row);
      const isSuggested = retention.state === 'suggestedEnd' && lastActivity !== undefined;
      const isClear = id !== '' && !nobodys.has(id) && !table.unreadable(row, 'endedOn');
      return isSuggested && isClear ? [{ row, customer: id, lastActivity }] : [];
    })
    .sort((a, b) => a.lastActivity - b.lastActivity || (a.customer < b.customer ? -1 : 1));
}

function piecesOf<T extends { customer: string }>(
  world: World,
  items: readonly T[],
  decideOn: (item: T) => ReturnType<Deciding>,
): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < items.length; from += A_PIECE) {
    const part = items.slice(from, from + A_PIECE);
    const decided = part.map((item) => ({ item, ...decideOn(item) }));
    pieces.push({
      changes: decided.flatMap(({ changes }) => changes),
      entries: decided.map(({ item, entry }) => ({
        ...entry,
        subject: subjectHash(world.key, item.customer),
      })),
    });
  }
  return pieces;
}

/**
 * Takes back that relationships were ended here: the status is again what it was, and the day of the end goes. Whoever's end was written
 * by hand, or whose status was changed since, is left alone.
 */
export function reopenRelationships(
  world: World,
  customers: readonly string[],
): Program<Done<{ reopened: number }>> {
  return act(world, {
    query: { customers: ['status', 'endedOn'], log: ['event', 'subject', 'details'] },
    decide: (reading) => {
      const table = reading.table('customers');
      const ends = endsBySubject(reading);
      const chosen = [...new Set(customers)].flatMap((customer) => {
        const [row, ...others] = table.rowsWhere('id', customer);
        const end = ends.get(subjectHash(world.key, customer));
        if (row === undefined || others.length > 0 || !end || table.text(row, 'status') !== 'ended')
          return [];
        return [{ row, customer, was: end.was }];
      });
      const pieces = piecesOf(world, chosen, ({ row, customer, was }) => ({
        changes: [
          set('customers', row, customer, 'status', was || undefined),
          set('customers', row, customer, 'endedOn', undefined),
        ],
        entry: { event: 'relationship.reopened', details: {} },
      }));
      return { pieces, result: { reopened: chosen.length } };
    },
  });
}

/** What the status was before the end, of every subject whose relationship was ended here and not opened again. */
function endsBySubject(reading: Reading): Map<string, { was: string }> {
  const log = reading.table('log');
  const ends = new Map<string, { was: string }>();
  const rows = [...log.rows()].sort((a, b) => Number(log.ids[a]) - Number(log.ids[b]));
  for (const row of rows) {
    const subject = log.text(row, 'subject');
    const event = log.text(row, 'event');
    if (event === 'relationship.reopened') ends.delete(subject);
    if (event === 'relationship.ended') ends.set(subject, { was: String(detailsAt(log, row)['was'] ?? '') });
  }
  return ends;
}
