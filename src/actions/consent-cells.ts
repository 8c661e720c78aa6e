import { consentState, type ConsentState } from '../register/consent';
import { wholeRow, type Layout } from '../workbook/layout';
import { isBlank } from '../workbook/codec';
import { isLanguage } from '../language/text';
import { act, type Done, type Draft } from './act';
import type { Change } from '../workbook/changes';
import { eventAt, shownPurposes, statementChanges, statementEntry, statementQuery } from './consent';
import type { Program } from './program';
import { purposesOf } from './purposes';
import type { Reading, World } from './reading';

/**
 * The consent columns of the customers tab are drop-downs for the owner. What somebody chooses or pastes there is a
 * statement: it becomes a consent event. The events stay the record; a cell that is blank or says "none" says nothing,
 * and shows the events' state again after the next run.
 */
interface CellStatement {
  row: number;
  id: string;
  purpose: (typeof shownPurposes)[number];
  action: 'given' | 'withdrawn';
}

/** The latest state of every customer and shown purpose by the events. */
function statesByEvents(reading: Reading): (customer: string, purpose: string) => ConsentState {
  const table = reading.table('consents');
  const events = new Map<string, ReturnType<typeof eventAt>[]>();
  for (const row of table.rows()) {
    const event = eventAt(table, row);
    const key = `${event.customer}\n${event.purpose}`;
    const known = events.get(key);
    if (known) known.push(event);
    else events.set(key, [event]);
  }
  return (customer, purpose) => consentState(events.get(`${customer}\n${purpose}`) ?? [], purpose).state;
}

function cellStatements(reading: Reading): CellStatement[] {
  const table = reading.table('customers');
  const state = statesByEvents(reading);
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
      if (id === '' || isBlank(cells[row])) continue;
      const said = table.text(row, purpose);
      if ((said === 'given' || said === 'withdrawn') && said !== state(id, purpose))
        found.push({ row, id, purpose, action: said });
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
  const units = statements.map(({ row, id, purpose: purposeId, action }) => {
    const person = wholeRow(layout, 'customers', row, reading.words);
    const wished = person.text('language');
    const language = isLanguage(wished) ? wished : reading.language;
    const purpose = purposesOf(reading, language).find((candidate) => candidate.id === purposeId);
    if (!purpose) return { changes: [], entries: [] };
    const statement = { purpose: purposeId, action, channel: 'sheet', language };
    const contact = { email: person.text('email'), phone: person.text('phone') };
    return {
      changes: statementChanges(reading, { id, contact }, purpose, statement),
      entries: [statementEntry(reading, id, purpose, statement)],
    };
  });
  return { units, customers: statements.map(({ id }) => id) };
}

/** What the consent columns of a row should show: the events' state, unless the cell itself is a new statement. */
export function shownStates(reading: Reading): (row: number) => Record<string, string | undefined> {
  const table = reading.table('customers');
  const state = statesByEvents(reading);
  return (row) => {
    const shown: Record<string, string | undefined> = {};
    for (const purpose of shownPurposes) {
      const said = table.text(row, purpose);
      if (said === 'given' || said === 'withdrawn') continue;
      const known = state(table.ids[row] as string, purpose);
      shown[purpose] = known === 'none' ? said || undefined : known;
    }
    return shown;
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
    query: { ...statementQuery, customers: [...shownPurposes] },
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
