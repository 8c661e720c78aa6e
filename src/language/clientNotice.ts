import type { Text } from './text';

/** The dialog of the privacy notice. */
export const noticeDialog = {
  intro: {
    fi: 'Rekisteri laatii selosteen siitä, mitä siihen on kirjoitettu: asetuksista, käyttötarkoituksista, vastaanottajista, säilytysajoista ja sarakkeista. Omia sanojasi voit lisätä Tietosuojaseloste-välilehdelle.',
    sv: 'Registret gör upp beskrivningen av det som står i det: inställningarna, ändamålen, mottagarna, lagringstiderna och kolumnerna. Egna ord kan du lägga till på fliken Dataskyddsbeskrivning.',
    en: 'The register draws the notice up from what is written in it: the settings, purposes, recipients, retention periods and columns. You can add words of your own on the Privacy notice tab.',
  },
  language: { fi: 'Selosteen kieli', sv: 'Beskrivningens språk', en: 'Language of the notice' },
  missing: {
    fi: 'Korjaa ennen julkaisemista',
    sv: 'Rätta till före publiceringen',
    en: 'To be mended before publishing',
  },
  advice: { fi: 'Tarkista myös', sv: 'Kontrollera också', en: 'Check as well' },
  news: {
    fi: 'Mitä uutta verrattuna julkaistuun',
    sv: 'Nytt jämfört med den publicerade',
    en: 'What is new against the published one',
  },
  preview: { fi: 'Seloste', sv: 'Beskrivningen', en: 'The notice' },
  publishTitle: { fi: 'Julkaiseminen', sv: 'Publicering', en: 'Publishing' },
  looked: {
    fi: 'Olen lukenut selosteen, ja se pitää paikkansa.',
    sv: 'Jag har läst beskrivningen, och den stämmer.',
    en: 'I have read the notice, and it is true.',
  },
  publish: { fi: 'Julkaise', sv: 'Publicera', en: 'Publish' },
  files: { fi: 'Tee tiedostot', sv: 'Gör filerna', en: 'Make the files' },
  filesIntro: {
    fi: 'PDF, verkkosivu ja pelkkä teksti valitsemallasi kielellä.',
    sv: 'PDF, webbsida och ren text på det språk som du har valt.',
    en: 'PDF, web page and plain text in the language that you have chosen.',
  },
  filesMade: { fi: 'Tiedostot on tehty.', sv: 'Filerna är gjorda.', en: 'The files are made.' },
  versions: { fi: 'Julkaistut versiot', sv: 'Publicerade versioner', en: 'Published versions' },
  ofDay: {
    fi: '{version}, julkaistu {date}',
    sv: '{version}, publicerad {date}',
    en: '{version}, published on {date}',
  },
  givenTitle: {
    fi: 'Kenelle seloste on annettu',
    sv: 'Vem som har fått beskrivningen',
    en: 'Who was given the notice',
  },
  givenIntro: {
    fi: 'Merkitse, kenelle voimassa oleva versio on annettu. Merkintä ei lähetä mitään.',
    sv: 'Anteckna vem som har fått den version som gäller. Anteckningen sänder ingenting.',
    en: 'Note who was given the version in force. Noting it sends nothing.',
  },
  whom: { fi: 'Kenelle', sv: 'Till vem', en: 'To whom' },
  toOne: { fi: 'Yhdelle asiakkaalle', sv: 'Till en kund', en: 'To one customer' },
  toAllWithout: {
    fi: 'Kaikille, joilla ei ole mitään versiota',
    sv: 'Till alla som inte har någon version',
    en: 'To all who have no version',
  },
  toAllOutdated: {
    fi: 'Kaikille, joilla ei ole voimassa olevaa versiota',
    sv: 'Till alla som inte har den version som gäller',
    en: 'To all who have not the version in force',
  },
  source: {
    fi: 'Vain ne, joiden tietojen lähde on tämä (saa olla tyhjä)',
    sv: 'Bara de vilkas uppgifter har denna källa (får vara tomt)',
    en: 'Only those whose data has this source (may be left empty)',
  },
  way: { fi: 'Miten', sv: 'Hur', en: 'How' },
  on: { fi: 'Milloin (tyhjä on tänään)', sv: 'När (tomt är i dag)', en: 'When (empty is today)' },
  note: { fi: 'Merkitse annetuksi', sv: 'Anteckna som given', en: 'Note as given' },
} satisfies Record<string, Text>;
