import { isRecord, mismatch, textArg } from '../args';
import { Exposed, RealmJson, ServiceError } from '../exposed';
import type { Runtime } from '../runtime';

type Store = 'scriptProperties' | 'userProperties' | 'documentProperties';

/** Bytes (https://developers.google.com/apps-script/guides/services/quotas). */
const limits = { value: 9 * 1024, store: 500 * 1024 };

/** `PropertiesService`. */
export class PropertiesService extends Exposed {
  readonly callName = 'PropertiesService';
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  getScriptProperties(): Properties {
    return new Properties(this.#runtime, 'scriptProperties');
  }

  getUserProperties(): Properties {
    return new Properties(this.#runtime, 'userProperties');
  }

  getDocumentProperties(): Properties {
    return new Properties(this.#runtime, 'documentProperties');
  }
}

class Properties extends Exposed {
  readonly callName = 'Properties';
  readonly #runtime: Runtime;
  readonly #store: Store;

  constructor(runtime: Runtime, store: Store) {
    super();
    this.#runtime = runtime;
    this.#store = store;
  }

  getKeys(): RealmJson {
    return RealmJson.of(Object.keys(this.#values));
  }

  getProperties(): RealmJson {
    return RealmJson.of(this.#values);
  }

  getProperty(...args: unknown[]): string | null {
    const key = textArg('PropertiesService.Properties.getProperty', args, 0);
    return Object.hasOwn(this.#values, key) ? (this.#values[key] ?? null) : null;
  }

  setProperty(...args: unknown[]): this {
    const method = 'PropertiesService.Properties.setProperty';
    this.#replace([...Object.entries(this.#values), [textArg(method, args, 0), textArg(method, args, 1)]]);
    return this;
  }

  setProperties(...args: unknown[]): this {
    const method = 'PropertiesService.Properties.setProperties';
    const given = this.#runtime.outward(args[0]);
    if (!isRecord(given)) throw mismatch(method, args);
    const kept = args[1] === true ? [] : Object.entries(this.#values);
    this.#replace([
      ...kept,
      ...Object.entries(given).map(([key, value]): [string, string] => [key, textArg(method, [value], 0)]),
    ]);
    return this;
  }

  deleteProperty(...args: unknown[]): this {
    const key = textArg('PropertiesService.Properties.deleteProperty', args, 0);
    this.#replace(Object.entries(this.#values).filter(([each]) => each !== key));
    return this;
  }

  deleteAllProperties(): this {
    this.#replace([]);
    return this;
  }

  get #values(): Record<string, string> {
    return this.#runtime.state[this.#store];
  }

  #replace(entries: [string, string][]): void {
    const values = Object.fromEntries(entries);
    const pairs = Object.entries(values);
    if (pairs.some(([, value]) => Buffer.byteLength(value) > limits.value))
      throw new ServiceError('Argument too large: value');
    const size = pairs.reduce(
      (total, [key, value]) => total + Buffer.byteLength(key) + Buffer.byteLength(value),
      0,
    );
    if (size > limits.store) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#runtime.state[this.#store] = values;
    this.#runtime.changed();
  }
}
