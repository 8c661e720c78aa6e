import { isQuestion, type FormItemState, type FormState, type GivenAnswers } from '../workbench/host';

/** A form that somebody sends in: the address at which they open it, and what they write. */
export interface Sending {
  address: string;
  /** To each question that they are led to, in turn: text, the first words of a choice, or nothing. */
  texts: readonly string[];
}

/** The key in the address of a form that respondents get. */
export const formKey = (address: string): string => /\/forms\/d\/e\/([\w-]+)/.exec(address)?.[1] ?? '';

/** What the address has filled in already, by the item's id. */
const filledIn = (address: string): Record<string, string> =>
  Object.fromEntries(
    [...address.matchAll(/[?&]entry\.(\d+)=([^&]*)/g)].map(([, id = '', text = '']) => [
      id,
      decodeURIComponent(text.replaceAll('+', ' ')),
    ]),
  );

/**
 * Goes through a form as a respondent does: page by page, along the choices that lead to one.
 * @throws when there are not as many questions as texts, or a choice is not offered
 */
export function answersTo({ items, title }: FormState, { address, texts }: Sending): GivenAnswers {
  const answers: Record<string, string> = filledIn(address);
  const left = [...texts];
  let page: FormItemState[] | undefined = pageFrom(items, 0);
  while (page) {
    let next: number | undefined;
    for (const item of page.filter((each) => isQuestion(each) && answers[each.id] === undefined)) {
      const text = left.shift();
      if (text === undefined) throw new Error(`${title}: nothing is said to “${item.title}”.`);
      if (text === '') continue;
      const choice = item.choices.findIndex((offered) => offered.startsWith(text));
      if (item.choices.length > 0 && choice < 0) throw new Error(`${title}: “${text}” is not offered.`);
      answers[item.id] = item.choices[choice] ?? text;
      const target = item.targets?.[choice];
      if (typeof target === 'number') next = items.findIndex(({ id }) => id === target);
    }
    page = next === undefined ? undefined : pageFrom(items, next + 1);
  }
  if (left.length > 0) throw new Error(`${title}: there is no question for “${left[0]}”.`);
  return { answers, email: '' };
}

/** The items from a place up to the next page. */
function pageFrom(items: readonly FormItemState[], start: number): FormItemState[] {
  const end = items.findIndex(({ type }, index) => index >= start && type === 'PAGE_BREAK');
  return items.slice(start, end < 0 ? undefined : end);
}
