import { isEmail, isUrl } from '../shapes/addresses';
import { typed, type TypingContext } from './text/input';

/** What a cell holds as plain value: text, number, truth value, or nothing. */
export type Plain = string | number | boolean | undefined;

/** A BooleanCondition of the API. */
export interface Condition {
  type?: string | null;
  values?: { userEnteredValue?: string | null; relativeDate?: string | null }[] | null;
}

type Check = (value: Plain, wanted: Plain[], entries: string[]) => boolean;

const number = (value: Plain): number => (typeof value === 'number' ? value : Number.NaN);
const day = (value: Plain): number => Math.floor(number(value));
const text = (value: Plain): string => String(value ?? '').toLowerCase();
const isNumber = (value: Plain): boolean => typeof value === 'number';
const isBlank = (value: Plain): boolean => value === undefined || value === '';

/** The conditions that can be judged without a formula engine, by the API's `ConditionType`. `entries` are the list of a drop-down. */
const checks: Record<string, Check> = {
  ONE_OF_LIST: (value, _wanted, entries) => entries.includes(String(value)),
  ONE_OF_RANGE: (value, _wanted, entries) => entries.includes(String(value)),
  BOOLEAN: (value, wanted) =>
    wanted.length ? wanted.map(String).includes(String(value)) : typeof value === 'boolean',
  DATE_IS_VALID: isNumber,
  DATE_EQ: (value, [other]) => day(value) === day(other),
  DATE_NOT_EQ: (value, [other]) => day(value) !== day(other),
  DATE_BEFORE: (value, [other]) => day(value) < day(other),
  DATE_AFTER: (value, [other]) => day(value) > day(other),
  DATE_ON_OR_BEFORE: (value, [other]) => day(value) <= day(other),
  DATE_ON_OR_AFTER: (value, [other]) => day(value) >= day(other),
  DATE_BETWEEN: (value, [first, last]) => day(value) >= day(first) && day(value) <= day(last),
  DATE_NOT_BETWEEN: (value, [first, last]) => day(value) < day(first) || day(value) > day(last),
  NUMBER_GREATER: (value, [low]) => number(value) > number(low),
  NUMBER_GREATER_THAN_EQ: (value, [low]) => number(value) >= number(low),
  NUMBER_LESS: (value, [high]) => number(value) < number(high),
  NUMBER_LESS_THAN_EQ: (value, [high]) => number(value) <= number(high),
  NUMBER_EQ: (value, [other]) => number(value) === number(other),
  NUMBER_NOT_EQ: (value, [other]) => isNumber(value) && value !== number(other),
  NUMBER_BETWEEN: (value, [low, high]) => number(value) >= number(low) && number(value) <= number(high),
  NUMBER_NOT_BETWEEN: (value, [low, high]) => number(value) < number(low) || number(value) > number(high),
  TEXT_CONTAINS: (value, [part]) => text(value).includes(text(part)),
  TEXT_NOT_CONTAINS: (value, [part]) => !text(value).includes(text(part)),
  TEXT_EQ: (value, [other]) => text(value) === text(other),
  TEXT_NOT_EQ: (value, [other]) => text(value) !== text(other),
  TEXT_STARTS_WITH: (value, [part]) => text(value).startsWith(text(part)),
  TEXT_ENDS_WITH: (value, [part]) => text(value).endsWith(text(part)),
  TEXT_IS_EMAIL: (value) => isEmail(String(value ?? '')),
  TEXT_IS_URL: (value) => isUrl(String(value ?? '')),
  BLANK: isBlank,
  NOT_BLANK: (value) => !isBlank(value),
};

const fromToday: Record<string, (today: number) => number> = {
  TODAY: (today) => today,
  TOMORROW: (today) => today + 1,
  YESTERDAY: (today) => today - 1,
  PAST_WEEK: (today) => today - 7,
  PAST_MONTH: (today) => today - 30,
  PAST_YEAR: (today) => today - 365,
};

/** A condition's value is read as if a person had typed it into a cell. */
function wanted(condition: Condition, typing: TypingContext): Plain[] {
  return (condition.values ?? []).map(({ userEnteredValue, relativeDate }) => {
    const relative = fromToday[relativeDate ?? ''];
    if (relative) return relative(typing.today());
    // A text that is looked for stays as written: `,5` is no number there.
    if (condition.type?.startsWith('TEXT')) return userEnteredValue ?? '';
    const { value } = typed(userEnteredValue ?? '', undefined, typing);
    return typeof value === 'object' ? undefined : value;
  });
}

const entriesOf = (condition: Condition): string[] =>
  (condition.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');

/** Whether a condition compares with a formula, so that only a formula engine could judge it. */
export function needsFormulas(condition: Condition): boolean {
  if (condition.type === 'ONE_OF_RANGE') return false;
  return (
    !Object.hasOwn(checks, condition.type ?? '') ||
    entriesOf(condition).some((entry) => /^[=+]\D/.test(entry))
  );
}

/**
 * A judge of values by a condition; undefined when only a formula engine could be one.
 * @param entries what a drop-down offers, where it is not the condition's own values
 */
export function judgeOf(
  condition: Condition,
  typing: TypingContext,
  entries: string[] = entriesOf(condition),
): ((value: Plain) => boolean) | undefined {
  if (needsFormulas(condition)) return undefined;
  const check = checks[condition.type ?? ''];
  const values = condition.type?.startsWith('ONE_OF') ? [] : wanted(condition, typing);
  return check && ((value) => check(value, values, entries));
}
