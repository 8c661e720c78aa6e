import { WorkbenchError } from '../errors';

/** The thing that a request names. Throws `not-found` when there is none. */
export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new WorkbenchError('not-found', 'This is no longer there.');
  return thing;
}
