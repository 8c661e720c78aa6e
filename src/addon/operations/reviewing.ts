import { approveDues, undoApprovals } from '../../actions/retention/approve';
import { dryRun } from '../../actions/retention/dry-run';
import { mentionsOfCards } from '../../actions/retention/mentioned';
import {
  confirmRelationships,
  endRelationships,
  reopenRelationships,
  suggestedEnds,
} from '../../actions/retention/relationships';
import { reviewDues } from '../../actions/retention/review';
import { formatDate, type Language } from '../../language/text';
import { day } from '../../register/calendar';
import {
  A_PAGE,
  CELLS_A_CALL,
  RECORDS_A_CALL,
  type DueListView,
  type ReviewOperations,
} from '../review-protocol';
import type { Register } from '../services/register';
import { count, isoDay, list, oneOf, optional, record, text } from '../shapes';
import { mentionsView } from '../views/erasures';
import { cellRows, dueView, groupViews, keyOf, shownItems } from '../views/review';
import type { Services } from './desk';

const LONGEST_KEY = 2000;
const show = oneOf(['waiting', 'approved'] as const);
const group = optional(text(LONGEST_KEY));
const keys = list(text(LONGEST_KEY), RECORDS_A_CALL);
const customers = list(text(300), RECORDS_A_CALL);

/** The review of what no ground covers any more, and of relationships that have perhaps ended. */
export const reviewing: Services<keyof ReviewOperations> = {
  dueList: {
    shape: record({ show, group, from: count }),
    run: ({ register, language }, args) => listed(register, language, args),
  },
  dueKeys: {
    shape: record({ show, group }),
    run: ({ register }, args) => ({
      keys: shownItems(register.ask(reviewDues), args.show, args.group).map(keyOf),
    }),
  },
  dueCells: {
    shape: record({ keys: list(text(LONGEST_KEY), CELLS_A_CALL) }),
    run: ({ register, language }, args) => ({
      rows: cellRows(register.ask((world) => dryRun(world, args.keys)).result, language),
    }),
  },
  dueMentions: {
    shape: record({ keys }),
    run: ({ register, language }, args) => ({
      cards: register
        .ask((world) => mentionsOfCards(world, args.keys))
        .map(({ customer, name, found }) => ({
          customer,
          name: name || customer,
          found: mentionsView(found, language),
        })),
    }),
  },
  approveDues: {
    shape: record({ keys }),
    run: ({ register, language }, args) => {
      const done = register.changing(() => register.ask((world) => approveDues(world, args.keys)));
      const { destroyOn, ...counts } = done.result;
      return { ...counts, destroyOn: formatDate(destroyOn, language), unfinished: done.unfinished };
    },
  },
  undoApprovals: {
    shape: record({ keys }),
    run: ({ register }, args) => {
      const done = register.changing(() => register.ask((world) => undoApprovals(world, args.keys)));
      return { ...done.result, unfinished: done.unfinished };
    },
  },
  suggestedEnds: {
    shape: record({ from: count }),
    run: ({ register, language }, { from }) => {
      const all = register.ask(suggestedEnds);
      const items = all.slice(from, from + A_PAGE).map(({ lastActivity, ...suggested }) => ({
        ...suggested,
        lastActivity: formatDate(lastActivity, language),
      }));
      return { items, total: all.length };
    },
  },
  endRelationships: {
    shape: record({ customers, on: optional(isoDay) }),
    run: ({ register }, { customers: ids, on }) =>
      register.changing(() =>
        register.ask((world) => endRelationships(world, ids, on === undefined ? undefined : day(on))),
      ).result,
  },
  confirmRelationships: {
    shape: record({ customers }),
    run: ({ register }, { customers: ids }) =>
      register.changing(() => register.ask((world) => confirmRelationships(world, ids))).result,
  },
  reopenRelationships: {
    shape: record({ customers }),
    run: ({ register }, { customers: ids }) =>
      register.changing(() => register.ask((world) => reopenRelationships(world, ids))).result,
  },
};

function listed(
  register: Register,
  language: Language,
  { show: shown, group: only, from }: ReviewOperations['dueList']['args'],
): DueListView {
  const all = register.ask(reviewDues);
  const items = shownItems(all, shown, only);
  return {
    groups: groupViews(all, language),
    items: items.slice(from, from + A_PAGE).map((item) => dueView(item, language)),
    total: items.length,
  };
}
