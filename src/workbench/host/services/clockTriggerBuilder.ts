import { integerArg, mismatch, textArg } from '../args';
import { EnumValue, WeekDay } from '../enums';
import { Exposed, ServiceError } from '../exposed';
import { isDate } from '../realm';
import { scriptTimeZone, type Runtime } from '../runtime';
import type { Schedule } from '../state';
import { isTimeZone, momentOf } from '../zonedTime';
import { install, type Trigger } from './trigger';

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

/** `ClockTriggerBuilder`. */
export class ClockTriggerBuilder extends Exposed {
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

/** Google picks the minute (and the hour) once, at random; here the trigger's id decides, so that a run can be repeated. */
const chosen = (id: string, below: number): number => Number(BigInt(id) % BigInt(below));

function within(name: string, args: unknown[], least: number, most: number): number {
  const value = integerArg(`ClockTriggerBuilder.${name}`, args, 0);
  if (value < least || value > most) throw new ServiceError(`The value you passed to ${name} was invalid.`);
  return value;
}
