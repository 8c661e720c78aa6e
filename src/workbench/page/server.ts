import type { ErrorView } from '../server/errors';
import { TOKEN_HEADER, type LiveEvent } from '../server/protocol';
import { refusalText } from './refusals';
import { fill, type Words } from './words';

/** A request that the server refused. */
export class Refused extends Error {
  constructor(readonly view: ErrorView) {
    super(view.message);
  }
}

const token = document.querySelector<HTMLMetaElement>('meta[name="workbench-token"]')?.content ?? '';

async function answered<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, { ...init, headers: { [TOKEN_HEADER]: token, ...init.headers } });
  const body: unknown = await response.json();
  if (!response.ok) throw new Refused((body as { error: ErrorView }).error);
  // The protocol gives each address its shape; the caller names it.
  return body as T;
}

export function ask<T>(path: string, query: Record<string, number | string> = {}): Promise<T> {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return answered<T>(search.size ? `${path}?${search}` : path, {});
}

export function tell<T = null>(path: string, body: object = {}): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return answered<T>(path, { method: 'POST', body: JSON.stringify(body), headers });
}

/**
 * Has the browser save a file that the server makes, under a name of ours. Returns what the file lacks, by kind.
 */
export async function download(
  name: string,
  query: Record<string, string>,
): Promise<Partial<Record<string, number>>> {
  const response = await fetch(`/api/download?${new URLSearchParams(query)}`, {
    headers: { [TOKEN_HEADER]: token },
  });
  if (!response.ok) throw new Refused(((await response.json()) as { error: ErrorView }).error);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return JSON.parse(response.headers.get('x-workbench-left-out') ?? '{}') as Partial<Record<string, number>>;
}

/**
 * Listens to the server; `lost` is called when it has gone. The browser tries again by itself; a server that refuses this page's token
 * is another run, for which the page is loaded anew. Returns a function that stops.
 */
export function listen(hear: (event: LiveEvent) => void, lost: () => void): () => void {
  const source = new EventSource(`/api/live?token=${encodeURIComponent(token)}`);
  source.onmessage = (message) => hear(JSON.parse(message.data));
  source.onerror = () => {
    lost();
    if (source.readyState === EventSource.CLOSED) location.reload();
  };
  return () => source.close();
}

/** What a person reads of a failure, in the page's language where the page has words for it. */
export function failureText(words: Words, error: unknown): string {
  if (!(error instanceof Refused)) return words.disconnected;
  const { code, message, values } = error.view;
  if (code === 'refused-by-sheets') return refusalText(words, values.reason ?? message);
  const texts: Partial<Record<ErrorView['code'], string>> = {
    'refused-by-rule': values.allowed && !values.message ? words.refusedAllowed : words.refusedByRule,
    'name-taken': words.nameTaken,
    protected: words.protectedCells,
    'not-editor': words.notEditor,
    'hidden-between': words.hiddenBetween,
    'nothing-to-undo': values.reason === 'changed' ? words.changedSince : words.nothingToUndo,
    'clock-backwards': words.clockBackwards,
    'not-authorised': words.notAuthorised,
    'not-saved': words.notSaved,
    stopped: words.stoppedAct,
  };
  const text = texts[code];
  return text ? fill(text, values) : message;
}
