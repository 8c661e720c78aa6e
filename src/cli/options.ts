import { parseArgs } from 'node:util';
import { day, type Day } from '../register/calendar';
import { WrongUsage } from './errors';

/** How an option is written: with a value, alone, with a value or alone, as often as one likes, or as a word of its own without a name. */
export type OptionKind = 'value' | 'flag' | 'optional' | 'list' | 'word';

/** The options that a command knows, by name. */
export type OptionTable = Readonly<Record<string, OptionKind>>;

const written = (name: string) => `--${name}`;

/** The options of one call, as written. */
export class Options {
  constructor(private readonly given: ReadonlyMap<string, readonly string[]>) {}

  has(name: string): boolean {
    return this.given.has(name);
  }

  value(name: string): string | undefined {
    return this.given.get(name)?.[0];
  }

  list(name: string): readonly string[] {
    return this.given.get(name) ?? [];
  }

  /** @throws WrongUsage optionMissing */
  needed(name: string): string {
    const value = this.value(name);
    if (value === undefined) throw new WrongUsage('optionMissing', { name: written(name) });
    return value;
  }

  /** A day written `YYYY-MM-DD`. @throws WrongUsage notADate */
  day(name: string): Day | undefined {
    const value = this.value(name);
    try {
      return value === undefined ? undefined : day(value);
    } catch {
      throw new WrongUsage('notADate', { name: written(name) });
    }
  }

  /** Which of some options were given. */
  among<T extends string>(names: readonly T[]): T[] {
    return names.filter((name) => this.has(name));
  }

  /** One of some words, as their meaning; `meaning` is given the word. @throws WrongUsage notOneOf */
  choice<T extends string>(
    name: string,
    choices: readonly T[],
    meaning = (word: string): string | undefined => word,
  ): T | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    const found = choices.find((choice) => choice === meaning(value));
    if (found === undefined)
      throw new WrongUsage('notOneOf', { name: written(name), choices: choices.join(', ') });
    return found;
  }

  /** @throws WrongUsage optionsExclude when two options that contradict each other were given */
  exclusive(name: string, other: string): void {
    if (this.has(name) && this.has(other))
      throw new WrongUsage('optionsExclude', { name: written(name), other: written(other) });
  }

  /** @throws WrongUsage optionsExclude, oneOfOptions unless exactly one of two options was given */
  exactlyOne(name: string, other: string): void {
    this.exclusive(name, other);
    if (!this.has(name) && !this.has(other))
      throw new WrongUsage('oneOfOptions', { name: written(name), other: written(other) });
  }

  /** @throws WrongUsage optionNeedsOption when an option was given without the one that gives it a meaning */
  onlyWith(name: string, other: string): void {
    if (this.has(name) && !this.has(other))
      throw new WrongUsage('optionNeedsOption', { name: written(name), other: written(other) });
  }
}

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];

const tokensOf = (args: readonly string[], table: OptionTable) =>
  parseArgs({
    args: args.map((arg, at) => (standsAlone(arg, args[at + 1], table) ? `${arg}=` : arg)),
    options: Object.fromEntries(
      Object.entries(table).map(([name, kind]) => [
        name,
        { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    tokens: true,
  }).tokens;

/** An option that may stand alone takes no following option for its value. */
function standsAlone(arg: string, next: string | undefined, table: OptionTable): boolean {
  const name = arg.slice(2);
  const mayStandAlone = arg.startsWith('--') && Object.hasOwn(table, name) && table[name] === 'optional';
  return mayStandAlone && (next === undefined || next.startsWith('--'));
}

/**
 * Reads the options of a command.
 * @throws WrongUsage unknownOption, optionNeedsValue, optionTakesNoValue, optionTwice, unexpectedArgument
 */
export function readOptions(args: readonly string[], table: OptionTable): Options {
  const given = new Map<string, string[]>();
  for (const token of tokensOf(args, table)) {
    const [name, value] = readToken(token, table);
    if (given.has(name) && table[name] !== 'list')
      throw new WrongUsage('optionTwice', { name: written(name) });
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  return new Options(given);
}

function readToken(token: Token, table: OptionTable): [name: string, value: string] {
  if (token.kind === 'option-terminator') throw new WrongUsage('unexpectedArgument', { name: '--' });
  if (token.kind === 'positional') {
    const word = Object.keys(table).find((name) => table[name] === 'word');
    if (word === undefined) throw new WrongUsage('unexpectedArgument', { name: token.value });
    return [word, token.value];
  }
  const kind = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
  if (kind === undefined) throw new WrongUsage('unknownOption', { name: token.rawName });
  if (kind === 'flag') {
    if (token.value !== undefined) throw new WrongUsage('optionTakesNoValue', { name: token.rawName });
    return [token.name, ''];
  }
  if (kind === 'optional' && token.inlineValue === true) return [token.name, token.value];
  // A value that begins with two hyphens is the next option, whose own value was forgotten here.
  const isForgotten =
    token.value === undefined ||
    token.value.trim() === '' ||
    (token.inlineValue === false && token.value.startsWith('--'));
  if (isForgotten) throw new WrongUsage('optionNeedsValue', { name: token.rawName });
  return [token.name, token.value ?? ''];
}
