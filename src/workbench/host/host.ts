import { randomUUID } from 'node:crypto';
import vm from 'node:vm';
import { ClientValueError, checkClientValue, clientValueProblem } from './clientValues';
import {
  changeEvent,
  editEvent,
  formResponseEvent,
  formSubmitEvent,
  openEvent,
  timeEvent,
  type MakeEvent,
} from './events';
import { Execution, type Finished, type Shared, type Start } from './execution';
import { RealmJson } from './exposed';
import { FormCounter } from './forms/counter';
import type { FormResponseState, FormState } from './forms/state';
import { Locks, type LockKind } from './locks';
import { memoryDrive } from './memoryDrive';
import { executionRecord, runningExecution } from './record';
import { limits as quotas, quotaToday } from './quota';
import { dueRuns, nextDueTrigger } from './dueTriggers';
import { nextDue } from './schedule';
import type { DriveFileState, MailState, QuotaState, TriggerState } from './state';
import type {
  CellBlock,
  ChangeType,
  EditEvent,
  ExecutionError,
  ExecutionKind,
  ExecutionRecord,
  FormSubmitEvent,
  HostOptions,
  RunOutcome,
  RunningExecution,
} from './types';

const unauthorised = 'Authorization is required to perform that action.';
const executionsKept = 1000;

/**
 * Runs an Apps Script project beside a spreadsheet. Every call is an execution of its own: the bundle is evaluated afresh in a bare
 * realm, so that nothing is carried over but what the services keep.
 */
export class AppsScriptHost {
  /** What has run, oldest first; the last thousand. */
  readonly executions: ExecutionRecord[];
  readonly #options: HostOptions;
  readonly #shared: Shared;

  constructor(options: HostOptions) {
    const scriptName = options.scriptName ?? 'Code';
    this.#options = options;
    this.executions = [...(options.ranBefore ?? [])];
    this.#shared = {
      options,
      scriptName,
      script: new vm.Script(options.files.script, { filename: scriptName }),
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
  open(): ExecutionRecord {
    const record = this.openSimple();
    this.openInstalled();
    return record;
  }

  openSimple(): ExecutionRecord {
    return this.#simple('onOpen', openEvent, this.#options.state.authorised ? 'LIMITED' : 'NONE');
  }

  /** The installed triggers of an opened spreadsheet alone. */
  openInstalled(): ExecutionRecord[] {
    return this.#installed('ON_OPEN', openEvent);
  }

  /** Runs a global function, as a menu item or the editor does; `args` are JSON. */
  run(
    functionName: string,
    args: unknown[] = [],
    { trigger = 'menu' }: { trigger?: ExecutionKind } = {},
  ): RunOutcome {
    return this.#runAsUser(functionName, args, trigger, (finished, execution) =>
      execution.outward(finished.value),
    );
  }

  /**
   * A page's call with `google.script.run`: public functions only, values without dates and functions.
   * @returns the error as the failure handler gets it, or the result as the success handler does
   */
  clientCall(functionName: string, args: unknown[] = []): RunOutcome {
    const start = this.#start(functionName, 'client', 'FULL', this.#options.user);
    if (functionName.endsWith('_')) return this.#refused(start, `Script function not found: ${functionName}`);
    const wrong = clientValueProblem(args);
    if (wrong) return this.#refused(start, wrong);
    return this.#runAsUser(functionName, args, 'client', (finished, execution) => {
      checkClientValue(finished.value);
      return execution.outward(finished.value);
    });
  }

  /** A person has edited cells: the simple trigger `onEdit`, if there is one, and the installed ones. */
  fireEdit(edit: EditEvent): ExecutionRecord[] {
    return [...this.fireSimpleEdit(edit), ...this.fireInstalledEdit(edit)];
  }

  /** The first half of `fireEdit`: the simple trigger, for a caller who does something in between. */
  fireSimpleEdit(edit: EditEvent): ExecutionRecord[] {
    const simple = this.#simple('onEdit', editEvent(edit), 'LIMITED');
    return this.executions.includes(simple) ? [simple] : [];
  }

  /** The second half of `fireEdit`: the installed triggers. */
  fireInstalledEdit(edit: EditEvent): ExecutionRecord[] {
    return this.#installed('ON_EDIT', editEvent(edit));
  }

  /** The structure or content of the spreadsheet has changed. */
  fireChange(changeType: ChangeType): ExecutionRecord[] {
    return this.#installed('ON_CHANGE', changeEvent(changeType));
  }

  /** A form response has landed. */
  fireFormSubmit(submit: FormSubmitEvent): ExecutionRecord[] {
    return this.#installed('ON_FORM_SUBMIT', formSubmitEvent(submit), ({ source }) => source !== 'FORMS');
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
    return this.#installed('ON_FORM_SUBMIT', formResponseEvent(form, response), isWatched);
  }

  /** Fires one time trigger now, whether it is due or not. */
  fireTimeTrigger(id: string, due: Date = this.#options.now()): ExecutionRecord[] {
    const trigger = this.#options.state.triggers.find((each) => each.id === id && each.event === 'CLOCK');
    return trigger ? [this.#fire(trigger, timeEvent(due), 'time')] : [];
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
      fired.push(this.#fire(trigger, timeEvent(due), 'time'));
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

  /** The bytes of a Drive file. */
  fileContent(id: string): Uint8Array {
    return this.#shared.drive.read(id);
  }

  #runAsUser(
    functionName: string,
    args: unknown[],
    trigger: ExecutionKind,
    resultOf: (finished: Finished, execution: Execution) => unknown,
  ): RunOutcome {
    const start = this.#start(functionName, trigger, 'FULL', this.#options.user);
    if (!this.#options.state.authorised) return this.#refused(start, unauthorised);
    const execution = new Execution(this.#shared, start);
    const finished = execution.run(() => args.map((arg) => (arg === undefined ? arg : RealmJson.of(arg))));
    const { record } = finished;
    let result: unknown;
    try {
      if (!finished.error) result = resultOf(finished, execution);
    } catch (problem) {
      if (!(problem instanceof ClientValueError)) throw problem;
      record.error = { name: 'ScriptError', message: problem.message, stack: [] };
    }
    this.#keep(record);
    return record.error ? { error: record.error, execution: record } : { result, execution: record };
  }

  #simple(functionName: string, event: MakeEvent, authMode: 'NONE' | 'LIMITED'): ExecutionRecord {
    const start = { ...this.#start(functionName, 'simple', authMode, this.#options.user), optional: true };
    const { record, missing } = new Execution(this.#shared, start).run((runtime) => [event(runtime)]);
    if (!missing || record.error) this.#keep(record);
    return record;
  }

  #installed(
    kind: TriggerState['event'],
    event: MakeEvent,
    isMeant: (trigger: TriggerState) => boolean = () => true,
  ): ExecutionRecord[] {
    const triggers = this.#options.state.triggers.filter(
      (trigger) => trigger.event === kind && isMeant(trigger),
    );
    return triggers.map((trigger) => this.#fire(trigger, event, 'installable'));
  }

  /** Installed triggers run as who made them, with all rights, out of the day's trigger time. */
  #fire(trigger: TriggerState, event: MakeEvent, kind: 'installable' | 'time'): ExecutionRecord {
    const attended = trigger.event !== 'CLOCK' && trigger.event !== 'ON_FORM_SUBMIT';
    const start = {
      ...this.#start(trigger.handler, kind, 'FULL', trigger.createdBy),
      attended,
      triggerId: trigger.id,
    };
    if (!this.#options.state.authorised) return this.#refused(start, unauthorised).execution;
    if (this.quota().triggerSeconds >= quotas.triggerSecondsPerDay) {
      return this.#refused(start, 'Service using too much computer time for one day').execution;
    }
    const { record } = new Execution(this.#shared, start).run((runtime) => [event(runtime, trigger)]);
    this.quota().triggerSeconds += record.modelledSeconds;
    this.#options.save?.();
    this.#keep(record);
    return record;
  }

  /** What is used of today's quotas. */
  quota(): QuotaState {
    return quotaToday({ options: this.#options, state: this.#options.state, now: this.#options.now });
  }

  /** Set on before it fires, so that a run that dies is not fired again for the same time. */
  #advance(trigger: TriggerState, after: Date): void {
    const next = trigger.schedule && nextDue(trigger.schedule, after, false);
    if (next) trigger.nextDue = next.toISOString();
    else delete trigger.nextDue;
    this.#options.save?.();
  }

  #start(
    functionName: string,
    trigger: ExecutionKind,
    authMode: Start['authMode'],
    effectiveUser: string,
  ): Start {
    return { id: this.#shared.newUuid(), functionName, trigger, authMode, effectiveUser, attended: true };
  }

  #refused(start: Start, message: string): { error: ExecutionError; execution: ExecutionRecord } {
    const error: ExecutionError = { name: 'Exception', message, stack: [] };
    const execution = executionRecord(runningExecution(start, this.#options.now()), error);
    this.#keep(execution);
    return { error, execution };
  }

  /** An execution that did not live to end, because its thread was ended: whoever ended it tells of it. */
  stopped(run: RunningExecution, durationMs: number): void {
    const error: ExecutionError = {
      name: 'Exception',
      message: 'Execution cancelled',
      stack: [],
      ended: 'stopped',
    };
    this.#keep(executionRecord(run, error, { durationMs }));
  }

  #keep(record: ExecutionRecord): void {
    this.executions.push(record);
    this.#options.watcher?.ended(record);
    if (this.executions.length > executionsKept) this.executions.shift();
  }
}
