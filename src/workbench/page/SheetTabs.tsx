import { useEffect, useRef, useState } from 'preact/hooks';
import type { Operation, SheetView, WorkbookView } from '../server/protocol';
import { openNewSheet } from './commands/newSheets';
import { DialogForm } from './DialogForm';
import type { MenuLine } from './Menu';
import { Modal } from './Modal';
import { PopupMenu } from './PopupMenu';
import type { Workbench } from './useWorkbench';

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

/** The tabs of the sheets at the bottom; hidden ones are in the menu of the current one. */
export function SheetTabs({ workbook, current, onOpen, onFocusGrid, bench }: Props) {
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
  const [renaming, setRenaming] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(
    () => list.current?.querySelector('.current')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [current],
  );
  const { words } = bench;
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
  const hidden = workbook.sheets.filter((sheet) => sheet.hidden);
  const sheet = visible.find((candidate) => candidate.id === current);
  const item = (label: string, operation: Operation): MenuLine & { kind: 'item' } => ({
    kind: 'item',
    label,
    run: () => void bench.act('/api/change', operation),
  });
  const make = (operation: (newId: number) => Operation) => void openNewSheet(bench, operation, onOpen);
  /** Moves the sheet past its visible neighbour. */
  const move = (label: string, step: 1 | -1): MenuLine => {
    const neighbour = visible[visible.findIndex((tab) => tab.id === current) + step];
    const index = workbook.sheets.findIndex((tab) => tab.id === neighbour?.id);
    return { ...item(label, { kind: 'moveSheet', sheetId: current, index }), disabled: !neighbour };
  };
  const lines: MenuLine[] = [
    { kind: 'item', label: words.renameSheet, run: () => setRenaming(true) },
    {
      kind: 'item',
      label: words.duplicateSheet,
      run: () => make((newId) => ({ kind: 'duplicateSheet', sheetId: current, newId })),
    },
    move(words.sheetLeft, -1),
    move(words.sheetRight, 1),
    { kind: 'separator' },
    item(words.hideSheet, { kind: 'hideSheet', sheetId: current }),
    item(words.deleteSheet, { kind: 'deleteSheet', sheetId: current }),
    ...(hidden.length ? [{ kind: 'separator' } satisfies MenuLine] : []),
    ...hidden.map((other) =>
      item(`${words.showSheet}: ${other.title}`, { kind: 'showSheet', sheetId: other.id }),
    ),
  ];
  const openMenu = (element: Element) => {
    const box = element.getBoundingClientRect();
    setMenuAt({ x: box.left, y: box.top });
  };
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
      <div ref={list} class="tab-list">
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
              onDblClick={() => setRenaming(true)}
              onContextMenu={(event) => {
                event.preventDefault();
                onOpen(tab.id);
                openMenu(event.currentTarget);
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
                onClick={(event) => openMenu(event.currentTarget)}
              >
                ▾
              </button>
            )}
          </span>
        ))}
      </div>
      {menuAt && (
        <PopupMenu
          lines={lines}
          label={words.sheetMenu}
          at={menuAt}
          onClose={() => {
            setMenuAt(null);
            onFocusGrid();
          }}
        />
      )}
      {renaming && sheet && <Rename sheet={sheet} bench={bench} onClose={() => setRenaming(false)} />}
    </nav>
  );
}
