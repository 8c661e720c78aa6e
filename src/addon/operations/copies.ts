import { OTHERS_FILES } from '../../actions/copies';
import { exportsAwaited, keptExport, type KeptExport } from '../../actions/export-tasks';
import { CallFailed } from '../../actions/program';
import { settingsNow } from '../../actions/settings';
import { deferTask, dueMachineTasks, failTask, finishTask, type Task } from '../../actions/tasks';
import { RegisterError } from '../../register/errors';
import { deleteFiles } from '../services/files';
import { deleteResponses, isFormAccount } from '../services/forms';
import { accountName, type Register } from '../services/register';

/**
 * Deletes the copies outside the spreadsheet of which tasks tell: files of exports, responses of the form. A task is done only when
 * a look finds its copy gone; one that fails is tried again by the next daily run, and is the owner's after the third time. The caller
 * holds the lock.
 */
export function deleteCopies(register: Register, tasks: readonly Task[]): void {
  const exported = tasks.filter(({ kind }) => kind === 'deleteExport');
  const awaited = exported.length > 0 ? register.ask(exportsAwaited) : new Set<string>();
  for (const task of exported) {
    if (!register.mayGoOn()) return;
    if (awaited.has(keptExport(task).task)) continue;
    attempt(register, task, () => deleteExport(register, task));
  }
  deleteFormResponses(
    register,
    tasks.filter(({ kind }) => kind === 'formResponses'),
  );
}

/** Deletes what is due of one person's copies; what cannot be deleted now is left to the daily run. */
export function deleteCopiesOf(register: Register, customer: string): void {
  const tasks = register.ask(dueMachineTasks);
  deleteCopies(
    register,
    tasks.filter(({ about }) => about === customer),
  );
}

function attempt(register: Register, { id, lastError }: Task, work: () => void): void {
  try {
    work();
  } catch (error) {
    const code = codeOf(error);
    if (code !== OTHERS_FILES) register.ask((world) => failTask(world, id, code));
    else if (lastError !== code) register.ask((world) => deferTask(world, id, code));
    return;
  }
  register.ask((world) => finishTask(world, id));
}

function codeOf(error: unknown): string {
  if (error instanceof RegisterError) return error.code;
  if (error instanceof CallFailed) return error.outcome === 'refused' ? 'googleRefused' : 'googleUnavailable';
  return 'unforeseen';
}

/**
 * The files are gone for certain only if this account made them, by this script where none is found: what others made cannot be seen.
 * Those of another account wait for it, and those that the script of an older spreadsheet made are seen by no account here.
 * @throws RegisterError filesOfOthers, filesElsewhere, filesStay; CallFailed
 */
function deleteExport(register: Register, task: Task): void {
  const { task: export_, account, spreadsheet } = keptExport(task);
  const isHere = spreadsheet === register.spreadsheetId;
  const isOurs = isThisAccount(register, account);
  if (!isOurs && !namesNobody.includes(account)) {
    deleteMadeAgain(export_);
    throw new RegisterError(isHere ? OTHERS_FILES : 'filesElsewhere');
  }
  const { found, left } = deleteFiles(export_);
  if (left > 0) throw new RegisterError('filesStay');
  if (found === 0 && !(isOurs && isHere)) throw new RegisterError('filesElsewhere');
}

/** What this account made again of another's goes; whatever Google says to that, the other's own wait for the other. */
function deleteMadeAgain(export_: string): void {
  try {
    deleteFiles(export_);
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
  }
}

/** The clock and an account that Google kept to itself. */
const namesNobody: readonly string[] = ['clock', 'unknown'];

const isThisAccount = (register: Register, account: string): boolean =>
  account !== 'unknown' && account === accountName(register.key());

/**
 * Whether this execution may finish files that an earlier one did not write: it runs as the account in whose Drive they will be deleted. Those
 * that the clock began are the clock's.
 */
export const mayFinish = (register: Register, { account }: KeptExport): boolean =>
  account === 'clock' || isThisAccount(register, account);

/** Only the account that made the form can open it for certain; others leave it to that account's daily run. */
function deleteFormResponses(register: Register, tasks: readonly Task[]): void {
  if (tasks.length === 0 || !isFormAccount(register.key()) || !register.mayGoOn()) return;
  const settings = register.ask(settingsNow);
  let gone = new Set<string>();
  let code = 'formResponseStays';
  try {
    gone = new Set(
      deleteResponses(
        settings,
        tasks.map(({ details }) => details),
      ),
    );
  } catch (error) {
    // Google's own words name no cause that could be told apart.
    if (error instanceof RegisterError) ({ code } = error);
  }
  for (const { id, details } of tasks) {
    if (!register.mayGoOn()) return;
    // A task that names no response is about one that nobody can look for.
    if (details !== '' && gone.has(details)) register.ask((world) => finishTask(world, id));
    else register.ask((world) => failTask(world, id, code));
  }
}
