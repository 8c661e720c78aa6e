import { lineWidth } from './type';

/** Lines of a label as they are printed. */
export interface FittedLines {
  /** Size of the type, in points. */
  size: number;
  lines: string[];
}

const POINTS_A_MM = 72 / 25.4;

/** Distance of two baselines, in sizes of the type. */
export const LEADING = 1.2;

/** Sizes are tried from the largest down, in points; whole lines are kept whole as long as the type stays easily legible. */
const LARGEST = 11;
const SMALLEST_WHOLE = 8;
const SMALLEST = 7;
const STEP = 0.5;

function sizesDownTo(smallest: number): number[] {
  return Array.from({ length: (LARGEST - smallest) / STEP + 1 }, (_, step) => LARGEST - step * STEP);
}

/**
 * The lines in the largest type in which they fit into a box: smaller type first, then lines broken between words. Nothing is ever cut:
 * `undefined` where they do not fit.
 * @param box width and height in millimetres
 */
export function fitLines(
  lines: readonly string[],
  box: { width: number; height: number },
): FittedLines | undefined {
  const width = box.width * POINTS_A_MM;
  const fits = (laid: readonly string[] | undefined, size: number): laid is string[] =>
    laid !== undefined && laid.length * size * LEADING <= box.height * POINTS_A_MM;
  for (const size of sizesDownTo(SMALLEST_WHOLE)) {
    const isWide = lines.some((line) => lineWidth(line, size) > width);
    if (!isWide && fits(lines, size)) return { size, lines: [...lines] };
  }
  for (const size of sizesDownTo(SMALLEST)) {
    const laid = broken(lines, width, size);
    if (fits(laid, size)) return { size, lines: laid };
  }
  return undefined;
}

/** Every line broken between words; `undefined` where a single word is too wide. */
function broken(lines: readonly string[], width: number, size: number): string[] | undefined {
  const laid: string[] = [];
  for (const line of lines) {
    let begun: string | undefined;
    for (const word of line.split(' ')) {
      if (lineWidth(word, size) > width) return undefined;
      const longer: string = begun === undefined ? word : `${begun} ${word}`;
      if (begun !== undefined && lineWidth(longer, size) > width) {
        laid.push(begun);
        begun = word;
      } else begun = longer;
    }
    if (begun !== undefined) laid.push(begun);
  }
  return laid;
}
