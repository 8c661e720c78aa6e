import { commandsWords } from './commands';
import { commonWords } from './common';
import { fileWords } from './files';
import { formsWords } from './forms';
import { gridWords } from './grid';
import type { Language } from './languages';
import { panelsWords } from './panels';
import { refusalsWords } from './refusals';
import { scopesWords } from './scopes';
import { scriptsWords } from './scripts';
import { sheetsWords } from './sheets';
import { sharingWords } from './sharing';
import { triggersWords } from './triggers';

const wordsIn = (language: Language) => ({
  ...commonWords[language],
  ...commandsWords[language],
  ...fileWords[language],
  ...gridWords[language],
  ...sheetsWords[language],
  ...scriptsWords[language],
  ...refusalsWords[language],
  ...scopesWords[language],
  ...panelsWords[language],
  ...triggersWords[language],
  ...formsWords[language],
  ...sharingWords[language],
});

/** Every word of the page itself. What a script says comes from the script; what Google would say comes from the stand-in. */
export type Words = ReturnType<typeof wordsIn>;

const languages: Record<string, Words> = { en: wordsIn('en'), fi: wordsIn('fi'), sv: wordsIn('sv') };

/** The page's words for a workbook's locale such as `fi_FI`; English where there are none. */
export function wordsFor(locale: string): Words {
  return languages[locale.slice(0, 2)] ?? wordsIn('en');
}

/** Puts values where a text says `{name}`. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '').trim();
}
