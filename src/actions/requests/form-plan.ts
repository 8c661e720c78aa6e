import {
  confirmTexts,
  fieldHelps,
  fieldTitles,
  formFields,
  inAll,
  languageChoices,
  languageQuestion,
  offeredRights,
  rightChoice,
  type FormField,
} from '../../language/rights-form';
import { languages, type Language } from '../../language/text';

/** A question or page that a form must have. */
export interface WantedItem {
  /** Its name in the settings, e.g. `language` or `fi.email`. */
  key: string;
  kind: 'choice' | 'line' | 'paragraph' | 'page';
  /** Its first words; the owner may reword them. */
  title: string;
  help?: string;
  required?: boolean;
  choices?: readonly string[];
  /** The pages to which the choices lead, by their keys. */
  leadTo?: readonly string[];
}

/** Ids of a form's items by their names, as the settings keep them. */
export type ItemIds = Readonly<Record<string, number>>;

/** The questions of the form for requests: the language first, which leads to a page in it. */
export const requestPlan: readonly WantedItem[] = [
  {
    key: 'language',
    kind: 'choice',
    title: languageQuestion,
    required: true,
    choices: languages.map((language) => languageChoices[language]),
    leadTo: languages.map((language) => `${language}.page`),
  },
  ...languages.flatMap(pageIn),
];

function pageIn(language: Language): WantedItem[] {
  const page: WantedItem = { key: `${language}.page`, kind: 'page', title: fieldTitles.page[language] };
  return [page, ...formFields.map((field) => questionIn(language, field))];
}

/** Neither the e-mail address nor another contact is demanded: one of them is enough, and no form can ask for "one of two". */
function questionIn(language: Language, field: FormField): WantedItem {
  const help = fieldHelps[field]?.[language];
  const kinds: Partial<Record<FormField, WantedItem['kind']>> = { right: 'choice', details: 'paragraph' };
  return {
    key: `${language}.${field}`,
    kind: kinds[field] ?? 'line',
    title: fieldTitles[field][language],
    ...(help !== undefined && { help }),
    required: field === 'right' || field === 'name',
    ...(field === 'right' && { choices: offeredRights.map((right) => rightChoice(right, language)) }),
  };
}

/** The questions of the form that confirms a request. */
export const confirmPlan: readonly WantedItem[] = [
  { key: 'reference', kind: 'line', title: inAll(confirmTexts.reference), required: true },
  { key: 'code', kind: 'line', title: inAll(confirmTexts.code), required: true },
];

/** The ids in a setting; what is none of a plan's items, or no number, is left out. */
export function itemIdsOf(setting: string, plan: readonly WantedItem[]): ItemIds {
  let found: unknown;
  try {
    found = JSON.parse(setting || '{}');
  } catch {
    return {};
  }
  if (typeof found !== 'object' || found === null) return {};
  const ids = new Map<string, unknown>(Object.entries(found));
  return Object.fromEntries(
    plan.flatMap(({ key }) => {
      const id = ids.get(key);
      return typeof id === 'number' ? [[key, id] as const] : [];
    }),
  );
}

/** An item as it stands on a form. */
export interface StandingItem {
  id: number;
  kind: WantedItem['kind'] | 'other';
  title: string;
}

/**
 * Which of a form's items is which wanted one: by the ids that are known, else by its words, else a nameless one that a run left
 * behind that was killed before it could name it. Wanted items that are missing are left out.
 */
export function recognised(
  plan: readonly WantedItem[],
  known: ItemIds,
  standing: readonly StandingItem[],
): Record<string, number> {
  const ids: Record<string, number> = {};
  const free = new Map(standing.map((item) => [item.id, item]));
  const take = ({ key, kind }: WantedItem, fits: (item: StandingItem) => boolean): void => {
    if (ids[key] !== undefined) return;
    const found = [...free.values()].find((item) => item.kind === kind && fits(item));
    if (!found) return;
    ids[key] = found.id;
    free.delete(found.id);
  };
  for (const item of plan) take(item, ({ id }) => id === known[item.key]);
  for (const item of plan) take(item, ({ title }) => title === item.title);
  for (const item of plan) take(item, ({ title }) => title === '');
  return ids;
}

/** A move of an item from one place to another, counted from 0. */
export interface Move {
  from: number;
  to: number;
}

/**
 * The moves that bring each item onto its page. Within a page the owner's order stays, and so does what the owner added.
 * @param order the ids of all of the form's items as they stand
 * @param ids the ids of the wanted ones, all of which are there
 */
export function movesFor(plan: readonly WantedItem[], ids: ItemIds, order: readonly number[]): Move[] {
  const standing = [...order];
  const pages = plan.filter(({ kind }) => kind === 'page').map(({ key }) => ids[key] as number);
  const pageBefore = (place: number): number | undefined =>
    standing
      .slice(0, place)
      .reverse()
      .find((id) => pages.includes(id));
  const moves: Move[] = [];
  let page: number | undefined;
  /** What belongs before the present item on its page. */
  let earlier: number[] = [];
  for (const { key, kind } of plan) {
    const id = ids[key] as number;
    const from = standing.indexOf(id);
    if (pageBefore(from) !== page) {
      const after = Math.max(...earlier.map((each) => standing.indexOf(each)), -1);
      const to = from < after ? after : after + 1;
      standing.splice(from, 1);
      standing.splice(to, 0, id);
      moves.push({ from, to });
    }
    if (kind === 'page') page = id;
    earlier = kind === 'page' ? [id] : [...earlier, id];
  }
  return moves;
}
