import { processingRecordOf, type Activity, type ProcessingRecord } from '../documents/processing/record';
import { documents } from '../language/documents';
import { processingRecordTexts as texts } from '../language/processingRecord';
import { say, type Language } from '../language/text';
import { append, remove, set, type Change } from '../workbook/changes';
import type { Query } from '../workbook/table';
import type { ColumnKey } from '../workbook/tabs';
import { act, type Done } from './act';
import { factsOf, factsQuery, noticeFacts, ownColumnsQuery } from './notice/facts';
import type { Program } from './program';
import { joined, readRegister, type Reading, type World } from './reading';
import { unreadableRule } from './rules';
import type { Unit } from './records';

/** What must have been read to keep the tab. */
export const processingQuery: Query = joined(factsQuery, {
  processing: [
    ...(['purpose', 'basis', 'subjects', 'data', 'recipients'] as const),
    ...(['transfers', 'limits', 'security'] as const),
  ],
});

/**
 * The record of processing activities (GDPR Art. 30(1)), the owner's own columns included. Reads only.
 * @param language that of the register when left out
 * @throws UnsuitableRule when a retention rule cannot be read
 */
export function* processingRecord(world: World, language?: Language): Program<ProcessingRecord> {
  const reading = yield* readRegister(world, ownColumnsQuery(factsQuery));
  const facts = yield* noticeFacts(world, reading);
  return processingRecordOf(facts, language ?? reading.language, reading.now.day);
}

/** Brings the tab up to date, if it is not. */
export function keepProcessing(world: World): Program<Done<{ changed: boolean }>> {
  return act<{ changed: boolean }>(world, {
    query: processingQuery,
    decide: (reading) => {
      const unit = processingUnit(reading);
      const changed = unit.changes.length > 0;
      return { pieces: changed ? [unit] : [], result: { changed } };
    },
  });
}

/**
 * What the tab has to say otherwise. The owner's own columns are not in it, nor those that are used although `unusedColumns` names them:
 * the tab says the same whoever keeps it, and not everybody has looked at the headings and into the columns. Neither is when access was last reviewed, which that run notes after this. While a retention rule cannot be read, it stays as it was.
 */
export function processingUnit(reading: Reading): Unit {
  if (unreadableRule(reading) !== undefined) return { changes: [], entries: [] };
  const table = reading.table('processing');
  const facts = { ...factsOf(reading), isAccessReviewed: undefined };
  const record = processingRecordOf(facts, reading.language, reading.now.day);
  const rows = record.activities.map((activity) => ({ id: activity.id, cells: cellsOf(activity, record) }));
  const added = rows.filter(({ id }) => table.rowOf(id) === undefined);
  const overwritten = rows.flatMap(({ id, cells }) => {
    const row = table.rowOf(id);
    if (row === undefined) return [];
    return Object.entries(cells)
      .filter(([column, text]) => table.text(row, column) !== text)
      .map(([column, text]) => set('processing', row, id, column as ProcessingColumn, text));
  });
  const kept = new Set(rows.map(({ id }) => id));
  const gone = [...table.rows()].filter(
    (row) => table.ids[row] !== '' && !kept.has(table.ids[row] as string),
  );
  const changes: Change[] = [
    ...overwritten,
    ...added.map(({ id, cells }) => append('processing', { id, ...cells })),
    ...gone.map((row) => remove('processing', row, table.ids[row] as string)),
  ];
  const details = {
    added: added.length,
    changed: new Set(overwritten.map(({ id }) => id)).size,
    removed: gone.length,
  };
  return { changes, entries: changes.length > 0 ? [{ event: 'processing.recorded', details }] : [] };
}

type ProcessingColumn = Exclude<ColumnKey<'processing'>, 'id'>;

/** Sheets refuses a cell of more than 50,000 characters, and with it the whole run. */
const LONGEST_CELL = 45_000;

const lines = (texts: readonly string[]): string => {
  const text = texts.join('\n');
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
};

function cellsOf(activity: Activity, record: ProcessingRecord): Record<ProcessingColumn, string> {
  const { limits, security, language } = record;
  const { purpose, basis, interest, subjects, data, recipients, limit } = activity;
  return {
    purpose,
    basis: lines([basis, interest].filter(Boolean)),
    subjects,
    data: lines(
      data.map(({ category, contents }) =>
        say(texts.category, language, { category, contents: contents.join(', ') }),
      ),
    ),
    recipients: lines(
      recipients.length === 0
        ? [say(texts.recipientsNone, language)]
        : recipients.map(({ name, role, why }) => [name, role, why].filter(Boolean).join(', ')),
    ),
    transfers: lines(transferLines(activity, language)),
    limits: limit || lines(limits.map(({ kind, period }) => `${kind}: ${period}`)),
    security: lines(security),
  };
}

/** Nobody may deny a transfer while it is not written in which country everybody is who may get the data. */
function transferLines({ transfers, areTransfersKnown }: Activity, language: Language): string[] {
  const told = transfers.map((transfer) => say(texts.transfer, language, { ...transfer }));
  if (!areTransfersKnown) return [...told, say(documents.transfersUnknown, language)];
  return told.length > 0 ? told : [say(texts.transfersNone, language)];
}
