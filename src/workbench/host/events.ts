import { AuthModes } from './enums';
import type { FormResponseState, FormState } from './forms/state';
import { Form } from './services/forms/form';
import { FormResponse } from './services/forms/responses';
import { User } from './services/session';
import { Spreadsheet, rangeOf } from './services/spreadsheet';
import type { Runtime } from './runtime';
import type { TriggerState } from './state';
import type { ChangeType, EditEvent, FormSubmitEvent } from './types';
import { wallTime, weekDayOf } from './zonedTime';

/** Makes a trigger's argument inside an execution (https://developers.google.com/apps-script/guides/triggers/events). */
export type MakeEvent = (runtime: Runtime, trigger?: TriggerState) => Record<string, unknown>;

/** The workbook was opened. */
export const openEvent: MakeEvent = (runtime, trigger) => ({
  ...common(runtime, trigger),
  ...sourceAndUser(runtime),
});

/** A person changed cells; `value` and `oldValue` for a single one only. */
export const editEvent =
  ({ block, value, oldValue }: EditEvent): MakeEvent =>
  (runtime, trigger) => ({
    ...common(runtime, trigger),
    ...sourceAndUser(runtime),
    range: rangeOf(runtime, block),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  });

/** A person changed the workbook, as `changeType` says. */
export const changeEvent =
  (changeType: ChangeType): MakeEvent =>
  (runtime, trigger) => ({ ...common(runtime, trigger), ...sourceAndUser(runtime), changeType });

/** A form's row was written to its sheet. */
export const formSubmitEvent =
  ({ block, values, namedValues }: FormSubmitEvent): MakeEvent =>
  (runtime, trigger) => ({
    ...common(runtime, trigger),
    range: rangeOf(runtime, block),
    values,
    namedValues,
  });

/** What a form's own trigger is told: the response as a whole, and the form. */
export const formResponseEvent =
  (form: FormState, response: FormResponseState): MakeEvent =>
  (runtime, trigger) => ({
    ...common(runtime, trigger),
    response: new FormResponse(runtime, form, response),
    source: new Form(runtime, form),
  });

/** A time event tells its moment in UTC (https://developers.google.com/apps-script/guides/triggers/events#time-driven-events). */
export const timeEvent =
  (due: Date): MakeEvent =>
  (runtime, trigger) => {
    const { year, month, day, hour, minute, second } = wallTime(due, 'UTC');
    return {
      ...common(runtime, trigger),
      year,
      month,
      'day-of-month': day,
      'day-of-week': weekDayOf({ year, month, day }) || 7,
      'week-of-year': isoWeek(year, month, day),
      hour,
      minute,
      second,
      timezone: 'UTC',
    };
  };

function common(runtime: Runtime, trigger: TriggerState | undefined): Record<string, unknown> {
  const authMode = AuthModes.values[runtime.authMode];
  return trigger ? { authMode, triggerUid: trigger.id } : { authMode };
}

function sourceAndUser(runtime: Runtime): Record<string, unknown> {
  return {
    source: new Spreadsheet(runtime),
    user: new User(runtime.authMode === 'FULL' ? runtime.options.user : ''),
  };
}

/** The ISO week: the one that holds the Thursday of the same Monday-to-Sunday week counts from its year's first. */
function isoWeek(year: number, month: number, day: number): number {
  const thursday = new Date(Date.UTC(year, month - 1, day + 4 - (weekDayOf({ year, month, day }) || 7)));
  const firstDay = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - firstDay) / (7 * 86_400_000)) + 1;
}
