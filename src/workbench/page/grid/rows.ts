/** Some rows of a sheet, from one to another; counted from 0. */
export interface Rows {
  first: number;
  last: number;
}

/** The rows from the first to the last of two runs. */
export const joined = (one: Rows | null | undefined, other: Rows): Rows => ({
  first: Math.min(one?.first ?? Infinity, other.first),
  last: Math.max(one?.last ?? -1, other.last),
});
