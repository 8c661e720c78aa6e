import { subjectHash } from '../register/log';
import { isLanguage, type Language } from '../language/text';
import { append, type Change } from '../workbook/changes';
import { wholeNumber } from '../workbook/settings';
import type { Piece } from './act';
import { hasLookedToday } from './lookups';
import type { Person } from './person';
import type { Program } from './program';
import { readRegister, type Reading, type World } from './reading';

/** What an export makes: the answer to an access request, or a portability package. */
export type ExportPart = 'access' | 'portable';

/** The language of what a person receives: the one wished for, else their own, else the register's. */
export function exportLanguage(reading: Reading, person: Person, wished = ''): Language {
  const own = person.customer.text('language');
  return isLanguage(wished) ? wished : isLanguage(own) ? own : reading.language;
}

/** How the task names its part; the first one goes without, as it did when it was the only one. */
const detailsOf = (part: ExportPart): string => (part === 'access' ? '' : part);

/** What a task `writeExport` is to make. */
export const exportPart = (task: { details: string }): ExportPart =>
  task.details === 'portable' ? 'portable' : 'access';

/**
 * What a task `deleteExport` is about: the task that made the files, the account in whose Drive they lie, and the spreadsheet whose
 * script made them: the script of a copy, in which a register goes on, cannot see them.
 */
export interface KeptExport {
  task: string;
  /** As the log names who acts: no address. */
  account: string;
  spreadsheet: string;
}

const exportDetails = ({ task, account, spreadsheet }: KeptExport): string =>
  `${task} ${account} ${spreadsheet}`;

/** The files that a task `deleteExport` is about. */
export function keptExport({ details }: { details: string }): KeptExport {
  const [task = '', account = '', spreadsheet = ''] = details.split(' ');
  return { task, account, spreadsheet };
}

/** The tasks whose files are to go along with a letter that is not out yet. Reads only. */
export function* exportsAwaited(world: World): Program<Set<string>> {
  const letters = (yield* readRegister(world, { letters: ['attachments', 'state'] })).table('letters');
  const waiting = [...letters.rows()].filter((row) =>
    ['waiting', 'sending'].includes(letters.text(row, 'state')),
  );
  return new Set(waiting.map((row) => letters.text(row, 'attachments').replace(/^[^:]*:/, '')));
}

/** An export: what it makes, of whom, for which request, and what of it the log tells. */
export interface ExportFacts {
  part: ExportPart;
  person: Person;
  language: Language;
  request: string;
  /** Numbers of records by tab. */
  records: Record<string, number>;
  /** The task that keeps the files, where it was decided and logged before, be it done already. */
  task?: string;
}

/** What is wished of an export besides its person. */
export type ExportWish = Pick<ExportFacts, 'language' | 'request' | 'task'>;

const events: Record<ExportPart, string> = {
  access: 'access.exported',
  portable: 'portability.exported',
};

/**
 * The log entry of an export, and its tasks: to write the files now, and to delete them in time. An open task of the same part is
 * taken up; where the log tells of its export already, as after a lost answer, nothing is left to commit.
 */
export function exportPiece(
  reading: Reading,
  { part, person, language, request, records, task: known }: ExportFacts,
): { task: string; pieces: Piece[] } {
  const isKnown = person.records.tasks.some(({ id, whole }) => id === known && makes(whole, part));
  if (known !== undefined && isKnown) return { task: known, pieces: [] };
  const event = events[part];
  const open = openTask(person, part);
  const purpose = 'request';
  // An open task came with its entry. The clock that finishes what somebody began looks at nobody.
  const isTold = reading.world.actor === 'clock' || hasLookedToday(reading, person.id, event, purpose);
  if (open !== undefined && isTold) return { task: open, pieces: [] };
  const subject = subjectHash(reading.world.key, person.id);
  const entries = [{ event, subject, request, details: { language, purpose, records } }];
  if (open !== undefined) return { task: open, pieces: [{ changes: [], entries }] };
  const task = reading.world.newId();
  return { task, pieces: [{ changes: exportTasks(reading, person, part, task), entries }] };
}

function openTask(person: Person, part: ExportPart): string | undefined {
  const open = person.records.tasks.find(({ whole }) => makes(whole, part) && whole.text('state') === 'open');
  return open?.id;
}

const makes = (task: Person['records']['tasks'][number]['whole'], part: ExportPart): boolean =>
  task.text('kind') === 'writeExport' && exportPart({ details: task.text('details') }) === part;

function exportTasks(reading: Reading, person: Person, part: ExportPart, task: string): Change[] {
  const { world, now, settings } = reading;
  const about = person.id;
  const deleteOn = now.day + wholeNumber(settings, 'exportKeptDays');
  return [
    append('tasks', {
      id: task,
      kind: 'writeExport',
      performer: 'machine',
      due: now.day,
      about,
      details: detailsOf(part),
      state: 'open',
      attempts: 0,
    }),
    append('tasks', {
      id: world.newId(),
      kind: 'deleteExport',
      // Files that the command line wrote lie on its user's disk, where no machine looks for them.
      performer: world.actor === 'commandLine' ? 'owner' : 'machine',
      due: deleteOn,
      about,
      details: exportDetails({ task, account: world.actor, spreadsheet: world.spreadsheetId }),
      state: 'open',
      attempts: 0,
    }),
  ];
}
