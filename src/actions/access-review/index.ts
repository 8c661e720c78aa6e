import {
  countFindings,
  reviewAccess,
  type AccessFinding,
  type Sharing,
  type StaffMember,
} from '../../register/accessReview';
import { isoDate, type Day } from '../../register/calendar';
import { typedDay } from '../../workbook/codec';
import type { Query } from '../../workbook/table';
import { act, type Done, type Draft } from '../act';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { toldTroubles, type ToldTroubles } from '../requests/troubles';
import { settingChanges } from '../settings';
import { troubleFigure } from '../trouble-figure';
import { accessTroublesNow, isOfAccess } from './troubles';

/** What must have been read of the staff. */
export const staffQuery = {
  staff: ['name', 'email', 'undertakingSignedOn', 'accessFrom', 'accessTo'],
} satisfies Query;

/** Who is to have access, by the staff tab. */
export function staffOf(reading: Reading): StaffMember[] {
  const table = reading.table('staff');
  return [...table.rows()].map((row) => {
    const day = (column: string) => table.number(row, column);
    const [undertakingSignedOn, accessFrom, accessTo] = [
      day('undertakingSignedOn'),
      day('accessFrom'),
      day('accessTo'),
    ];
    return {
      name: table.text(row, 'name'),
      email: table.text(row, 'email'),
      isUnclear: table.unreadable(row, 'accessFrom') || table.unreadable(row, 'accessTo'),
      ...(undertakingSignedOn !== undefined && { undertakingSignedOn }),
      ...(accessFrom !== undefined && { accessFrom }),
      ...(accessTo !== undefined && { accessTo }),
    };
  });
}

/** What the log keeps of a review: how many accounts were seen and how often what was found; nobody is named. */
export const reviewedEntry = ({ people }: Sharing, findings: readonly AccessFinding[]): Draft => ({
  event: 'access.reviewed',
  details: { ...(people && { accounts: people.length }), findings: countFindings(findings) },
});

/** The day of the last review that was noted. */
export const lastReview = ({ settings }: Pick<Reading, 'settings'>): Day | undefined =>
  typedDay(settings.accessReviewedOn);

/** The setting that tells of a review of today; of one that was not shown who has access there is nothing to tell. */
export const reviewNoted = (reading: Reading, { people }: Sharing): { accessReviewedOn?: string } =>
  people ? { accessReviewedOn: isoDate(reading.now.day) } : {};

/** What a review came to. */
export interface AccessReview {
  findings: AccessFinding[];
  /** Absent where the list was not shown. */
  accounts?: number;
}

/**
 * Compares the accounts that can open the spreadsheet with the staff tab, and notes that somebody did. Whoever looks has been told, so
 * that no letter follows, and what is put right disappears from the overview at once.
 * @param sharing as far as the account that asks may see it
 */
export function accessReview(world: World, sharing: Sharing): Program<Done<AccessReview>> {
  return act(world, {
    query: { ...staffQuery, overview: ['value'] },
    decide: (reading, _layout, landed) => {
      const findings = reviewAccess(sharing, staffOf(reading), reading.now.day);
      const { people } = sharing;
      const result = { findings, ...(people && { accounts: people.length }) };
      if (landed.length > 0) return { pieces: [], result };
      const kept = toldNow(reading, sharing, findings);
      const troublesTold = Object.keys(kept).length > 0 ? JSON.stringify(kept) : '';
      const { changes } = settingChanges(reading, { troublesTold, ...reviewNoted(reading, sharing) });
      const figure = troubleFigure(reading, Object.keys(kept).length);
      const entries = [reviewedEntry(sharing, findings)];
      return { pieces: [{ changes: [...changes, ...figure], entries }], result };
    },
  });
}

/** The troubles that last from now on: those with access as they are found, told today; all others as they were. */
function toldNow(reading: Reading, sharing: Sharing, findings: readonly AccessFinding[]): ToldTroubles {
  const before = toldTroubles(reading.settings);
  const told = isoDate(reading.now.day);
  const others = Object.entries(before).filter(([key]) => !isOfAccess(key));
  const access = accessTroublesNow(sharing, findings, before).map((key) => [
    key,
    { since: before[key]?.since ?? told, told },
  ]);
  return Object.fromEntries([...others, ...access]) as ToldTroubles;
}
