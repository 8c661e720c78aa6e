import { subjectHash } from '../register/log';
import { isLanguage, type Language } from '../language/text';
import type { Day } from '../register/calendar';
import { append, set, type Change } from '../workbook/changes';
import type { Table } from '../workbook/table';
import type { Piece } from './act';
import { hasLookedToday } from './lookups';
import type { Person } from './person';
import type { Program } from './program';
import { readRegister, type Reading, type World } from './reading';
import { exportDueOn } from './rules';

/** What an export makes: the answer to an access request, or a portability package. */
export type ExportPart = 'access' | 'portable';

/**
 * The language of what a person receives: that of the task which keeps the files, where there is one already, the one wished for,
 * else their own, else the register's.
 */
export function exportLanguage(reading: Reading, person: Person, wished = '', known?: string): Language {
  const task = person.records.tasks.find(({ id }) => id === known);
  const decided = task && exportWished({ details: task.whole.text('details') }).language;
  if (decided) return decided;
  const own = person.customer.text('language');
  return isLanguage(wished) ? wished : isLanguage(own) ? own : reading.language;
}

/** How a task `writeExport` names what it is to make. */
const detailsOf = (part: ExportPart, language: Language): string => `${part} ${language}`;

/** What a task `writeExport` is to make. Those of earlier versions name no language, and of an answer to an access request nothing. */
export function exportWished({ details }: { details: string }): { part: ExportPart; language?: Language } {
  const [part, language = ''] = details.split(' ');
  return {
    part: part === 'portable' ? part : 'access',
    ...(isLanguage(language) && { language }),
  };
}

/**
 * What a task `deleteExport` is about: the task or letter whose files they are, the account in whose Drive they lie, and the spreadsheet whose
 * script made them: the script of a copy, in which a register goes on, cannot see them.
 */
export interface KeptExport {
  task: string;
  /** As the log names who acts: no address. */
  account: string;
  spreadsheet: string;
  /** Ids of the people on labels or an address list, as long as the files are there. */
  people: string[];
}

const exportDetails = ({ task, account, spreadsheet, people }: KeptExport): string =>
  [task, account, spreadsheet, ...people].join(' ');

/** The files that a task `deleteExport` is about. */
export function keptExport({ details }: { details: string }): KeptExport {
  const [task = '', account = '', spreadsheet = '', ...people] = details.split(' ');
  return { task, account, spreadsheet, people };
}

/** What is to delete the files of each task or letter, by its id. Reads only. */
export function* keptExports(world: World): Program<Map<string, KeptExport>> {
  const tasks = (yield* readRegister(world, { tasks: ['kind', 'details'] })).table('tasks');
  const deletions = [...tasks.rows()].filter((row) => tasks.text(row, 'kind') === 'deleteExport');
  return new Map(
    deletions.map((row) => {
      const kept = keptExport({ details: tasks.text(row, 'details') });
      return [kept.task, kept];
    }),
  );
}

/**
 * Whether files that one account was to make may be finished by who acts: they then lie where the task that deletes them looks. An account
 * that Google does not tell may be anybody's.
 */
export const isOwnFile = ({ account }: KeptExport, { actor }: World): boolean =>
  account === actor && account !== 'unknown';

/** Who stood on labels or an address list is no longer kept once the files of the task in a row are gone. */
export function forgettingPeople(tasks: Table, row: number): Change[] {
  const kept = keptExport({ details: tasks.text(row, 'details') });
  if (tasks.text(row, 'kind') !== 'deleteExport' || kept.people.length === 0) return [];
  const details = exportDetails({ ...kept, people: [] });
  return [set('tasks', row, tasks.ids[row] as string, 'details', details)];
}

/**
 * The tasks whose files are to go along with a letter that is not out yet, and the letters themselves, those that somebody is to hand
 * over included. Reads only.
 */
export function* exportsAwaited(world: World): Program<Set<string>> {
  const letters = (yield* readRegister(world, { letters: ['attachments', 'state'] })).table('letters');
  const inState = (...states: string[]) =>
    [...letters.rows()].filter((row) => states.includes(letters.text(row, 'state')));
  return new Set([
    ...inState('waiting', 'sending').map((row) => letters.text(row, 'attachments').replace(/^[^:]*:/, '')),
    ...inState('waiting', 'sending', 'byHand').map((row) => letters.ids[row] as string),
  ]);
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
 * The log entry of an export, and its tasks: to write the files now, and to delete them in time. An open task of the same part and
 * account is taken up, in the language that is wished now; where the log tells of its export already, as after a lost answer, nothing is left
 * to commit.
 */
export function exportPiece(
  reading: Reading,
  { part, person, language, request, records, task: known }: ExportFacts,
): { task: string; pieces: Piece[] } {
  const isKnown = person.records.tasks.some(({ id, whole }) => id === known && makes(whole, part));
  if (known !== undefined && isKnown) return { task: known, pieces: [] };
  const event = events[part];
  const open = openTask(reading, person, part);
  const changes = open ? inLanguage(open, part, language) : [];
  const purpose = 'request';
  // An open task came with its entry. The clock that finishes what somebody began looks at nobody.
  const isTold = reading.world.actor === 'clock' || hasLookedToday(reading, person.id, event, purpose);
  if (open && isTold && changes.length === 0) return { task: open.id, pieces: [] };
  const subject = subjectHash(reading.world.key, person.id);
  const entries = [{ event, subject, request, details: { language, purpose, records } }];
  if (open) return { task: open.id, pieces: [{ changes, entries }] };
  const task = reading.world.newId();
  const details = detailsOf(part, language);
  return { task, pieces: [{ changes: exportTasks(reading, person, details, task), entries }] };
}

type TaskRecord = Person['records']['tasks'][number];

/** The clock names no account; the shell gives it the task that it is to finish. */
function openTask({ world }: Reading, person: Person, part: ExportPart): TaskRecord | undefined {
  const { tasks } = person.records;
  const deletions = tasks
    .filter(({ whole }) => whole.text('kind') === 'deleteExport')
    .map(({ whole }) => keptExport({ details: whole.text('details') }));
  const isOthers = (id: string) =>
    world.actor !== 'clock' && deletions.some((kept) => kept.task === id && !isOwnFile(kept, world));
  return tasks.find(({ id, whole }) => makes(whole, part) && whole.text('state') === 'open' && !isOthers(id));
}

const makes = (task: TaskRecord['whole'], part: ExportPart): boolean =>
  task.text('kind') === 'writeExport' && exportWished({ details: task.text('details') }).part === part;

/** An open task speaks the language that was wished last, so that whoever finishes it makes what was wished. */
function inLanguage({ id, row, whole }: TaskRecord, part: ExportPart, language: Language): Change[] {
  const before = exportWished({ details: whole.text('details') }).language;
  return before === undefined || before === language
    ? []
    : [set('tasks', row, id, 'details', detailsOf(part, language))];
}

function exportTasks(reading: Reading, person: Person, details: string, task: string): Change[] {
  const { world, now } = reading;
  const about = person.id;
  const deleteOn = exportDueOn(reading);
  return [
    append('tasks', {
      id: task,
      kind: 'writeExport',
      performer: 'machine',
      due: now.day,
      about,
      details,
      state: 'open',
      attempts: 0,
    }),
    deletionTask(world, { of: task, about, due: deleteOn }),
  ];
}

/** Files to be deleted in time: whose they are, about whom, when, and the account that makes them where it is not who acts. */
export interface Deletion {
  /** The task or the letter whose files they are. */
  of: string;
  /** Id of the customer; blank where they are nobody's. */
  about: string;
  due: Day;
  /** As `KeptExport` has them. */
  account?: string | undefined;
  spreadsheet?: string;
  people?: readonly string[];
  /** Who deletes them where it is not as below. */
  performer?: string;
}

/** The task that deletes files outside the spreadsheet in time. */
export function deletionTask(world: World, deletion: Deletion): Change {
  const { of, about, due, account = world.actor, spreadsheet = world.spreadsheetId, people = [] } = deletion;
  // Files that the command line wrote lie on its user's disk, where no machine looks for them.
  const { performer = world.actor === 'commandLine' ? 'owner' : 'machine' } = deletion;
  return append('tasks', {
    id: world.newId(),
    kind: 'deleteExport',
    performer,
    due,
    about,
    details: exportDetails({ task: of, account, spreadsheet, people: [...people] }),
    state: 'open',
    attempts: 0,
  });
}
