/** What a sidebar or dialog says to the page around it. */
export type FromSurface =
  | { type: 'call'; id: number; name: string; args: unknown[] }
  | { type: 'close' }
  | { type: 'focus' }
  | { type: 'round'; step: 1 | -1 }
  | { type: 'size'; width?: number; height?: number }
  /** A link to a file in Drive was followed; `url` is the link's own address. */
  | { type: 'file'; id: string; url: string };

/** What it hears back. */
export interface ToSurface {
  type: 'reply';
  id: number;
  result?: unknown;
  error?: { name: string; message: string };
}
