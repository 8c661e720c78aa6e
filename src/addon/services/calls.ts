import { CallFailed } from '../../actions/program';

const TOO_MANY_REQUESTS = 429;
/** The quota is counted by the minute: one, two, four … seconds are a little over one minute in all. */
const TRIES = 7;
const FIRST_PAUSE = 1000;

/**
 * Calls one of Google's services. A call over the minute's quota is repeated after a pause that grows.
 * @throws CallFailed with the status that Google gave, 0 where it gave none
 */
export function calling<T>(call: () => T): T {
  for (let attempt = 1; ; attempt++) {
    try {
      return call();
    } catch (error) {
      const failed = CallFailed.of(statusOf(error));
      if (failed.status !== TOO_MANY_REQUESTS || attempt === TRIES) throw failed;
      Utilities.sleep(FIRST_PAUSE * 2 ** (attempt - 1));
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
