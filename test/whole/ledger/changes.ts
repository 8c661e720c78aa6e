import type { Left } from './left';

/** What has changed since the line before: tabs, rows and cells that are not named stay to the letter, and what is `null` is gone. */
export type Changes = Record<string, null | Record<string, null | Record<string, string | number | null>>>;

/** What is left after some changes. */
export function after(before: Left, changes: Changes): Left {
  const tabs = merged(before, changes, (rows, changed) =>
    merged(rows ?? {}, changed, (cells, row) => merged(cells ?? {}, row, (_cell, value) => value)),
  );
  return Object.fromEntries(Object.entries(tabs).filter(([, rows]) => Object.keys(rows).length > 0));
}

function merged<A, B>(
  known: Record<string, A>,
  changes: Record<string, B | null>,
  merge: (known: A | undefined, change: B) => A,
): Record<string, A> {
  const result = { ...known };
  for (const [name, change] of Object.entries(changes))
    if (change === null) delete result[name];
    else result[name] = merge(known[name], change);
  return result;
}
