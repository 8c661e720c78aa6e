import type { TabTexts } from './types';

/** The privacy notice: the owner's own words for it, and the versions that were published. */
export const noticeTabs: TabTexts<'notice' | 'noticeVersions'> = {
  notice: {
    title: { fi: 'Tietosuojaseloste', sv: 'Dataskyddsbeskrivning', en: 'Privacy notice' },
    note: {
      fi: 'Yksi rivi on omia sanojasi yhteen selosteen kohtaan kolmella kielellä. Rekisteri kirjoittaa kohdat itse; omat sanasi tulevat niiden perään.',
      sv: 'En rad är dina egna ord till ett avsnitt av beskrivningen på tre språk. Registret skriver avsnitten självt; dina ord kommer efter dem.',
      en: 'One row is your own words for one section of the notice in three languages. The register writes the sections itself; your words come below them.',
    },
    columns: {
      key: {
        title: { fi: 'Kohta', sv: 'Avsnitt', en: 'Section' },
        note: {
          fi: 'Kohdan tunnus, esimerkiksi sources. Kohta other on kokonaan omasi, ja sen ensimmäinen rivi on otsikko.',
          sv: 'Avsnittets namn i registret, till exempel sources. Avsnittet other är helt ditt eget, och dess första rad är rubriken.',
          en: 'The register’s name of the section, for instance sources. The section other is all your own, and its first line is the heading.',
        },
      },
      textFi: {
        title: { fi: 'Teksti suomeksi', sv: 'Text på finska', en: 'Text in Finnish' },
        note: {
          fi: 'Omat sanasi suomeksi. Tyhjä rivi erottaa kappaleet, viiva rivin alussa tekee luettelon.',
          sv: 'Dina egna ord på finska. En tom rad skiljer stycken åt, ett streck i början av raden gör en lista.',
          en: 'Your own words in Finnish. A blank line parts paragraphs, a dash at the start of a line makes a list.',
        },
      },
      textSv: {
        title: { fi: 'Teksti ruotsiksi', sv: 'Text på svenska', en: 'Text in Swedish' },
        note: {
          fi: 'Omat sanasi ruotsiksi.',
          sv: 'Dina egna ord på svenska.',
          en: 'Your own words in Swedish.',
        },
      },
      textEn: {
        title: { fi: 'Teksti englanniksi', sv: 'Text på engelska', en: 'Text in English' },
        note: {
          fi: 'Omat sanasi englanniksi.',
          sv: 'Dina egna ord på engelska.',
          en: 'Your own words in English.',
        },
      },
    },
  },
  noticeVersions: {
    title: { fi: 'Selosteen versiot', sv: 'Beskrivningens versioner', en: 'Notice versions' },
    note: {
      fi: 'Yksi rivi on yksi julkaistu tietosuojaseloste sanasta sanaan. Rekisteri pitää nämä itse.',
      sv: 'En rad är en publicerad dataskyddsbeskrivning ord för ord. Registret sköter dessa självt.',
      en: 'One row is one published privacy notice, word for word. The register keeps these itself.',
    },
    columns: {
      version: {
        title: { fi: 'Versio', sv: 'Version', en: 'Version' },
        note: {
          fi: 'Version tunnus. Sama tunnus on asiakkaan rivillä, kun hän on saanut selosteen.',
          sv: 'Versionens namn. Samma namn står på kundens rad när kunden har fått beskrivningen.',
          en: 'The name of the version. It stands in the row of a customer who was given the notice.',
        },
      },
      publishedOn: {
        title: { fi: 'Julkaistu', sv: 'Publicerad', en: 'Published on' },
        note: {
          fi: 'Päivä, jona versio julkaistiin.',
          sv: 'Dagen då versionen publicerades.',
          en: 'The day on which the version was published.',
        },
      },
      fingerprint: {
        title: { fi: 'Sormenjälki', sv: 'Fingeravtryck', en: 'Fingerprint' },
        note: {
          fi: 'Lyhyet tiivisteet siitä, mistä seloste tehtiin. Niistä rekisteri näkee, mikä on muuttunut.',
          sv: 'Korta hashsummor av det som beskrivningen gjordes av. På dem ser registret vad som har ändrats.',
          en: 'Short hashes of what the notice was drawn from. By them the register sees what has changed.',
        },
      },
      textFi: {
        title: { fi: 'Seloste suomeksi', sv: 'Beskrivningen på finska', en: 'Notice in Finnish' },
        note: {
          fi: 'Julkaistu teksti suomeksi.',
          sv: 'Den publicerade texten på finska.',
          en: 'The published text in Finnish.',
        },
      },
      textSv: {
        title: { fi: 'Seloste ruotsiksi', sv: 'Beskrivningen på svenska', en: 'Notice in Swedish' },
        note: {
          fi: 'Julkaistu teksti ruotsiksi.',
          sv: 'Den publicerade texten på svenska.',
          en: 'The published text in Swedish.',
        },
      },
      textEn: {
        title: { fi: 'Seloste englanniksi', sv: 'Beskrivningen på engelska', en: 'Notice in English' },
        note: {
          fi: 'Julkaistu teksti englanniksi.',
          sv: 'Den publicerade texten på engelska.',
          en: 'The published text in English.',
        },
      },
      hash: {
        title: { fi: 'Tiiviste', sv: 'Hashsumma', en: 'Hash' },
        note: {
          fi: 'Tiiviste versiosta ja sen teksteistä. Sama tiiviste on lokissa.',
          sv: 'Hashsumma av versionen och dess texter. Samma hashsumma finns i loggen.',
          en: 'Hash of the version and its texts. The log has the same hash.',
        },
      },
    },
  },
};
