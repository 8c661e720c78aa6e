import { integerArg, mismatch, textArg } from '../args';
import { EnumValue, EventType, TriggerSource, WeekDay } from '../enums';
import { Exposed, ServiceError } from '../exposed';
import { limits } from '../quota';
import { isDate } from '../realm';
import { scriptTimeZone, type Runtime } from '../runtime';
import { nextDue } from '../schedule';
import type { Schedule, TriggerState } from '../state';
import { isTimeZone, momentOf } from '../zonedTime';
import { Spreadsheet } from './spreadsheet';

/** `Trigger`: one that is installed. */
export class Trigger extends Exposed {
  readonly callName = 'Trigger';

  constructor(readonly state: TriggerState) {
    super();
  }

  getUniqueId(): string {
    return this.state.id;
  }

  getHandlerFunction(): string {
    return this.state.handler;
  }

  getEventType(): EnumValue {
    return EventType.values[this.state.event];
  }

  getTriggerSource(): EnumValue {
    return this.state.event === 'CLOCK' ? TriggerSource.values.CLOCK : TriggerSource.values.SPREADSHEETS;
  }

  getTriggerSourceId(): string | null {
    return this.state.sourceId ?? null;
  }
}

/** `TriggerBuilder`, what `ScriptApp.newTrigger` begins. */
export class TriggerBuilder extends Exposed {
  readonly callName = 'TriggerBuilder';
  readonly #runtime: Runtime;
  readonly #handler: string;

  constructor(runtime: Runtime, handler: string) {
    super();
    this.#runtime = runtime;
    this.#handler = handler;
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#runtime, this.#handler);
  }

  forSpreadsheet(...args: unknown[]): SpreadsheetTriggerBuilder {
    const spreadsheet = this.#runtime.exposedBehind(args[0]);
    const id =
      spreadsheet instanceof Spreadsheet ? spreadsheet.id : textArg('TriggerBuilder.forSpreadsheet', args, 0);
    return new SpreadsheetTriggerBuilder(this.#runtime, this.#handler, id);
  }
}

class SpreadsheetTriggerBuilder extends Exposed {
  readonly callName = 'SpreadsheetTriggerBuilder';
  readonly #runtime: Runtime;
  readonly #handler: string;
  readonly #sourceId: string;
  #event: TriggerState['event'] | undefined;

  constructor(runtime: Runtime, handler: string, sourceId: string) {
    super();
    this.#runtime = runtime;
    this.#handler = handler;
    this.#sourceId = sourceId;
  }

  onOpen(): this {
    return this.#on('ON_OPEN');
  }

  onEdit(): this {
    return this.#on('ON_EDIT');
  }

  onChange(): this {
    return this.#on('ON_CHANGE');
  }

  onFormSubmit(): this {
    return this.#on('ON_FORM_SUBMIT');
  }

  create(): Trigger {
    if (!this.#event) throw new ServiceError('The event type of the trigger must be specified.');
    return install(this.#runtime, { handler: this.#handler, event: this.#event, sourceId: this.#sourceId });
  }

  #on(event: TriggerState['event']): this {
    this.#event = event;
    return this;
  }
}

/** What a clock builder has been told. */
interface ClockPlan {
  every?: { unit: 'minutes' | 'hours' | 'days' | 'weeks' | 'months'; count: number };
  once?: Date;
  date?: { year: number; month: number; day: number };
  hour?: number;
  minute?: number;
  weekDay?: number;
  monthDay?: number;
  timeZone?: string;
}

class ClockTriggerBuilder extends Exposed {
  readonly callName = 'ClockTriggerBuilder';
  readonly #runtime: Runtime;
  readonly #handler: string;
  readonly #plan: ClockPlan = {};

  constructor(runtime: Runtime, handler: string) {
    super();
    this.#runtime = runtime;
    this.#handler = handler;
  }

  everyMinutes(...args: unknown[]): this {
    const count = integerArg('ClockTriggerBuilder.everyMinutes', args, 0);
    if (![1, 5, 10, 15, 30].includes(count))
      throw new ServiceError(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    return this.#set({ every: { unit: 'minutes', count } });
  }

  everyHours(...args: unknown[]): this {
    return this.#set({ every: { unit: 'hours', count: within('everyHours', args, 1, Infinity) } });
  }

  everyDays(...args: unknown[]): this {
    return this.#set({ every: { unit: 'days', count: within('everyDays', args, 1, Infinity) } });
  }

  everyWeeks(...args: unknown[]): this {
    return this.#set({ every: { unit: 'weeks', count: within('everyWeeks', args, 1, Infinity) } });
  }

  onWeekDay(...args: unknown[]): this {
    const day = this.#runtime.exposedBehind(args[0]);
    if (!(day instanceof EnumValue) || !(day.label in WeekDay.values))
      throw mismatch('ClockTriggerBuilder.onWeekDay', args);
    const every =
      this.#plan.every?.unit === 'weeks' ? this.#plan.every : { unit: 'weeks' as const, count: 1 };
    return this.#set({ every, weekDay: Object.keys(WeekDay.values).indexOf(day.label) });
  }

  onMonthDay(...args: unknown[]): this {
    return this.#set({ every: { unit: 'months', count: 1 }, monthDay: within('onMonthDay', args, 1, 31) });
  }

  atHour(...args: unknown[]): this {
    return this.#set({ hour: within('atHour', args, 0, 23) });
  }

  nearMinute(...args: unknown[]): this {
    return this.#set({ minute: within('nearMinute', args, 0, 59) });
  }

  inTimezone(...args: unknown[]): this {
    const timeZone = textArg('ClockTriggerBuilder.inTimezone', args, 0);
    if (!isTimeZone(timeZone))
      throw new ServiceError(`Invalid argument: timezone. Should be of type: String`);
    return this.#set({ timeZone });
  }

  at(...args: unknown[]): this {
    const [moment] = args;
    if (!isDate(moment)) throw mismatch('ClockTriggerBuilder.at', args);
    return this.#set({ once: new Date(moment.getTime()) });
  }

  atDate(...args: unknown[]): this {
    const [year, month, day] = [0, 1, 2].map((index) =>
      integerArg('ClockTriggerBuilder.atDate', args, index),
    );
    return this.#set({ date: { year: year ?? 0, month: month ?? 1, day: day ?? 1 } });
  }

  after(...args: unknown[]): this {
    const wait = integerArg('ClockTriggerBuilder.after', args, 0);
    return this.#set({ once: new Date(this.#runtime.now().getTime() + wait) });
  }

  create(): Trigger {
    return install(this.#runtime, { handler: this.#handler, event: 'CLOCK' }, (id) => this.#schedule(id));
  }

  #set(plan: ClockPlan): this {
    Object.assign(this.#plan, plan);
    return this;
  }

  #schedule(id: string): Schedule {
    const { every, once, date, weekDay, monthDay } = this.#plan;
    const timeZone = this.#plan.timeZone ?? scriptTimeZone(this.#runtime);
    const minute = this.#plan.minute ?? chosen(id, 60);
    if (once) return { once: once.toISOString() };
    if (date)
      return {
        once: momentOf(
          { ...date, hour: this.#plan.hour ?? 0, minute: this.#plan.minute ?? 0, second: 0 },
          timeZone,
        ).toISOString(),
      };
    if (!every) throw new ServiceError('The recurrence of the clock trigger must be specified.');
    if (every.unit === 'minutes' || every.unit === 'hours') return { every: every.unit, count: every.count };
    return {
      every: every.unit,
      count: every.count,
      weekDay,
      monthDay,
      hour: this.#plan.hour ?? chosen(id, 24),
      minute,
      timeZone,
    };
  }
}

function install(
  runtime: Runtime,
  given: Pick<TriggerState, 'handler' | 'event' | 'sourceId'>,
  scheduleFor?: (id: string) => Schedule,
): Trigger {
  if (runtime.state.triggers.length >= limits.triggers) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const id = BigInt(`0x${runtime.newUuid().replace(/-/g, '').slice(0, 15)}`).toString();
  const schedule = scheduleFor?.(id);
  const due = schedule && nextDue(schedule, runtime.now(), true);
  const trigger: TriggerState = {
    id,
    ...given,
    createdBy: runtime.effectiveUser,
    ...(schedule ? { schedule } : {}),
    ...(due ? { nextDue: due.toISOString() } : {}),
  };
  runtime.state.triggers.push(trigger);
  runtime.changed();
  return new Trigger(trigger);
}

/** Google picks the minute (and the hour) once, at random; here the trigger's id decides, so that a run can be repeated. */
const chosen = (id: string, below: number): number => Number(BigInt(id) % BigInt(below));

function within(name: string, args: unknown[], least: number, most: number): number {
  const value = integerArg(`ClockTriggerBuilder.${name}`, args, 0);
  if (value < least || value > most) throw new ServiceError(`The value you passed to ${name} was invalid.`);
  return value;
}
