import { accessFindingTexts, accessRoleTexts } from '../../language/accessReview';
import { formatDate, say, type Language } from '../../language/text';
import type { AccessFinding } from '../../register/accessReview';

/** A finding in words: what is so, and what to do about it. */
export function findingInWords(
  { key, account, role, day }: AccessFinding,
  language: Language,
): { found: string; todo: string } {
  const { found, todo } = accessFindingTexts[key];
  const values = {
    account,
    role: role ? say(accessRoleTexts[role], language) : '',
    day: day === undefined ? '' : formatDate(day, language),
  };
  return { found: say(found, language, values), todo: say(todo, language) };
}
