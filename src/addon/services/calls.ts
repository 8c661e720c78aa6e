import { CallFailed } from '../../actions/program';

const TOO_MANY_REQUESTS = 429;
const FIRST_PAUSE = 1000;

/**
 * What is left of the time that an execution may spend waiting for its quota, in milliseconds. The quota is counted by the
 * minute; a script is loaded anew for every execution, so that this is that of one.
 */
let patience = 80_000;

/**
 * Calls one of Google's services. A call over the minute's quota is repeated after a pause that grows, as long as there is
 * patience left.
 * @throws CallFailed with the status that Google gave, 0 where it gave none
 */
export function calling<T>(call: () => T): T {
  for (let pause = FIRST_PAUSE; ; pause *= 2) {
    try {
      return call();
    } catch (error) {
      const failed = CallFailed.of(statusOf(error));
      if (failed.status !== TOO_MANY_REQUESTS || pause > patience) throw failed;
      patience -= pause;
      Utilities.sleep(pause);
    }
  }
}

/** An advanced service puts the status into the error's `details`; a lost connection has none. */
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('details' in error)) return 0;
  const { details } = error;
  if (typeof details !== 'object' || details === null || !('code' in details)) return 0;
  return typeof details.code === 'number' ? details.code : 0;
}
