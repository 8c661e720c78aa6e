import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundView } from '../../server/protocol';
import { ask } from '../server';
import { fill, type Words } from '../words';
import type { Place } from './selection';

interface Props {
  sheetId: number;
  /** The active cell, from which the search goes on. */
  active: Place;
  revision: number;
  words: Words;
  /** How often the search was asked for: each time the text is selected anew. */
  asked: number;
  onGo(place: Place): void;
  onClose(): void;
}

/** Milliseconds after the last letter until it is looked for. */
const MOMENT = 150;

const isBefore = (a: Place, b: Place): boolean => a.row < b.row || (a.row === b.row && a.column < b.column);
const isSame = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

/** Looks for a text in the open sheet: goes from one cell that shows it to the next, round the sheet. */
export function FindBar({ sheetId, active, revision, words, asked, onGo, onClose }: Props) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<FoundView | null>(null);
  const input = useRef<HTMLInputElement>(null);
  /** The text for which a cell was gone to: what changes in the sheet meanwhile moves nobody. */
  const gone = useRef('');

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [asked]);
  useEffect(() => {
    if (text === '') return setFound(null);
    let isOld = false;
    const timer = setTimeout(() => {
      ask<FoundView>('/api/find', { sheetId, text }).then(
        (came) => {
          if (isOld) return;
          setFound(came);
          const first = came.cells.find((cell) => !isBefore(cell, active)) ?? came.cells[0];
          if (first && gone.current !== text) onGo(first);
          gone.current = text;
        },
        () => undefined,
      );
    }, MOMENT);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text, sheetId, revision]);

  const cells = found?.cells ?? [];
  function step(by: 1 | -1): void {
    const next =
      by > 0
        ? (cells.find((cell) => isBefore(active, cell)) ?? cells[0])
        : (cells.filter((cell) => isBefore(cell, active)).at(-1) ?? cells.at(-1));
    if (next) onGo(next);
  }
  function onKeyDown(event: KeyboardEvent): void {
    const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClose();
    else if (isFind) input.current?.select();
    else return;
    event.preventDefault();
  }
  return (
    <div class="find-bar" role="search" aria-label={words.findIn} onKeyDown={onKeyDown}>
      <input
        ref={input}
        type="text"
        aria-label={words.findIn}
        placeholder={words.findIn}
        value={text}
        maxLength={500}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <span class="found" aria-live="polite">
        {found && foundText(found, active, words)}
      </span>
      <button
        type="button"
        class="icon"
        aria-label={words.findPrevious}
        title={words.findPrevious}
        disabled={cells.length === 0}
        onClick={() => step(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="icon"
        aria-label={words.findNext}
        title={words.findNext}
        disabled={cells.length === 0}
        onClick={() => step(1)}
      >
        ↓
      </button>
      <button type="button" class="icon" aria-label={words.close} onClick={onClose}>
        ×
      </button>
    </div>
  );
}

/** Which of how many. */
function foundText({ cells, count }: FoundView, active: Place, words: Words): string {
  if (count === 0) return words.foundNone;
  const at = cells.findIndex((cell) => isSame(cell, active));
  return at < 0
    ? fill(words.foundCount, { count: String(count) })
    : fill(words.foundAt, { at: String(at + 1), count: String(count) });
}
