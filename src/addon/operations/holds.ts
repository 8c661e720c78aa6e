import { resumeErasure } from '../../actions/erase';
import { holdList } from '../../actions/holds/list';
import { liftHold, liftPlan } from '../../actions/holds/lift';
import { reviewHold } from '../../actions/holds/review';
import { setHold } from '../../actions/holds/set';
import { day } from '../../register/calendar';
import { settableGrounds } from '../../register/holds';
import type { LiftedView } from '../hold-protocol';
import { isoDay, oneOf, optional, record, text } from '../shapes';
import { erasureView } from '../views/erasure';
import { holdListView } from '../views/holds';
import type { Desk, Services } from './desk';
import { withReceipt } from './erasing';
import { rowId } from './orders';
import { goesOut } from './request-letters';

const LONGEST_REASON = 2000;
const words = text(LONGEST_REASON, { blank: true });
const aHold = record({ hold: rowId });

/** The holds that somebody sets, looks at again and lifts. */
export const holds: Services<'holdList' | 'setHold' | 'reviewHold' | 'liftPlan' | 'liftHold'> = {
  holdList: {
    shape: record({}),
    run: ({ register, language }) => holdListView(register.ask(holdList), language),
  },
  setHold: {
    shape: record({
      record: rowId,
      ground: oneOf(settableGrounds),
      law: words,
      reason: words,
      reviewOn: optional(isoDay),
    }),
    run: ({ register }, { reviewOn, ...order }) => {
      const on = reviewOn === undefined ? {} : { reviewOn: day(reviewOn) };
      const { result } = register.changing(() =>
        register.ask((world) => setHold(world, { ...order, ...on })),
      );
      return { changed: result.changed };
    },
  },
  reviewHold: {
    shape: record({ hold: rowId, on: isoDay, reason: words }),
    run: ({ register }, { hold, on, reason }) =>
      register.changing(() => register.ask((world) => reviewHold(world, hold, day(on), reason))).result,
  },
  liftPlan: {
    shape: aHold,
    run: ({ register, language }, { hold }) => {
      const plan = register.ask((world) => liftPlan(world, hold));
      return plan ? erasureView(plan, language) : null;
    },
  },
  liftHold: { shape: aHold, run: (desk, { hold }) => lifted(desk, hold) },
};

/** The hold is lifted; an erasure that waited goes on at once, with its receipt, and the person is told. */
function lifted(desk: Desk, hold: string): LiftedView {
  const { register } = desk;
  const { changed, resumes } = register.changing(() => register.ask((world) => liftHold(world, hold))).result;
  if (resumes === undefined) return { changed, files: [] };
  const { view, notice } = register.changing(() =>
    withReceipt(
      desk,
      resumes,
      register.ask((world) => resumeErasure(world, resumes, { writesReceipt: true })),
    ),
  );
  if (notice === undefined) return { changed, erased: view, files: [] };
  const { letter, files } = goesOut(desk, notice);
  return { changed, erased: view, letter, files };
}
