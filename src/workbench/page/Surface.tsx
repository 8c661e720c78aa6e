import { useEffect, useRef } from 'preact/hooks';
import type { ClientCallReply, DrawerView, SurfaceView } from '../server/protocol';
import { formPath } from '../shapes/driveLinks';
import { goRound } from './regions';
import { fileAddress } from './panels/files';
import { ask, tell } from './server';
import type { FromSurface, ToSurface } from './surfaceMessages';

interface Props {
  surface: SurfaceView;
  className: string;
  onClose(): void;
  onFocusGrid(): void;
  onSize?(size: { width?: number; height?: number }): void;
}

let lastCall: Promise<unknown> = Promise.resolve();

/** One call at a time: a browser has few connections, and the person's answer to a waiting script must always find one. */
function call(name: string, args: unknown[]): Promise<ClientCallReply> {
  const reply = lastCall.then(async () => {
    try {
      return await tell<ClientCallReply>('/api/call', { name, args });
    } catch (error) {
      return { error: { name: 'Error', message: error instanceof Error ? error.message : String(error) } };
    }
  });
  lastCall = reply;
  return reply;
}

/** Opens a file of the workbench's drive, or one of its forms, in a tab of its own; what is none of these, at Google. */
async function openFile(id: string, url: string): Promise<void> {
  const { files, forms } = await ask<DrawerView>('/api/drawer');
  const file = files.find((candidate) => candidate.id === id);
  window.open(file ? fileAddress(file) : (formPath(url, forms) ?? url), '_blank', 'noopener');
}

/** The HTML of a sidebar or dialog in its own closed frame. */
export function Surface({ surface, className, onClose, onFocusGrid, onSize }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    async function hear(event: MessageEvent<FromSurface>): Promise<void> {
      const inner = frame.current?.contentWindow;
      if (!inner || event.source !== inner) return;
      const message = event.data;
      if (message.type === 'close') onClose();
      if (message.type === 'focus') onFocusGrid();
      if (message.type === 'round') goRound(message.step);
      if (message.type === 'size') onSize?.({ width: message.width, height: message.height });
      if (message.type === 'file') void openFile(message.id, message.url);
      if (message.type === 'call') {
        const reply: ToSurface = {
          type: 'reply',
          id: message.id,
          ...(await call(message.name, message.args)),
        };
        // The frame has no origin that could be named; the message goes to this very window.
        inner.postMessage(reply, '*');
      }
    }
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  });
  return (
    <iframe
      ref={frame}
      class={className}
      src={surface.url}
      title={surface.title}
      sandbox="allow-scripts allow-forms allow-modals allow-popups allow-downloads"
    />
  );
}
