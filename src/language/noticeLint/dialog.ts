import type { Text } from '../text';

/** The part of the notice's window that checks a text. */
export const checkDialog = {
  title: { fi: 'Tarkista teksti', sv: 'Kontrollera en text', en: 'Check a text' },
  intro: {
    fi: 'Liitä tähän seloste, joka on jo käytössä, tai valitse sen tiedosto. Teksti tarkistetaan tietosuoja-asetusta ja tätä rekisteriä vasten. Sitä ei tallenneta.',
    sv: 'Klistra in en beskrivning som redan används eller välj filen. Texten kontrolleras mot dataskyddsförordningen och det här registret. Den sparas inte.',
    en: 'Paste a notice that is in use already, or choose its file. The text is checked against the GDPR and this register. It is not stored.',
  },
  text: { fi: 'Selosteen teksti', sv: 'Beskrivningens text', en: 'Text of the notice' },
  file: {
    fi: 'Tiedosto (.txt, .md tai .html)',
    sv: 'Fil (.txt, .md eller .html)',
    en: 'File (.txt, .md or .html)',
  },
  spoken: { fi: 'Tekstin kieli', sv: 'Textens språk', en: 'Language of the text' },
  byWords: { fi: 'Päättele sanoista', sv: 'Avgörs av orden', en: 'Find by its words' },
  check: { fi: 'Tarkista', sv: 'Kontrollera', en: 'Check' },
  mend: { fi: 'Tee korjattu luonnos', sv: 'Gör ett rättat utkast', en: 'Make a mended draft' },
  checked: { fi: 'Teksti on tarkistettu.', sv: 'Texten är kontrollerad.', en: 'The text has been checked.' },
  madeDraft: {
    fi: 'Korjattu luonnos on tehty. Lue se läpi ennen kuin julkaiset sen.',
    sv: 'Det rättade utkastet är gjort. Läs igenom det innan du publicerar det.',
    en: 'The mended draft is made. Read it through before you publish it.',
  },
  findings: { fi: 'Löydökset', sv: 'Fynd', en: 'Findings' },
  mendBy: { fi: 'Korjaa näin: {how}', sv: 'Rätta så här: {how}', en: 'To mend it: {how}' },
} satisfies Record<string, Text>;
