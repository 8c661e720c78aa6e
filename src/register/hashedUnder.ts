import { condensationIn, ROTATED, rotationIn } from './logLandmarks';
import type { LogRow } from './logChainWalk';

/** The spreadsheet under whose id each entry was hashed: before a rotation it was another. @param rows with those that tell of rotations */
export function hashedUnder(spreadsheetId: string, rows: readonly LogRow[]): (sequence: number) => string {
  const rotations = rows
    .flatMap((row) => [
      ...(row.event === ROTATED ? [rotationIn(row) ?? []].flat() : []),
      ...(condensationIn(row)?.rotations ?? []),
    ])
    .sort((a, b) => a.size - b.size);
  return (sequence) => rotations.find(({ size }) => sequence <= size)?.from ?? spreadsheetId;
}
