import { Meter } from './meter';
import type { Start } from './execution';
import type { ExecutionError, ExecutionRecord, LogLine, RunningExecution } from './types';

/** An execution that begins at `startedAt`, as those who follow it are told. */
export function runningExecution(start: Start, startedAt: Date): RunningExecution {
  const { id, functionName, trigger, authMode, effectiveUser, triggerId } = start;
  return {
    id,
    functionName,
    trigger,
    authMode,
    user: effectiveUser,
    startedAt: startedAt.toISOString(),
    ...(triggerId === undefined ? {} : { triggerId }),
  };
}

/** The record of an execution with what it did; without anything done, of one that was refused. */
export function executionRecord(
  run: RunningExecution,
  error: ExecutionError | undefined,
  {
    meter = new Meter(),
    durationMs = 0,
    logs = [],
  }: { meter?: Meter; durationMs?: number; logs?: LogLine[] } = {},
): ExecutionRecord {
  const { calls, serviceCalls, cells, mailRecipients, seconds } = meter;
  return {
    ...run,
    calls,
    serviceCalls,
    cells,
    mailRecipients,
    modelledSeconds: seconds,
    durationMs,
    logs,
    ...(error ? { error } : {}),
  };
}
