import { isEmpty } from './answers';
import type { FormAnswer, FormItemState, FormTarget } from './state';

type Answers = Record<string, FormAnswer>;

/** The items of a form by its pages; the first one has no page break. */
export function pagesOf(items: readonly FormItemState[]): FormItemState[][] {
  const pages: FormItemState[][] = [[]];
  for (const item of items) {
    if (item.type === 'PAGE_BREAK') pages.push([item]);
    else pages[pages.length - 1]?.push(item);
  }
  return pages;
}

/** Whether any choice or page break of a form leads elsewhere than to the next page. */
export const isBranching = (items: readonly FormItemState[]): boolean =>
  items.some(({ goTo, targets = [] }) => (goTo ?? 'CONTINUE') !== 'CONTINUE' || targets.length > 0);

/**
 * Where a respondent gets to after a page: the last navigation that was chosen on it, else what the next page break says
 * (https://developers.google.com/apps-script/reference/forms/page-navigation-type). A page break that is gone leads on.
 * @returns the index of a page, or `pages.length` for the end
 */
export function pageAfter(pages: readonly FormItemState[][], index: number, answers: Answers): number {
  // Navigation has no effect on the last page of a form.
  if (index >= pages.length - 1) return pages.length;
  const chosen = (pages[index] ?? []).map((item) => targetChosen(item, answers[item.id])).filter(Boolean);
  const target = chosen[chosen.length - 1] ?? pages[index + 1]?.[0]?.goTo ?? 'CONTINUE';
  if (target === 'SUBMIT') return pages.length;
  if (target === 'RESTART') return 0;
  const page = pages.findIndex(([first]) => first?.id === target);
  return page < 0 ? index + 1 : page;
}

function targetChosen(item: FormItemState, answer: FormAnswer | undefined): FormTarget | undefined {
  const choice = typeof answer === 'string' ? item.choices.indexOf(answer) : -1;
  return item.targets?.[choice];
}

/** The pages that these answers lead through, from the first one until the end or until a page comes again. */
export function pathOf(pages: readonly FormItemState[][], answers: Answers): number[] {
  const path: number[] = [];
  for (let page = 0; page < pages.length && !path.includes(page); page = pageAfter(pages, page, answers))
    path.push(page);
  return path;
}

/** The items of the pages that these answers lead through. */
export function itemsOnPath(items: readonly FormItemState[], answers: Answers): FormItemState[] {
  const pages = pagesOf(items);
  return pathOf(pages, answers).flatMap((page) => pages[page] ?? []);
}

/** The answers to what was asked on the way; those of pages that were left out are not kept. */
export function answersOnPath(items: readonly FormItemState[], answers: Answers): Answers {
  const asked = itemsOnPath(items, answers).map(({ id }) => String(id));
  return Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => asked.includes(id) && !isEmpty(answer)),
  );
}
