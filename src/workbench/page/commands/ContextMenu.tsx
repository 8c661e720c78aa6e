import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Menu } from '../Menu';
import type { CommandContext } from './context';
import { contextLines } from './menus';

interface Props {
  context: CommandContext;
  at: { x: number; y: number };
  onClose(): void;
}

/** The menu at the mouse, moved so that all of it lies in the window. */
export function ContextMenu({ context, at, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [inside, setInside] = useState(at);
  useLayoutEffect(() => {
    const menu = box.current?.querySelector('.menu')?.getBoundingClientRect();
    if (menu)
      setInside({
        x: Math.max(0, Math.min(at.x, window.innerWidth - menu.width - 4)),
        y: Math.max(0, Math.min(at.y, window.innerHeight - menu.height - 4)),
      });
  }, [at.x, at.y]);
  useEffect(() => {
    const away = (event: MouseEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    document.addEventListener('mousedown', away);
    return () => document.removeEventListener('mousedown', away);
  }, []);
  return (
    <div ref={box}>
      <Menu
        lines={contextLines(context)}
        label={context.bench.words.cellMenu}
        at={inside}
        onClose={onClose}
      />
    </div>
  );
}
