import { basename, dirname } from 'node:path';
import { removeDrafts } from '../../files';
import { hostPaths } from '../../host';
import { isJournalOf } from './journal';
import { goodCopyPath } from './goodCopy';

/**
 * Removes what killed processes left of a workbook's own files while they wrote them: copies of the register that nobody would ever
 * find. Nobody else may have the workbook open.
 */
export function removeWorkbookDrafts(workbook: string): void {
  const { state, runs, drive } = hostPaths(workbook);
  const own = [workbook, goodCopyPath(workbook), state, goodCopyPath(state), runs].map((file) =>
    basename(file),
  );
  removeDrafts(dirname(workbook), (name) => own.includes(name) || isJournalOf(workbook, name));
  removeDrafts(drive, () => true);
}
