import { vocabulary } from '../../language/choices';
import type { Day } from '../../register/calendar';
import { digestPeriod, nextDigest, type DigestRhythm } from '../../register/digestPeriod';
import { choices } from '../../workbook/choices';
import { settingDefaults } from '../../workbook/settings';
import type { Query } from '../../workbook/table';
import type { Reading } from '../reading';

/** What must have been read to tell whether a digest is owed. */
export const digestDueQuery = { letters: ['kind', 'queuedOn'] } satisfies Query;

/** How often the owner gets a digest. A word that nobody understands counts as the default: silence is never by mistake. */
export const rhythmOf = ({ settings }: Reading): DigestRhythm =>
  (vocabulary('fi').key('digestEvery', settings.digestEvery) ?? settingDefaults.digestEvery) as DigestRhythm;

/** The weekday of the weekly digest, 1 Monday to 7 Sunday. */
function weekdayOf({ settings }: Reading): number {
  const key = vocabulary('fi').key('weekday', settings.digestWeekday) ?? settingDefaults.digestWeekday;
  return (choices.weekday as readonly string[]).indexOf(key) + 1;
}

/** The first day of the period in which today lies; `undefined` where no digest comes. */
export const periodOf = (reading: Reading): Day | undefined =>
  digestPeriod(rhythmOf(reading), weekdayOf(reading), reading.now.day);

/** The day on which the next digest is owed once today's is out. */
export const nextOne = (reading: Reading): Day | undefined =>
  nextDigest(rhythmOf(reading), weekdayOf(reading), reading.now.day);

/** Whether the period has no digest yet. Each stands among the letters with the day on which it was written. */
export function isDigestDue(reading: Reading): boolean {
  const from = periodOf(reading);
  if (from === undefined) return false;
  const table = reading.table('letters');
  return ![...table.rows()].some(
    (row) => table.text(row, 'kind') === 'digest' && (table.number(row, 'queuedOn') ?? -Infinity) >= from,
  );
}
