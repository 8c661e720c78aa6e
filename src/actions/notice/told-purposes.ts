import { withToldPurposes } from '../../documents/notice/fingerprint';
import { RegisterError } from '../../register/errors';
import { set } from '../../workbook/changes';
import { idsThatStandTwice } from '../../workbook/table';
import type { Reading } from '../reading';
import type { Unit } from '../records';
import { factsOf, unusedIn, usedOf } from './facts';
import { versionInForce } from './versions';

/**
 * Adds to the fingerprint of the version in force which purposes it tells of, where an earlier release has drawn it and the purposes are what they were:
 * so a word that is put right later is told from a purpose that is new. A rule that cannot be read is told elsewhere.
 */
export function toldPurposesUnit(reading: Reading): Unit {
  const table = reading.table('noticeVersions');
  const last = versionInForce(reading);
  if (!last || idsThatStandTwice(table).has(last.version)) return { changes: [], entries: [] };
  try {
    const facts = () => factsOf(reading, undefined, usedOf(reading, unusedIn(reading.settings)));
    const fingerprint = withToldPurposes(table.text(last.row, 'fingerprint'), facts);
    if (fingerprint === undefined) return { changes: [], entries: [] };
    return {
      changes: [set('noticeVersions', last.row, last.version, 'fingerprint', fingerprint)],
      entries: [],
    };
  } catch (error) {
    if (error instanceof RegisterError) return { changes: [], entries: [] };
    throw error;
  }
}
