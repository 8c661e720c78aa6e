import { isQuestion, type GivenAnswers } from '../../host/forms/answers';
import type { FormAnswer, FormItemState } from '../../host/forms/state';
import { fieldName, otherChoice, otherName } from './questions';

/** The answers that the fields of a page, or of a prefilled address, hold. */
export function answersIn(fields: URLSearchParams, items: FormItemState[]): GivenAnswers {
  const questions = items.filter(isQuestion);
  const answers = questions.map((item): [number, FormAnswer] => [item.id, answerIn(fields, item)]);
  const given = answers.filter(([, answer]) => answer.length > 0);
  return { answers: Object.fromEntries(given), email: (fields.get('email') ?? '').trim() };
}

function answerIn(fields: URLSearchParams, { id, type, other }: FormItemState): FormAnswer {
  const own = (fields.get(otherName(id)) ?? '').trim();
  const chosen = fields
    .getAll(fieldName(id))
    .map((value) => (other && value === otherChoice ? own : clean(value)))
    .filter((value) => value !== '');
  // Whoever writes a choice of their own means it, though they may not have ticked it.
  if (other && chosen.length === 0 && own !== '') chosen.push(own);
  return type === 'CHECKBOX' ? [...new Set(chosen)] : (chosen[0] ?? '');
}

/** A browser sends line breaks as two characters; blanks at the ends say nothing. */
const clean = (value: string): string => value.replace(/\r\n?/g, '\n').trim();
