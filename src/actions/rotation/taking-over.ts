import { RegisterError } from '../../register/errors';
import { verifyLog, type LogHead, type Verification } from '../../register/log';
import { append, set, type Change } from '../../workbook/changes';
import type { Compared } from '../../workbook/whole/comparison';
import { columnKeys } from '../../workbook/tabs';
import { act } from '../act';
import { markedUpTo, marksAbove } from '../marks';
import { CallFailed, elsewhere, type Program } from '../program';
import { ANY_REGISTER, readRegister, type Reading, type World } from '../reading';
import { settingChanges } from '../settings';
import { logRows } from '../verify';
import { handOver } from './closing';
import { changedSheets, compareWith, digestsNow, mayDiffer } from './comparing';
import { OLD_SPREADSHEET } from './deletions';

/** What the check of a copy found. */
export interface CopyCheck {
  /** Nothing is amiss. */
  ok: boolean;
  compared: Compared;
  log: Pick<Verification, 'size' | 'fault'>;
  /** Retention rules that came along. */
  rules: number;
  /** Titles of sheets of the old spreadsheet in which somebody typed while the copy was checked. */
  touched: string[];
}

/** What a take-over came to. */
export interface TakeOver {
  from: string;
  /** This spreadsheet is the register now. */
  taken: boolean;
  /** Absent where it was taken over before. */
  check?: CopyCheck;
}

/**
 * Takes a copy over as the register. Three steps, each safe to repeat: the copy is compared with the closed register cell by
 * cell; that one hands itself over to this copy, after which neither it nor another copy can ever be at work; then the copy
 * goes on under its own id. A difference that is found changes nothing.
 * @param isTrial only looks; `where` the file of the old workbook, where it is one
 * @throws RegisterError noCopy, copyNotClosed, oldNotClosed, oldWentOn, oldOutOfReach, registerMoved, keyMismatch, logCutOff, olderVersion
 */
export function* takeOver(
  world: World,
  { isTrial = false, where }: { isTrial?: boolean; where?: string } = {},
): Program<TakeOver> {
  const copy = yield* readRegister(world, { log: columnKeys('log'), retention: ['kind'] }, ANY_REGISTER);
  const { spreadsheetId: from, closedOn, movedFrom } = copy.settings;
  if (from === world.spreadsheetId && movedFrom !== '') return { from: movedFrom, taken: true };
  if (from === '' || from === world.spreadsheetId) throw new RegisterError('noCopy');
  if (closedOn === '') throw new RegisterError('copyNotClosed');
  // It was at work already: a version from before the take-over was restored, and taking it over again would fork the log.
  if (world.remembered) throw new RegisterError('olderVersion');
  const { head } = copy;
  const old = { ...world, spreadsheetId: from };
  yield* reaching(elsewhere(from, expectHandOver(old, world.spreadsheetId, head)));

  const ignores = mayDiffer(head.sequence);
  const { compared, digests } = yield* reaching(compareWith(from, ignores));
  const check = checkOf(copy, compared);
  if (!check.ok || isTrial) return { from, taken: false, check };

  yield* reaching(elsewhere(from, handOver(old, world.spreadsheetId, head)));
  const now = yield* reaching(elsewhere(from, digestsNow(ignores)));
  const touched = changedSheets(digests, now.digests).map((sheet) => now.titles[sheet] ?? sheet);
  if (touched.length > 0) return { from, taken: false, check: { ...check, ok: false, touched } };

  yield* goOn(world, { from, head, digests, where });
  return { from, taken: true, check };
}

/** Lets a program on the old spreadsheet say that it cannot be opened. */
function* reaching<T>(program: Program<T>): Program<T> {
  try {
    return yield* program;
  } catch (error) {
    if (error instanceof CallFailed && (error.status === 403 || error.status === 404))
      throw new RegisterError('oldOutOfReach');
    throw error;
  }
}

/** Whether the old register can hand itself over to this copy, or has done so. Reads only. */
function* expectHandOver(old: World, to: string, head: LogHead): Program<void> {
  // The marks first: an entry that lands between the two reads is in the second alone.
  const marked = yield* markedUpTo();
  const reading = yield* readRegister(old, {}, ANY_REGISTER);
  const { spreadsheetId, closedOn, movedTo } = reading.settings;
  if (spreadsheetId !== old.spreadsheetId) throw new RegisterError('oldOutOfReach');
  if (movedTo !== '' && movedTo !== to) throw new RegisterError('registerMoved', { spreadsheet: movedTo });
  if (closedOn === '') throw new RegisterError('oldNotClosed');
  if (movedTo === '' && (reading.head.sequence !== head.sequence || reading.head.hash !== head.hash))
    throw new RegisterError('oldWentOn');
  if (marked > reading.head.sequence) throw new RegisterError('logCutOff');
}

function checkOf(copy: Reading, compared: Compared): CopyCheck {
  const { size, fault } = verifyLog(copy.settings.spreadsheetId, logRows(copy.table('log')));
  const differs = Object.values(compared.wrong).some((count) => count > 0);
  const rules = [...copy.table('retention').rows()].length;
  return { ok: !differs && !fault, compared, log: { size, ...(fault && { fault }) }, rules, touched: [] };
}

/** What the entry tells by which the register goes on. */
interface Origin {
  from: string;
  head: LogHead;
  digests: Record<string, string>;
  where: string | undefined;
}

/** The commit by which a copy becomes the register: on the end of the log that it came with, under its own id. */
function* goOn(world: World, { from, head, digests, where }: Origin): Program<void> {
  const structure = yield* marksAbove(head.sequence);
  yield* act(world, {
    query: { tasks: ['kind', 'state', 'performer', 'lastError'] },
    allows: ANY_REGISTER,
    decide: (reading) => {
      if (reading.settings.spreadsheetId === world.spreadsheetId) return { pieces: [], result: null };
      if (reading.head.sequence !== head.sequence || reading.head.hash !== head.hash)
        throw new RegisterError('oldWentOn');
      const settings = { spreadsheetId: world.spreadsheetId, closedOn: '', movedTo: '', movedFrom: from };
      const changes = [
        ...settingChanges(reading, settings).changes,
        ...filesOfTheOldScript(reading),
        ...ownersTasks(reading, from, where),
      ];
      const details = { from, size: head.sequence, hash: head.hash, cells: digests };
      const entries = [{ event: 'register.rotated', details }];
      return { pieces: [{ changes, entries, structure }], result: null };
    },
  });
}

/**
 * Exported files belong to the script that made them: the copy's script sees none of them, and could neither delete them nor
 * look whether they are gone. So that is the owner's from now on.
 */
function filesOfTheOldScript(reading: Reading): Change[] {
  const table = reading.table('tasks');
  return [...table.rows()].flatMap((row) => {
    const [kind, state, performer] = ['kind', 'state', 'performer'].map((column) => table.text(row, column));
    const id = table.ids[row] as string;
    return kind === 'deleteExport' && state !== 'done' && performer === 'machine'
      ? [set('tasks', row, id, 'performer', 'owner'), set('tasks', row, id, 'lastError', 'filesElsewhere')]
      : [];
  });
}

/** Tasks that one cell can name. */
const TASKS_A_ROW = 1000;

/** The old spreadsheet is to be deleted; with it goes the history that earlier erasures left, whose tasks are named. */
function ownersTasks(reading: Reading, from: string, where: string | undefined): Change[] {
  const table = reading.table('tasks');
  const history = [...table.rows()]
    .filter((row) => table.text(row, 'kind') === 'versionHistory' && table.text(row, 'state') === 'open')
    .map((row) => table.ids[row] as string);
  const rows = Math.max(1, Math.ceil(history.length / TASKS_A_ROW));
  return Array.from({ length: rows }, (_, at) =>
    append('tasks', {
      id: reading.world.newId(),
      kind: OLD_SPREADSHEET,
      performer: 'owner',
      due: reading.now.day,
      about: '',
      details: JSON.stringify({
        from,
        ...(where !== undefined && { where }),
        tasks: history.slice(at * TASKS_A_ROW, (at + 1) * TASKS_A_ROW),
      }),
      state: 'open',
      attempts: 0,
    }),
  );
}
