import { integerArg, isRecord, mismatch, textArg } from '../args';
import { Exposed, RealmJson, ServiceError } from '../exposed';
import type { Runtime } from '../runtime';

/** https://developers.google.com/apps-script/reference/cache/cache */
const limits = {
  keyCharacters: 250,
  valueBytes: 100 * 1024,
  defaultSeconds: 600,
  longestSeconds: 21_600,
  entries: 1000,
  entriesKept: 900,
};

/** `CacheService`. */
export class CacheService extends Exposed {
  readonly callName = 'CacheService';
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  getScriptCache(): Cache {
    return new Cache(this.#runtime, 'script');
  }

  getUserCache(): Cache {
    return new Cache(this.#runtime, 'user');
  }

  getDocumentCache(): Cache {
    return new Cache(this.#runtime, 'document');
  }
}

class Cache extends Exposed {
  readonly callName = 'Cache';
  readonly #runtime: Runtime;
  readonly #name: string;

  constructor(runtime: Runtime, name: string) {
    super();
    this.#runtime = runtime;
    this.#name = name;
  }

  get(...args: unknown[]): string | null {
    return this.#find(textArg('CacheService.Cache.get', args, 0));
  }

  getAll(...args: unknown[]): RealmJson {
    const keys = this.#runtime.outward(args[0]);
    if (!Array.isArray(keys)) throw mismatch('CacheService.Cache.getAll', args);
    const found = keys.map((key): [string, string | null] => [String(key), this.#find(String(key))]);
    return RealmJson.of(Object.fromEntries(found.filter(([, value]) => value !== null)));
  }

  put(...args: unknown[]): void {
    const method = 'CacheService.Cache.put';
    this.#store([[textArg(method, args, 0), textArg(method, args, 1)]], secondsArg(method, args, 2));
  }

  putAll(...args: unknown[]): void {
    const method = 'CacheService.Cache.putAll';
    const values = this.#runtime.outward(args[0]);
    if (!isRecord(values)) throw mismatch(method, args);
    const entries = Object.entries(values).map(([key, value]): [string, string] => [
      key,
      textArg(method, [value], 0),
    ]);
    this.#store(entries, secondsArg(method, args, 1));
  }

  remove(...args: unknown[]): void {
    this.#remove([textArg('CacheService.Cache.remove', args, 0)]);
  }

  removeAll(...args: unknown[]): void {
    const keys = this.#runtime.outward(args[0]);
    if (!Array.isArray(keys)) throw mismatch('CacheService.Cache.removeAll', args);
    this.#remove(keys.map(String));
  }

  #find(key: string): string | null {
    const entry = this.#runtime.state.cache[this.#keyOf(key)];
    return entry && entry.until > this.#runtime.now().toISOString() ? entry.value : null;
  }

  #store(entries: [string, string][], seconds: number): void {
    for (const [key, value] of entries) {
      if (key.length > limits.keyCharacters) throw new ServiceError('Argument too large: key');
      if (Buffer.byteLength(value) > limits.valueBytes) throw new ServiceError('Argument too large: value');
    }
    const until = new Date(this.#runtime.now().getTime() + seconds * 1000).toISOString();
    const { state } = this.#runtime;
    state.cache = withinLimit({
      ...state.cache,
      ...Object.fromEntries(entries.map(([key, value]) => [this.#keyOf(key), { value, until }])),
    });
    this.#runtime.changed();
  }

  #remove(keys: string[]): void {
    for (const key of keys) delete this.#runtime.state.cache[this.#keyOf(key)];
    this.#runtime.changed();
  }

  #keyOf(key: string): string {
    return `${this.#name}:${key}`;
  }
}

type Entries = Runtime['state']['cache'];

function withinLimit(entries: Entries): Entries {
  const all = Object.entries(entries);
  if (all.length <= limits.entries) return entries;
  const farthestFirst = all.sort(([, a], [, b]) => (a.until < b.until ? 1 : -1));
  return Object.fromEntries(farthestFirst.slice(0, limits.entriesKept));
}

function secondsArg(method: string, args: unknown[], index: number): number {
  const seconds = args[index] === undefined ? limits.defaultSeconds : integerArg(method, args, index);
  if (seconds < 1 || seconds > limits.longestSeconds)
    throw new ServiceError(`Invalid argument: expirationInSeconds`);
  return seconds;
}
