import { randomUUID } from 'node:crypto';
import vm from 'node:vm';
import { checkClientValue, clientValueProblem } from './clientValues';
import { changeEvent, editEvent, formResponseEvent, formSubmitEvent, openEvent, timeEvent } from './events';
import type { Shared } from './execution';
import { FormCounter } from './forms/counter';
import type { FormResponseState, FormState } from './forms/state';
import { ServiceError } from './exposed';
import { withoutImports } from './imports';
import { Locks, type LockKind } from './locks';
import { memoryDrive } from './memoryDrive';
import { limits as quotas } from './quota';
import { dueRuns, nextDueTrigger } from './dueTriggers';
import { asJson } from './realm';
import { Runner } from './runner';
import { nextDue } from './schedule';
import { sharedAfter, type ShareAct } from './sharing';
import type { DriveFileState, MailState, QuotaState, SharingState, TriggerState } from './state';
import type {
  CellBlock,
  ChangeType,
  EditEvent,
  ExecutionKind,
  ExecutionRecord,
  FormSubmitEvent,
  HostOptions,
  RunOutcome,
  RunningExecution,
} from './types';

/**
 * Runs an Apps Script project beside a spreadsheet. Every call is an execution of its own: the bundle is evaluated afresh in a bare
 * realm, so that nothing is carried over but what the services keep.
 */
export class AppsScriptHost {
  readonly #options: HostOptions;
  readonly #shared: Shared;
  readonly #runner: Runner;

  constructor(options: HostOptions) {
    const scriptName = options.scriptName ?? 'Code';
    this.#options = options;
    this.#shared = {
      options,
      scriptName,
      script: new vm.Script(withoutImports(options.files.script), { filename: scriptName }),
      limits: {
        executionSeconds: quotas.executionSeconds,
        simpleTriggerSeconds: quotas.simpleTriggerSeconds,
        ...options.limits,
      },
      locks: new Locks(),
      drive: options.drive ?? memoryDrive(),
      view: { selection: { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 } },
      newUuid: options.newUuid ?? randomUUID,
    };
    this.#runner = new Runner(this.#shared);
  }

  /** What has run, oldest first; the last thousand. */
  get executions(): readonly ExecutionRecord[] {
    return this.#runner.executions;
  }

  /** The person at the sheet grants the scopes of the manifest. */
  authorise(): void {
    this.#options.state.authorised = true;
    this.#options.save?.();
  }

  /** What the person has selected. */
  get selection(): CellBlock {
    return { ...this.#shared.view.selection };
  }

  /** The person selects cells. */
  select(block: CellBlock): void {
    this.#shared.view.selection = { ...block };
  }

  /** The spreadsheet is opened: the simple trigger `onOpen`, without authorisation in mode NONE, then installed ones. */
  open(): ExecutionRecord[] {
    return [...this.openSimple(), ...this.openInstalled()];
  }

  /** The simple trigger of an opened spreadsheet alone. */
  openSimple(): ExecutionRecord[] {
    return this.#runner.simple('onOpen', openEvent, this.#options.state.authorised ? 'LIMITED' : 'NONE');
  }

  /** The installed triggers of an opened spreadsheet alone. */
  openInstalled(): ExecutionRecord[] {
    return this.#runner.installed('ON_OPEN', openEvent);
  }

  /** The functions that a person may run by hand. */
  functions(): string[] {
    return this.#runner.functions();
  }

  /** Runs a global function, as a menu item or the editor does; `args` are JSON. What it returns matters to nobody at Google. */
  run(
    functionName: string,
    args: unknown[] = [],
    { trigger = 'menu' }: { trigger?: ExecutionKind } = {},
  ): RunOutcome {
    return this.#runner.runAsUser(functionName, args, trigger, ({ value }) => jsonIfAny(value));
  }

  /**
   * A page's call with `google.script.run`: public functions only, values without dates and functions.
   * @returns the error as the failure handler gets it, or the result as the success handler does
   */
  clientCall(functionName: string, args: unknown[] = []): RunOutcome {
    const start = this.#runner.start(functionName, 'client', 'FULL', this.#options.user);
    if (functionName.endsWith('_'))
      return this.#runner.refused(start, `Script function not found: ${functionName}`);
    const wrong = clientValueProblem(args);
    if (wrong) return this.#runner.refused(start, wrong);
    return this.#runner.runAsUser(functionName, args, 'client', (finished) => {
      checkClientValue(finished.value);
      return asJson(finished.value);
    });
  }

  /** A person has edited cells: the simple trigger `onEdit`, if there is one, and the installed ones. */
  fireEdit(edit: EditEvent): ExecutionRecord[] {
    return [...this.fireSimpleEdit(edit), ...this.fireInstalledEdit(edit)];
  }

  /** The first half of `fireEdit`: the simple trigger, for a caller who does something in between. */
  fireSimpleEdit(edit: EditEvent): ExecutionRecord[] {
    return this.#runner.simple('onEdit', editEvent(edit), 'LIMITED');
  }

  /** The second half of `fireEdit`: the installed triggers. */
  fireInstalledEdit(edit: EditEvent): ExecutionRecord[] {
    return this.#runner.installed('ON_EDIT', editEvent(edit));
  }

  /** The structure or content of the spreadsheet has changed. */
  fireChange(changeType: ChangeType): ExecutionRecord[] {
    return this.#runner.installed('ON_CHANGE', changeEvent(changeType));
  }

  /** A form response has landed. */
  fireFormSubmit(submit: FormSubmitEvent): ExecutionRecord[] {
    return this.#runner.installed(
      'ON_FORM_SUBMIT',
      formSubmitEvent(submit),
      ({ source }) => source !== 'FORMS',
    );
  }

  /** Where respondents hand in forms. */
  formCounter(): FormCounter {
    return new FormCounter(this.#options, this.#shared.newUuid, {
      sheet: (told) => this.fireFormSubmit(told),
      form: (form, response) => this.#fireFormResponse(form, response),
    });
  }

  #fireFormResponse(form: FormState, response: FormResponseState): ExecutionRecord[] {
    const isWatched = ({ source, sourceId }: TriggerState) => source === 'FORMS' && sourceId === form.id;
    return this.#runner.installed('ON_FORM_SUBMIT', formResponseEvent(form, response), isWatched);
  }

  /** Fires one time trigger now, whether it is due or not. */
  fireTimeTrigger(id: string, due: Date = this.#options.now()): ExecutionRecord[] {
    const trigger = this.#options.state.triggers.find((each) => each.id === id && each.event === 'CLOCK');
    return trigger ? [this.#runner.fire(trigger, timeEvent(due), 'time')] : [];
  }

  /**
   * The clock: fires every time trigger that is due up to and with `to`, in order, as often as it was missed.
   * @param setClock called with each due time before the trigger fires, for a caller that owns the clock
   * @param once fires each trigger at most once, however long nobody looked
   * @param proceed asked before each run whether to go on
   */
  fireDueTriggers(
    to: Date,
    {
      setClock,
      once = false,
      proceed = () => true,
    }: { setClock?: (due: Date) => void; once?: boolean; proceed?: () => boolean } = {},
  ): ExecutionRecord[] {
    const fired: ExecutionRecord[] = [];
    for (;;) {
      const next = nextDueTrigger(this.#options.state.triggers, to);
      if (!next || !proceed()) return fired;
      const { trigger, due } = next;
      this.#advance(trigger, once ? to : due);
      setClock?.(due);
      fired.push(this.#runner.fire(trigger, timeEvent(due), 'time'));
    }
  }

  /** How many runs of time triggers fall due up to and with `to`, as the triggers are now; at most `most`. */
  dueRuns(to: Date, most: number): number {
    return dueRuns(this.#options.state.triggers, to, most);
  }

  /** The owner deletes a trigger; false when there is none of this id. */
  deleteTrigger(id: string): boolean {
    const { state, save } = this.#options;
    const kept = state.triggers.filter((trigger) => trigger.id !== id);
    const isThere = kept.length < state.triggers.length;
    state.triggers = kept;
    if (isThere) save?.();
    return isThere;
  }

  /** Takes a lock as another execution would; the answer releases it. */
  holdLock(kind: LockKind): () => void {
    const holder = this.#shared.newUuid();
    this.#shared.locks.take(kind, holder);
    return () => this.#shared.locks.release(kind, holder);
  }

  triggers(): readonly TriggerState[] {
    return this.#options.state.triggers;
  }

  mails(): readonly MailState[] {
    return this.#options.state.mails;
  }

  forms(): readonly FormState[] {
    return this.#options.state.forms;
  }

  files(): readonly DriveFileState[] {
    return this.#options.state.driveFiles;
  }

  sharing(): SharingState {
    return this.#options.state.sharing;
  }

  /** A person changes with whom the spreadsheet is shared. */
  share(act: ShareAct): void {
    this.#options.state.sharing = sharedAfter(this.#options.state.sharing, act);
    this.#options.save?.();
  }

  /** The bytes of a Drive file. */
  fileContent(id: string): Uint8Array {
    return this.#shared.drive.read(id);
  }

  /** What is used of today's quotas. */
  quota(): QuotaState {
    return this.#runner.quota();
  }

  /** An execution that did not live to end, because its thread was ended: whoever ended it tells of it. */
  stopped(run: RunningExecution, durationMs: number, fault?: string): void {
    this.#runner.stopped(run, durationMs, fault);
  }

  /** Set on before it fires, so that a run that dies is not fired again for the same time. */
  #advance(trigger: TriggerState, after: Date): void {
    const next = trigger.schedule && nextDue(trigger.schedule, after, false);
    if (next) trigger.nextDue = next.toISOString();
    else delete trigger.nextDue;
    this.#options.save?.();
  }
}

function jsonIfAny(value: unknown): unknown {
  try {
    return asJson(value);
  } catch (problem) {
    if (problem instanceof ServiceError) return undefined;
    throw problem;
  }
}
