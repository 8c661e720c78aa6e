import { isEmail, isUrl } from '../../shapes/addresses';
import { re2 } from '../../shapes/re2';
import type { FormAnswer, FormValidation } from './state';

/** A rule for an answer; `args` tells of each argument whether it is a number or text. */
export interface ValidationRule {
  args: readonly ('number' | 'text')[];
  accepts(answer: string, args: readonly (string | number)[]): boolean;
}

/** The number that an answer is: digits with a point or a comma; `NaN` for other text. */
function numberIn(answer: string): number {
  const text = answer.trim().replace(',', '.');
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : NaN;
}

const numeric = (
  args: number,
  accepts: (value: number, limits: readonly number[]) => boolean,
): ValidationRule => ({
  args: Array.from({ length: args }, () => 'number' as const),
  accepts: (answer, given) => !Number.isNaN(numberIn(answer)) && accepts(numberIn(answer), given.map(Number)),
});

const text = (accepts: (answer: string) => boolean): ValidationRule => ({ args: [], accepts });

const length = (accepts: (length: number, limit: number) => boolean): ValidationRule => ({
  args: ['number'],
  accepts: (answer, [limit]) => accepts(Array.from(answer).length, Number(limit)),
});

const pattern = (whole: boolean, wanted: boolean): ValidationRule => ({
  args: ['text'],
  accepts: (answer, [source]) =>
    re2(whole ? `^(?:${String(source)})$` : String(source))?.test(answer) === wanted,
});

const between = (value: number, [low = 0, high = 0]: readonly number[]): boolean =>
  value >= low && value <= high;

/** Of a paragraph: its length and its pattern (https://developers.google.com/apps-script/reference/forms/paragraph-text-validation-builder). */
export const paragraphRules: Record<string, ValidationRule> = {
  requireTextContainsPattern: pattern(false, true),
  requireTextDoesNotContainPattern: pattern(false, false),
  requireTextMatchesPattern: pattern(true, true),
  requireTextDoesNotMatchPattern: pattern(true, false),
  requireTextLengthGreaterThanOrEqualTo: length((is, limit) => is >= limit),
  requireTextLengthLessThanOrEqualTo: length((is, limit) => is <= limit),
};

/** Of a line of text (https://developers.google.com/apps-script/reference/forms/text-validation-builder). */
export const textRules: Record<string, ValidationRule> = {
  ...paragraphRules,
  requireTextIsEmail: text(isEmail),
  requireTextIsUrl: text(isUrl),
  requireNumber: numeric(0, () => true),
  requireWholeNumber: numeric(0, (value) => Number.isInteger(value)),
  requireNumberBetween: numeric(2, between),
  requireNumberNotBetween: numeric(2, (value, limits) => !between(value, limits)),
  requireNumberEqualTo: numeric(1, (value, [limit]) => value === limit),
  requireNumberNotEqualTo: numeric(1, (value, [limit]) => value !== limit),
  requireNumberGreaterThan: numeric(1, (value, [limit = 0]) => value > limit),
  requireNumberGreaterThanOrEqualTo: numeric(1, (value, [limit = 0]) => value >= limit),
  requireNumberLessThan: numeric(1, (value, [limit = 0]) => value < limit),
  requireNumberLessThanOrEqualTo: numeric(1, (value, [limit = 0]) => value <= limit),
};

const ticked = (accepts: (count: number, limit: number) => boolean): ValidationRule => ({
  args: ['number'],
  accepts: (count, [limit]) => accepts(Number(count), Number(limit)),
});

/** Of ticked boxes, asked with their number (https://developers.google.com/apps-script/reference/forms/checkbox-validation-builder). */
export const checkboxRules: Record<string, ValidationRule> = {
  requireSelectAtLeast: ticked((count, limit) => count >= limit),
  requireSelectAtMost: ticked((count, limit) => count <= limit),
  requireSelectExactly: ticked((count, limit) => count === limit),
};

const validations: Record<string, ValidationRule> = { ...textRules, ...checkboxRules };

/** Whether an answer is what its validation demands. */
export function isValid({ kind, args }: FormValidation, answer: FormAnswer): boolean {
  const asked = Array.isArray(answer) ? String(answer.length) : answer;
  return validations[kind]?.accepts(asked, args) ?? true;
}
