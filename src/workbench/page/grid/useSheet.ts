import { useMemo, useReducer, useRef } from 'preact/hooks';
import type { SheetView } from '../../server/protocol';
import { Axis } from './axis';
import { CellCache } from './cells';
import { Heights } from './heights';
import type { Axes } from './selection';

const rowHeight = 21;
const columnWidth = 100;

/** A sheet as it is shown: with rows as high as their texts, its axes and its cells. */
export interface ShownSheet {
  sheet: SheetView;
  axes: Axes;
  cells: CellCache;
}

/** What is shown of a sheet; the cells are asked for anew when the workbook's revision grows. */
export function useSheet(
  sheet: SheetView | undefined,
  revision: number,
  fail: (error: unknown) => void,
): ShownSheet | null {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [grown, grow] = useReducer((count: number) => count + 1, 0);
  const latest = useRef({ sheet, fail });
  latest.current = { sheet, fail };
  const heights = useMemo(() => new Heights(), [sheet?.id]);
  const cells = useMemo(
    () =>
      new CellCache(
        sheet?.id ?? 0,
        (came) => {
          if (came && latest.current.sheet && heights.take(came, latest.current.sheet)) grow(undefined);
          redraw(undefined);
        },
        (error) => latest.current.fail(error),
      ),
    [sheet?.id],
  );
  cells.renew(revision);
  const shown = useMemo(() => sheet && heights.grown(sheet), [sheet, grown]);
  const axes = useMemo(
    () =>
      shown && {
        rows: new Axis(shown.rows, rowHeight, shown.filter?.filtered),
        columns: new Axis(shown.columns, columnWidth),
      },
    [shown],
  );
  return shown && axes ? { sheet: shown, axes, cells } : null;
}
