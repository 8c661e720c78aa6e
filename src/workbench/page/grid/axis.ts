import type { AxisException, AxisView } from '../../server/protocol';

/** The exceptions together with the lines that the filter hides, in order. */
function withFiltered(exceptions: AxisException[], filtered: number[]): AxisException[] {
  if (filtered.length === 0) return exceptions;
  const all = new Map(exceptions.map((exception) => [exception.index, exception]));
  for (const index of filtered) all.set(index, { index, hidden: true });
  return [...all.values()].sort((a, b) => a.index - b.index);
}

/** Where the rows or columns of a sheet lie, in pixels from the first one. */
export class Axis {
  private readonly indexes: number[] = [];
  /** What the exceptions up to and with each index add to the default sizes. */
  private readonly surplus: number[] = [];

  constructor(
    readonly view: AxisView,
    readonly normal: number,
    filtered: number[] = [],
  ) {
    let sum = 0;
    for (const { index, size, hidden } of withFiltered(view.exceptions, filtered)) {
      sum += (hidden ? 0 : (size ?? normal)) - normal;
      this.indexes.push(index);
      this.surplus.push(sum);
    }
  }

  get count(): number {
    return this.view.count;
  }

  get frozen(): number {
    return this.view.frozen;
  }

  /** Where an index begins; `count` gives the length of all. */
  start(index: number): number {
    let low = 0;
    let high = this.indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.indexes[middle]! < index) low = middle + 1;
      else high = middle;
    }
    return index * this.normal + (low ? this.surplus[low - 1]! : 0);
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** The index that lies at a place. */
  at(place: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= place) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  /** The next visible index from `index` in a direction; `index` itself at the edge. */
  step(index: number, direction: 1 | -1): number {
    for (let next = index + direction; next >= 0 && next < this.count; next += direction)
      if (this.size(next) > 0) return next;
    return index;
  }
}
