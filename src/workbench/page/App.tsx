import { useEffect, useRef, useState } from 'preact/hooks';
import { Ask } from './Ask';
import { contextLines, menusOf } from './commands/menus';
import { Confirm } from './Confirm';
import { readAddress } from './grid/address';
import { FilterPanel } from './grid/FilterPanel';
import { FindBar } from './grid/FindBar';
import { FormulaBar } from './grid/FormulaBar';
import type { MenuPlace } from './grid/actions';
import { Grid } from './grid/Grid';
import { NoteDialog } from './grid/NoteDialog';
import { cellName, clamp, fromBlock, home, type Selection } from './grid/selection';
import { Totals } from './grid/Totals';
import { useGridActions } from './grid/useGridActions';
import { useSheet } from './grid/useSheet';
import { followed, MenuBar } from './Menu';
import { Drawer } from './panels/Drawer';
import { useDrawer } from './panels/useDrawer';
import { PopupMenu } from './PopupMenu';
import { DialogSurface, Sidebar } from './Stage';
import { SheetTabs } from './SheetTabs';
import { Status, Toasts } from './Status';
import { useOpenSheet } from './useOpenSheet';
import { useWorkbench } from './useWorkbench';
import { onRegionKey } from './regions';
import { fill } from './words';

/** The whole page. */
export function App() {
  const [sheetId, setSheetId] = useOpenSheet();
  const [selections, setSelections] = useState<Record<number, Selection>>({});
  const [menuAt, setMenuAt] = useState<MenuPlace | null>(null);
  const drawer = useDrawer();
  const [filtered, setFiltered] = useState<number | null>(null);
  const [noting, setNoting] = useState(false);
  /** How often the search was asked for; 0 while it is closed. */
  const [searched, setSearched] = useState(0);
  const input = useRef<HTMLTextAreaElement>(null);
  const bench = useWorkbench((block) => {
    setSheetId(block.sheetId);
    setSelections((all) => ({ ...all, [block.sheetId]: fromBlock(block) }));
  });
  const { workbook, stage, words } = bench;
  const visible = workbook?.sheets.filter((sheet) => !sheet.hidden) ?? [];
  // A sheet that was just made is not in the page's workbook yet: until then the last one stays in sight.
  const lastShown = useRef<number | null>(null);
  const byId = (id: number | null) => visible.find((candidate) => candidate.id === id);
  const sheet = byId(sheetId) ?? byId(lastShown.current) ?? visible[0];
  lastShown.current = sheet?.id ?? null;
  const shown = useSheet(sheet, bench.revision, bench.fail);
  bench.shown.current = shown?.cells ?? null;
  const selection = shown ? clamp(selections[sheet!.id] ?? home, shown.axes) : home;
  /** Opens the menu at the mouse, or below the active cell. */
  function openMenu(at?: MenuPlace): void {
    const cell = window.workbenchGrid?.boxOf(cellName(selection.active));
    setMenuAt(at ?? { x: cell?.x ?? 0, y: (cell?.y ?? 0) + (cell?.height ?? 0), of: 'cells' });
  }

  const focusGrid = () => input.current?.focus({ preventScroll: true });
  const { editing, copied, actions } = useGridActions({
    bench,
    sheet,
    shown,
    selection,
    setSelection: (next) => sheet && setSelections((all) => ({ ...all, [sheet.id]: next })),
    openMenu,
    openFilter: setFiltered,
    editNote: () => setNoting(true),
    find: () => setSearched((times) => times + 1),
    focusGrid,
  });

  useEffect(() => {
    if (!workbook) return;
    document.title = workbook.title;
    document.documentElement.lang = workbook.locale.slice(0, 2);
  }, [workbook?.title, workbook?.locale]);

  useEffect(() => {
    window.addEventListener('keydown', onRegionKey);
    return () => window.removeEventListener('keydown', onRegionKey);
  }, []);

  const isReady = workbook !== null && stage !== null;
  useEffect(() => {
    // The menu of a tab that is not open opens with its sheet, and has the focus.
    if (!document.activeElement?.closest('[role=menu]')) focusGrid();
  }, [isReady, sheet?.id]);

  if (!workbook || !stage || !sheet || !shown)
    return <p class="opening">{bench.lost ? words.disconnected : words.loading}</p>;
  /** Selects the cells of a name; returns whether there are such. */
  function goTo(name: string): boolean {
    const address = readAddress(name, visible, sheet!);
    if (!address) bench.notify(fill(words.noSuchCells, { name }), true);
    else {
      setSheetId(address.sheetId);
      setSelections((all) => ({ ...all, [address.sheetId]: address.selection }));
    }
    return address !== null;
  }
  const context = {
    ...{ bench, workbook, sheet, selection, actions },
    openSheet: setSheetId,
    editNote: () => setNoting(true),
  };
  const menus = menusOf(context, stage.menus).map((menu) => ({
    ...menu,
    lines: menu.lines.map((line) => followed(line, focusGrid)),
  }));
  return (
    <div class="page">
      <header class="top">
        <span class="logo" aria-hidden="true" />
        <div class="top-text">
          <h1>{workbook.title}</h1>
          {workbook.sample && <p class="sample">{words.sample}</p>}
          <MenuBar label={words.menus} menus={menus} onLeave={focusGrid} />
        </div>
        <Status activity={stage.activity} lost={bench.lost} words={words} />
        <button
          type="button"
          class="drawer-button"
          aria-expanded={drawer.panel !== null}
          title={words.openDrawer}
          onClick={drawer.toggle}
        >
          {words.drawer}
        </button>
      </header>
      <FormulaBar
        selection={selection}
        editing={editing}
        cells={shown.cells}
        actions={actions}
        words={words}
        onGo={goTo}
        onFocusGrid={focusGrid}
      />
      <main class="middle">
        <div class="cells">
          <Grid
            input={input}
            label={`${words.grid}: ${sheet.title}`}
            sheet={shown.sheet}
            axes={shown.axes}
            cells={shown.cells}
            selection={selection}
            editing={editing}
            copied={copied}
            actions={actions}
            words={words}
          />
          {searched > 0 && (
            <FindBar
              sheetId={sheet.id}
              active={selection.active}
              revision={bench.revision}
              words={words}
              asked={searched}
              onGo={actions.go}
              onClose={() => {
                setSearched(0);
                focusGrid();
              }}
            />
          )}
        </div>
        {stage.sidebar && (
          <Sidebar key={stage.sidebar.id} surface={stage.sidebar} bench={bench} onFocusGrid={focusGrid} />
        )}
        {drawer.panel && <Drawer bench={bench} stage={stage} control={drawer} />}
        {menuAt && (
          <PopupMenu
            lines={contextLines(context, menuAt.of)}
            label={{ cells: words.cellMenu, rows: words.rowMenu, columns: words.columnMenu }[menuAt.of]}
            at={menuAt}
            onClose={() => {
              setMenuAt(null);
              focusGrid();
            }}
          />
        )}
      </main>
      <footer class="foot">
        <SheetTabs
          workbook={workbook}
          current={sheet.id}
          onOpen={setSheetId}
          onFocusGrid={focusGrid}
          bench={bench}
        />
        <Totals sheetId={sheet.id} selection={selection} revision={bench.revision} words={words} />
      </footer>
      <Toasts
        toasts={bench.toasts}
        words={words}
        onDismiss={(id) => {
          bench.dismiss(id);
          focusGrid();
        }}
      />
      {filtered !== null && (
        <FilterPanel bench={bench} sheetId={sheet.id} column={filtered} onClose={() => setFiltered(null)} />
      )}
      {noting && (
        <NoteDialog
          cell={cellName(selection.active)}
          note={shown.cells.cell(selection.active.row, selection.active.column)?.note ?? ''}
          words={words}
          onSave={(text) => actions.note(text)}
          onClose={() => setNoting(false)}
        />
      )}
      {bench.warning && (
        <Confirm description={bench.warning.description} words={words} onAnswer={bench.warning.answer} />
      )}
      {stage.dialog && (
        <DialogSurface key={stage.dialog.id} surface={stage.dialog} bench={bench} onFocusGrid={focusGrid} />
      )}
      {stage.ask && (
        <Ask
          key={`ask${stage.ask.id}`}
          ask={stage.ask}
          words={words}
          title={workbook.title}
          onAnswer={(button, text) => void bench.answer(stage.ask!.id, button, text)}
        />
      )}
    </div>
  );
}
