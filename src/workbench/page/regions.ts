/** The parts of the page that F6 goes round, in the order in which they are seen. */
const regions = ['.menubar', '.formula-bar', '.cell-editor', '.find-bar', '.sidebar', '.drawer', '.tabs'];

const focusable =
  'button:not(:disabled, [tabindex="-1"]), input:not(:disabled), textarea, iframe, a[href], [tabindex="0"]';

/** Whether a dialog has the keyboard for itself. */
export const isModalOpen = (): boolean => document.querySelector('dialog:modal') !== null;

/** Gives the focus to the next part of the page, or to the one before: a way out of the cells, which have the Tab key for themselves. */
export function goRound(step: 1 | -1): void {
  if (isModalOpen()) return;
  const shown = regions.flatMap((selector) => {
    const region = document.querySelector(selector);
    return region ? [region] : [];
  });
  const from = shown.findIndex((region) => region.contains(document.activeElement));
  const next = shown.at((Math.max(from, step > 0 ? -1 : 0) + step) % shown.length);
  next?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
}

/** Goes round the page with F6 and Shift+F6. */
export function onRegionKey(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  goRound(event.shiftKey ? -1 : 1);
}
