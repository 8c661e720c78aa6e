import { useEffect, useState } from 'preact/hooks';
import type { ActivityView, WorkView } from '../server/protocol';
import { tell } from './server';
import type { Toast } from './useWorkbench';
import { fill, type Words } from './words';

function statusText({ state, functionName, message }: ActivityView, lost: boolean, words: Words): string {
  if (lost) return words.disconnected;
  if (state === 'running') return functionName ? fill(words.running, { name: functionName }) : words.working;
  if (state === 'stopped') return fill(words.stopped, { name: functionName });
  return state === 'failed' ? fill(words.failed, { name: functionName, message }) : '';
}

/** How long work must last before the page offers to stop it: most of it is over before anybody could. */
const shortWork = 600;

/** How long work has gone on, in milliseconds; counted anew four times a second. */
function useElapsed(since: string): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [since]);
  return Math.max(0, now - Date.parse(since));
}

/** How far a running script has come, and the way to stop it. */
function Working({ work, words }: { work: WorkView; words: Words }) {
  const elapsed = useElapsed(work.since);
  if (elapsed < shortWork) return null;
  const seconds = String(Math.floor(elapsed / 1000));
  return (
    <span class="working">
      <span aria-hidden="true">{fill(words.soFar, { seconds, calls: String(work.serviceCalls) })}</span>
      <button type="button" disabled={work.stopping} onClick={() => void tell('/api/stop').catch(() => {})}>
        {work.stopping ? words.stopping : words.stop}
      </button>
    </span>
  );
}

/** What the script is doing, or how it failed. */
export function Status({ activity, lost, words }: { activity: ActivityView; lost: boolean; words: Words }) {
  const text = statusText(activity, lost, words);
  const { work } = activity;
  return (
    <>
      <p class={`status ${lost ? 'failed' : activity.state}`} role="status" title={text}>
        {text}
      </p>
      {work && !lost && <Working key={work.since} work={work} words={words} />}
    </>
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
            {toast.link && (
              <a href={toast.link.href} target="_blank" rel="noreferrer">
                {toast.link.label}
              </a>
            )}
          </div>
          <button type="button" class="icon" aria-label={words.close} onClick={() => onDismiss(toast.id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
