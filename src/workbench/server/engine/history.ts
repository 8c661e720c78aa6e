import type { ChangeType } from '../../host/types';
import type { BookState, SheetsStandIn } from '../../sheets';
import { WorkbenchError } from '../errors';

/** One act of the person: the workbook before it, and after it and the simple triggers that it fired. */
interface Step {
  before: BookState;
  after: BookState;
  change: ChangeType;
}

const mostSteps = 100;

/** An act that is under way: first what the person does itself, then the simple triggers that it fires. */
export interface Act {
  /** What the person does itself is done. */
  settle(): void;
  /** The simple triggers have run. */
  end(change: ChangeType): void;
}

/** An act whose simple triggers are running. */
interface OpenAct {
  settled: BookState;
  /** Somebody else has written since it settled. */
  isMixed: boolean;
}

/**
 * What the person has done and can take back. A step is taken back only while the sheets that it changed are as it left them: when a
 * script, a trigger or the Sheets API has changed one of them since, the history of that sheet ends.
 */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];
  private readonly open = new Set<OpenAct>();

  constructor(
    private readonly sheets: SheetsStandIn,
    private readonly spreadsheetId: string,
  ) {}

  /** The workbook as it is now. */
  now(): BookState {
    return this.sheets.state(this.spreadsheetId);
  }

  /** An act of the person begins. */
  begin(): Act {
    const before = this.now();
    let act: OpenAct | undefined;
    return {
      settle: () => {
        act = { settled: this.now(), isMixed: false };
        this.open.add(act);
      },
      end: (change) => {
        if (act) this.open.delete(act);
        const after = act?.isMixed ? act.settled : this.now();
        if (after !== before) this.push({ before, after, change });
      },
    };
  }

  /**
   * Somebody else has written. An act whose triggers are still running ends with what the person did itself, lest the other's work be
   * taken back with it.
   */
  interrupt(): void {
    for (const act of this.open) act.isMixed = true;
  }

  /** Whether there is something to take back and to do again. */
  view(): { undo: boolean; redo: boolean } {
    return { undo: this.done.length > 0, redo: this.undone.length > 0 };
  }

  /** Takes the last act back. Returns what it was. Throws `nothing-to-undo`. */
  undo(): ChangeType {
    const step = this.last(this.done);
    this.exchange(step, step.after, step.before);
    this.done = this.done.slice(0, -1);
    this.undone = [...this.undone, step];
    return step.change;
  }

  /** Does again what was taken back last. Returns what it was. Throws `nothing-to-undo`. */
  redo(): ChangeType {
    const step = this.last(this.undone);
    this.exchange(step, step.before, step.after);
    this.undone = this.undone.slice(0, -1);
    this.done = [...this.done, step];
    return step.change;
  }

  private push(step: Step): void {
    this.done = [...this.done, step].slice(-mostSteps);
    this.undone = [];
  }

  private last(steps: Step[]): Step {
    const step = steps.at(-1);
    if (!step) throw new WorkbenchError('nothing-to-undo', 'There is nothing to undo or redo.');
    return step;
  }

  private exchange(step: Step, from: BookState, to: BookState): void {
    if (this.sheets.exchange(from, to)) return;
    this.forget(step);
    throw new WorkbenchError(
      'nothing-to-undo',
      'This sheet has been changed by a script since; earlier changes of it can no longer be taken back.',
      { reason: 'changed' },
    );
  }

  /** Ends the history of the sheets that a step changed. */
  private forget(step: Step): void {
    const ended = new Set(this.changed(step));
    const isOpen = (other: Step) => other !== step && !this.changed(other).some((id) => ended.has(id));
    this.done = this.done.filter(isOpen);
    this.undone = this.undone.filter(isOpen);
  }

  private changed({ before, after }: Step): number[] {
    return this.sheets.changedSheets(before, after);
  }
}
