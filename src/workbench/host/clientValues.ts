import { types } from 'node:util';
import { lost } from './wire';

/** Thrown when a page or a function hands over what `google.script.run` does not carry. */
export class ClientValueError extends Error {
  override readonly name = 'ClientValueError';
  readonly code = 'client-value';

  constructor(kind: string) {
    super(`A ${kind} cannot pass between a page and the script`);
  }
}

/**
 * Checks that a value is of the kinds that `google.script.run` carries: primitives, arrays and plain objects, without cycles
 * (https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values).
 * @throws {ClientValueError}
 */
export function checkClientValue(value: unknown, above: object[] = []): void {
  if (value === lost) throw new ClientValueError('circular structure');
  if (['function', 'symbol', 'bigint'].includes(typeof value)) throw new ClientValueError(typeof value);
  if (typeof value !== 'object' || value === null) return;
  if (types.isDate(value)) throw new ClientValueError('date');
  if (above.includes(value)) throw new ClientValueError('circular structure');
  for (const each of Object.values(value)) checkClientValue(each, [...above, value]);
}

/** What is wrong with values that a page wants to send; nothing when all is well. */
export function clientValueProblem(args: unknown[]): string | undefined {
  try {
    checkClientValue(args);
    return undefined;
  } catch (problem) {
    if (problem instanceof ClientValueError) return problem.message;
    throw problem;
  }
}
