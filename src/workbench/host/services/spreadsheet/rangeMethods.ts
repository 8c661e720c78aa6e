import { integerArg, isRecord, mismatch } from '../../args';
import { ServiceError } from '../../exposed';
import type { CellBlock } from '../../types';
import { addMethods } from '../methodTable';
import { cellAspects, type CellAspect } from './cellAspects';
import { Range } from './range';
import { readCells } from './reading';
import { batch, enter, gridRange, repeat, update } from './writing';

type Method = (range: Range, args: unknown[]) => unknown;

/** Two-dimensional values of the range's own size; Google's words where they are of another. */
function gridArg(range: Range, method: string, args: unknown[]): unknown[][] {
  const [given] = args;
  if (args.length !== 1 || !Array.isArray(given) || !given.every((row) => Array.isArray(row)))
    throw mismatch(`SpreadsheetApp.Range.${method}`, args);
  const { rows, columns } = range.block;
  const wrong = (noun: string, data: number, own: number): ServiceError =>
    new ServiceError(
      `The number of ${noun} in the data does not match the number of ${noun} in the range. The data has ${data} but the range has ${own}.`,
    );
  if (given.length !== rows) throw wrong('rows', given.length, rows);
  const odd = given.find((row: unknown[]) => row.length !== columns);
  if (odd) throw wrong('columns', odd.length, columns);
  return given;
}

const filled = ({ block }: Range, value: unknown): unknown[][] =>
  Array.from({ length: block.rows }, () => Array.from({ length: block.columns }, () => value));

const write = (range: Range, values: unknown[][]): Range => {
  enter(range.runtime, range.getSheet().getName(), range.block, values);
  return range;
};

const cellsOf = (range: Range, fields: string): Record<string, unknown>[][] => {
  range.runtime.meter.touch({ read: range.block.rows * range.block.columns });
  return readCells(range.runtime, range.getSheet().getName(), range.block, fields);
};

const formulas = (range: Range): string[][] =>
  cellsOf(range, 'userEnteredValue.formulaValue').map((row) =>
    row.map(({ userEnteredValue }) =>
      isRecord(userEnteredValue) ? String(userEnteredValue['formulaValue'] ?? '') : '',
    ),
  );

const one = (method: string, args: unknown[]): unknown => {
  if (args.length !== 1) throw mismatch(`SpreadsheetApp.Range.${method}`, args);
  return args[0];
};

/** What `clear…` takes away; `clear` with options takes what they name. */
const clearable = {
  contents: ['contentsOnly', 'userEnteredValue'],
  format: ['formatOnly', 'userEnteredFormat'],
  note: ['commentsOnly', 'note'],
} as const;

const clear =
  (...kinds: (keyof typeof clearable)[]): Method =>
  (range) => {
    repeat(range.runtime, range.block, {}, kinds.map((kind) => clearable[kind][1]).join(','));
    return range;
  };

const clearAll: Method = (range, args) => {
  const options = args.length > 0 ? range.runtime.outward(args[0]) : undefined;
  const kinds = (Object.keys(clearable) as (keyof typeof clearable)[]).filter(
    (kind) => isRecord(options) && options[clearable[kind][0]] === true,
  );
  // Notes stay unless they are asked for.
  return clear(...(kinds.length > 0 ? kinds : (['contents', 'format'] as const)))(range, args);
};

/** The key of a sort: a column's number, or an object with `column` and `ascending`. */
const sort: Method = (range, args) => {
  const given = range.runtime.outward(args[0]);
  const specs = (Array.isArray(given) ? given : [given]).map((spec: unknown) => {
    const column = isRecord(spec) ? spec['column'] : spec;
    if (typeof column !== 'number') throw mismatch('SpreadsheetApp.Range.sort', args);
    const isDescending = isRecord(spec) && spec['ascending'] === false;
    return { dimensionIndex: column - 1, sortOrder: isDescending ? 'DESCENDING' : 'ASCENDING' };
  });
  batch(range.runtime, [{ sortRange: { range: gridRange(range.block), sortSpecs: specs } }]);
  return range;
};

const offset: Method = (range, args) => {
  const method = 'SpreadsheetApp.Range.offset';
  if (![2, 3, 4].includes(args.length)) throw mismatch(method, args);
  const { block } = range;
  const [down, across] = [integerArg(method, args, 0), integerArg(method, args, 1)];
  const moved: CellBlock = {
    ...block,
    row: block.row + down,
    column: block.column + across,
    rows: args.length > 2 ? integerArg(method, args, 2) : block.rows,
    columns: args.length > 3 ? integerArg(method, args, 3) : block.columns,
  };
  return range.getSheet().checkedRange(moved);
};

const getCell: Method = (range, args) => {
  const method = 'SpreadsheetApp.Range.getCell';
  const [down, across] = [integerArg(method, args, 0), integerArg(method, args, 1)];
  const { row, column, rows, columns, sheetId } = range.block;
  if (down < 1 || across < 1 || down > rows || across > columns)
    throw new ServiceError('Cell reference out of range');
  return range
    .getSheet()
    .rangeAt({ sheetId, row: row + down - 1, column: column + across - 1, rows: 1, columns: 1 });
};

const copyTo: Method = (range, args) => {
  const target = range.runtime.exposedBehind(args[0]);
  if (!(target instanceof Range) || args.length !== 1) throw mismatch('SpreadsheetApp.Range.copyTo', args);
  const destination = gridRange(target.block);
  batch(range.runtime, [
    { copyPaste: { source: gridRange(range.block), destination, pasteType: 'PASTE_NORMAL' } },
  ]);
};

addMethods(Range, {
  setValue: (range, args) => write(range, filled(range, one('setValue', args))),
  setValues: (range, args) => write(range, gridArg(range, 'setValues', args)),
  setFormula: (range, args) => write(range, filled(range, one('setFormula', args))),
  getFormula: (range) => formulas(range)[0]?.[0] ?? '',
  getFormulas: formulas,
  isBlank: (range) =>
    cellsOf(range, 'userEnteredValue').every((row) =>
      row.every((cell) => cell['userEnteredValue'] === undefined),
    ),
  clear: clearAll,
  clearContent: clear('contents'),
  clearFormat: clear('format'),
  clearNote: clear('note'),
  offset,
  getCell,
  sort,
  copyTo,
});

function aspectMethods(name: string, aspect: CellAspect): Record<string, Method> {
  const { plural, fields, readFields, write: toCell, read } = aspect;
  const values = (range: Range): unknown[][] => cellsOf(range, readFields).map((row) => row.map(read));
  return {
    [`set${name}`]: (range, args) => {
      repeat(range.runtime, range.block, toCell(one(`set${name}`, args)), fields);
      return range;
    },
    [`set${plural}`]: (range, args) => {
      const cells = gridArg(range, `set${plural}`, args).map((row) => row.map(toCell));
      update(range.runtime, range.block, cells, fields);
      return range;
    },
    [`get${name}`]: (range) => values(range)[0]?.[0],
    [`get${plural}`]: values,
  };
}

for (const [name, aspect] of Object.entries(cellAspects)) addMethods(Range, aspectMethods(name, aspect));
