import type { ExecutionRecord } from '../../server/protocol';

/** How an execution ended, as the word for it is called. */
export type Outcome = 'completed' | 'failedShort' | 'stoppedShort' | 'timedOut';

export function outcomeOf({ error }: ExecutionRecord): Outcome {
  if (!error) return 'completed';
  if (error.ended === 'stopped') return 'stoppedShort';
  return error.ended === 'limit' ? 'timedOut' : 'failedShort';
}
