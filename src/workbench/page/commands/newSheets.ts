import type { Operation } from '../../server/protocol';
import type { Workbench } from '../useWorkbench';

/** Makes a sheet under an id of our own and opens it, as Sheets does. `operation` gets the id; Sheets takes those below 2^31. */
export async function openNewSheet(
  bench: Workbench,
  operation: (newId: number) => Operation,
  open: (sheetId: number) => void,
): Promise<void> {
  const newId = crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1;
  if (await bench.act('/api/change', operation(newId))) open(newId);
}
