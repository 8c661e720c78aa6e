import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Operation, SheetView, WorkbookView } from '../server/protocol';
import { openNewSheet } from './commands/newSheets';
import { DialogForm } from './DialogForm';
import { Modal } from './Modal';
import { PopupMenu } from './PopupMenu';
import { onSheetKey } from './sheetKeys';
import { allSheetLines, sheetLines } from './sheetMenus';
import type { Workbench } from './useWorkbench';
import { fill } from './words';

interface Props {
  workbook: WorkbookView;
  current: number;
  onOpen(sheetId: number): void;
  onFocusGrid(): void;
  bench: Workbench;
}

function Rename({ sheet, bench, onClose }: { sheet: SheetView; bench: Workbench; onClose(): void }) {
  const [title, setTitle] = useState(sheet.title);
  const { words } = bench;
  return (
    <Modal title={words.renameSheet.replace('…', '')} closeLabel={words.close} onClose={onClose}>
      <DialogForm
        words={words}
        label={words.save}
        tries={() => bench.attempt('/api/change', { kind: 'renameSheet', sheetId: sheet.id, title })}
        onClose={onClose}
      >
        <input
          type="text"
          data-focus=""
          required
          maxLength={100}
          aria-label={words.sheetName}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </DialogForm>
    </Modal>
  );
}

/** Asks before a sheet goes: it is done by a button, never by a key that was pressed for something else. */
function Delete({ sheet, bench, onClose }: { sheet: SheetView; bench: Workbench; onClose(): void }) {
  const { words } = bench;
  return (
    <Modal title={words.deleteSheet} closeLabel={words.close} onClose={onClose}>
      <div class="ask">
        <p class="ask-text">{fill(words.deleteSheetAsk, { title: sheet.title })}</p>
        <footer>
          <button
            type="button"
            class="primary"
            onClick={() => {
              onClose();
              void bench.act('/api/change', { kind: 'deleteSheet', sheetId: sheet.id });
            }}
          >
            {words.deleteSheet}
          </button>
          <button type="button" data-focus="" onClick={onClose}>
            {words.cancel}
          </button>
        </footer>
      </div>
    </Modal>
  );
}

/** A mouse's wheel goes up and down; over the tabs it goes from side to side. */
function rollSideways(event: JSX.TargetedWheelEvent<HTMLDivElement>): void {
  if (event.ctrlKey || event.deltaX !== 0) return;
  event.preventDefault();
  event.currentTarget.scrollLeft += event.deltaY;
}

/** The tabs of the sheets at the bottom, with a list of all of them, since many do not fit; hidden ones are shown from it. */
export function SheetTabs({ workbook, current, onOpen, onFocusGrid, bench }: Props) {
  const [menu, setMenu] = useState<{ of: 'sheet' | 'all'; x: number; y: number } | null>(null);
  const [asked, setAsked] = useState<'name' | 'delete' | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const allButton = useRef<HTMLButtonElement>(null);
  useEffect(
    () => list.current?.querySelector('.current')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [current],
  );
  const { words } = bench;
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
  const sheet = visible.find((candidate) => candidate.id === current);
  const make = (operation: (newId: number) => Operation) => void openNewSheet(bench, operation, onOpen);
  const lines = { sheet: sheetLines, all: allSheetLines };
  const openMenu = (of: 'sheet' | 'all', element: Element | null) => {
    const box = element?.getBoundingClientRect();
    setMenu({ of, x: box?.left ?? 0, y: box?.top ?? 0 });
  };
  useEffect(() => {
    const step = (by: 1 | -1) => {
      const next = visible[visible.findIndex(({ id }) => id === current) + by];
      if (next) onOpen(next.id);
    };
    const onKey = (event: KeyboardEvent) =>
      onSheetKey(event, { step, list: () => openMenu('all', allButton.current) });
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  });
  return (
    <nav class="tabs" aria-label={words.sheets}>
      <button
        type="button"
        class="icon"
        aria-label={words.newSheet}
        title={words.newSheet}
        onClick={() => make((newId) => ({ kind: 'addSheet', after: current, newId }))}
      >
        +
      </button>
      <button
        ref={allButton}
        type="button"
        class="icon"
        aria-label={words.allSheets}
        title={words.allSheets}
        aria-haspopup="menu"
        aria-keyshortcuts="Alt+Shift+K"
        onClick={(event) => openMenu('all', event.currentTarget)}
      >
        ☰
      </button>
      <div ref={list} class="tab-list" onWheel={rollSideways}>
        {visible.map((tab) => (
          <span
            key={tab.id}
            class={`tab${tab.id === current ? ' current' : ''}`}
            style={tab.tabColor ? { borderBottom: `3px solid ${tab.tabColor}` } : {}}
          >
            <button
              type="button"
              class="tab-title"
              aria-current={tab.id === current ? 'page' : undefined}
              onClick={() => {
                onOpen(tab.id);
                onFocusGrid();
              }}
              onDblClick={() => setAsked('name')}
              onContextMenu={(event) => {
                event.preventDefault();
                onOpen(tab.id);
                openMenu('sheet', event.currentTarget);
              }}
            >
              {tab.title}
            </button>
            {tab.id === current && (
              <button
                type="button"
                class="tab-menu"
                aria-label={words.sheetMenu}
                aria-haspopup="menu"
                onClick={(event) => openMenu('sheet', event.currentTarget)}
              >
                ▾
              </button>
            )}
          </span>
        ))}
      </div>
      {menu && (
        <PopupMenu
          lines={lines[menu.of]({ workbook, current, bench, onOpen, make, onAsk: setAsked })}
          label={menu.of === 'all' ? words.allSheets : words.sheetMenu}
          at={menu}
          isAbove
          onClose={() => {
            setMenu(null);
            onFocusGrid();
          }}
        />
      )}
      {asked === 'name' && sheet && <Rename sheet={sheet} bench={bench} onClose={() => setAsked(null)} />}
      {asked === 'delete' && sheet && <Delete sheet={sheet} bench={bench} onClose={() => setAsked(null)} />}
    </nav>
  );
}
