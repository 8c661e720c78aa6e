/** What has run and what will run: executions, triggers, the clock, quotas. Types only. */
import type { Schedule, TriggerState } from '../../host/state';
import type { ExecutionRecord } from '../../host/types';

/** An installed trigger; `schedule` belongs to time-driven ones, whose `nextDue` is an ISO time. */
export interface TriggerView {
  id: string;
  handler: string;
  event: TriggerState['event'];
  schedule?: Schedule;
  nextDue?: string;
  createdBy: string;
  /** The last execution that it started. */
  lastRun?: { id: string; at: string; failed: boolean };
}

/** The workbench's clock, as local date and time of the workbook's zone (`YYYY-MM-DDTHH:MM`) and as ISO time. */
export interface ClockView {
  now: string;
  at: string;
  timeZone: string;
}

/** What is used of the day's quotas of a consumer account. */
export interface QuotaView {
  recipientsLeft: number;
  recipients: number;
  triggerSeconds: number;
  triggerSecondsAllowed: number;
}

/** A line of a source file; line and column count from 1. */
export interface SourceLineView {
  file: string;
  line: number;
  column: number;
  code: string;
}

/** A line of an error's stack and where it comes from. */
export interface FrameView {
  text: string;
  functionName: string;
  source?: SourceLineView;
}

/** An execution with the lines of its error's stack. */
export interface ExecutionView extends ExecutionRecord {
  frames: FrameView[];
}
