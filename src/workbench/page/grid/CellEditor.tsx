import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Words } from '../words';
import type { Editing, GridActions, Move } from './actions';
import type { Box } from './box';
import type { CellCache } from './cells';
import { useCaretAfter } from './caret';

interface Props {
  /** The box itself: while nothing is edited it has the focus in the grid's stead. */
  input: RefObject<HTMLTextAreaElement>;
  /** The edit that is under way; null while there is none. */
  editing: Editing | null;
  /** Where the cell is drawn. */
  box: Box;
  /** Where cells of its kind are seen; what was scrolled out of it lies under the headers. */
  area: Box;
  cells: CellCache;
  actions: GridActions;
  /** What it is called while nothing is edited. */
  label: string;
  /** The id of what tells how to work with the cells by keyboard. */
  help: string;
  words: Words;
}

const leavingArrows: Record<string, Move> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Where a key takes the selection when it ends the edit; null when it does not. */
export function endOfEdit(event: KeyboardEvent, typedOver: boolean): Move | null {
  if (event.isComposing) return null;
  if (event.key === 'Enter') return event.altKey || event.ctrlKey ? null : event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next';
  return typedOver ? (leavingArrows[event.key] ?? null) : null;
}

/** Pixels that the longest list of values takes below its cell; see grid.css. */
const listRoom = 250;

/** The values of a drop-down that are offered: those with the typed text in them, all before anything was typed. */
function optionsFor({ place, text, began, typedOver }: Editing, cells: CellCache): string[] {
  const rule = cells.rule(place.row, place.column);
  if (rule?.kind !== 'list') return [];
  const part = text.toLowerCase();
  return rule.options.filter(
    (option) => (text === began && !typedOver) || option.toLowerCase().includes(part),
  );
}

/**
 * The box over a cell in which a person types, with the drop-down of the cell's values below it. It is there always, unseen until
 * something is typed: so the first key, the accents of dead keys and what input methods compose land in it.
 */
export function CellEditor({ input, editing, box: cell, area, cells, actions, label, help, words }: Props) {
  const [chosen, setChosen] = useState(-1);
  const options = editing ? optionsFor(editing, cells) : [];
  const text = editing?.text ?? '';
  // Before the next key is pressed, not after the next paint: a quick typist's second letter belongs into the box.
  useLayoutEffect(() => {
    setChosen(-1);
    const box = input.current;
    if (editing?.where !== 'cell' || document.activeElement === box) return;
    box?.focus({ preventScroll: true });
  }, [editing?.where, editing?.place]);

  useCaretAfter(input, editing?.where === 'cell' ? editing.pointed : undefined);

  function onKeyDown(event: KeyboardEvent): void {
    if (!editing) return;
    event.stopPropagation();
    if (event.isComposing) return;
    const listMove = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const move = endOfEdit(event, editing.typedOver);
    if (options.length && listMove) setChosen((chosen + listMove + options.length) % options.length);
    else if (event.key === 'Escape') actions.cancel();
    else if (move) actions.commit(options[chosen] ?? text, move);
    else if (event.key === 'Enter') actions.type(`${text}\n`);
    else return;
    event.preventDefault();
  }

  const below = (input.current?.closest('.grid')?.clientHeight ?? Infinity) - cell.y - cell.height;
  const isAbove = below < listRoom && below < cell.y;
  // Cut off at the headers only: the box may grow past its cell, and the list hangs out of it.
  const cut = (from: number, start: number) => (start < from ? `${from - start}px` : '-9999px');
  const clipPath = `inset(${cut(area.y, cell.y)} -9999px -9999px ${cut(area.x, cell.x)})`;
  const style = { clipPath, left: `${cell.x}px`, top: `${cell.y}px`, minWidth: `${cell.width + 1}px` };
  return (
    <div class={`cell-editor${editing ? '' : ' idle'}`} style={style}>
      <textarea
        ref={input}
        aria-label={editing ? words.cellValue : label}
        aria-describedby={editing ? undefined : help}
        value={text}
        rows={Math.min(10, text.split('\n').length)}
        style={{ minHeight: `${cell.height + 1}px` }}
        onInput={(event) => {
          const { value } = event.currentTarget;
          if (editing) actions.type(value);
          else actions.edit(value);
        }}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          // Focus that goes to the formula bar goes on with the same edit.
          if (event.relatedTarget instanceof Element && event.relatedTarget.closest('.formula-bar')) return;
          if (editing?.where === 'cell') actions.commit(text, 'stay');
        }}
      />
      {options.length > 0 && (
        <ul class={`options${isAbove ? ' above' : ''}`} role="listbox" aria-label={words.choose}>
          {options.map((option, index) => (
            <li
              key={option}
              role="option"
              aria-selected={index === chosen}
              onMouseDown={(event) => {
                event.preventDefault();
                actions.commit(option, 'stay');
              }}
            >
              {option}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
