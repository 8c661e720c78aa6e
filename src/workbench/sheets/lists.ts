/** A copy with the items put in before `at`. */
export function insertInto<T>(list: readonly T[], at: number, items: readonly T[]): T[] {
  return list.slice(0, at).concat(items, list.slice(at));
}

/** How many items one splice takes as arguments without straining the stack. */
const SPLICE_SIZE = 10_000;

/** Puts the same item in `count` times, in place. */
export function insertBlanks<T>(list: T[], at: number, count: number, item: T): void {
  for (let left = count; left > 0; left -= SPLICE_SIZE) {
    list.splice(at, 0, ...Array<T>(Math.min(left, SPLICE_SIZE)).fill(item));
  }
}

/** The items of [start, end) taken out and put back before `destination`, an index from before the removal. */
export function moved<T>(list: readonly T[], start: number, end: number, destination: number, blank: T): T[] {
  const full = list.concat(Array<T>(Math.max(0, end - list.length, destination - list.length)).fill(blank));
  const block = full.splice(start, end - start);
  const target = destination > start ? destination - (end - start) : destination;
  return insertInto(full, target, block);
}
