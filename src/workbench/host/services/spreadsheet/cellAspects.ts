import { patternType } from '../../../shapes/patternType';
import { isRecord } from '../../args';
import { ServiceError } from '../../exposed';
import { apiColor, cssColor, type ApiColor } from './colors';

/** Something of a cell that scripts set and ask for, by `set…`, `get…` and their plurals. */
export interface CellAspect {
  plural: string;
  /** What of `CellData` is written. */
  fields: string;
  /** What of `CellData` is read. */
  readFields: string;
  /** `CellData` for a script's value; `null` sets the default. Throws for a value that Google does not take. */
  write(value: unknown): object;
  /** A script's value for `CellData`. */
  read(cell: unknown): unknown;
}

/** An aspect of the cell's format: `path` is where in the format it lies. */
function formatted(
  plural: string,
  path: string,
  toApi: (value: unknown) => unknown,
  fromApi: (value: unknown) => unknown,
): CellAspect {
  const steps = path.split('.');
  return {
    plural,
    fields: `userEnteredFormat.${path}`,
    readFields: `effectiveFormat.${path}`,
    write: (value) => ({
      userEnteredFormat: nest(steps, value === null || value === undefined ? undefined : toApi(value)),
    }),
    read: (cell) =>
      fromApi(
        steps.reduce((node: unknown, step) => (isRecord(node) ? node[step] : undefined), effective(cell)),
      ),
  };
}

const effective = (cell: unknown): unknown => (isRecord(cell) ? cell['effectiveFormat'] : undefined);

const nest = (steps: string[], value: unknown): unknown =>
  steps.reduceRight((inner: unknown, step) => (inner === undefined ? {} : { [step]: inner }), value);

const color = (plural: string, path: string, standard: string): CellAspect =>
  formatted(
    plural,
    path,
    (value) => {
      const found = apiColor(String(value));
      if (!found) throw new ServiceError(`Invalid argument: ${String(value)}`);
      return found;
    },
    (value) => (isRecord(value) ? cssColor(value as ApiColor) : standard),
  );

/** One of two or more words, each for a value of the API; the first is the default. */
function oneOf(plural: string, path: string, words: Record<string, unknown>): CellAspect {
  const [standard = ''] = Object.keys(words);
  return formatted(
    plural,
    path,
    (word) => {
      const key = String(word).toLowerCase();
      if (!Object.hasOwn(words, key)) throw new ServiceError(`Invalid argument: ${String(word)}`);
      return words[key] ?? undefined;
    },
    (value) => Object.entries(words).find(([, each]) => each === value)?.[0] ?? standard,
  );
}

/** The aspects by the name in their methods (https://developers.google.com/apps-script/reference/spreadsheet/range). */
export const cellAspects: Record<string, CellAspect> = {
  Background: color('Backgrounds', 'backgroundColor', '#ffffff'),
  FontColor: color('FontColors', 'textFormat.foregroundColor', '#000000'),
  FontFamily: formatted('FontFamilies', 'textFormat.fontFamily', String, (name) => name ?? 'Arial'),
  FontSize: formatted('FontSizes', 'textFormat.fontSize', Number, (points) => points ?? 10),
  FontStyle: oneOf('FontStyles', 'textFormat.italic', { normal: null, italic: true }),
  FontWeight: oneOf('FontWeights', 'textFormat.bold', { normal: null, bold: true }),
  HorizontalAlignment: oneOf('HorizontalAlignments', 'horizontalAlignment', {
    general: null,
    left: 'LEFT',
    center: 'CENTER',
    right: 'RIGHT',
    normal: null,
  }),
  VerticalAlignment: oneOf('VerticalAlignments', 'verticalAlignment', {
    bottom: 'BOTTOM',
    middle: 'MIDDLE',
    top: 'TOP',
  }),
  Wrap: formatted(
    'Wraps',
    'wrapStrategy',
    (wraps) => (wraps === true ? 'WRAP' : 'OVERFLOW_CELL'),
    (strategy) => strategy === 'WRAP',
  ),
  NumberFormat: formatted(
    'NumberFormats',
    'numberFormat',
    (pattern) => ({ type: patternType(String(pattern)), pattern: String(pattern) }),
    (format) => (isRecord(format) ? String(format['pattern'] ?? '') : '0.###############'),
  ),
  Note: {
    plural: 'Notes',
    fields: 'note',
    readFields: 'note',
    write: (note) => (note === null || note === '' ? {} : { note: String(note) }),
    read: (cell) => (isRecord(cell) ? String(cell['note'] ?? '') : ''),
  },
};
