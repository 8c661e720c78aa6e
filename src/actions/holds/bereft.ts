import type { Going } from '../../register/erasure';
import { set, type Change } from '../../workbook/changes';
import { isBlank } from '../../workbook/codec';
import type { Query } from '../../workbook/table';
import { recordHeldAt } from '../held-record';
import type { Reading } from '../reading';

/** What must have been read besides `heldRecordQuery`. */
export const reasonQuery = { holds: ['tab', 'record', 'reason'] } as const satisfies Query;

/**
 * What goes with the records that holds were about, in the commit that takes these: why a hold was needed may name the person, and a number by
 * which it names the record may be somebody else's one day. The hold itself stays as proof, with the id alone.
 * @param goes whole records, and columns of records: of these the rest is still there
 */
export function clearedReasons(reading: Reading, goes: readonly Going[]): Change[] {
  const whole = goes.filter(({ columns }) => !columns);
  const gone = new Set(whole.map(({ record }) => record));
  const holds = reading.table('holds');
  const recordAt = recordHeldAt(reading);
  return [...holds.rows()].flatMap((row) => {
    const [id, record] = [holds.ids[row] as string, recordAt(row)];
    // A hold that goes in the same commit needs no clearing.
    if ([id, record].includes('') || !gone.has(record) || gone.has(id)) return [];
    return [
      ...(isBlank(holds.raw(row, 'reason')) ? [] : [set('holds', row, id, 'reason', undefined)]),
      ...(holds.text(row, 'record').trim() === record ? [] : [set('holds', row, id, 'record', record)]),
    ];
  });
}
