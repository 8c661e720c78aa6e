import { cliTexts, spokenLanguage } from '../language/cli';
import { languages, say, type Language } from '../language/text';
import type { Command, Outcome } from './command';
import { commands, isCommandName, type CommandName } from './commands';
import { errorView, exitCodeOf, exitCodes, WrongUsage, type ErrorView } from './errors';
import { helpText } from './help';
import { readOptions, type OptionTable } from './options';
import { Progress } from './progress';
import { registerOptions, sessionFor } from './register/session';
import type { Surroundings } from './surroundings';

const everywhere: OptionTable = { ...registerOptions, language: 'value', json: 'flag', help: 'flag' };

/**
 * The command line. What was done goes to standard output, as lines for people or with `--json` as exactly one object;
 * what went wrong is one sentence on standard error, and with `--json` also the object's `error`.
 * @param args everything after the program's name
 * @returns the exit code, see `exitCodes`
 */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<number> {
  // Known before the options are read, since what is wrong with them must be said in it, too.
  const language = spokenLanguage(wishedLanguage(args), surroundings.env.LANG);
  const asJson = args.includes('--json');
  try {
    const { help, outcome } = await carryOut(args, language, surroundings);
    if (help !== undefined) await surroundings.print(help);
    return outcome ? await tell(outcome, asJson, language, surroundings) : exitCodes.done;
  } catch (error) {
    const view = errorView(error, language);
    await tellError(view, asJson, language, surroundings);
    return exitCodeOf(error);
  }
}

function wishedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => /^--language(=|$)/.test(arg));
  return at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
}

/** Control and direction marks, with which a cell could rewrite what stands on the terminal. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const printable = (line: string): string => line.replace(unprintable, ' ');

interface Told {
  help?: string;
  outcome?: Outcome;
}

async function carryOut(
  args: readonly string[],
  language: Language,
  surroundings: Surroundings,
): Promise<Told> {
  const [first, ...rest] = args;
  if (first === '--help' || first === '-h') return { help: helpText(undefined, language) };
  const name = readName(first);
  if (rest.includes('--help')) return { help: helpText(name, language) };
  const command: Command = commands[name];
  const options = readOptions(rest, { ...everywhere, ...command.options });
  options.choice('language', languages);
  const isAlone = options.among(Object.keys(registerOptions)).length === 0;
  if (isAlone && command.alone) return { outcome: command.alone(options, { language, surroundings }) };
  const open = sessionFor(options, surroundings, new Progress(language, surroundings));
  const { run, ...opening } = command.prepare(options, { language, surroundings });
  return { outcome: await open(opening, run) };
}

/** @throws WrongUsage noCommand, unknownCommand */
function readName(first: string | undefined): CommandName {
  if (first === undefined || first.startsWith('-')) throw new WrongUsage('noCommand');
  if (!isCommandName(first)) throw new WrongUsage('unknownCommand', { name: first });
  return first;
}

async function tell(
  { json, lines, trouble, warnings = [] }: Outcome,
  asJson: boolean,
  language: Language,
  { print, complain }: Surroundings,
): Promise<number> {
  const view = trouble && errorView(trouble, language);
  if (asJson) await print(`${JSON.stringify(view ? { ...json, error: view } : json)}\n`);
  else if (lines.length > 0) await print(`${lines.map(printable).join('\n')}\n`);
  for (const sentence of [...warnings, view?.message])
    if (sentence !== undefined) complain(`${printable(sentence)}\n`);
  return trouble ? exitCodeOf(trouble) : exitCodes.done;
}

/** An error with nothing done; the customers among whom a person has to choose are shown, by their ids. */
async function tellError(
  view: ErrorView,
  asJson: boolean,
  language: Language,
  { print, complain }: Surroundings,
): Promise<void> {
  if (asJson) await print(`${JSON.stringify({ error: view })}\n`);
  complain(`${printable(view.message)}\n`);
  if (asJson || !view.candidates) return;
  const lines = view.candidates.map(({ customer, by }) => {
    const texts: Readonly<Record<string, Parameters<typeof say>[0]>> = cliTexts.matchedBy;
    return `    ${say(cliTexts.told.candidate, language, { customer, by: texts[by] ? say(texts[by], language) : by })}`;
  });
  await print(`${lines.map(printable).join('\n')}\n`);
}
