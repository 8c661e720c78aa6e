import { set, type Change } from '../workbook/changes';
import type { Reading } from './reading';

/** The overview's figure on how many troubles there are, where it is another by now. Reads `overview.value`. */
export function troubleFigure(reading: Reading, troubles: number): Change[] {
  const overview = reading.table('overview');
  const row = overview.rowOf('troubles');
  return row === undefined || overview.number(row, 'value') === troubles
    ? []
    : [set('overview', row, 'troubles', 'value', troubles)];
}
