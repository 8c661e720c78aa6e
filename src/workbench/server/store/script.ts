import { existsSync } from 'node:fs';
import { hostPaths, HostStateError, openHostStore, type HostStore } from '../../host';
import { WorkbenchError } from '../errors';
import { fileFault } from './faults';
import { keepGoodCopy, offerOf } from './goodCopy';

/**
 * Opens what the script keeps beside a workbook, and keeps a good copy of it. Throws `workbook-broken` and leaves the file untouched
 * when it cannot be read.
 */
export function openScriptStore(workbook: string, owner: string): HostStore {
  const { state } = hostPaths(workbook);
  try {
    const store = openHostStore(workbook, owner);
    keepScriptCopy(workbook);
    return store;
  } catch (error) {
    const sentence = error instanceof HostStateError ? `${error.message}.` : `${state}: ${fileFault(error)}`;
    throw new WorkbenchError('workbook-broken', `${sentence}${offerOf(state)}`, { path: state });
  }
}

/** Keeps a good copy of what the script keeps, where it keeps anything. */
export function keepScriptCopy(workbook: string): void {
  const { state } = hostPaths(workbook);
  if (existsSync(state)) keepGoodCopy(state);
}
