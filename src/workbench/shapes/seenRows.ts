/**
 * What a filter hides is left alone by what a person does to the cells around it, as in Sheets: rows that are emptied, deleted, formatted,
 * copied, filled or pasted over are those that are seen. Rows count from 0.
 */

/** The rows from `first` on, `rows` in number, without those that the filter hides. */
export function seenAmong(hidden: ReadonlySet<number>, first: number, rows: number): number[] {
  return Array.from({ length: rows }, (_row, index) => first + index).filter((row) => !hidden.has(row));
}

/** The same, but all of them where the filter hides all: then it is they that were named. */
export function seenOrNamed(hidden: ReadonlySet<number>, first: number, rows: number): number[] {
  const seen = seenAmong(hidden, first, rows);
  return seen.length > 0 ? seen : seenAmong(new Set(), first, rows);
}

/**
 * The rows that `count` pasted rows go to: from `first` on those that the filter does not hide. One row goes where it was told to, also when
 * the filter has hidden it meanwhile.
 */
export function rowsPastedOver(hidden: ReadonlySet<number>, first: number, count: number): number[] {
  if (count <= 1) return [first];
  const rows: number[] = [];
  for (let row = first; rows.length < count; row++) if (!hidden.has(row)) rows.push(row);
  return rows;
}

/** How many rows a paste covers: the copied ones, repeated where as many times more are selected. */
export const repeated = (copied: number, selected: number): number =>
  selected > copied && selected % copied === 0 ? selected : copied;
