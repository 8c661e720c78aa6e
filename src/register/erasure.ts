import type { Day } from './calendar';
import type { ErasureInput } from './erasureFacts';
import {
  type GroundedRecord,
  groundedRecords,
  holdReasons,
  mergedByGround,
  type Reason,
} from './erasureGrounds';

export type * from './erasureFacts';
export type { Reason } from './erasureGrounds';
export type { Ground, Hold } from './holds';

/** A record, or some columns of it, that goes. */
export interface Going {
  tab: string;
  record: string;
  columns?: string[];
}

/** A record, or some columns of it, that stays on one ground; what stays on several is named once for each. */
export interface Staying extends Going, Reason {}

/**
 * What becomes of the customer's row: it goes (`full`), keeps some columns (`reduced`), stays whole under a hold or a
 * restriction (`held`); `nothing` when there is nothing to do on any record.
 */
export type ErasureOutcome = 'full' | 'reduced' | 'nothing' | 'held';

/** What goes and what stays. */
export interface ErasurePlan {
  outcome: ErasureOutcome;
  goes: Going[];
  stays: Staying[];
  /** Ids of the folders of paper that no ground keeps, as their rows have them: the owner shreds them. */
  shreds: string[];
}

/**
 * Plans an erasure record by record and, in the customer's row, column by column: what a ground holds stays, everything
 * else goes (GDPR Art. 17(1), 17(3)). A restricted person's data are left alone (Art. 18(2)). Carried out, the plan
 * leaves nothing for a second one.
 */
export function planErasure(input: ErasureInput): ErasurePlan {
  const records = groundedRecords(input);
  if (input.customer.restricted) return leftAlone(input, records);
  const customer = planCustomer(input, records.flatMap(reasonsForRow));
  const free = records.filter(({ reasons }) => reasons.length === 0);
  const going = free.filter(({ tab }) => tab !== PAPER);
  const goes = [...customer.goes, ...going.map(({ tab, record }) => ({ tab, record }))];
  const idle = goes.length === 0 && customer.outcome !== 'held';
  return {
    outcome: idle ? 'nothing' : customer.outcome,
    goes,
    stays: [...customer.stays, ...records.flatMap(stayings)],
    shreds: free.filter(({ tab }) => tab === PAPER).map(({ record }) => record),
  };
}

/** Paper is a copy that no change of cells reaches: the owner shreds it, and the row that tells of it goes when that is done. */
const PAPER = 'materials';

/** For what is kept besides, the customer's row may be needed; a voucher on paper says itself whose it is. */
const reasonsForRow = ({ tab, reasons }: GroundedRecord): Reason[] =>
  tab === PAPER ? reasons.filter(({ ground }) => ground !== 'accounting') : reasons;

/**
 * The plan of an erasure that goes on with a customer's row; other records are left as they are, and what stays stays.
 * @param isItsOwn whether another record goes along: the erasure has claimed it, or made it itself
 */
export function restOfCard(plan: ErasurePlan, isItsOwn: (going: Going) => boolean): ErasurePlan {
  const goes = plan.goes.filter((going) => going.tab === 'customers' || isItsOwn(going));
  const isIdle = goes.length === 0 && plan.outcome !== 'held';
  return { ...plan, goes, outcome: isIdle ? 'nothing' : plan.outcome };
}

/** The first day on which the plan may come out differently by itself: a period has passed or a hold is to be reviewed. */
export function planAgainOn({ stays }: Pick<ErasurePlan, 'stays'>): Day | undefined {
  const first = Math.min(
    ...stays.map(({ until, reviewOn }) =>
      Math.min(until === undefined ? Infinity : until + 1, reviewOn ?? Infinity),
    ),
  );
  return first === Infinity ? undefined : first;
}

function stayings({ tab, record, reasons }: GroundedRecord): Staying[] {
  return reasons.map((reason) => ({ tab, record, ...reason }));
}

function leftAlone({ customer }: ErasureInput, records: readonly GroundedRecord[]): ErasurePlan {
  const all = [{ tab: 'customers', record: customer.id }, ...records];
  const stays = all.map(({ tab, record }): Staying => ({ tab, record, ground: 'restriction' }));
  return { outcome: 'held', goes: [], stays, shreds: [] };
}

/** The customer's row: whole under a hold of its own, otherwise the columns that what stays elsewhere needs. */
function planCustomer(input: ErasureInput, reasonsElsewhere: readonly Reason[]): Omit<ErasurePlan, 'shreds'> {
  const { customer, holds, today } = input;
  const row = { tab: 'customers', record: customer.id };
  if (customer.erased) return { outcome: 'full', goes: [], stays: [] };

  const ownHolds = holdReasons(holds, row.tab, row.record, today);
  if (ownHolds.length > 0)
    return { outcome: 'held', goes: [], stays: stayings({ ...row, reasons: ownHolds }) };

  const filled = input.columns.filter((column) => column.filled);
  const stays = mergedByGround([...reasonsElsewhere, ...companyRole(input)])
    .map((reason): Staying & { columns: string[] } => ({
      ...row,
      columns: filled.filter(({ grounds }) => grounds.includes(reason.ground)).map(({ key }) => key),
      ...reason,
    }))
    .filter(({ columns }) => columns.length > 0);
  if (stays.length === 0) return { outcome: 'full', goes: [row], stays: [] };

  const kept = new Set(stays.flatMap(({ columns }) => columns));
  const columns = filled.map(({ key }) => key).filter((key) => !kept.has(key));
  return { outcome: 'reduced', goes: columns.length > 0 ? [{ ...row, columns }] : [], stays };
}

/** Business contact data of whoever still acts for a company. */
function companyRole({ customer }: ErasureInput): Reason[] {
  const acts = customer.role === 'contactPerson' && customer.actsForCompany === true;
  return acts ? [{ ground: 'contactPerson' }] : [];
}
