import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CellCache } from './cells';
import type { Editing, GridActions, Move } from './actions';
import type { Box } from './box';
import type { Words } from '../words';

interface Props {
  editing: Editing;
  /** Where the cell is drawn. */
  box: Box;
  cells: CellCache;
  actions: GridActions;
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
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  return typedOver ? (leavingArrows[event.key] ?? null) : null;
}

function matching(options: string[], text: string, filtered: boolean): string[] {
  const part = text.toLowerCase();
  return filtered ? options.filter((option) => option.toLowerCase().includes(part)) : options;
}

/** The box over a cell in which a person types, with the drop-down of the cell's values below it. */
export function CellEditor({ editing, box: cell, cells, actions, words }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { place, text } = editing;
  const [chosen, setChosen] = useState(-1);
  const [began] = useState(text);
  const rule = cells.rule(place.row, place.column);
  const options =
    rule?.kind === 'list' ? matching(rule.options, text, text !== began || editing.typedOver) : [];
  // Before the next key is pressed, not after the next paint: a quick typist's second letter belongs into the box.
  useLayoutEffect(() => {
    if (editing.where !== 'cell') return;
    box.current?.focus({ preventScroll: true });
    box.current?.setSelectionRange(text.length, text.length);
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const listMove = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const move = endOfEdit(event, editing.typedOver);
    if (options.length && listMove) setChosen((chosen + listMove + options.length) % options.length);
    else if (event.key === 'Escape') actions.cancel();
    else if (move) actions.commit(options[chosen] ?? text, move);
    else if (event.key === 'Enter') actions.type(`${text}\n`);
    else return;
    event.preventDefault();
  }

  const style = { left: `${cell.x}px`, top: `${cell.y}px`, minWidth: `${cell.width + 1}px` };
  return (
    <div class="cell-editor" style={style}>
      <textarea
        ref={box}
        aria-label={words.cellValue}
        value={text}
        rows={Math.min(10, text.split('\n').length)}
        style={{ minHeight: `${cell.height + 1}px` }}
        onInput={(event) => actions.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          // Focus that goes to the formula bar goes on with the same edit.
          if (event.relatedTarget instanceof Element && event.relatedTarget.closest('.formula-bar')) return;
          if (editing.where === 'cell') actions.commit(text, 'stay');
        }}
      />
      {options.length > 0 && (
        <ul class="options" role="listbox" aria-label={words.choose}>
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
