import { RECORDS_A_CALL } from '../../review-protocol';

/** Calls again that one piece may need when the time of an execution is up. */
const MOST_TRIES = 5;

/**
 * Does something with many records, so many at a time as one call bears.
 * @param job says whether it was cut short: it is then asked to do the same piece again
 * @param onProgress told after each piece how many records are done
 * @returns whether everything is done
 */
export async function inPieces(
  keys: readonly string[],
  job: (piece: string[]) => Promise<{ unfinished: boolean }>,
  onProgress: (done: number) => void,
): Promise<boolean> {
  for (let from = 0; from < keys.length; from += RECORDS_A_CALL) {
    const piece = keys.slice(from, from + RECORDS_A_CALL);
    let tries = 0;
    while ((await job(piece)).unfinished) if (++tries === MOST_TRIES) return false;
    onProgress(from + piece.length);
  }
  return true;
}
