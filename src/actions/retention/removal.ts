import { remove, set, type Change } from '../../workbook/changes';
import { clearedReasons } from '../holds/bereft';
import type { Reading } from '../reading';
import { contactOf, renewObjections } from '../suppress';
import type { Due } from './dues';
import { unprovedCell } from './unproved';
import { lettersAbout } from './with-letters';

/** What the destruction of some records changes in rows that are there; cards go by `erase`. */
export const changesOf = (reading: Reading, dues: readonly Due[]): Change[] => [
  ...dues.flatMap((due) => removal(reading, due)),
  ...clearedReasons(reading, dues),
];

/** The time of an objection to direct marketing is counted from the day on which what reached the person goes of the card. */
function remembered(reading: Reading, { row, columns = [] }: Due): Change[] {
  const customers = reading.table('customers');
  const text = (key: string) => (columns.includes(key) ? customers.text(row, key as 'email') : '');
  return renewObjections(reading, contactOf({ text }));
}

/** A record goes by its id, a request with the letters about it, a consent with what shows it; columns of a card are blanked. */
function removal(reading: Reading, due: Due): Change[] {
  const { tab, record, row, columns } = due;
  if (columns)
    return [
      ...columns.map((column): Change => ({ do: 'set', tab, row, id: record, column, value: undefined })),
      ...remembered(reading, due),
    ];
  if (tab === 'consents') {
    const cell = unprovedCell(reading, record);
    const shown = cell ? [set('customers', cell.row, cell.customer, cell.column, undefined)] : [];
    return [...shown, remove(tab, row, record)];
  }
  if (tab !== 'requests') return [remove(tab, row, record)];
  return [
    ...lettersAbout(reading, record).map((letter) => remove(letter.tab, letter.row, letter.record)),
    remove(tab, row, record),
  ];
}
