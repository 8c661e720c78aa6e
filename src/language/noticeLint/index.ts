import type { RestrictionGround, Severity } from '../../register/notice/lint';
import type { CountedText, Text } from '../text';

export { dutyTexts } from './duties';
export { findingTexts } from './findings';

/** How much a finding matters. */
export const severityTexts: Readonly<Record<Severity, Text>> = {
  error: { fi: 'Virhe', sv: 'Fel', en: 'Error' },
  warning: { fi: 'Varoitus', sv: 'Varning', en: 'Warning' },
  hint: { fi: 'Vihje', sv: 'Tips', en: 'Hint' },
};

/** The grounds of restriction. */
export const groundTexts: Readonly<Record<RestrictionGround, Text>> = {
  accuracy: {
    fi: 'tietojen paikkansapitävyys on kiistetty',
    sv: 'uppgifternas riktighet bestrids',
    en: 'the accuracy of the data is contested',
  },
  unlawful: {
    fi: 'käsittely on lainvastaista',
    sv: 'behandlingen är olaglig',
    en: 'the processing is unlawful',
  },
  claims: {
    fi: 'tietoja tarvitaan oikeusvaateeseen',
    sv: 'uppgifterna behövs för ett rättsligt anspråk',
    en: 'the data is needed for a legal claim',
  },
  objection: {
    fi: 'vastustaminen odottaa ratkaisua',
    sv: 'en invändning väntar på avgörande',
    en: 'an objection is pending',
  },
};

/** What stands around the findings. */
export const lintTexts = {
  where: { fi: 'rivi {line}', sv: 'rad {line}', en: 'line {line}' },
  whereIn: { fi: '{section}, rivi {line}', sv: '{section}, rad {line}', en: '{section}, line {line}' },
  everywhere: { fi: 'koko teksti', sv: 'hela texten', en: 'the whole text' },
  line: {
    fi: '{severity}: {what} [{where}; {articles}]',
    sv: '{severity}: {what} [{where}; {articles}]',
    en: '{severity}: {what} [{where}; {articles}]',
  },
  quote: { fi: '”{quote}”', sv: '”{quote}”', en: '“{quote}”' },
  nothing: {
    fi: 'Selosteesta ei löytynyt huomautettavaa. Tarkistus etsii sanoja eikä ole juristin lausunto.',
    sv: 'Inget att anmärka hittades i beskrivningen. Kontrollen söker ord och är inget juridiskt utlåtande.',
    en: 'Nothing was found in the notice. The check looks for words, and is no opinion of a lawyer.',
  },
  withRegister: {
    fi: 'Tarkistettu lakia ja rekisteriä vasten.',
    sv: 'Kontrollerat mot lagen och registret.',
    en: 'Checked against the law and the register.',
  },
  lawOnly: {
    fi: 'Tarkistettu vain lakia vasten.',
    sv: 'Kontrollerat bara mot lagen.',
    en: 'Checked against the law only.',
  },
  mendedStem: {
    fi: 'Tietosuojaseloste, korjattu luonnos',
    sv: 'Dataskyddsbeskrivning, rättat utkast',
    en: 'Privacy notice, mended draft',
  },
  mended: {
    fi: 'Korjattu luonnos on tiedostossa {file}. Lue se läpi ennen kuin julkaiset sen.',
    sv: 'Det rättade utkastet finns i filen {file}. Läs igenom det innan du publicerar det.',
    en: 'The mended draft is in the file {file}. Read it through before you publish it.',
  },
} satisfies Record<string, Text>;

/** How many findings there are. */
export const lintCounts = {
  error: {
    one: { fi: '{count} virhe', sv: '{count} fel', en: '{count} error' },
    other: { fi: '{count} virhettä', sv: '{count} fel', en: '{count} errors' },
  },
  warning: {
    one: { fi: '{count} varoitus', sv: '{count} varning', en: '{count} warning' },
    other: { fi: '{count} varoitusta', sv: '{count} varningar', en: '{count} warnings' },
  },
  hint: {
    one: { fi: '{count} vihje', sv: '{count} tips', en: '{count} hint' },
    other: { fi: '{count} vihjettä', sv: '{count} tips', en: '{count} hints' },
  },
} satisfies Record<Severity, CountedText>;
