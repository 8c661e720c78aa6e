import type { GridForTests } from './forTests';
import { lookOf } from './look';
import { drawnCell } from './looks';
import { cellName } from './selection';
import type { GridSurface } from './univer/surface';
import type { ShownSheet } from './useSheet';

declare global {
  interface Window {
    workbenchGrid?: GridForTests;
  }
}

function placeOf(name: string): { row: number; column: number } {
  const [, letters = 'A', number = '1'] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}

/** Makes the grid that is shown answer tests. */
export function tellTests(element: HTMLElement, surface: GridSurface, shown: () => ShownSheet): void {
  const cellOf = (name: string) => {
    const { row, column } = placeOf(name);
    return shown().cells.cell(row, column);
  };
  window.workbenchGrid = {
    boxOf(name) {
      const { row, column } = placeOf(name);
      const { left, top } = element.getBoundingClientRect();
      const box = surface.boxOf(row, column);
      return { ...box, x: left + box.x, y: top + box.y };
    },
    shown: (name) => cellOf(name)?.shown ?? '',
    drawn(name) {
      const { row, column } = placeOf(name);
      return drawnCell(lookOf(shown(), row, column))?.v ?? '';
    },
    note: (name) => cellOf(name)?.note,
    inSight() {
      const { x, y, width, height } = surface.openArea();
      const name = (place: { row: number; column: number } | null) => (place ? cellName(place) : '');
      return {
        first: name(surface.placeAt(x + 1, y + 1)),
        last: name(surface.placeAt(x + width - 1, y + height - 1)),
      };
    },
  };
}
