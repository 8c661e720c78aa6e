import type { GridActions } from './actions';
import { moved, wholeLines, wholeSheet, type Axes, type Selection } from './selection';

type Deeds = Record<string, () => void>;

/** Keys alone. */
const plain = (selection: Selection, actions: GridActions): Deeds => ({
  Enter: () => actions.edit(),
  F2: () => actions.edit(),
  Delete: () => actions.clear(),
  Backspace: () => actions.clear(),
  Escape: () => actions.escape(),
  Tab: () => actions.step('next'),
  ' ': () => actions.press(selection.active),
});

/** Keys with Ctrl or Command. */
const withCommand = (axes: Axes, actions: GridActions): Deeds => ({
  a: () => actions.select(wholeSheet(axes)),
  z: actions.undo,
  y: actions.redo,
  b: () => actions.toggle('bold'),
  i: () => actions.toggle('italic'),
  d: () => actions.copyAlong('down'),
  r: () => actions.copyAlong('right'),
  f: actions.find,
});

/** Does what a key pressed on the cells asks for; leaves alone what is the browser's, and what is typed. */
export function onGridKey(
  event: KeyboardEvent,
  selection: Selection,
  axes: Axes,
  actions: GridActions,
): void {
  if (event.isComposing) return;
  const command = event.ctrlKey || event.metaKey;
  const deed = deedOf(event, command, selection, axes, actions);
  if (!deed) return;
  event.preventDefault();
  deed();
}

function deedOf(
  event: KeyboardEvent,
  command: boolean,
  selection: Selection,
  axes: Axes,
  actions: GridActions,
): (() => void) | undefined {
  const { key, shiftKey, altKey } = event;
  if (key === 'ContextMenu' || (shiftKey && key === 'F10')) return () => actions.menuAtCell();
  if (shiftKey && key === 'F2') return actions.editNote;
  if (altKey) return shiftKey && event.code === 'Digit5' ? () => actions.toggle('strike') : undefined;
  if (command && key.startsWith('Arrow')) return () => actions.leap(key, shiftKey);
  const to = moved(shiftKey ? selection.corner : selection.active, key, command, axes);
  if (to) return () => (shiftKey ? actions.select({ active: selection.active, corner: to }) : actions.go(to));
  if (key === ' ' && (command || shiftKey))
    return () => actions.select(wholeLines(selection, axes, { rows: shiftKey, columns: command }));
  if (command)
    return shiftKey && key.toLowerCase() === 'z'
      ? actions.redo
      : withCommand(axes, actions)[key.toLowerCase()];
  if (shiftKey && key === 'Tab') return () => actions.step('previous');
  if (shiftKey && key === 'Enter') return () => actions.step('up');
  const deeds = plain(selection, actions);
  return Object.hasOwn(deeds, key) ? deeds[key] : undefined;
}
