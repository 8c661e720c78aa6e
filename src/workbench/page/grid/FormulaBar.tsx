import { useRef } from 'preact/hooks';
import type { CellCache } from './cells';
import type { Editing, GridActions } from './actions';
import { endOfEdit } from './CellEditor';
import { useCaretAfter } from './caret';
import { NameBox } from './NameBox';
import { selectionName, type Selection } from './selection';
import type { Words } from '../words';

interface Props {
  selection: Selection;
  editing: Editing | null;
  cells: CellCache;
  actions: GridActions;
  words: Words;
  /** Goes to the cells of a name; returns whether there are such. */
  onGo(name: string): boolean;
  onFocusGrid(): void;
}

/** The name of the selected cells and the whole value of the active one. */
export function FormulaBar({ selection, editing, cells, actions, words, onGo, onFocusGrid }: Props) {
  const cell = cells.cell(selection.active.row, selection.active.column);
  const value = editing ? editing.text : (cell?.input ?? cell?.shown ?? '');
  const input = useRef<HTMLInputElement>(null);
  useCaretAfter(input, editing?.where === 'bar' ? editing.pointed : undefined);
  function onKeyDown(event: KeyboardEvent): void {
    const move = endOfEdit(event, false);
    if (event.key === 'Escape') actions.cancel();
    else if (move) actions.commit(value, move);
    else return;
    event.preventDefault();
  }
  return (
    <section class="formula-bar" aria-label={words.cellValue}>
      <NameBox name={selectionName(selection)} label={words.goTo} onGo={onGo} onLeave={onFocusGrid} />
      <output class="unseen" aria-label={words.position}>
        <span>{selectionName(selection)}</span>
        <span>
          {cell?.shown || words.emptyCell}
          {cell?.note && `, ${words.note}: ${cell.note}`}
        </span>
      </output>
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <input
        ref={input}
        type="text"
        class="cell-value"
        aria-label={words.cellValue}
        value={value}
        spellcheck={false}
        onFocus={actions.editInBar}
        onInput={(event) => actions.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          const into = event.relatedTarget;
          if (!(into instanceof Element && into.closest('.cell-editor')))
            actions.commit(event.currentTarget.value, 'stay');
        }}
      />
      {cell?.note && (
        <span class="bar-note" title={cell.note} aria-hidden="true">
          {words.note}: {cell.note}
        </span>
      )}
    </section>
  );
}
