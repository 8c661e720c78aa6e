import type { ComponentChildren } from 'preact';
import type { CellView, SheetView } from '../../server/protocol';
import type { Block, Box } from './box';
import type { Place } from './selection';
import type { GridSurface } from './univer/surface';

interface Props {
  surface: GridSurface;
  /** The cell that it belongs to: it scrolls with it, and is cut off where the cell is. */
  at: Place;
  box: Box;
  className: string;
  children?: ComponentChildren;
}

/** Something that is laid over the cells. */
function Over({ surface, at, box, className, children }: Props) {
  const area = surface.areaOf(at.row, at.column);
  const pixels = ({ x, y, width, height }: Box) => ({
    left: `${x}px`,
    top: `${y}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  return (
    <div class="grid-clip" style={pixels(area)}>
      <div class={className} style={pixels({ ...box, x: box.x - area.x, y: box.y - area.y })}>
        {children}
      </div>
    </div>
  );
}

/** The charts of a sheet, as pictures that lie over the cells. */
export function Charts({ sheet, surface }: { sheet: SheetView; surface: GridSurface }) {
  return (
    <>
      {sheet.charts.map(({ id, row, column, offsetX, offsetY, width, height, alt, url }) => {
        const { x, y } = surface.boxOf(row, column);
        const box = { x: x + offsetX, y: y + offsetY, width, height };
        return (
          <Over key={id} surface={surface} at={{ row, column }} box={box} className="chart">
            <img src={url} alt={alt} width={width} height={height} draggable={false} />
          </Over>
        );
      })}
    </>
  );
}

/** The dashes around cells that were copied. */
export function CopiedFrame({ block, surface }: { block: Block; surface: GridSurface }) {
  const { row, column } = block;
  const first = surface.boxOf(row, column);
  const last = surface.boxOf(row + block.rows - 1, column + block.columns - 1);
  const box = { ...first, width: last.x + last.width - first.x, height: last.y + last.height - first.y };
  return <Over surface={surface} at={{ row, column }} box={box} className="copied" />;
}

/** What shows around the active cell that the keyboard works on the cells. */
export function ActiveFrame({ place, surface }: { place: Place; surface: GridSurface }) {
  const box = surface.boxOf(place.row, place.column);
  return <Over surface={surface} at={place} box={box} className="active-cell" />;
}

const noteWidth = 240;

/** The note of a cell, beside it; on its left where there is no room on the right. */
export function NoteBubble({
  cell,
  place,
  surface,
}: {
  cell: CellView | null;
  place: Place;
  surface: GridSurface;
}) {
  if (!cell?.note) return null;
  const box = surface.boxOf(place.row, place.column);
  const area = surface.areaOf(place.row, place.column);
  const right = box.x + box.width + 4;
  const x = right + noteWidth > area.x + area.width ? Math.max(0, box.x - noteWidth - 4) : right;
  if (box.y < area.y - 1 || box.y > area.y + area.height || box.x + box.width <= area.x) return null;
  return (
    <div class="note" role="note" style={{ left: `${x}px`, top: `${box.y}px`, width: `${noteWidth}px` }}>
      {cell.note}
    </div>
  );
}
