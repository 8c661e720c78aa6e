/** The key under which an exposed object keeps what scripts see of it beside its methods. */
export const members = Symbol('members');

/**
 * An object of a service, as scripts see it: the methods of its class, and whatever lies under `members` (constants, nested objects,
 * functions from a table). Fields, getters and private names stay the host's own.
 */
export abstract class Exposed {
  /** What `toString` answers and calls are counted by: `callName.method`. */
  abstract readonly callName: string;
  readonly [members]: Record<string, unknown> = {};
}

/** Data for a script in the form of JSON text, which is parsed inside its own realm: no sharing, arrays and objects of its own kind. */
export class RealmJson {
  constructor(readonly text: string) {}

  static of(value: unknown): RealmJson {
    return new RealmJson(JSON.stringify(value));
  }
}

/** An error that a script may catch; it becomes an `Error` of the script's own realm with this name. */
export class ServiceError extends Error {
  override readonly name: string;
  /** Further fields, such as `details`; JSON. */
  readonly fields: Record<string, unknown>;

  constructor(message: string, name = 'Exception', fields: Record<string, unknown> = {}) {
    super(message);
    this.name = name;
    this.fields = fields;
  }
}
