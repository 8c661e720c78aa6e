import type { Exposed } from './exposed';
import type { Locks } from './locks';
import type { Meter } from './meter';
import type { HostState } from './state';
import type { AuthMode, CellBlock, DriveContents, HostOptions, LogLine } from './types';

/** What a service may use of the execution that it serves. */
export interface Runtime {
  readonly options: HostOptions;
  /** Everything that outlives the execution; whoever changes it says so with `changed`. */
  readonly state: HostState;
  changed(): void;
  readonly executionId: string;
  readonly authMode: AuthMode;
  /** Whether a person is at the sheet; the clock and forms start executions without one. */
  readonly attended: boolean;
  /** As whom the execution runs: the person at the sheet, or who made the trigger. */
  readonly effectiveUser: string;
  readonly meter: Meter;
  readonly locks: Locks;
  readonly drive: DriveContents;
  /** The person's selection, shared by all executions. */
  readonly view: { selection: CellBlock };
  /** The script's clock. */
  now(): Date;
  newUuid(): string;
  log(level: LogLine['level'], message: string): void;
  /** A copy of a script's value as JSON carries it. */
  outward(value: unknown): unknown;
  /** The host's object behind a script's value. */
  exposedBehind(value: unknown): Exposed | undefined;
}

/** The script's own time zone, from its manifest. */
export function scriptTimeZone(runtime: Pick<Runtime, 'options'>): string {
  return runtime.options.files.manifest.timeZone ?? 'Etc/UTC';
}
