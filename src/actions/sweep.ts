import { isoDate, type Day } from '../register/calendar';
import type { RetentionState } from '../register/retention';
import { normaliseEmail } from '../register/contact';
import type { Right, Urgency } from '../register/request';
import type { Change } from '../workbook/changes';
import type { Query } from '../workbook/table';
import { act, type Done, type Draft, type Piece } from './act';
import { cellsToMend, type CellsToMend } from './cells-to-mend';
import { condensingDueQuery, condensingUnit } from './condensing-due';
import { arrivalQuery, arrivalUnit } from './arrivals';
import { runsFailed } from './run-figure';
import { tickedByHand } from './copies-done';
import { statementRows, statementsInCells } from './consent-cells';
import { cameBackMeanwhile, erasuresThatCanGoOn, groundsQuery } from './erasure-going-on';
import { digestDueQuery, isDigestDue } from './digest/due';
import { needsOf, needsQuery, type Needs } from './needs';
import { figureQuery, overviewUnit } from './overview';
import { restrictionsTyped } from './holds/typed';
import { hinderedLetters } from './letters/catch-up';
import { isListOther, listNow } from './list-mended';
import { toldPurposesUnit } from './notice/told-purposes';
import { processingQuery, processingUnit } from './processing-record';
import type { Program } from './program';
import { joined, type Reading, type World } from './reading';
import { recordsOn, type Unit } from './records';
import { approvalUnits, dueCounts } from './retention/by-hand';
import { dueQuery, duesWithNew, named } from './retention/dues';
import { mendingUnits } from './retention/rules-to-mend';
import { breachReminders } from './breaches/remind';
import { lookFrom } from './replay/to-look';
import { reminders } from './requests/reminders';
import { requestTimes, type RequestTimes } from './requests/times';
import { idUnits, typedTabs } from './row-ids';
import { machineTasksOf } from './tasks';

/** What the daily run found and did. */
export interface SweepResult {
  /** Erased people found among the customers again, and people who objected and were not marked so. */
  returned: number;
  blocked: number;
  on: string;
  customers: Record<RetentionState, number>;
  orders: Record<RetentionState, number>;
  /** Cells for the owner to mend, by tab and column: see `cellsToMend`. */
  unreadable: CellsToMend[];
  newIds: number;
  statements: number;
  changedCells: number;
  /** Open requests whose time limit is near or has passed, the least time left first. */
  requests: { id: string; right: Right; answerOn: string; daysLeft: number; urgency: Urgency }[];
  /** Records, and cards with columns, that no ground covers any more, approved or not. */
  dues: number;
  /** Open tasks of the machine that are due. */
  machineTasks: number;
  /** Customers on whom a hold was typed that restricts the processing, of which their row does not tell yet. */
  restrictionsTyped: string[];
  /** Customers whose erasure waits although a ground has ended: it need not wait for its day. */
  canGoOn: string[];
  /** Letters to be mailed or accounted for. */
  letters: number;
  /** Whether the period has no digest for the owner yet. */
  digestDue: boolean;
  /** Earlier runs that stopped at an error, by the log: whoever finishes this one notes that it did, see `noteRun`. */
  runsFailed: number;
  /** Number of the log's last entry when the run began, whoever wrote it; of the rows that the suppression list had then, and their sum. */
  lastEntry: number;
  listed: number;
  listSum: number;
  /** Whether these are other rows than are remembered. */
  listDiffers: boolean;
  /** A replay has not looked to its end whether all that it erased again is gone. */
  looksAgain: boolean;
}

/** Most cells that one commit of the daily run overwrites; about 1 MB of request. */
const CELLS_A_PIECE = 4000;
/** Most log entries in one commit; less than a generation of compare-and-swap marks. */
const ENTRIES_A_PIECE = 50;

const query = [
  typedTabs,
  figureQuery,
  needsQuery,
  digestDueQuery,
  dueQuery,
  groundsQuery,
  condensingDueQuery,
  processingQuery,
  arrivalQuery,
].reduce<Query>(joined, {});

/**
 * The daily run: gives new rows their ids, takes what the owner wrote into the consent drop-downs as statements, and
 * computes for every customer and order until when it is kept and where it stands. Computed from the state alone, so
 * that a missed day is caught up by the next run and a second run finds nothing to do. Restricted rows are left alone
 * (GDPR Art. 18(2)).
 * @param on the day for which to compute; today when left out
 */
export function sweep(world: World, on?: Day): Program<Done<SweepResult>> {
  return act(world, {
    query,
    wanted: (reading) => ({ customers: statementRows(reading) }),
    decide: (reading, layout) => {
      const today = on ?? reading.now.day;
      const statements = statementsInCells(reading, layout);
      const records = recordsOn(reading, today, statements.customers);
      const times = requestTimes(reading, today);
      const found = duesWithNew(reading, today);
      const dues = named(found);
      // Rows that get their ids with this run count with it.
      const needs = needsOf(reading, today, times, { dues: dueCounts(reading, found, today) });
      const requests = requestUnit(reading, times);
      const breaches = breachUnit(reading);
      const units = [
        ...statements.units,
        ...records.units,
        ...approvalUnits(reading, dues, today),
        ...idUnits(reading).filter(({ changes }) => !remindedTabs.includes(changes[0]?.tab)),
        requests,
        breaches,
        condensingUnit(reading, today),
        processingUnit(reading),
        toldPurposesUnit(reading),
        ...mendingUnits(reading, today),
        tickedByHand(reading),
        overviewUnit(reading, records.counts, needs, today),
      ];
      const arrivals = arrivalUnit(reading, units, today, cameBackMeanwhile(reading));
      units.push(arrivals);
      const newIds = units.reduce(
        (sum, { changes }) =>
          sum + changes.filter((change) => change.do === 'set' && change.column === 'id').length,
        0,
      );
      const result: SweepResult = {
        on: isoDate(today),
        customers: records.counts.customers,
        orders: records.counts.orders,
        unreadable: cellsToMend(reading, today),
        newIds,
        statements: statements.units.length,
        changedCells: units.reduce(
          (sum, { changes }) => sum + changes.filter((change) => change.do === 'set').length,
          0,
        ),
        requests: pressing(needs),
        dues: dues.length,
        machineTasks: machineTasksOf(reading).length,
        restrictionsTyped: restrictionsTyped(reading, today),
        canGoOn: erasuresThatCanGoOn(reading),
        letters: lettersToMail(reading) + newLetters(requests) + newLetters(breaches),
        digestDue: isDigestDue(reading),
        runsFailed: runsFailed(reading),
        lastEntry: reading.head.sequence,
        ...listNow(reading),
        listDiffers: isListOther(reading),
        looksAgain: lookFrom(reading) !== undefined,
        returned: arrivals.returned,
        blocked: arrivals.blocked,
      };
      return { pieces: piecesOf(units, today), result };
    },
  });
}

/** Tabs whose rows get their ids together with what reminds of them. */
const remindedTabs: readonly (string | undefined)[] = ['requests', 'breaches'];

/**
 * The requests' times and the reminders of them. Rows get their ids along with them, because a row without one is only known
 * by its place.
 */
function requestUnit(reading: Reading, { changes, open }: RequestTimes): Unit {
  const ids = idUnits(reading).flatMap((unit) => unit.changes.filter(({ tab }) => tab === 'requests'));
  const reminded = reminders(reading, open, ownersAddress(reading), newIdsIn(ids));
  return { changes: [...ids, ...changes, ...reminded], entries: [] };
}

/** The reminders of breaches, with the ids of their rows for the same reason. */
function breachUnit(reading: Reading): Unit {
  const ids = idUnits(reading).flatMap((unit) => unit.changes.filter(({ tab }) => tab === 'breaches'));
  const reminded = breachReminders(reading, ownersAddress(reading), newIdsIn(ids));
  return { changes: [...ids, ...reminded], entries: [] };
}

const ownersAddress = ({ settings }: Reading): string =>
  normaliseEmail(settings.ownerEmail) || normaliseEmail(settings.controllerEmail);

/** The ids that rows get, by row. */
const newIdsIn = (ids: readonly Change[]): Map<number, string> =>
  new Map(ids.flatMap((change) => (change.do === 'set' ? [[change.row, String(change.value)]] : [])));

const newLetters = ({ changes }: Unit): number => changes.filter(({ tab }) => tab === 'letters').length;

/** Letters that wait, those that a run took out and has not accounted for, and those that are out and nothing followed. */
function lettersToMail(reading: Reading): number {
  const table = reading.table('letters');
  const open = [...table.rows()].filter((row) => ['waiting', 'sending'].includes(table.text(row, 'state')));
  return open.length + hinderedLetters(reading).length;
}

const pressing = ({ requests }: Needs): SweepResult['requests'] =>
  requests
    .filter(({ urgency }) => ['soon', 'today', 'overdue'].includes(urgency))
    .map(({ id, right, answerOn, daysLeft, urgency }) => ({
      ...{ id, right, daysLeft, urgency },
      answerOn: isoDate(answerOn),
    }));

/** Units gathered into commits of a bearable size; each has one line that counts its computed cells. */
function piecesOf(units: readonly Unit[], today: Day): Piece[] {
  const pieces: { changes: Change[]; entries: Draft[]; cells: Record<string, number> }[] = [];
  for (const { changes, entries } of units) {
    if (changes.length === 0) continue;
    let piece = pieces[pieces.length - 1];
    if (
      !piece ||
      piece.changes.length + changes.length > CELLS_A_PIECE ||
      piece.entries.length + entries.length > ENTRIES_A_PIECE
    ) {
      piece = { changes: [], entries: [], cells: {} };
      pieces.push(piece);
    }
    piece.changes.push(...changes);
    piece.entries.push(...entries);
    for (const { tab } of changes) piece.cells[tab] = (piece.cells[tab] ?? 0) + 1;
  }
  return pieces.map(({ changes, entries, cells }) => ({
    changes,
    entries: [...entries, { event: 'retention.computed', details: { on: isoDate(today), cells } }],
  }));
}
