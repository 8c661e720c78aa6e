import { ruleFor, type CostKind } from '../src/workbench/host/callRules';
import { Execution, type BenchRegister } from './register';

/** The kinds of service calls that the figures tell apart. */
export const callKinds = [
  'apiRead',
  'apiWrite',
  'lock',
  'propertyRead',
  'file',
] as const satisfies readonly CostKind[];

/** A kind of service call. */
export type CallKind = (typeof callKinds)[number];

/** What an operation took, over all its executions. The last two depend on the machine. */
export interface Figures {
  operation: string;
  customers: number;
  executions: number;
  calls: Record<CallKind, number>;
  cellsRead: number;
  cellsWritten: number;
  modelledSeconds: number;
  /** Modelled seconds of the longest execution, with what the execution did before. */
  longestSeconds: number;
  wallSeconds: number;
  /** Most memory that the process has held so far, in megabytes. */
  peakMegabytes: number;
}

/** Something to be measured. */
export interface Step<Name extends string = string> {
  operation: Name;
  /** What has to be there first; not measured. */
  prepare?: () => void;
  /** Whether it goes on in the execution of the step before, as a file is written after the decision to write it. */
  goesOn?: boolean;
  /** `false` when the time of the execution was used up and another has to go on. */
  work: (execution: Execution) => boolean;
}

/** Carries steps out, each in as many executions as it needs, and adds up what they took. */
export function* measureSteps(
  register: BenchRegister,
  customers: number,
  steps: readonly Step[],
): Generator<Figures> {
  let execution = new Execution(register);
  for (const { operation, prepare, goesOn, work } of steps) {
    prepare?.();
    const figures = noFigures(operation, customers);
    const startedAt = performance.now();
    for (let finished = false; !finished; figures.executions++) {
      if (!goesOn) execution = new Execution(register);
      const before = stateOf(execution);
      finished = work(execution);
      add(figures, before, stateOf(execution));
    }
    figures.wallSeconds = (performance.now() - startedAt) / 1000;
    figures.peakMegabytes = process.resourceUsage().maxRSS / 1024;
    yield figures;
  }
}

const noFigures = (operation: string, customers: number): Figures => ({
  operation,
  customers,
  executions: 0,
  calls: { apiRead: 0, apiWrite: 0, lock: 0, propertyRead: 0, file: 0 },
  cellsRead: 0,
  cellsWritten: 0,
  modelledSeconds: 0,
  longestSeconds: 0,
  wallSeconds: 0,
  peakMegabytes: 0,
});

const stateOf = ({ meter }: Execution) => ({
  calls: { ...meter.calls },
  cells: { ...meter.cells },
  seconds: meter.seconds,
});

type State = ReturnType<typeof stateOf>;

function add(figures: Figures, before: State, after: State): void {
  for (const [name, count] of Object.entries(after.calls)) {
    const kind = callKinds.find((each) => each === ruleFor(name).cost);
    if (kind) figures.calls[kind] += count - (before.calls[name] ?? 0);
  }
  figures.cellsRead += after.cells.read - before.cells.read;
  figures.cellsWritten += after.cells.written - before.cells.written;
  figures.modelledSeconds += after.seconds - before.seconds;
  figures.longestSeconds = Math.max(figures.longestSeconds, after.seconds);
}
