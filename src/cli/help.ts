import { cliTexts } from '../language/cli';
import { say, type Language, type Text } from '../language/text';
import { commands, type CommandName } from './commands';

const PROGRAM = 'npm run -s cli --';

const everywhere: readonly [option: string, meaning: Text][] = [
  ['--workbook FILE', cliTexts.help.workbook],
  ['--spreadsheet ID [--root-url URL]', cliTexts.help.spreadsheet],
  ['--key-file FILE', cliTexts.help.keyFile],
  ['--language fi|sv|en', cliTexts.help.language],
  ['--json', cliTexts.help.json],
];

const entry = (option: string, meaning: string) => `  ${option}\n      ${meaning}`;

/** How the command line is used: all of it, or one command. */
export function helpText(name: CommandName | undefined, language: Language): string {
  const { help } = cliTexts;
  const names = name === undefined ? (Object.keys(commands) as CommandName[]) : [name];
  return [
    `${say(help.usage, language)} ${PROGRAM} ${name ?? 'COMMAND'} …`,
    '',
    ...(name === undefined ? [say(help.commands, language)] : []),
    ...names.map((one) => entry(`${one} ${commands[one].usage}`, say(cliTexts.commands[one], language))),
    '',
    say(help.everywhere, language),
    ...everywhere.map(([option, meaning]) => entry(option, say(meaning, language))),
    '',
  ].join('\n');
}
