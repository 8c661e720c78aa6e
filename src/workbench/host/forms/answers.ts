import { isEmail } from '../../shapes/addresses';
import { itemsOnPath } from './pages';
import type { FormAnswer, FormItemState, FormItemType, FormState } from './state';
import { isValid } from './validations';

/**
 * Why an answer is not taken: it is missing, no choice of the question, no date, no e-mail address, too long, or not what
 * the validation demands.
 */
export type AnswerProblemCode = 'required' | 'choice' | 'date' | 'email' | 'long' | 'invalid';

/** A question whose answer is not taken; `item` is its id, or `email` for the respondent's address. */
export interface AnswerProblem {
  item: number | 'email';
  code: AnswerProblemCode;
  /** The form owner's own words for it, where there are some. */
  help: string;
}

/** What a respondent sends in. */
export interface GivenAnswers {
  answers: Record<string, FormAnswer>;
  email: string;
}

const layouts: readonly FormItemType[] = ['SECTION_HEADER', 'PAGE_BREAK'];

/** The most characters that a cell of the response sheet takes. */
const MOST_CHARACTERS = 50_000;

/** Whether an item asks something. */
export const isQuestion = ({ type }: FormItemState): boolean => !layouts.includes(type);

/** Whether an answer says nothing. */
export const isEmpty = (answer: FormAnswer | undefined): boolean =>
  answer === undefined || answer.length === 0;

/** An answer as its cell shows it: ticked boxes one after the other. */
export const answerText = (answer: FormAnswer | undefined): string =>
  Array.isArray(answer) ? answer.join(', ') : (answer ?? '');

/** Everything that keeps these answers from being sent, in the order of the form; what a respondent is not led to is not asked. */
export function problemsOf({ items, collectsEmail }: FormState, given: GivenAnswers): AnswerProblem[] {
  const asked = itemsOnPath(items, given.answers);
  return problemsOfItems(asked, { ...given, asksEmail: collectsEmail });
}

/** The same for a part of a form, with the respondent's address where that is asked for. */
export function problemsOfItems(
  items: readonly FormItemState[],
  { answers, email, asksEmail }: GivenAnswers & { asksEmail: boolean },
): AnswerProblem[] {
  const emailCode = email === '' ? 'required' : isEmail(email) ? undefined : 'email';
  const ofEmail = asksEmail && emailCode ? [problem('email', emailCode)] : [];
  return [...ofEmail, ...items.flatMap((item) => problemOf(item, answers[item.id]) ?? [])];
}

/** What is wrong with one answer, if anything is. */
export function problemOf(item: FormItemState, answer: FormAnswer | undefined): AnswerProblem | undefined {
  if (!isQuestion(item)) return undefined;
  if (answer === undefined || answer.length === 0)
    return item.required ? problem(item.id, 'required') : undefined;
  if (answerText(answer).length > MOST_CHARACTERS) return problem(item.id, 'long');
  if (item.choices.length > 0 && !item.other && !areChoices(item, answer)) return problem(item.id, 'choice');
  if (item.type === 'DATE' && !isDay(answer)) return problem(item.id, 'date');
  if (item.validation && !isValid(item.validation, answer))
    return problem(
      item.id,
      item.validation.kind === 'requireTextIsEmail' ? 'email' : 'invalid',
      item.validation.help,
    );
  return undefined;
}

const problem = (item: number | 'email', code: AnswerProblemCode, help = ''): AnswerProblem => ({
  item,
  code,
  help,
});

const areChoices = ({ choices }: FormItemState, answer: FormAnswer): boolean =>
  [answer].flat().every((each) => choices.includes(each));

function isDay(answer: FormAnswer): boolean {
  if (typeof answer !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(answer)) return false;
  const day = new Date(`${answer}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(answer);
}
