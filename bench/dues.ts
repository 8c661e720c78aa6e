import { dailyRun } from '../src/actions/daily';
import { approveDues } from '../src/actions/retention/approve';
import { destroyApproved } from '../src/actions/retention/destroy';
import { reviewDues, type ReviewItem } from '../src/actions/retention/review';
import { day } from '../src/register/calendar';
import type { Step } from './measure';
import type { BenchRegister, Execution } from './register';

/** Most customers with whom everything is made due. */
export const MOST_DUE = 10_000;

/** Keys that the window of the review sends in one call; each call is an execution. */
const KEYS_A_CALL = 400;

const LONG_AGO = day('2012-01-01');

/** What the measured operations are where everything is due at once. */
export const dueOperations = {
  dueSweep: 'daily run, everybody’s card and order due at once',
  dueList: 'review of all that is due',
  approveAll: `approval of all, ${KEYS_A_CALL} a call`,
  destroyOrders: 'destruction of all approved orders',
  destroyCards: 'daily runs until all approved cards are erased',
} as const;

/** Makes every card and order due, and measures the review, the approval of all and the destruction of orders and cards. */
export function dueSteps(register: BenchRegister): Step<keyof typeof dueOperations>[] {
  let items: ReviewItem[] = [];
  const approve = (execution: Execution, some: readonly ReviewItem[]): void => {
    const keys = some.map(({ key }) => key);
    execution.changing(() => execution.ask((world) => approveDues(world, keys)));
  };
  const daily = (execution: Execution): boolean =>
    !execution.changing(() => execution.ask((world) => dailyRun(world))).unfinished;
  return [
    { operation: 'dueSweep', prepare: () => makeDue(register), work: daily },
    {
      operation: 'dueList',
      work: (execution) => {
        items = execution.ask(reviewDues);
        return true;
      },
    },
    {
      operation: 'approveAll',
      work: (execution) => {
        approve(execution, items.splice(0, KEYS_A_CALL));
        return items.length === 0;
      },
    },
    {
      operation: 'destroyOrders',
      work: (execution) => {
        execution.changing(() => execution.ask(destroyApproved));
        return register.column('Orders', 'A').length === 0;
      },
    },
    { operation: 'destroyCards', work: daily },
  ];
}

/** Ends every relationship long ago, with a paid order of that time, and lets approvals count at once. */
function makeDue(register: BenchRegister): void {
  const rows = (title: string) => register.column(title, 'A').length;
  register.fill('Customers', 'Status', rows('Customers'), 'Ended');
  register.fill('Customers', 'Ended on', rows('Customers'), LONG_AGO);
  register.fill('Orders', 'Date', rows('Orders'), LONG_AGO);
  register.fill('Orders', 'Invoice state', rows('Orders'), 'Paid');
  const undoDays = register.column('Settings', 'A').indexOf('undoDays');
  register.fill('Settings', 'Value', 1, '0', undoDays);
}
