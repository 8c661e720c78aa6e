import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isModalOpen } from './regions';

/** What a menu offers to do; `swatch` is a colour that is shown before the label, `current` says that it is so already. */
interface MenuItem {
  kind: 'item';
  label: string;
  run(): void;
  hint?: string;
  disabled?: boolean;
  swatch?: string;
  current?: boolean;
}

/** A line of a menu. */
export type MenuLine = MenuItem | { kind: 'separator' } | { kind: 'menu'; label: string; lines: MenuLine[] };

interface MenuProps {
  lines: MenuLine[];
  label: string;
  /** Where it hangs, in pixels of the window; absent, below its parent. */
  at?: { x: number; y: number };
  onClose(): void;
  /** What Escape does, where it is not merely to close. */
  onEscape?(): void;
  onSideways?(direction: 1 | -1): void;
}

function focusItem(menu: HTMLElement | null, direction: 1 | -1 | 'first' | 'last'): void {
  const items = [
    ...(menu?.querySelectorAll<HTMLElement>(':scope > li > [role=menuitem]:not(:disabled)') ?? []),
  ];
  const current = items.findIndex((item) => item === document.activeElement);
  const next = { first: 0, last: items.length - 1 }[String(direction)] ?? current + Number(direction);
  items[(next + items.length) % items.length]?.focus();
}

/** A list of things to do, worked with arrow keys, Enter and Escape. */
export function Menu({ lines, label, at, onClose, onEscape = onClose, onSideways }: MenuProps) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => focusItem(list.current, 'first'), []);
  function onKeyDown(event: KeyboardEvent): void {
    const actions: Record<string, (() => void) | undefined> = {
      ArrowDown: () => focusItem(list.current, 1),
      ArrowUp: () => focusItem(list.current, -1),
      Home: () => focusItem(list.current, 'first'),
      End: () => focusItem(list.current, 'last'),
      Escape: onEscape,
      Tab: onClose,
      ArrowLeft: onSideways && (() => onSideways(-1)),
      ArrowRight: onSideways && (() => onSideways(1)),
    };
    const action = actions[event.key];
    if (!action) return;
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
    action();
  }
  const style = at && { position: 'fixed' as const, left: `${at.x}px`, top: `${at.y}px` };
  return (
    <ul
      ref={list}
      role="menu"
      class={at ? 'menu popup' : 'menu'}
      aria-label={label}
      style={style}
      onKeyDown={onKeyDown}
    >
      {lines.map((line, index) => (
        <MenuEntry key={index} line={line} onClose={onClose} />
      ))}
    </ul>
  );
}

function MenuEntry({ line, onClose }: { line: MenuLine; onClose(): void }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (line.kind === 'separator') return <li role="separator" />;
  if (line.kind === 'item')
    return (
      <li role="none">
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          disabled={line.disabled}
          aria-current={line.current}
          onClick={() => {
            onClose();
            line.run();
          }}
        >
          <span>
            {line.swatch && <span class="swatch" style={{ background: line.swatch }} />}
            {line.label}
          </span>
          {line.hint && <kbd>{line.hint}</kbd>}
        </button>
      </li>
    );
  const closeSub = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <li role="none" onMouseLeave={() => setOpen(false)} onMouseEnter={() => setOpen(true)}>
      <button
        ref={button}
        type="button"
        role="menuitem"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowRight') return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        <span>{line.label}</span>
        <span aria-hidden="true">▸</span>
      </button>
      {open && (
        <div class="submenu">
          <Menu
            lines={line.lines.map((inner) => closing(inner, onClose))}
            label={line.label}
            onClose={closeSub}
            onSideways={(direction) => direction < 0 && closeSub()}
          />
        </div>
      )}
    </li>
  );
}

/** What is chosen in a submenu closes the whole menu. */
function closing(line: MenuLine, close: () => void): MenuLine {
  if (line.kind !== 'item') return line;
  return {
    ...line,
    run: () => {
      close();
      line.run();
    },
  };
}

/** The same line; `then` is called after what it does. */
export function followed(line: MenuLine, then: () => void): MenuLine {
  if (line.kind === 'separator') return line;
  if (line.kind === 'menu') return { ...line, lines: line.lines.map((inner) => followed(inner, then)) };
  return {
    ...line,
    run: () => {
      line.run();
      then();
    },
  };
}

/** A menu of the bar; `letter` opens it with Alt, or with Alt and Shift where the browser has Alt for itself. */
export interface BarMenu {
  label: string;
  letter?: string;
  lines: MenuLine[];
}

interface BarProps {
  menus: BarMenu[];
  label: string;
  /** Escape: back to the cells. */
  onLeave(): void;
}

/** The row of menus at the top of the page. */
export function MenuBar({ menus, label, onLeave }: BarProps) {
  const [open, setOpen] = useState(-1);
  const bar = useRef<HTMLDivElement>(null);
  const titles = () => [...(bar.current?.querySelectorAll<HTMLElement>('.menu-title') ?? [])];
  function move(from: number, direction: 1 | -1): void {
    const next = (from + direction + menus.length) % menus.length;
    titles()[next]?.focus();
    if (open >= 0) setOpen(next);
  }
  function leave(): void {
    setOpen(-1);
    onLeave();
  }
  useEffect(() => {
    const openByLetter = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
      const index = menus.findIndex(({ letter }) => letter === key.toLowerCase());
      if (!altKey || ctrlKey || metaKey || index < 0 || isModalOpen()) return false;
      setOpen(index);
      return true;
    };
    const onKey = (event: KeyboardEvent) => openByLetter(event) && event.preventDefault();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  useEffect(() => {
    if (open < 0) return;
    const away = (event: MouseEvent) => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) setOpen(-1);
    };
    document.addEventListener('mousedown', away);
    return () => document.removeEventListener('mousedown', away);
  }, [open]);
  return (
    <div ref={bar} role="menubar" class="menubar" aria-label={label}>
      {menus.map((menu, index) => (
        <div key={index} role="none" class="menu-place">
          <button
            type="button"
            role="menuitem"
            class="menu-title"
            aria-haspopup="menu"
            aria-keyshortcuts={menu.letter && `Alt+${menu.letter.toUpperCase()}`}
            aria-expanded={open === index}
            tabIndex={index === 0 ? 0 : -1}
            onClick={() => setOpen(open === index ? -1 : index)}
            onMouseEnter={() => open >= 0 && setOpen(index)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') move(index, 1);
              else if (event.key === 'ArrowLeft') move(index, -1);
              else if (event.key === 'ArrowDown') setOpen(index);
              else if (event.key === 'Escape') leave();
              else return;
              event.preventDefault();
            }}
          >
            {menu.label}
          </button>
          {open === index && (
            <Menu
              lines={menu.lines}
              label={menu.label}
              onClose={() => {
                setOpen(-1);
                titles()[index]?.focus();
              }}
              onEscape={leave}
              onSideways={(direction) => move(index, direction)}
            />
          )}
        </div>
      ))}
    </div>
  );
}
