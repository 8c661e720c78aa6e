import type { Gap, LogFaultKind, Verification } from '../register/log';
import { countedNotices, notices } from './menu';
import { say, sayCount, type CountedText, type Language, type Text } from './text';

/** What is wrong with the first bad entry. */
const faultTexts: Record<LogFaultKind, Text> = {
  hash: {
    fi: 'Merkinnän sisältöä tai tiivistettä on muutettu.',
    sv: 'Postens innehåll eller hash har ändrats.',
    en: 'The content or the hash of the entry was changed.',
  },
  previous: {
    fi: 'Merkintä ei jatka sitä edeltävää, joten edeltävä on kirjoitettu uudelleen.',
    sv: 'Posten fortsätter inte den föregående, så den föregående har skrivits om.',
    en: 'The entry does not go on from the one before it, so that one was rewritten.',
  },
  sequence: {
    fi: 'Sama numero on lokissa kahdesti.',
    sv: 'Samma nummer finns två gånger i loggen.',
    en: 'The same number stands in the log twice.',
  },
  missing: { fi: 'Merkintä puuttuu.', sv: 'Posten saknas.', en: 'The entry is missing.' },
  order: {
    fi: 'Rivit eivät ole järjestyksessä: tätä edeltävä merkintä on alempana.',
    sv: 'Raderna är inte i ordning: posten före den här står längre ner.',
    en: 'The rows are not in order: the entry before this one stands further down.',
  },
  spreadsheet: {
    fi: 'Merkintä on kirjoitettu toisessa taulukossa.',
    sv: 'Posten har skrivits i ett annat kalkylark.',
    en: 'The entry was written in another spreadsheet.',
  },
  leftover: {
    fi: 'Merkintä on jo tiivistetty yhteenvedoksi, joten sen ei pitäisi olla lokissa.',
    sv: 'Posten har redan sammanfattats, så den borde inte finnas i loggen.',
    en: 'The entry was condensed into a summary already and should not stand in the log.',
  },
  summary: {
    fi: 'Yhteenveto ei jatka sitä edeltävää yhteenvetoa.',
    sv: 'Sammanfattningen fortsätter inte den föregående sammanfattningen.',
    en: 'The summary does not go on from the summary before it.',
  },
  taken: {
    fi: 'Merkintä otettiin lokin toisesta jatkosta, mutta siellä se oli toisenlainen.',
    sv: 'Posten togs över från loggens andra fortsättning, men där var den en annan.',
    en: 'The entry was taken over from where the log went on elsewhere, but there it was another.',
  },
  malformed: {
    fi: 'Rivi ei ole lokin merkintä.',
    sv: 'Raden är ingen loggpost.',
    en: 'The row is no entry of the log.',
  },
};

const condensed: CountedText = {
  one: {
    fi: 'Sitä vanhempi {count} merkintä on tiivistetty yhteenvedoksi, jonka tiiviste täsmää.',
    sv: 'Den {count} äldre posten har sammanfattats, och sammanfattningens hash stämmer.',
    en: 'The {count} older entry was condensed into a summary, whose hash is right.',
  },
  other: {
    fi: 'Niitä vanhemmat {count} merkintää on tiivistetty yhteenvedoksi, jonka tiiviste täsmää.',
    sv: 'De {count} äldre posterna har sammanfattats, och sammanfattningens hash stämmer.',
    en: 'The {count} older entries were condensed into a summary, whose hash is right.',
  },
};

const gapTexts = {
  one: {
    fi: 'Merkintä {from} puuttuu pysyvästi. Loki itse kertoo siitä ja jatkuu sen jälkeen.',
    sv: 'Posten {from} saknas för gott. Loggen säger det själv och fortsätter efter den.',
    en: 'Entry {from} is missing for good. The log says so itself and goes on after it.',
  },
  other: {
    fi: 'Merkinnät {from}–{to} puuttuvat pysyvästi. Loki itse kertoo siitä ja jatkuu niiden jälkeen.',
    sv: 'Posterna {from}–{to} saknas för gott. Loggen säger det själv och fortsätter efter dem.',
    en: 'Entries {from}–{to} are missing for good. The log says so itself and goes on after them.',
  },
} satisfies CountedText;

const forkText: Text = {
  fi: 'Merkinnän {from} paikalla on toinen kuin se, jonka tämä tietokone tai skripti muisti. Loki itse kertoo siitä.',
  sv: 'På postens {from} plats står en annan än den som den här datorn eller skriptet mindes. Loggen säger det själv.',
  en: 'In the place of entry {from} stands another than this computer or script remembered. The log says so itself.',
};

/** Which entries are missing as the log itself says. */
export const gapSentences = (gaps: readonly Gap[], language: Language): string[] =>
  gaps.map(({ from, to, isForked }) => {
    const text = isForked ? forkText : from === to ? gapTexts.one : gapTexts.other;
    return say(text, language, { from: String(from), to: String(to) });
  });

/** What is wrong with the first bad entry, in a sentence; blank where nothing is. */
export const faultSentence = ({ fault }: Pick<Verification, 'fault'>, language: Language): string =>
  fault ? say(faultTexts[fault.kind], language) : '';

/**
 * Whether the log is whole in itself: how many entries were verified, and which are missing as it says; or which is the first bad
 * one and what is wrong with it.
 */
export function logVerdict(
  { fault, size, condensed: before, gaps }: Pick<Verification, 'fault' | 'size' | 'condensed' | 'gaps'>,
  language: Language,
): string {
  if (fault)
    return `${say(notices.verifyBad, language, { entry: String(fault.sequence) })} ${faultSentence({ fault }, language)}`;
  const fine = sayCount(countedNotices.verifyFine, size, language);
  const older = before > 0 ? [sayCount(condensed, before, language)] : [];
  return [fine, ...older, ...gapSentences(gaps, language)].join(' ');
}
