import type { FormatFields, Operation, OperationFields, Seen } from '../protocol';
import {
  block,
  confirmation,
  fieldsOf,
  integer,
  lacks,
  oneOf,
  seen,
  text,
  texts,
  type Fields,
} from './fields';

const sheetOf = (from: Fields) => ({ sheetId: integer(from, 'sheetId') });
const spanOf = (from: Fields) => ({
  ...sheetOf(from),
  start: integer(from, 'start'),
  end: integer(from, 'end', 1),
});
const moveOf = (from: Fields) => ({ ...spanOf(from), to: integer(from, 'to') });
const sizeOf = (from: Fields) => ({ ...spanOf(from), pixels: integer(from, 'pixels', 1) });
/** A number that may be left out. */
const given = <Name extends string>(from: Fields, name: Name): Partial<Record<Name, number>> =>
  // A computed key has the type of every string; the name is one.
  from[name] === undefined ? {} : ({ [name]: integer(from, name) } as Record<Name, number>);
const isDescending = (from: Fields) => ({ descending: from.descending === true });
const fromTo = (from: Fields) => ({ from: block(fieldsOf(from.from)), to: block(fieldsOf(from.to)) });

const looks: { [K in keyof FormatFields]-?: (from: Fields) => FormatFields[K] } = {
  bold: (from) => truth(from, 'bold'),
  italic: (from) => truth(from, 'italic'),
  strike: (from) => truth(from, 'strike'),
  wrap: (from) => truth(from, 'wrap'),
  background: (from) => colour(from, 'background'),
  color: (from) => colour(from, 'color'),
  align: (from) => oneOf(from, 'align', ['left', 'center', 'right'] as const),
  pattern: (from) => text(from, 'pattern'),
};

function truth(from: Fields, name: string): boolean {
  if (typeof from[name] !== 'boolean') throw lacks(`true or false for "${name}"`);
  return from[name];
}

function colour(from: Fields, name: string): string {
  const value = text(from, name);
  if (!/^(#[0-9a-f]{6})?$/i.test(value)) throw lacks(`a colour "${name}"`);
  return value;
}

function formatOf(from: Fields): FormatFields {
  const given = Object.entries(looks).filter(([name]) => from[name] !== undefined);
  if (given.length === 0) throw lacks('a look');
  return Object.fromEntries(given.map(([name, read]) => [name, read(from)]));
}

const readers: { [K in keyof OperationFields]: (from: Fields) => OperationFields[K] } = {
  insertRows: spanOf,
  insertColumns: spanOf,
  deleteRows: spanOf,
  deleteColumns: spanOf,
  moveRows: moveOf,
  moveColumns: moveOf,
  hideRows: spanOf,
  hideColumns: spanOf,
  showRows: spanOf,
  showColumns: spanOf,
  resizeRows: sizeOf,
  resizeColumns: sizeOf,
  sort: (from) => ({ ...sheetOf(from), column: integer(from, 'column'), ...isDescending(from) }),
  sortRange: (from) => ({ ...block(from), by: integer(from, 'by'), ...isDescending(from) }),
  fill: fromTo,
  copy: (from) => ({
    ...fromTo(from),
    what: oneOf(from, 'what', ['all', 'values', 'format'] as const),
    ...(from.cut === true && { cut: true }),
  }),
  note: (from) => ({
    ...sheetOf(from),
    row: integer(from, 'row'),
    column: integer(from, 'column'),
    text: text(from, 'text'),
  }),
  freeze: (from) => ({ ...sheetOf(from), rows: integer(from, 'rows'), columns: integer(from, 'columns') }),
  setFilter: block,
  clearFilter: sheetOf,
  filterColumn: (from) => ({
    ...sheetOf(from),
    column: integer(from, 'column'),
    hidden: texts(from, 'hidden'),
  }),
  format: (from) => ({ ...block(from), format: formatOf(fieldsOf(from.format)) }),
  addSheet: (from) => ({ ...given(from, 'after'), ...given(from, 'newId') }),
  renameSheet: (from) => ({ ...sheetOf(from), title: text(from, 'title') }),
  deleteSheet: sheetOf,
  duplicateSheet: (from) => ({ ...sheetOf(from), ...given(from, 'newId') }),
  moveSheet: (from) => ({ ...sheetOf(from), index: integer(from, 'index') }),
  hideSheet: sheetOf,
  showSheet: sheetOf,
};

function isKind(name: string): name is Operation['kind'] {
  return Object.hasOwn(readers, name);
}

/** Reads a change of the workbook. Throws `bad-request`. */
export function readOperation(body: unknown): Operation & Seen {
  const from = fieldsOf(body);
  const kind = text(from, 'kind');
  if (!isKind(kind)) throw lacks('a known kind of change');
  // The reader of a kind gives the fields of that kind; the compiler cannot see the two together.
  return { kind, ...readers[kind](from), ...confirmation(from), ...seen(from) } as Operation & Seen;
}
