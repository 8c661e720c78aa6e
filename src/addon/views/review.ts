import type { TouchedCell } from '../../actions/retention/dry-run';
import type { ReviewItem } from '../../actions/retention/review';
import { reviewDialog } from '../../language/reviewDialog';
import { retentionTexts } from '../../language/retentionTexts';
import { tabTexts } from '../../language/tabs';
import { formatDate, say, type Language } from '../../language/text';
import { HEADER_ROWS } from '../../workbook/table';
import type { CellRowView, DueGroupView, DueView, ReviewShow } from '../review-protocol';
import { headingOf } from './card';

/** What an item is grouped by: kind of record, whether columns of it, and the rule or the withdrawal. */
export const groupOf = ({ tab, columns, rule, reason }: ReviewItem): string =>
  [columns ? `${tab}.columns` : tab, rule || reason].join('/');

/** The items that a list shows, group by group. */
export function shownItems(items: readonly ReviewItem[], show: ReviewShow, group?: string): ReviewItem[] {
  const order = [...new Set(items.map(groupOf))].sort();
  const isShown = (item: ReviewItem) =>
    (item.approved !== undefined) === (show === 'approved') &&
    (group === undefined || groupOf(item) === group);
  return items
    .filter(isShown)
    .map((item) => ({ item, at: order.indexOf(groupOf(item)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** The groups with their numbers, in the order in which lists show them. */
export function groupViews(items: readonly ReviewItem[], language: Language): DueGroupView[] {
  const groups = new Map<string, DueGroupView>();
  for (const item of items) {
    const key = groupOf(item);
    const group = groups.get(key) ?? { ...groupView(item, language), key, waiting: 0, approved: 0 };
    group[item.approved ? 'approved' : 'waiting']++;
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function groupView(
  { tab, columns, reason, ground }: ReviewItem,
  language: Language,
): Pick<DueGroupView, 'title' | 'ground'> {
  const title = tabTexts[tab].title[language];
  return {
    title: columns ? say(reviewDialog.someData, language, { title }) : title,
    ground: reason === 'withdrawal' ? say(reviewDialog.withdrawn, language) : ground,
  };
}

/** What an approval or its undoing is asked for by. */
export const keyOf = (item: ReviewItem): string => item.approved?.task ?? item.key;

/** A line of the list. */
export function dueView(item: ReviewItem, language: Language): DueView {
  const { tab, row, name, record, day, isForgotten, columns, until, after, approved } = item;
  return {
    key: keyOf(item),
    group: groupOf(item),
    name: isForgotten ? say(retentionTexts.forgotten, language, { record }) : name || record,
    row: row + HEADER_ROWS + 1,
    ...(day !== undefined && { day: formatDate(day, language) }),
    ...(columns && { columns: columns.map((column) => headingOf(tab, column, language)).join(', ') }),
    until: formatDate(until, language),
    isAnonymised: after === 'anonymise',
    ...(approved && { destroyOn: formatDate(approved.on, language) }),
  };
}

/** Cells by the row in which they stand. */
export function cellRows(cells: readonly TouchedCell[], language: Language): CellRowView[] {
  const rows = new Map<string, CellRowView>();
  for (const { tab, row, column } of cells) {
    const key = `${tab} ${row}`;
    const view = rows.get(key) ?? { tab: tabTexts[tab].title[language], row, columns: [] };
    if (!view.columns.includes(column)) view.columns.push(column);
    rows.set(key, view);
  }
  return [...rows.values()];
}
