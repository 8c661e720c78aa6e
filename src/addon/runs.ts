import { consentFromCells } from '../actions/consent-cells';
import { dailyRun, type DailyResult } from '../actions/daily';
import { haltsDestruction } from '../actions/cells-to-mend';
import { watchArrivals } from '../actions/arrivals';
import { exportWished, keptExports, type KeptExport } from '../actions/export-tasks';
import type { Seen } from '../actions/memory';
import { failTask, type Task } from '../actions/tasks';
import { noteRun } from '../actions/run-figure';
import { verify, type LogReport } from '../actions/verify';
import { vocabulary } from '../language/choices';
import { countedNotices, menu, notices, standings } from '../language/menu';
import { logVerdict } from '../language/logVerdict';
import { errorSentence } from '../language/errors';
import { say, sayCount, type Language, type Text } from '../language/text';
import { day, type Day } from '../register/calendar';
import { RegisterError } from '../register/errors';
import { checkpointIn, checkpointLine } from '../register/log';
import { writeAddresses } from './operations/addresses';
import { deleteCopies, mayFinish } from './operations/copies';
import { writeDigest } from './operations/digest';
import { keepOwedReceipts } from './operations/erasing';
import { putToRest } from './operations/rotating';
import { tellTrouble } from './operations/telling-owner';
import { exportToFiles } from './operations/exporting';
import { sendLetters } from './operations/letters';
import { takeResponses, testWays } from './receiving';
import { failureOf } from './services/failures';
import { noteDailyRun } from './services/key';
import { personsLanguage } from './services/language';
import { mailRests } from './services/mail';
import { theRegister, type Register } from './services/register';
import { ask, notice, tell } from './services/surfaces';
import { headingOf } from './views/card';

/** What the daily run changed. */
export const runDaily = (by: 'person' | 'clock'): DailyResult => dailyWork(theRegister(by));

/** The daily run; what became of it is remembered, so that the owner sees that it failed or never came. */
function dailyWork(register: Register): DailyResult {
  try {
    const result = recordsAndForms(register);
    // Destruction comes last: what of it is left for the next day, as with hundreds of cards at once, is no run that was missed.
    if (!result.unfinished || result.destroyed > 0) {
      noteDailyRun({ on: result.sweep.on });
      if (result.sweep.runsFailed > 0) noteInOverview(register);
    }
    return result;
  } catch (error) {
    const code = error instanceof RegisterError ? error.code : 'unexpected';
    noteDailyRun({ failed: code });
    noteInOverview(register, code);
    throw error;
  }
}

/** The overview's own figure on runs, as far as the register can be written to: what became of the run is told all the same. */
function noteInOverview(register: Register, code?: string): void {
  try {
    register.changing(() => register.ask((world) => noteRun(world, code)));
    register.remember();
  } catch (error) {
    console.warn(error instanceof RegisterError ? error.code : 'unexpected');
  }
}

/** The records and the forms; neither waits for the other to be in order. */
function recordsAndForms(register: Register): DailyResult {
  let known: Known = { mayWait: true, digestDue: true };
  let seen: Seen | undefined;
  try {
    const result = dailyRecords(register);
    seen = result.sweep;
    known = {
      mayWait: result.sweep.letters > 0 || result.erasures > 0,
      digestDue: result.sweep.digestDue,
    };
    return result;
  } catch (error) {
    if (error instanceof RegisterError) tellTrouble(register, error);
    // One that is only closed may be opened again from elsewhere, and then has to have its triggers; one that moved never is.
    if (error instanceof RegisterError && error.code === 'registerMoved') putToRest(register);
    throw error;
  } finally {
    try {
      dailyForms(register, known);
    } finally {
      register.remember(true, seen);
    }
  }
}

/** What the records told of the rest of the day's work: so much of it need not even be looked for. */
interface Known {
  /** Whether letters may wait already; where nothing was added either, the outbox is not even read. */
  mayWait: boolean;
  digestDue: boolean;
}

/**
 * What no event told of is taken, the ways on which requests come are tested, the owner's digest is written, and letters go out, whatever
 * became of the rest.
 */
function dailyForms(register: Register, { mayWait, digestDue }: Known): void {
  const adding: (() => boolean)[] = [
    () => register.changing(() => takeResponses(register, true)).taken > 0,
    () => {
      const test = register.changing(() => testWays(register));
      return test !== undefined && (test.told || test.tested);
    },
    () => digestDue && register.changing(() => writeDigest(register)),
  ];
  let waits = mayWait;
  const steps = adding.map((add) => () => {
    const before = waits;
    // What fails on its way may have added something all the same.
    waits = true;
    waits = add() || before;
  });
  eachInTurn([...steps, () => waits && sendLetters(register)]);
}

/** Does one thing after the other, whatever becomes of each; what went wrong last is thrown. */
function eachInTurn([first, ...others]: readonly (() => unknown)[]): void {
  if (!first) return;
  try {
    first();
  } finally {
    eachInTurn(others);
  }
}

/** The sweep and the register's own open tasks; receipts and files that an earlier run did not finish are written again. */
function dailyRecords(register: Register): DailyResult {
  const result = register.changing(() => {
    const first = register.ask((world) => dailyRun(world, undefined, true));
    if (!first.owesReceipts) return first;
    keepOwedReceipts(register);
    return { ...register.ask((world) => dailyRun(world)), sweep: first.sweep };
  });
  const unwritten = result.forShell.filter(({ kind }) => writers[kind]);
  const kept = unwritten.length > 0 ? register.ask(keptExports) : new Map<string, KeptExport>();
  for (const task of unwritten) writeAgain(register, task, kept.get(task.id), day(result.sweep.on));
  const copies = result.forShell.filter(({ kind }) => !writers[kind]);
  if (copies.length > 0) register.changing(() => deleteCopies(register, copies));
  return result;
}

/**
 * What was sent in with the forms since the last time, and the letters that this brings. Runs as whoever made the form, whoever filled it in.
 * While another run is busy it leaves: what was sent in stays in the form, and the next event or the daily run takes it.
 */
export function takeFormResponses(): void {
  const register = theRegister('clock');
  try {
    register.changing(() => takeResponses(register, false));
    if (!mailRests()) sendLetters(register);
  } catch (error) {
    if (!(error instanceof RegisterError) || error.code !== 'writersCollided') throw error;
    console.warn(error.code);
  } finally {
    register.remember();
  }
}

/** What writes the files of a task that an earlier run did not finish, by the task's kind. */
const writers: Readonly<Record<string, ((register: Register, task: Task) => void) | undefined>> = {
  writeExport(register, { id, about, details }) {
    const { part, language } = exportWished({ details });
    exportToFiles(register, part, about, language, id);
  },
  writeAddresses(register, { id }) {
    register.changing(() => writeAddresses(register, id));
  },
};

/** Days for which files that another account began are left to it. */
const LEFT_TO_OTHERS = 7;

/** In the Drive of another account than the task says that deletes them nobody would delete the files. */
function writeAgain(register: Register, task: Task, kept: KeptExport | undefined, today: Day): void {
  const isOthers = kept !== undefined && !mayFinish(register, kept);
  if (isOthers && today < (task.due ?? today) + LEFT_TO_OTHERS) return;
  try {
    if (isOthers) throw new RegisterError('filesUnfinished');
    writers[task.kind]?.(register, task);
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    const { code } = error;
    register.changing(() => register.ask((world) => failTask(world, task.id, code)));
  }
}

/** Does something that a menu item asks for, and tells what came of it or what went wrong. */
export function tellOutcome(work: (register: Register, language: Language) => string): void {
  const language = personsLanguage();
  let sentence: string;
  try {
    sentence = work(theRegister('person'), language);
  } catch (error) {
    ({ sentence } = failureOf(error, language));
  }
  tell(say(menu.title, language), sentence);
}

/** The same for an item that needs a text of the person; nothing happens where they give none. */
export function tellOutcomeOf(
  question: Text,
  work: (register: Register, language: Language, text: string) => string,
): void {
  const language = personsLanguage();
  const text = ask(say(menu.title, language), say(question, language));
  if (text.trim() !== '') tellOutcome((register) => work(register, language, text));
}

/** The daily run in words. */
export function dailySentence(register: Register, language: Language): string {
  const { sweep, unfinished } = dailyWork(register);
  if (unfinished) return errorSentence({ code: 'timeRanOut', data: {} }, language);
  const done =
    sweep.changedCells === 0
      ? say(notices.sweepUnchanged, language)
      : sayCount(countedNotices.sweepDone, sweep.changedCells, language);
  if (sweep.unreadable.length === 0) return done;
  const columns = sweep.unreadable
    .map(({ tab, column, cells }) => `${headingOf(tab, column, language)} (${cells})`)
    .join(', ');
  const told = [done, say(notices.unreadableCells, language, { columns })];
  if (haltsDestruction(sweep.unreadable))
    told.push(errorSentence({ code: 'holdOnNothing', data: {} }, language));
  return told.join('\n\n');
}

/** The verification of the log in words, with the checkpoint to keep outside the spreadsheet. */
export function verifySentence(register: Register, language: Language): string {
  const report = register.look((world) => verify(world));
  const checkpoint = say(notices.verifyCheckpoint, language, { line: checkpointLine(report.checkpoint) });
  return verdictOn(report, language, report.fault ? [] : [checkpoint]);
}

/** How the log stands to a checkpoint that was kept. @param kept the text in which it stands */
export function comparisonSentence(register: Register, language: Language, kept: string): string {
  const known = checkpointIn(kept);
  if (!known) return say(notices.checkpointNotFound, language);
  const report = register.look((world) => verify(world, known));
  return verdictOn(report, language, report.standing ? [say(standings[report.standing], language)] : []);
}

/** Whether the log is whole in itself, and what else there is to say of it. */
function verdictOn(report: LogReport, language: Language, more: readonly string[]): string {
  const copied = report.copied ? [say(notices.verifyCopied, language)] : [];
  // Of a checkpoint of another register nothing is said but that it is one.
  const own = report.fault?.row === 0 ? [] : [logVerdict(report, language)];
  return [...own, ...more, ...copied].join('\n\n');
}

/** What the register uses of an edit or change event; a change event has no range. */
export interface CellEvent {
  value?: string;
  range?: Pick<GoogleAppsScript.Spreadsheet.Range, 'getDisplayValues'>;
}

/**
 * Takes what was chosen or pasted into the consent drop-downs as statements. The first look costs no call of the API: only an
 * edit that leaves a word for "given" or "withdrawn" behind can be a statement, wherever its column stands by now.
 */
export function takeStatements(event: CellEvent): void {
  const names = mayNameSomebody(event);
  if (!names && !maySayConsent(event)) return;
  const language = personsLanguage();
  const title = say(menu.title, language);
  const register = theRegister('person');
  try {
    const { result } = register.changing(() => register.ask(consentFromCells));
    if (result.statements > 0)
      notice(title, sayCount(countedNotices.consentsRecorded, result.statements, language));
    if (names) lookAtArrivals(register, title, language);
  } catch (error) {
    // The daily run takes the statement if this run could not.
    const { code, sentence } = failureOf(error, language);
    notice(title, sentence);
    console.error(code);
  } finally {
    register.remember();
  }
}

/** Whoever was typed in and is on the suppression list is told of at once. */
function lookAtArrivals(register: Register, title: string, language: Language): void {
  const { returned, blocked } = register.changing(() => register.ask(watchArrivals)).result;
  if (returned > 0) notice(title, say(notices.personReturned, language));
  else if (blocked > 0) notice(title, say(notices.marketingBlocked, language));
}

/** Only an edit that leaves an address or a number behind can name somebody. */
function mayNameSomebody({ value, range }: CellEvent): boolean {
  const names = (cell: string) => cell.includes('@') || cell.replace(/\D/g, '').length >= FEWEST_DIGITS;
  if (value !== undefined) return names(value);
  return range?.getDisplayValues().some((row) => row.some(names)) ?? false;
}

const FEWEST_DIGITS = 5;

function maySayConsent({ value, range }: CellEvent): boolean {
  if (value === undefined && range === undefined) return true;
  const words = vocabulary('fi');
  const says = (cell: string) => ['given', 'withdrawn'].includes(words.key('consentState', cell) ?? '');
  if (value !== undefined) return says(value);
  return range?.getDisplayValues().some((row) => row.some(says)) ?? true;
}
