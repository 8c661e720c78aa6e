import { normaliseEmail } from '../../register/contact';
import type { Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { subjectHash } from '../../register/log';
import { set, type Change } from '../../workbook/changes';
import type { Value } from '../../workbook/codec';
import type { ColumnKey } from '../../workbook/tabs';
import type { Query } from '../../workbook/table';
import { act, type Decision, type Done, type Draft } from '../act';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { fitting } from '../requests/cells';
import { effectQuery, following, type CellsSoFar } from './effects';
import { effectOf, letterColumns } from './queue';

/** What became of a letter that was taken out. */
export type Outcome =
  | { id: string; outcome: 'sent'; hash: string; on?: Day }
  /** It was not even tried: it waits for the next run. */
  | { id: string; outcome: 'released'; error: string }
  /** It cannot go by mail at all: the owner hands it over. */
  | { id: string; outcome: 'byHand'; error: string }
  /** It certainly did not go out; tried again until the third time. */
  | { id: string; outcome: 'failed'; error: string }
  /** Nobody knows: the call broke off. */
  | { id: string; outcome: 'unsure'; error: string };

/** After so many failures the owner has to look. */
const MOST_ATTEMPTS = 3;

/**
 * Accounts for letters that were taken out: what went out is noted with its hash, its text is cleared, and what it was to
 * bring about in the register happens in the same commit.
 */
export function settleLetters(world: World, outcomes: readonly Outcome[]): Program<Done<Settled>> {
  return act(world, {
    query: settleQuery,
    decide: (reading) => {
      const table = reading.table('letters');
      const settled = outcomes.flatMap((outcome) => {
        const row = table.rowOf(outcome.id);
        const isFrom = row !== undefined && settledFrom(outcome).includes(table.text(row, 'state'));
        return isFrom ? [{ row, outcome }] : [];
      });
      return decision(reading, settled);
    },
  });
}

/** What another run took for lost meanwhile is not lost where this one knows what became of it. */
const settledFrom = ({ outcome }: Outcome): readonly string[] =>
  outcome === 'sent' || outcome === 'failed' || outcome === 'byHand' ? ['sending', 'unsure'] : ['sending'];

/** How many letters came to which end. */
export type Settled = Record<Outcome['outcome'], number>;

/**
 * What the owner says of letters: that one was handed over, or did go out after all, with the hash of the file that was kept.
 * @param on the day on which the person got it, which counts for what follows; today when left out
 * @throws RegisterError letterNotFound; letterAlreadyOut; handedOverInFuture; handedOverTooEarly when it was not yet written
 */
export function noteDelivered(world: World, id: string, hash: string, on?: Day): Program<Done<Settled>> {
  return act(world, {
    query: settleQuery,
    decide: (reading, _layout, landed) => {
      const table = reading.table('letters');
      const row = table.rowOf(id);
      if (row === undefined) throw new RegisterError('letterNotFound');
      if (landed.some(({ event }) => event === 'letter.sent')) return decision(reading, []);
      if (!['byHand', 'unsure', 'failed', 'waiting'].includes(table.text(row, 'state')))
        throw new RegisterError('letterAlreadyOut');
      const day = on ?? reading.now.day;
      if (day > reading.now.day) throw new RegisterError('handedOverInFuture');
      if (day < (table.number(row, 'queuedOn') ?? day)) throw new RegisterError('handedOverTooEarly');
      return decision(reading, [{ row, outcome: { id, outcome: 'sent', hash, on: day } }]);
    },
  });
}

const settleQuery: Query = { ...effectQuery, letters: letterColumns };

/** Letters, each with what became of it, in one commit; what follows from two of them on one request follows in turn. */
function decision(
  reading: Reading,
  letters: readonly { row: number; outcome: Outcome }[],
): Decision<Settled> {
  const soFar: CellsSoFar = new Map();
  const result: Settled = { sent: 0, released: 0, byHand: 0, failed: 0, unsure: 0 };
  const settled = letters.map(({ row, outcome }) => {
    result[outcome.outcome]++;
    return settledAt(reading, row, outcome, soFar);
  });
  const entries = settled.flatMap((each) => each.entries);
  const changes = settled.flatMap((each) => each.changes);
  return { pieces: entries.length > 0 ? [{ changes, entries }] : [], result };
}

/** One letter's end: the cells of its row, the log's line, and what follows in the register. */
function settledAt(
  reading: Reading,
  row: number,
  outcome: Outcome,
  soFar: CellsSoFar,
): { changes: Change[]; entries: Draft[] } {
  const table = reading.table('letters');
  const id = table.ids[row] as string;
  const cell = (column: ColumnKey<'letters'>, value: Value) => set('letters', row, id, column, value);
  const [kind, request, customer] = (['kind', 'request', 'customer'] as const).map((key) =>
    table.text(row, key),
  );
  const attempts = (table.number(row, 'attempts') ?? 0) + 1;
  if (outcome.outcome !== 'sent') {
    const tries = outcome.outcome === 'released' ? attempts - 1 : attempts;
    return {
      changes: [
        cell('state', stateAfter(outcome, tries)),
        cell('attempts', tries),
        cell('lastError', fitting(outcome.error)),
      ],
      entries: [
        { event: `letter.${outcome.outcome}`, request, details: { letter: id, kind, error: outcome.error } },
      ],
    };
  }
  const day = outcome.on ?? reading.now.day;
  const next = following(
    reading,
    { request: request ?? '', customer: customer ?? '', effect: effectOf(table.text(row, 'effect')) },
    day,
    soFar,
  );
  return {
    changes: [
      cell('state', 'sent'),
      cell('attempts', attempts),
      cell('sentOn', day),
      cell('hash', outcome.hash),
      cell('text', undefined),
      // The letter is out; what was to follow from it did not.
      cell('lastError', next.hindered),
      ...next.changes,
    ],
    entries: [
      {
        event: 'letter.sent',
        request,
        subject: customer ? subjectHash(reading.world.key, customer) : '',
        details: {
          letter: id,
          kind,
          hash: outcome.hash,
          ...(next.hindered !== undefined && { hindered: next.hindered }),
        },
      },
      ...next.entries,
    ],
  };
}

function stateAfter({ outcome }: Outcome, tries: number): string {
  if (outcome === 'released' || (outcome === 'failed' && tries < MOST_ATTEMPTS)) return 'waiting';
  return outcome;
}

/**
 * Sends a letter again whose fate is not known, or that failed, because the owner says so.
 * @throws RegisterError letterNotFound; letterAlreadyOut
 */
export function sendAgain(world: World, id: string): Program<Done<{ changed: boolean }>> {
  return act<{ changed: boolean }>(world, {
    query: { letters: ['state', 'to', 'kind', 'request'] },
    decide: (reading) => {
      const table = reading.table('letters');
      const row = table.rowOf(id);
      if (row === undefined) throw new RegisterError('letterNotFound');
      const state = table.text(row, 'state');
      if (state === 'sent') throw new RegisterError('letterAlreadyOut');
      if (state !== 'unsure' && state !== 'failed') return { pieces: [], result: { changed: false } };
      const next = normaliseEmail(table.text(row, 'to')) === '' ? 'byHand' : 'waiting';
      const changes = [set('letters', row, id, 'state', next), set('letters', row, id, 'attempts', 0)];
      const details = { letter: id, kind: table.text(row, 'kind'), after: state };
      const entry = { event: 'letter.sendAgain', request: table.text(row, 'request'), details };
      return { pieces: [{ changes, entries: [entry] }], result: { changed: true } };
    },
  });
}
