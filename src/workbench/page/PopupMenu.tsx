import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Menu, type MenuLine } from './Menu';

interface Props {
  lines: MenuLine[];
  label: string;
  /** In pixels of the window. */
  at: { x: number; y: number };
  /** Whether it stands on the point rather than below it: nothing of it comes to lie under the mouse that opened it. */
  isAbove?: boolean;
  onClose(): void;
}

/** A menu at a point, moved so that all of it lies in the window. */
export function PopupMenu({ lines, label, at, isAbove, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [inside, setInside] = useState(at);
  useLayoutEffect(() => {
    const menu = box.current?.querySelector('.menu')?.getBoundingClientRect();
    if (!menu) return;
    setInside({
      x: Math.max(0, Math.min(at.x, window.innerWidth - menu.width - 4)),
      y: Math.max(0, Math.min(isAbove ? at.y - menu.height - 4 : at.y, window.innerHeight - menu.height - 4)),
    });
  }, [at.x, at.y, isAbove]);
  useEffect(() => {
    const away = (event: MouseEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    document.addEventListener('mousedown', away);
    return () => document.removeEventListener('mousedown', away);
  }, []);
  return (
    <div ref={box}>
      <Menu lines={lines} label={label} at={inside} onClose={onClose} />
    </div>
  );
}
