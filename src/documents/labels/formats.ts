/** A sheet of labels; lengths in millimetres. */
export interface LabelFormat {
  /** The makers' numbers for it. */
  name: string;
  columns: number;
  rows: number;
  width: number;
  height: number;
  /** Between two columns. Rows follow upon each other without a gap on all these sheets. */
  gap: number;
  /** What stays blank inside a label's edge: as far as a sheet may slip, and on sheets without margins what a printer cannot reach. */
  padding: { x: number; y: number };
}

/** An A4 sheet (ISO 216), in millimetres. */
export const SHEET = { width: 210, height: 297 };

/**
 * The formats by their keys. Sizes are those that Avery publishes for L7160 (21 labels of 63.5 x 38.1 mm) and L7163 (14 of 99.1 x
 * 38.1 mm), whose columns stand 2.54 mm apart, and that of the sheets of 24 labels of 70 x 37 mm without gaps (Avery 3474, Herma 4464).
 * All of them lie in the middle of the sheet, so that the margins follow: 7.2 and 15.15 mm, 4.6 and 15.15 mm, 0 and 0.5 mm.
 */
export const labelFormats = {
  L7160: {
    name: 'Avery L7160',
    ...{ columns: 3, rows: 7, width: 63.5, height: 38.1, gap: 2.54 },
    padding: { x: 3, y: 2.5 },
  },
  L7163: {
    name: 'Avery L7163',
    ...{ columns: 2, rows: 7, width: 99.1, height: 38.1, gap: 2.54 },
    padding: { x: 4, y: 2.5 },
  },
  '3x8': {
    name: 'Avery 3474, Herma 4464',
    ...{ columns: 3, rows: 8, width: 70, height: 37, gap: 0 },
    padding: { x: 6, y: 4.5 },
  },
} as const satisfies Record<string, LabelFormat>;

/** Key of a format. */
export type LabelFormatKey = keyof typeof labelFormats;

/** The formats' keys in their order. */
export const labelFormatKeys = Object.keys(labelFormats) as LabelFormatKey[];

/** Whether a word is the key of a format. */
export const isLabelFormat = (word: string): word is LabelFormatKey =>
  (labelFormatKeys as string[]).includes(word);

/** Labels on one sheet. */
export const labelsOf = ({ columns, rows }: LabelFormat): number => columns * rows;

/** A rectangle on a sheet, in millimetres from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a label lies on its sheet. @param cell from 0, row by row */
export function cellBox(format: LabelFormat, cell: number): Box {
  const { columns, rows, width, height, gap } = format;
  const left = (SHEET.width - columns * width - (columns - 1) * gap) / 2;
  const top = (SHEET.height - rows * height) / 2;
  const row = Math.floor(cell / columns);
  return { x: left + (cell - row * columns) * (width + gap), y: top + row * height, width, height };
}

/** How much of a label can be printed on. */
export const printableSize = ({
  width,
  height,
  padding,
}: LabelFormat): { width: number; height: number } => ({
  width: width - 2 * padding.x,
  height: height - 2 * padding.y,
});
