import { CallFailed } from '../actions/program';
import { AmbiguousCustomer } from '../actions/customers';
import { RegisterError } from '../register/errors';
import { cliSentence } from '../language/cli';
import type { ReportedError } from '../language/errors';
import type { Language } from '../language/text';

/** The command line cannot do what was asked; its codes have their sentences in `src/language/cliErrorTexts.ts`. */
export class CliError extends RegisterError {
  override readonly name: string = 'CliError';
}

/** The command was written wrongly: exit code 2, and nothing was touched. */
export class WrongUsage extends CliError {
  override readonly name = 'WrongUsage';
}

/** A customer who may be the one who was meant, and by what. */
export interface CandidateView {
  customer: string;
  by: string;
}

/** Nobody is chosen yet as the one who asks; those who may be are no part of the sentence. */
export class PersonNotChosen extends RegisterError {
  override readonly name = 'PersonNotChosen';

  constructor(readonly candidates: readonly CandidateView[]) {
    super('personNotChosen');
  }
}

/** Exit codes: done, refused or something found wrong, wrong usage, and as shells have it, ended by SIGINT. */
export const exitCodes = { done: 0, refused: 1, usage: 2, interrupted: 130 } as const;

/** An error as it is told: the code and sentence, and the customers among whom a person has to choose. */
export interface ErrorView {
  code: string;
  message: string;
  candidates?: readonly CandidateView[];
}

/** The exit code that goes with an error. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof WrongUsage) return exitCodes.usage;
  return error instanceof CliError && error.code === 'interrupted'
    ? exitCodes.interrupted
    : exitCodes.refused;
}

/** Makes of anything that was thrown what may be told: never a stack, never a personal value. */
export function errorView(error: unknown, language: Language): ErrorView {
  const { code, data } = reported(error);
  const message = cliSentence({ code, data }, language);
  if (error instanceof PersonNotChosen) return { code, message, candidates: error.candidates };
  if (!(error instanceof AmbiguousCustomer)) return { code, message };
  const candidates = error.candidates.map(({ id, by }) => ({ customer: id, by }));
  const [only, another] = candidates;
  return { code, message: only && !another ? namesakeSentence(only, language) : message, candidates };
}

/** The one customer whom a name shows. */
const namesakeSentence = ({ customer }: CandidateView, language: Language): string =>
  cliSentence(
    customer === ''
      ? { code: 'customerWithoutId', data: {} }
      : { code: 'nameIsNoIdentity', data: { customer } },
    language,
  );

function reported(error: unknown): ReportedError {
  if (error instanceof RegisterError) return error;
  if (error instanceof CallFailed)
    return { code: codeOfStatus(error.status), data: { status: error.status } };
  return { code: 'unexpected', data: {} };
}

function codeOfStatus(status: number): string {
  const known: Record<number, string> = {
    401: 'notAuthorised',
    403: 'notAuthorised',
    404: 'spreadsheetNotFound',
    429: 'quotaExceeded',
  };
  return known[status] ?? (status === 0 || status >= 500 ? 'googleUnavailable' : 'googleRefused');
}

/** The code of an error of the operating system, such as ENOENT. */
export function systemCode(error: unknown): string | undefined {
  const code = propertyOf(error, 'code');
  return typeof code === 'string' ? code : undefined;
}

/** A property of a value of which nothing is known. */
export const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
