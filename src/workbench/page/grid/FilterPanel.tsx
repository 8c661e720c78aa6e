import { useEffect, useState } from 'preact/hooks';
import type { FilterValuesView, Operation } from '../../server/protocol';
import { DialogForm } from '../DialogForm';
import { Modal } from '../Modal';
import { ask } from '../server';
import type { Workbench } from '../useWorkbench';
import { fill } from '../words';
import { columnLetters } from './selection';

interface Props {
  bench: Workbench;
  sheetId: number;
  column: number;
  onClose(): void;
}

/** What a column of the filter shows: its values to tick, and sorting by the column. */
export function FilterPanel({ bench, sheetId, column, onClose }: Props) {
  const { words } = bench;
  const [view, setView] = useState<FilterValuesView | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState('');
  useEffect(() => {
    void ask<FilterValuesView>('/api/filter', { sheetId, column }).then((found) => {
      setView(found);
      setHidden(new Set(found.values.filter((value) => value.hidden).map(({ shown }) => shown)));
    }, bench.fail);
  }, []);

  const listed = (view?.values ?? []).filter(({ shown }) =>
    shown.toLowerCase().includes(search.toLowerCase()),
  );
  function tick(texts: string[], on: boolean): void {
    const next = new Set(hidden);
    for (const text of texts)
      if (on) next.delete(text);
      else next.add(text);
    setHidden(next);
  }
  const act = (operation: Operation) => void bench.act('/api/change', operation);
  const all = () => listed.map(({ shown }) => shown);
  const sort = (label: string, descending: boolean) => (
    <button
      type="button"
      onClick={() => {
        onClose();
        act({ kind: 'sort', sheetId, column, descending });
      }}
    >
      {label}
    </button>
  );
  const title = fill(words.filterTitle, { column: columnLetters(column) });
  return (
    <Modal title={title} className="filter-panel" closeLabel={words.close} onClose={onClose}>
      <DialogForm
        words={words}
        label={words.filterApply}
        disabled={!view}
        onDone={() => act({ kind: 'filterColumn', sheetId, column, hidden: [...hidden] })}
        onClose={onClose}
      >
        <div class="filter-row">
          {sort(words.sortUp, false)}
          {sort(words.sortDown, true)}
        </div>
        <input
          type="search"
          data-focus=""
          aria-label={words.filterSearch}
          placeholder={words.filterSearch}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <div class="filter-row">
          <button type="button" onClick={() => tick(all(), true)}>
            {words.filterAll}
          </button>
          <button type="button" onClick={() => tick(all(), false)}>
            {words.filterNone}
          </button>
        </div>
        <ul class="filter-values">
          {listed.map(({ shown, count }) => (
            <li key={shown}>
              <label>
                <input
                  type="checkbox"
                  checked={!hidden.has(shown)}
                  onChange={(event) => tick([shown], event.currentTarget.checked)}
                />
                <span>{shown || words.filterEmpty}</span>
                <span class="filter-count">{count}</span>
              </label>
            </li>
          ))}
        </ul>
        {view?.more && <p class="help">{words.filterMore}</p>}
      </DialogForm>
    </Modal>
  );
}
