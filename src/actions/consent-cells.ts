import { addMonths, type Day } from '../register/calendar';
import { consentState, saidByName, type ConsentEvent, type ConsentState } from '../register/consent';
import { subjectHash } from '../register/log';
import { wholeRow, type Layout } from '../workbook/layout';
import { isBlank } from '../workbook/codec';
import { append, type Change } from '../workbook/changes';
import { idsThatStandTwice } from '../workbook/table';
import { isLanguage } from '../language/text';
import { act, type Done, type Draft } from './act';
import { shownPurposes, statementChanges, statementEntry, statementQuery } from './consent';
import { eventsByCustomer } from './consent-events';
import type { Program } from './program';
import { purposesOf } from './purposes';
import type { Reading, World } from './reading';

/**
 * The consent columns of the customers tab are drop-downs for the owner. What somebody chooses or pastes there is a
 * statement: it becomes a consent event. The events stay the record; a cell that is blank or says "none" says nothing,
 * and shows the events' state again after the next run. An id that stands on two rows is nobody's: which of them the person
 * is, and which cell is theirs, only the owner knows.
 */
interface CellStatement {
  row: number;
  id: string;
  purpose: (typeof shownPurposes)[number];
  action: 'given' | 'withdrawn';
  /** What the person said of the purpose before. */
  last?: ConsentEvent;
}

/** The state of a purpose by the events, with the event that proves it. */
interface StateByEvents {
  state: ConsentState;
  evidence?: ConsentEvent | undefined;
  /** What the cell may still show of a purpose that an objection to all direct marketing has reached since: no news. */
  overtaken?: ConsentState;
}

/** The latest state of every customer and shown purpose. */
function statesByEvents(reading: Reading): (customer: string, purpose: string) => StateByEvents {
  const eventsBy = eventsByCustomer(reading);
  return (customer, purpose) => {
    const events = eventsBy.get(customer) ?? [];
    const found = consentState(events, purpose);
    if (!found.evidence?.unconfined) return found;
    return { ...found, overtaken: consentState(saidByName(events), purpose).state };
  };
}

/**
 * An event that somebody typed into the consents tab and that no run has seen yet: it has no id. It is newer than what the
 * customer's cell shows, so that the cell follows it instead of speaking against it.
 */
const isNewByHand = (evidence: ConsentEvent | undefined): boolean =>
  evidence !== undefined && evidence.id === '';

/** Customers of whom a row stays that an erasure has reduced, until the last ground ends. */
function leftOver(reading: Reading): Set<string> {
  const tasks = reading.table('tasks');
  const waiting = [...tasks.rows()].filter(
    (row) => tasks.text(row, 'kind') === 'resumeErasure' && tasks.text(row, 'state') === 'open',
  );
  return new Set(waiting.map((row) => tasks.text(row, 'about')));
}

function cellStatements(reading: Reading): CellStatement[] {
  const table = reading.table('customers');
  const reduced = leftOver(reading);
  const stateOf = statesByEvents(reading);
  const nobodys = idsThatStandTwice(table);
  const purposes = new Set(
    purposesOf(reading, reading.language)
      .filter(({ choice }) => choice !== 'none')
      .map(({ id }) => id),
  );
  const found: CellStatement[] = [];
  for (const purpose of shownPurposes) {
    if (!purposes.has(purpose)) continue;
    const cells = table.column(purpose).cells;
    for (let row = 0; row < cells.length; row++) {
      const id = table.ids[row] as string;
      if (id === '' || isBlank(cells[row]) || nobodys.has(id)) continue;
      const said = table.text(row, purpose);
      if (said !== 'given' && said !== 'withdrawn') continue;
      const { state, evidence, overtaken } = stateOf(id, purpose);
      // Its proof has gone in its time; the word stays as long as the row, and is no new statement.
      if (said === 'withdrawn' && state === 'none' && reduced.has(id)) continue;
      // A withdrawal whose moment cannot be read stands until somebody mends it: no cell speaks after it.
      if (said !== state && said !== overtaken && evidence?.at !== Infinity && !isNewByHand(evidence))
        found.push({ row, id, purpose, action: said, last: evidence });
    }
  }
  return found;
}

/** The rows of customers on whom a drop-down says something new: their addresses are wanted for the suppression list. */
export const statementRows = (reading: Reading): number[] => cellStatements(reading).map(({ row }) => row);

/** What the drop-downs say that the events do not say yet, as changes and log entries. */
export function statementsInCells(
  reading: Reading,
  layout: Layout,
): { units: { changes: Change[]; entries: Draft[] }[]; customers: string[] } {
  const statements = cellStatements(reading);
  const units = statements.map(({ row, id, purpose: purposeId, action, last }) => {
    const person = wholeRow(layout, 'customers', row, reading.words);
    const wished = person.text('language');
    const language = isLanguage(wished) ? wished : reading.language;
    const purpose = purposesOf(reading, language).find((candidate) => candidate.id === purposeId);
    if (!purpose) return { changes: [], entries: [] };
    const statement = { purpose: purposeId, action, channel: 'sheet', language };
    const contact = { email: person.text('email'), phone: person.text('phone') };
    return {
      changes: statementChanges(reading, { id, contact, last }, purpose, statement),
      entries: [statementEntry(reading, id, purpose, statement)],
    };
  });
  return { units, customers: statements.map(({ id }) => id) };
}

/**
 * What the consent columns of a row should show: the events' state, where the cell is blank, says "none", or an event was
 * typed by hand. What says anything else is a statement, or cannot be read and is left for the owner to mend.
 */
export function shownStates(reading: Reading): (row: number) => Record<string, string | undefined> {
  const table = reading.table('customers');
  const stateOf = statesByEvents(reading);
  return (row) => {
    const shown: Record<string, string | undefined> = {};
    for (const purpose of shownPurposes) {
      const said = table.text(row, purpose);
      const { state, evidence, overtaken } = stateOf(table.ids[row] as string, purpose);
      const isReadable = said !== '' || isBlank(table.raw(row, purpose));
      const follows = ['none', '', overtaken].includes(said) || isNewByHand(evidence);
      if (isReadable && follows) shown[purpose] = state === 'none' ? said || undefined : state;
    }
    return shown;
  };
}

/** The owner's task to look at a consent in a cell that an objection to all direct marketing has overtaken; its details name the purpose. */
const OVERTAKEN_TASK = 'overtakenConsent';

/**
 * Tells the owner of the cells of a row that say "given" and follow an objection to all direct marketing instead: whether somebody has just chosen
 * it, with a consent of the person behind it, or it stands there from before, no cell can tell. A task that is open has told it already.
 */
export function toldOvertaken(
  reading: Reading,
  today: Day,
): (row: number) => { changes: Change[]; entries: Draft[] } {
  const table = reading.table('customers');
  const tasks = reading.table('tasks');
  const stateOf = statesByEvents(reading);
  const isTold = (id: string, purpose: string) =>
    tasks
      .rowsWhere('about', id)
      .some(
        (at) =>
          tasks.text(at, 'kind') === OVERTAKEN_TASK &&
          tasks.text(at, 'details') === purpose &&
          tasks.text(at, 'state') === 'open',
      );
  return (row) => {
    const id = table.ids[row] as string;
    const reached = shownPurposes.filter((purpose) => {
      if (table.text(row, purpose) !== 'given') return false;
      const { state, overtaken, evidence } = stateOf(id, purpose);
      return overtaken === 'given' && state === 'withdrawn' && !isNewByHand(evidence);
    });
    const news = id === '' ? [] : reached.filter((purpose) => !isTold(id, purpose));
    return {
      changes: news.map((purpose) =>
        append('tasks', {
          ...{ id: reading.world.newId(), kind: OVERTAKEN_TASK, performer: 'owner', about: id },
          ...{ details: purpose, due: addMonths(today, 1), state: 'open', attempts: 0 },
        }),
      ),
      entries: news.map((purpose) => ({
        event: 'consent.overtaken',
        subject: subjectHash(reading.world.key, id),
        details: { purpose },
      })),
    };
  };
}

/** What the statements in cells came to. */
export interface CellConsents {
  statements: number;
}

const PEOPLE_A_PIECE = 40;

/** Takes what was chosen or pasted into the consent drop-downs, over however many rows, as statements of today. */
export function consentFromCells(world: World): Program<Done<CellConsents>> {
  return act(world, {
    query: { ...statementQuery, customers: ['number', ...shownPurposes], tasks: ['kind', 'about', 'state'] },
    wanted: (reading) => ({ customers: statementRows(reading) }),
    decide: (reading, layout) => {
      const { units } = statementsInCells(reading, layout);
      const pieces = [];
      for (let from = 0; from < units.length; from += PEOPLE_A_PIECE) {
        const some = units.slice(from, from + PEOPLE_A_PIECE);
        pieces.push({
          changes: some.flatMap(({ changes }) => changes),
          entries: some.flatMap(({ entries }) => entries),
        });
      }
      return {
        pieces: pieces.filter(({ entries }) => entries.length > 0),
        result: { statements: units.length },
      };
    },
  });
}
