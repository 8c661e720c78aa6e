import { isoDate, type Day } from '../register/calendar';
import type { RegisterError } from '../register/errors';
import { cliTexts } from '../language/cli';
import { say, type Language } from '../language/text';
import type { Settings } from '../workbook/settings';
import type { Options, OptionTable } from './options';
import type { Opening, Session } from './register/session';
import type { Surroundings } from './surroundings';

/** In which language a command speaks, and what it has of the computer. */
export interface Context {
  language: Language;
  surroundings: Surroundings;
}

/** What a command came to. */
export interface Outcome {
  /** The one object of `--json`; its fields are described in docs/cli.md. */
  json: object;
  /** The same for people. */
  lines: string[];
  /** What was refused or found wrong, though the command did its work. */
  trouble?: RegisterError;
  /** What the owner should see to, though all went well; sentences for standard error. */
  warnings?: readonly string[];
}

/** What is to be done on the open register. */
export interface Work extends Opening {
  run(session: Session): Promise<Outcome>;
}

/** A command of the command line. */
export interface Command {
  options: OptionTable;
  /** Its own options as the help shows them. */
  usage: string;
  /** Checks the options, touching nothing. @throws WrongUsage */
  prepare(options: Options, context: Context): Work;
  /** What the command does where no register is named; absent where it needs one. @throws WrongUsage */
  alone?(options: Options, context: Context): Outcome;
}

/** A day as JSON has it: `YYYY-MM-DD`, or null where there is none. */
export const isoDay = (day: Day | undefined): string | null => (day === undefined ? null : isoDate(day));

/** A paper for a person has to say whose it is: a sentence where the settings do not. */
export const controllerWarnings = ({ controllerName }: Settings, language: Language): string[] =>
  controllerName.trim() === '' ? [say(cliTexts.told.controllerMissing, language)] : [];

/** A serial date-time as `YYYY-MM-DDTHH:MM:SS`, in the register's own time zone. */
export function isoMoment(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const day = Math.floor(seconds / 86_400);
  const time = new Date((seconds - day * 86_400) * 1000).toISOString().slice(11, 19);
  return `${isoDate(day)}T${time}`;
}
