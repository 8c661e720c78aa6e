import type { Day } from '../../register/calendar';
import { coverage, uncovered, type Covered, type Uncovered } from '../../register/coverage';
import { customerRetention, type CustomerFacts, type Retention } from '../../register/retention';
import { isBlank } from '../../workbook/codec';
import { wholeNumber } from '../../workbook/settings';
import { columnOf } from '../../workbook/tabs';
import { dataColumns } from '../erasure-plan';
import { eventsByCustomer } from '../consent-events';
import type { Reading } from '../reading';
import { ruleOf } from '../rules';
import { activityByCustomer, laterOf } from './activity';
import { cardAsLived, coveringPurposes } from './covering';
import { heldRecords, isRestrictedAt, waitingErasures } from './held';
import { approvedUntil } from './rows';

/** Where a customer's card stands on a day. */
export interface Standing {
  id: string;
  row: number;
  retention: Retention;
  held: boolean;
  restricted: boolean;
  lastActivity?: Day;
  /** A withdrawal of the consent on which it rests has ended it, rather than a period. */
  byWithdrawal: boolean;
  /** Filled columns that can go alone, with the purposes that cover them or did. */
  covered: Covered[];
  /** Those of them that no purpose covers any more; none where the card is not to be touched. */
  uncovered: Uncovered[];
}

/** The columns that may go alone. Those that say how long the others are kept go with the last of them. */
export const separable = dataColumns.filter((key) => {
  const { category } = columnOf('customers', key);
  return category !== 'relationship' && category !== 'administration';
});

/** The rule that a column has of its own, beside that of the card. */
export const ownRules: Readonly<Record<string, string>> = { ip: 'ipAddress' };

/**
 * Tells where the card in a row of the customers tab stands. What is the same for all of them is found out once. Where nobody can tell the
 * rule of the cards, none is past its time.
 * @param haveSaid customers who say something now, which counts as activity
 */
export function standings(
  reading: Reading,
  today: Day,
  haveSaid: readonly string[] = [],
): (row: number) => Standing {
  const table = reading.table('customers');
  const rule = ruleOf(reading, 'customer');
  const ruleOfColumn = new Map(
    Object.entries(ownRules).map(([column, kind]) => [column, ruleOf(reading, kind)]),
  );
  const inactivityMonths = wholeNumber(reading.settings, 'inactivityMonths');
  const heldIds = heldRecords(reading, today);
  const activity = activityByCustomer(reading, today, haveSaid);
  const waiting = waitingErasures(reading);
  const isRestricted = isRestrictedAt(reading);
  const purposes = coveringPurposes(reading);
  const eventsBy = eventsByCustomer(reading);
  return (row) => {
    const id = table.ids[row] as string;
    const restricted = isRestricted(row);
    const { last, lastOrder, open } = activity.get(id) ?? { open: false };
    const held = heldIds.has(id) || open;
    const lastActivity = laterOf(last, table.number(row, 'since'));
    const events = eventsBy.get(id) ?? [];
    const { card, hasReturned, withdrawnOn } = cardAsLived(
      purposes,
      events,
      table.text(row, 'legalBasis'),
      lastOrder,
    );
    const facts: CustomerFacts = {
      status: (table.text(row, 'status') || '') as CustomerFacts['status'],
      since: table.number(row, 'since'),
      endedOn: table.number(row, 'endedOn'),
      lastActivity,
      confirmedOn: table.number(row, 'confirmedOn'),
      lastOrder,
      held,
      restricted,
      consentEndedOn: hasReturned ? undefined : withdrawnOn,
      approvedUntil: approvedUntil(table, row),
    };
    const waits = waiting(id, today);
    const retention = waits ?? customerRetention(facts, rule, inactivityMonths, today);
    const filled = separable.filter((key) => !isBlank(table.raw(row, key)));
    const columns = filled.map((key) => {
      const own = ruleOfColumn.get(key);
      return own
        ? { key, ownUntil: { day: customerRetention(facts, own, inactivityMonths, today).until } }
        : { key };
    });
    const covered = coverage(columns, { ...card, until: retention.until }, purposes, today);
    // An invoice that is not paid keeps the card, but only the columns that a claim needs.
    const gone = heldIds.has(id) || restricted || waits ? [] : uncovered(covered);
    return {
      id,
      row,
      retention: stillCovered(retention, gone, columns.length),
      held,
      restricted,
      lastActivity,
      byWithdrawal: facts.consentEndedOn !== undefined,
      covered,
      uncovered: gone,
    };
  };
}

/** A card past its period of which a consent in force still covers something is not due as a whole. */
function stillCovered(retention: Retention, gone: readonly Uncovered[], filled: number): Retention {
  const isDue = retention.state === 'due' || retention.state === 'approved';
  return isDue && gone.length < filled ? { ...retention, state: 'running' } : retention;
}
