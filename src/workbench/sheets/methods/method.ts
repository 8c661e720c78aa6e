import type { Call } from '../call';
import { type Mask } from '../mask';
import type { MessageName } from '../schema';
import type { QueryKinds } from '../schema/check';

/** The parts of a call that a method works with, all of them checked against its description. */
export interface Input {
  /** Path parameters by name, decoded. */
  path: Readonly<Record<string, string>>;
  query: Readonly<Record<string, unknown>>;
  body: unknown;
  /** The `fields` parameter, where it was given. */
  mask?: Mask;
}

/** One method of the API, as data for the router and the work that it does. */
export interface Method {
  /** Its name in the discovery document, without the leading `spreadsheets.`. */
  name: string;
  verb: 'GET' | 'POST' | 'PUT';
  /** The path below `/v4/spreadsheets`; each group of the pattern is a path parameter. */
  path: RegExp;
  write: boolean;
  query: QueryKinds;
  body?: MessageName;
  response: MessageName;
  run: (call: Call, input: Input) => object;
}
