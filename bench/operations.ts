import { exportAccess } from '../src/actions/access';
import { recordConsent } from '../src/actions/consent';
import { dailyRun } from '../src/actions/daily';
import { confirmErasure, erase } from '../src/actions/erase';
import type { Erasure } from '../src/actions/erasure';
import type { Done } from '../src/actions/act';
import { importFiles, type ImportFiles } from '../src/actions/import';
import type { Program } from '../src/actions/program';
import type { World } from '../src/actions/reading';
import { finishTask } from '../src/actions/tasks';
import { dueOperations, dueSteps, MOST_DUE } from './dues';
import { measureSteps, type Figures, type Step } from './measure';
import { CONSENT_EVERY, emailOf, inventedConsents, inventedFiles } from './people';
import { BenchRegister, type Execution } from './register';

/** Lines that the import page sends in one call; each call is an execution. */
const LINES_A_CALL = 1000;

/** Calls of Drive for the files of a task: one search for them, one for the folder, one for each file. */
const driveCalls = { accessFiles: 2 + 3, erasureReceipt: 2 + 2 };

/** What the measured operations are, in the order in which they are measured; each finds what those before it left. */
export const operations = {
  import: 'import: customers and orders, one file each',
  firstSweep: 'daily run, the first one',
  unchangedSweep: 'daily run, nothing changed',
  consent: 'consent withdrawn',
  access: 'access export',
  accessFiles: 'access export, its files and task',
  erase: 'erasure',
  erasureConfirmed: 'erasure, confirmed on a fresh look',
  erasureReceipt: 'erasure, its receipt and task',
  importMore: 'import: 1,000 customers more, as the page sends them',
  ...dueOperations,
} as const;

/** Name of a measured operation. */
export type Operation = keyof typeof operations;

/**
 * Sets a register up, fills it with invented customers (one order each, every tenth with a consent) and measures what the
 * register does with them; with up to {@link MOST_DUE} of them also what it does when all of it is due at once.
 */
export function measureRegister(customers: number): Generator<Figures> {
  const register = new BenchRegister();
  const dues = customers <= MOST_DUE ? dueSteps(register) : [];
  return measureSteps(register, customers, [...stepsFor(register, customers), ...dues]);
}

function stepsFor(register: BenchRegister, customers: number): Step<Operation>[] {
  const middle = Math.floor(customers / 2 / CONSENT_EVERY) * CONSENT_EVERY;
  const whom = emailOf(middle);
  let task = '';
  const locked = <T>(execution: Execution, program: (world: World) => Program<T>): T =>
    execution.changing(() => execution.ask(program));
  const imported =
    (files: ImportFiles): Step['work'] =>
    (execution) =>
      !locked(execution, (world) => importFiles(world, files)).unfinished;
  const swept: Step['work'] = (execution) => !locked(execution, (world) => dailyRun(world)).unfinished;
  let erased: Done<Erasure> | undefined;
  const delivered =
    (calls: number): Step['work'] =>
    (execution) => {
      execution.drive(calls);
      return execution.ask((world) => finishTask(world, task)).result.finished;
    };
  return [
    { operation: 'import', work: imported(inventedFiles(customers)) },
    {
      operation: 'firstSweep',
      prepare: () => fillConsents(register, customers),
      work: swept,
    },
    { operation: 'unchangedSweep', work: swept },
    {
      operation: 'consent',
      work: (execution) => {
        const statement = { purpose: 'marketing', action: 'withdrawn', channel: 'phone' } as const;
        return locked(execution, (world) => recordConsent(world, whom, statement)).result.changed;
      },
    },
    {
      operation: 'access',
      work: (execution) => {
        ({ task } = locked(execution, (world) => exportAccess(world, whom)).result);
        return true;
      },
    },
    { operation: 'accessFiles', goesOn: true, work: delivered(driveCalls.accessFiles) },
    {
      operation: 'erase',
      work: (execution) => {
        erased = locked(execution, (world) => erase(world, whom));
        task = erased.result.task ?? '';
        return true;
      },
    },
    {
      operation: 'erasureConfirmed',
      goesOn: true,
      work: (execution) => {
        const done = erased;
        return (
          done !== undefined && execution.ask((world) => confirmErasure(world, done)).result.goes.length > 0
        );
      },
    },
    { operation: 'erasureReceipt', goesOn: true, work: delivered(driveCalls.erasureReceipt) },
    { operation: 'importMore', work: imported(inventedFiles(LINES_A_CALL, customers)) },
  ];
}

/** Writes the consents of earlier years straight into their tab. */
function fillConsents(register: BenchRegister, customers: number): void {
  const ids = register.column('Customers', 'A');
  const values = inventedConsents(customers, (index) => ids[index] ?? '');
  register.api(
    'POST',
    `/values/${encodeURIComponent("'Consents'!A1")}:append`,
    { valueInputOption: 'RAW' },
    { values },
  );
}
