import { useState } from 'preact/hooks';
import type { SurfaceView } from '../server/protocol';
import { Modal } from './Modal';
import { Surface } from './Surface';
import type { Workbench } from './useWorkbench';

interface Props {
  surface: SurfaceView;
  bench: Workbench;
  onFocusGrid(): void;
}

/** The script's sidebar at the right. */
export function Sidebar({ surface, bench, onFocusGrid }: Props) {
  const close = () => {
    void bench.close(surface.id);
    onFocusGrid();
  };
  return (
    <aside class="sidebar" aria-label={surface.title}>
      <header>
        <h2>{surface.title}</h2>
        <button type="button" class="icon" aria-label={bench.words.close} onClick={close}>
          ×
        </button>
      </header>
      <Surface surface={surface} className="surface" onClose={close} onFocusGrid={onFocusGrid} />
    </aside>
  );
}

/** A script's dialog: Google's own sizes unless the script tells others. */
export function DialogSurface({ surface, bench, onFocusGrid }: Props) {
  const [size, setSize] = useState({ width: surface.width ?? 600, height: surface.height ?? 400 });
  const close = () => {
    void bench.close(surface.id);
    onFocusGrid();
  };
  return (
    <Modal
      title={surface.title}
      className="surface-dialog"
      closeLabel={bench.words.close}
      isModeless={surface.modeless}
      onClose={close}
    >
      <div class="surface-box" style={{ width: `${size.width}px`, height: `${size.height}px` }}>
        <Surface
          surface={surface}
          className="surface"
          onClose={close}
          onFocusGrid={onFocusGrid}
          onSize={({ width, height }) =>
            setSize((now) => ({ width: width ?? now.width, height: height ?? now.height }))
          }
        />
      </div>
    </Modal>
  );
}
