import { useRef } from 'preact/hooks';
import type { Heading, Move } from './actions';
import { bounds, selectCell, wholeLines, type Axes, type Place, type Selection } from './selection';

function after(place: Place, move: Move, { rows, columns }: Axes): Place {
  const right = () => ({ ...place, column: columns.step(place.column, 1) });
  const left = () => ({ ...place, column: columns.step(place.column, -1) });
  const targets: Record<Move, () => Place> = {
    down: () => ({ ...place, row: rows.step(place.row, 1) }),
    up: () => ({ ...place, row: rows.step(place.row, -1) }),
    right,
    next: right,
    left,
    previous: left,
    stay: () => place,
  };
  return targets[move]();
}

/** Where a move leads; a step down from where the Tab key has led goes below the cell where it was pressed first. */
export function useSteps(): (place: Place, move: Move, axes: Axes) => Place {
  const tabbed = useRef<{ began: number; row: number; column: number } | null>(null);
  return (place, move, axes) => {
    const { row, column } = tabbed.current ?? {};
    const began = row === place.row && column === place.column ? tabbed.current!.began : place.column;
    const to = after(place, move, axes);
    const goesOn = move === 'next' || move === 'previous';
    tabbed.current = goesOn ? { began, ...to } : null;
    return move === 'down' ? { ...to, column: began } : to;
  };
}

/** What is selected when the menu of a heading opens: what was, if whole lines with this one are, or this line. */
export function selectedAt({ of, index }: Heading, selection: Selection, axes: Axes): Selection {
  const { top, bottom, left, right } = bounds(selection);
  const rows = of === 'rows';
  const isWhole = rows
    ? left === 0 && right === axes.columns.count - 1
    : top === 0 && bottom === axes.rows.count - 1;
  const isAmong = rows ? index >= top && index <= bottom : index >= left && index <= right;
  if (isWhole && isAmong) return selection;
  const place = rows ? { row: index, column: 0 } : { row: 0, column: index };
  return wholeLines(selectCell(place), axes, { rows, columns: !rows });
}
