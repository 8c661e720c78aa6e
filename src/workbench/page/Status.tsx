import type { ActivityView } from '../server/protocol';
import type { Toast } from './useWorkbench';
import { fill, type Words } from './words';

function statusText({ state, functionName, message }: ActivityView, lost: boolean, words: Words): string {
  if (lost) return words.disconnected;
  if (state === 'running') return functionName ? fill(words.running, { name: functionName }) : words.working;
  return state === 'failed' ? fill(words.failed, { name: functionName, message }) : '';
}

/** What the script is doing, or how it failed. */
export function Status({ activity, lost, words }: { activity: ActivityView; lost: boolean; words: Words }) {
  const text = statusText(activity, lost, words);
  return (
    <p class={`status ${lost ? 'failed' : activity.state}`} role="status" title={text}>
      {text}
    </p>
  );
}

interface ToastsProps {
  toasts: Toast[];
  words: Words;
  onDismiss(id: number): void;
}

/** Short messages at the lower right. */
export function Toasts({ toasts, words, onDismiss }: ToastsProps) {
  return (
    <div class="toasts" role="log" aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.id} class={`toast${toast.refused ? ' refused' : ''}`}>
          <div>
            {toast.title && <strong>{toast.title}</strong>}
            <p>{toast.message}</p>
          </div>
          <button type="button" class="icon" aria-label={words.close} onClick={() => onDismiss(toast.id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
