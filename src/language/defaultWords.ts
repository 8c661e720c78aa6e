import { eeaCountries } from './countries';
import { defaultPurposes, defaultRetentionRules } from './defaults';
import { languages, type Language } from './text';

let known: ReadonlyMap<string, Record<Language, string>> | undefined;

/** What set-up writes in one language into columns that have but one, by each of its languages, and the names of countries. */
function knownTexts(): ReadonlyMap<string, Record<Language, string>> {
  if (known) return known;
  const written = (language: Language) => [
    ...defaultRetentionRules(language).map(({ ground }) => String(ground)),
    ...defaultPurposes(language).map(({ legitimateInterest }) => String(legitimateInterest)),
    ...Object.values(eeaCountries).map((name) => name[language]),
  ];
  const [fi, sv, en] = [written('fi'), written('sv'), written('en')];
  const texts = fi.map((text, at) => ({ fi: text, sv: sv[at] ?? text, en: en[at] ?? text }));
  known = new Map(
    texts
      .flatMap((text) => languages.map((language) => [text[language], text] as const))
      .filter(([text]) => text !== ''),
  );
  return known;
}

/** A text of the owner in a language, where it is still the one that set-up wrote in whatever language; their own words stay as they are. */
export const inDefaultWords = (written: string, language: Language): string =>
  knownTexts().get(written.trim())?.[language] ?? written;
