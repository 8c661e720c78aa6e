import { idColumn, tabKeys, type TabKey } from '../tabs';
import type { WholeCell, WholeLine } from './resource';

/** Whether a row is left out; `tab` is absent for a sheet of the owner's own. */
export type Ignores = (tab: TabKey | undefined, id: string) => boolean;

/** What the first row of a sheet tells of all its rows. */
export interface Head {
  tab?: TabKey;
  idIndex?: number;
  headings: string[];
}

const cellText = ({ userEnteredValue: value = {} }: WholeCell = {}): string =>
  String(value.stringValue ?? value.numberValue ?? value.boolValue ?? value.formulaValue ?? '');

/** What a row is called by; empty in a sheet of the owner's own. */
export const idOf = ({ idIndex }: Head, cells: readonly WholeCell[]): string =>
  idIndex === undefined ? '' : cellText(cells[idIndex]);

/** Reads the first row of a sheet and its columns' tags. */
export function headOf(cells: readonly WholeCell[], lines: readonly WholeLine[]): Head {
  const headings = cells.map(cellText);
  const tags = lines.map(({ developerMetadata = [] }) =>
    developerMetadata.map(({ metadataKey }) => String(metadataKey)),
  );
  const tab = tabKeys.find((key) => tags.flat().some((tag) => tag.startsWith(`${key}.`)));
  if (!tab) return { headings };
  const idIndex = tags.findIndex((each) => each.includes(`${tab}.${idColumn(tab)}`));
  return { tab, headings, ...(idIndex >= 0 && { idIndex }) };
}
