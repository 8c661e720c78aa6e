/** Hidden state and size of a row or column where they differ from the default. */
export interface Extent {
  hiddenByUser?: boolean;
  hiddenByFilter?: boolean;
  pixelSize?: number;
}

const sameExtent = (one: Extent, other: Extent): boolean =>
  one.pixelSize === other.pixelSize &&
  one.hiddenByUser === other.hiddenByUser &&
  one.hiddenByFilter === other.hiddenByFilter;

/** A list with its items of [start, end) put through `change`; the same list when nothing came of it. */
export function changedExtents(
  before: (Extent | undefined)[],
  start: number,
  end: number,
  change: (extent: Extent, index: number) => Extent,
): (Extent | undefined)[] {
  let list = before;
  for (let index = start; index < end; index++) {
    const old = list[index] ?? {};
    const extent = change(old, index);
    if (sameExtent(old, extent)) continue;
    if (list === before) list = before.slice();
    while (list.length < index) list.push(undefined);
    list[index] = Object.keys(extent).length > 0 ? extent : undefined;
  }
  return list;
}
