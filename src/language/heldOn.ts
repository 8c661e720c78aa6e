import { formatDate, say, type Language, type Text } from './text';

/** A ground on which something is held, and how long it lasts, in the words of the reader's language. */
export interface HeldOn {
  ground: string;
  /** The provision that a hold rests on. */
  law?: string;
  /** Last day of the ground and the day on which a hold is looked at again, as serial numbers. */
  until?: number;
  reviewOn?: number;
  /** How long it lasts, where no day can be told. */
  lasts?: string;
}

/** Why the register holds what it holds, on the card and in the access report. */
export const heldOnTexts = {
  title: { fi: 'Miksi tiedot säilytetään', sv: 'Varför uppgifterna lagras', en: 'Why the data is held' },
  fields: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Data' },
  grounds: { fi: 'Perusteet', sv: 'Grunder', en: 'Grounds' },
  purpose: { fi: '{purpose} ({basis})', sv: '{purpose} ({basis})', en: '{purpose} ({basis})' },
  withTheRest: {
    fi: 'Kuuluu muihin tietoihin',
    sv: 'Hör till de andra uppgifterna',
    en: 'Belongs to the other data',
  },
  asLongAsTheRest: {
    fi: 'yhtä kauan kuin ne',
    sv: 'lika länge som de',
    en: 'as long as it is held',
  },
  whileConsented: {
    fi: 'niin kauan kuin suostumus on voimassa',
    sv: 'så länge samtycket gäller',
    en: 'as long as the consent stands',
  },
  until: { fi: '{date} asti', sv: 'till och med {date}', en: 'until {date}' },
  reviewOn: { fi: 'tarkistetaan {date}', sv: 'prövas på nytt {date}', en: 'looked at again on {date}' },
  due: {
    fi: 'Mikään peruste ei enää kata tätä: poistetaan.',
    sv: 'Ingen grund täcker detta längre: raderas.',
    en: 'No ground covers this any more: to be erased.',
  },
} satisfies Record<string, Text>;

/** A ground as one line: `Accounting, until 31 December 2032`. */
export function heldOnText({ ground, law, until, reviewOn, lasts }: HeldOn, language: Language): string {
  const end =
    until === undefined ? lasts : say(heldOnTexts.until, language, { date: formatDate(until, language) });
  const review =
    reviewOn === undefined
      ? ''
      : say(heldOnTexts.reviewOn, language, { date: formatDate(reviewOn, language) });
  // Owners write the grounds of rules as sentences.
  return [ground.replace(/\.\s*$/, ''), law, end, review].filter(Boolean).join(', ');
}
