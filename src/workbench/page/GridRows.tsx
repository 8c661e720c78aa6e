import type { CellView, CellStyle, RuleView } from '../server/protocol';
import type { CellCache } from './cells';
import { columnHeaderHeight, rowHeaderWidth, touches, type Line } from './layout';
import { bounds, columnLetters, contains, type Selection } from './selection';

interface HeaderProps {
  columns: Line[];
  selection: Selection;
  onResize(column: number, pixels: number): void;
}

/** Follows the mouse from a column's edge and tells the new width when it is let go. */
function dragEdge(event: MouseEvent, line: Line, onResize: HeaderProps['onResize']): void {
  event.preventDefault();
  event.stopPropagation();
  const width = (now: MouseEvent) => line.size + now.clientX - event.clientX;
  const end = (now: MouseEvent) => onResize(line.index, width(now));
  window.addEventListener('mouseup', end, { once: true });
}

/** The letters above the columns. */
export function HeaderRow({ columns, selection, onResize }: HeaderProps) {
  return (
    <div class="header-row" role="row" aria-rowindex={1} style={{ height: `${columnHeaderHeight}px` }}>
      <div class="corner" role="presentation" style={{ width: `${rowHeaderWidth}px` }} />
      {columns.map((line) => (
        <div
          key={line.index}
          role="columnheader"
          aria-colindex={line.index + 2}
          class={`column-header${touches(selection, 'column', line.index) ? ' touched' : ''}${line.frozen ? ' frozen' : ''}`}
          style={{ left: `${line.at}px`, width: `${line.size}px` }}
        >
          {columnLetters(line.index)}
          <span class="column-edge" onMouseDown={(event) => dragEdge(event, line, onResize)} />
        </div>
      ))}
    </div>
  );
}

interface RowProps {
  row: Line;
  columns: Line[];
  cells: CellCache;
  selection: Selection;
  lastFrozen: boolean;
  lastFrozenColumn: number;
  chooseLabel: string;
}

/** One row with its number. */
export function GridRow({
  row,
  columns,
  cells,
  selection,
  lastFrozen,
  lastFrozenColumn,
  chooseLabel,
}: RowProps) {
  const touched = touches(selection, 'row', row.index) ? ' touched' : '';
  const names = `row${row.frozen ? ' frozen' : ''}${lastFrozen ? ' last-frozen' : ''}`;
  return (
    <div
      role="row"
      class={names}
      aria-rowindex={row.index + 2}
      style={{ top: `${row.at}px`, height: `${row.size}px` }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        class={`row-header${touched}`}
        style={{ width: `${rowHeaderWidth}px` }}
      >
        {row.index + 1}
      </div>
      {columns.map((column) => (
        <Cell
          key={column.index}
          row={row.index}
          column={column}
          lastFrozen={column.index === lastFrozenColumn}
          cell={cells.cell(row.index, column.index)}
          rule={cells.rule(row.index, column.index)}
          selection={selection}
          chooseLabel={chooseLabel}
        />
      ))}
    </div>
  );
}

interface CellProps {
  row: number;
  column: Line;
  lastFrozen: boolean;
  cell: CellView | null;
  rule: RuleView | undefined;
  selection: Selection;
  chooseLabel: string;
}

function cellCss(style: CellStyle | undefined): Record<string, string> {
  if (!style) return {};
  return {
    ...(style.background && { backgroundColor: style.background }),
    ...(style.color && { color: style.color }),
    ...(style.align && { textAlign: style.align }),
  };
}

function cellNames(
  cell: CellView | null,
  selected: boolean,
  active: boolean,
  column: Line,
  lastFrozen: boolean,
): string {
  const style = cell?.style;
  const flags: [string, unknown][] = [
    ['selected', selected && !active],
    ['active', active],
    ['frozen', column.frozen],
    ['last-frozen', lastFrozen],
    ['noted', cell?.note],
    ['bold', style?.bold],
    ['italic', style?.italic],
    ['strike', style?.strike],
    ['wrap', style?.wrap],
  ];
  return ['cell', ...flags.filter(([, on]) => on).map(([name]) => name)].join(' ');
}

function edges(selection: Selection, row: number, column: number): string {
  const { top, bottom, left, right } = bounds(selection);
  if (top === bottom && left === right) return '';
  const sides: [string, boolean][] = [
    ['edge-top', row === top],
    ['edge-bottom', row === bottom],
    ['edge-left', column === left],
    ['edge-right', column === right],
  ];
  return sides.map(([name, on]) => (on ? ` ${name}` : '')).join('');
}

function Cell({ row, column, lastFrozen, cell, rule, selection, chooseLabel }: CellProps) {
  const active = selection.active.row === row && selection.active.column === column.index;
  const selected = contains(selection, row, column.index);
  const isCheckbox = rule?.kind === 'checkbox';
  return (
    <div
      id={active ? 'active-cell' : undefined}
      role="gridcell"
      aria-colindex={column.index + 2}
      aria-selected={selected}
      title={cell?.note}
      data-cell={`${columnLetters(column.index)}${row + 1}`}
      class={
        cellNames(cell, selected, active, column, lastFrozen) +
        (selected ? edges(selection, row, column.index) : '')
      }
      style={{ left: `${column.at}px`, width: `${column.size}px`, ...cellCss(cell?.style) }}
    >
      {isCheckbox ? <CheckMark shown={cell?.shown ?? ''} /> : <span class="cell-text">{cell?.shown}</span>}
      {rule?.kind === 'list' && <span class="press choose" aria-hidden="true" title={chooseLabel} />}
    </div>
  );
}

/** Truth values as Sheets shows them in its languages. */
export const trueTexts = ['TRUE', 'TOSI', 'SANT'];

function CheckMark({ shown }: { shown: string }) {
  const on = trueTexts.includes(shown.toUpperCase());
  return (
    <span class={`press check${on ? ' on' : ''}`} role="img" aria-label={shown}>
      {on ? '☑' : '☐'}
    </span>
  );
}
