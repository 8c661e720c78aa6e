import { CliError } from './errors';

/** All that the command line takes from the computer it runs on, so that a test can give it another. */
export interface Surroundings {
  /** Environment variables: LANG, REKISTERIVAHTI_KEY, REKISTERIVAHTI_TOKEN. */
  env: Readonly<Record<string, string | undefined>>;
  /** Folder from which relative paths are taken. */
  folder: string;
  /** Standard output; settles once the text has left. */
  print(text: string): Promise<void>;
  /** Standard error. */
  complain(text: string): void;
  /** Whether standard error is a terminal at which somebody waits. */
  isTerminal: boolean;
  now(): Date;
  /** Random bytes of cryptographic quality. */
  random(bytes: number): Uint8Array;
  /** Resolves after so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
  /** Aborted when the person wants the work to stop. */
  interrupted: AbortSignal;
  /** Path of the built workbench, which serves local workbooks. */
  workbench: string;
}

/** @throws CliError interrupted */
export function stopIfInterrupted({ interrupted }: Surroundings): void {
  if (interrupted.aborted) throw new CliError('interrupted');
}
