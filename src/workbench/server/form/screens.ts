import { isBranching, pageAfter, pagesOf, pathOf } from '../../host/forms/pages';
import type { FormAnswer, FormItemState } from '../../host/forms/state';
import { html, type Html } from './html';
import { fieldName, otherChoice, otherName } from './questions';

type Answers = Record<string, FormAnswer>;

/** One of the screens on which a form is filled in: all of it, or a page of a form whose answers lead to different pages. */
export interface Screen {
  index: number;
  items: FormItemState[];
  isFirst: boolean;
  /** Whether it may be the last one, as far as the answers so far tell. */
  isLast: boolean;
}

/** The screens of a form for a respondent who has answered so far. */
export class Screens {
  private readonly pages: FormItemState[][];

  constructor(
    items: FormItemState[],
    private readonly answers: Answers,
  ) {
    this.pages = isBranching(items) ? pagesOf(items) : [items];
  }

  /** The screen at an index, or the first one where the answers do not lead to that. */
  at(index: number): Screen {
    const reached = pathOf(this.pages, this.answers).includes(index) ? index : 0;
    return {
      index: reached,
      items: this.pages[reached] ?? [],
      isFirst: reached === 0,
      isLast: this.mayEnd(reached),
    };
  }

  /** The screen to which the answers on another lead; `undefined` when they lead to the end. */
  after({ index }: Screen): Screen | undefined {
    const next = this.next(index);
    return next < this.pages.length ? this.at(next) : undefined;
  }

  /** The screen from which a respondent came. */
  before({ index }: Screen): Screen {
    const path = pathOf(this.pages, this.answers);
    return this.at(path[path.indexOf(index) - 1] ?? 0);
  }

  /** The screen that holds an item. */
  of(item: number | 'email'): Screen {
    return this.at(
      Math.max(
        this.pages.findIndex((items) => items.some(({ id }) => id === item)),
        0,
      ),
    );
  }

  private next(index: number): number {
    return pageAfter(this.pages, index, this.answers);
  }

  /** Choices that lead elsewhere make it uncertain: then the button says "next". */
  private mayEnd(index: number): boolean {
    const asks = (this.pages[index] ?? []).some(({ targets = [] }) => targets.length > 0);
    return !asks && this.next(index) >= this.pages.length;
  }
}

/** The answers that are not on a screen, as hidden fields that go along with it. */
export function carriedHtml(items: readonly FormItemState[], screen: Screen, answers: Answers): Html[] {
  const elsewhere = items.filter((item) => !screen.items.includes(item));
  return elsewhere.flatMap((item) =>
    [answers[item.id] ?? []].flat().flatMap((value) => {
      const isOwn = item.other && !item.choices.includes(value);
      return isOwn
        ? [hidden(fieldName(item.id), otherChoice), hidden(otherName(item.id), value)]
        : [hidden(fieldName(item.id), value)];
    }),
  );
}

/** A field that is not shown. */
export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`;
