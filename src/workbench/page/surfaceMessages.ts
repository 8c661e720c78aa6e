/** What a sidebar or dialog says to the page around it. */
export type FromSurface =
  | { type: 'call'; id: number; name: string; args: unknown[] }
  | { type: 'close' }
  | { type: 'focus' }
  | { type: 'round'; step: 1 | -1 }
  | { type: 'size'; width?: number; height?: number };

/** What it hears back. */
export interface ToSurface {
  type: 'reply';
  id: number;
  result?: unknown;
  error?: { name: string; message: string };
}
