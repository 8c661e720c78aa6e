import { isModalOpen } from './regions';

/** What the keys of the sheet tabs do. */
export interface SheetKeys {
  /** Shows the sheet before or after the one in sight, where there is one. */
  step(by: 1 | -1): void;
  list(): void;
}

/** Sheets' own keys: Ctrl+Shift with Page Up or Page Down goes to the sheet before or after, Alt+Shift+K lists them all. */
export function onSheetKey(event: KeyboardEvent, { step, list }: SheetKeys): void {
  const { code, shiftKey, altKey } = event;
  const command = event.ctrlKey || event.metaKey;
  if (!shiftKey || isModalOpen()) return;
  if (command && !altKey && code === 'PageDown') step(1);
  else if (command && !altKey && code === 'PageUp') step(-1);
  else if (altKey && !command && code === 'KeyK') list();
  else return;
  // The cells would take a page up or down for theirs.
  event.preventDefault();
  event.stopPropagation();
}
