import { customer, id, retentionRule } from './shared';
import type { TabTexts } from './types';

/** What personal data is used for, and what the persons have said of it. */
export const consentTabs: TabTexts<'consents' | 'purposes'> = {
  consents: {
    title: { fi: 'Suostumukset', sv: 'Samtycken', en: 'Consents' },
    note: {
      fi: 'Yksi rivi on yksi tapahtuma: suostumus annettiin tai peruutettiin. Rivejä ei muuteta jälkikäteen.',
      sv: 'En rad är en händelse: ett samtycke gavs eller återkallades. Raderna ändras inte i efterhand.',
      en: 'One row is one event: a consent was given or withdrawn. Rows are never changed afterwards.',
    },
    columns: {
      id,
      customer,
      purpose: {
        title: { fi: 'Käyttötarkoitus', sv: 'Ändamål', en: 'Purpose' },
        note: {
          fi: 'Käyttötarkoituksen tunniste Käyttötarkoitukset-välilehdeltä. allDirectMarketing on kielto, joka koskee kaikkea suoramarkkinointia, myös myöhemmin aloitettavaa.',
          sv: 'Ändamålets id från fliken Ändamål. allDirectMarketing är ett förbud mot all direktmarknadsföring, även sådan som inleds senare.',
          en: 'The ID of the purpose from the Purposes tab. allDirectMarketing is an objection to all direct marketing, also what begins later.',
        },
      },
      action: {
        title: { fi: 'Tapahtuma', sv: 'Händelse', en: 'Event' },
        note: {
          fi: 'Annettiinko suostumus vai peruutettiinko se.',
          sv: 'Om samtycket gavs eller återkallades.',
          en: 'Whether the consent was given or withdrawn.',
        },
      },
      at: {
        title: { fi: 'Aika', sv: 'Tid', en: 'Time' },
        note: {
          fi: 'Milloin henkilö antoi tai peruutti suostumuksen.',
          sv: 'När personen gav eller återkallade samtycket.',
          en: 'When the person gave or withdrew the consent.',
        },
      },
      wordingVersion: {
        title: { fi: 'Sanamuodon versio', sv: 'Ordalydelsens version', en: 'Wording version' },
        note: {
          fi: 'Henkilölle näytetyn sanamuodon versio.',
          sv: 'Versionen av den ordalydelse som personen såg.',
          en: 'The version of the wording that the person was shown.',
        },
      },
      wording: {
        title: { fi: 'Sanamuoto', sv: 'Ordalydelse', en: 'Wording' },
        note: {
          fi: 'Sanamuoto täsmälleen sellaisena kuin se näytettiin (tietosuoja-asetus, 7 artikla).',
          sv: 'Ordalydelsen exakt som den visades (dataskyddsförordningen, artikel 7).',
          en: 'The wording exactly as it was shown (GDPR, Article 7).',
        },
      },
      language: {
        title: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
        note: {
          fi: 'Kieli, jolla sanamuoto näytettiin.',
          sv: 'Språket som ordalydelsen visades på.',
          en: 'The language in which the wording was shown.',
        },
      },
      channel: {
        title: { fi: 'Kanava', sv: 'Kanal', en: 'Channel' },
        note: {
          fi: 'Mitä kautta henkilö ilmoitti tahtonsa.',
          sv: 'Hur personen meddelade sin vilja.',
          en: 'How the person made the choice known.',
        },
      },
      evidence: {
        title: { fi: 'Todiste', sv: 'Bevis', en: 'Evidence' },
        note: {
          fi: 'Mistä tapahtuman voi näyttää toteen, esimerkiksi lomakkeen vastaus tai sähköpostin päivä.',
          sv: 'Vad som visar händelsen, till exempel ett formulärsvar eller datumet för ett e-postmeddelande.',
          en: 'What proves the event, for instance a form response or the date of an e-mail.',
        },
      },
      recordedBy: {
        title: { fi: 'Kirjaaja', sv: 'Antecknad av', en: 'Recorded by' },
        note: {
          fi: 'Kuka kirjasi tapahtuman.',
          sv: 'Vem som antecknade händelsen.',
          en: 'Who recorded the event.',
        },
      },
      request: {
        title: { fi: 'Pyyntö', sv: 'Begäran', en: 'Request' },
        note: {
          fi: 'Pyynnön tunniste, jos tapahtuma johtui rekisteröidyn pyynnöstä.',
          sv: 'Begärans id, om händelsen berodde på en begäran från den registrerade.',
          en: 'The ID of the request, if the event followed from a data subject’s request.',
        },
      },
    },
  },
  purposes: {
    title: { fi: 'Käyttötarkoitukset', sv: 'Ändamål', en: 'Purposes' },
    note: {
      fi: 'Yksi rivi on yksi tarkoitus, johon henkilötietoja käytetään.',
      sv: 'En rad är ett ändamål som personuppgifter används för.',
      en: 'One row is one purpose for which personal data is used.',
    },
    columns: {
      id: {
        title: { fi: 'Tunniste', sv: 'Id', en: 'ID' },
        note: {
          fi: 'Lyhyt nimi, johon suostumukset viittaavat. Älä muuta sitä käyttöönoton jälkeen.',
          sv: 'Ett kort namn som samtyckena hänvisar till. Ändra det inte när det har tagits i bruk.',
          en: 'A short name that the consents refer to. Do not change it once it is in use.',
        },
      },
      version: {
        title: { fi: 'Versio', sv: 'Version', en: 'Version' },
        note: {
          fi: 'Sanamuodon versio. Vaihda se aina, kun muutat sanamuotoa.',
          sv: 'Ordalydelsens version. Byt den alltid när du ändrar ordalydelsen.',
          en: 'The version of the wording. Change it whenever you change the wording.',
        },
      },
      titleFi: {
        title: { fi: 'Nimi suomeksi', sv: 'Namn på finska', en: 'Title in Finnish' },
        note: {
          fi: 'Käyttötarkoituksen nimi suomeksi.',
          sv: 'Ändamålets namn på finska.',
          en: 'The title of the purpose in Finnish.',
        },
      },
      titleSv: {
        title: { fi: 'Nimi ruotsiksi', sv: 'Namn på svenska', en: 'Title in Swedish' },
        note: {
          fi: 'Käyttötarkoituksen nimi ruotsiksi.',
          sv: 'Ändamålets namn på svenska.',
          en: 'The title of the purpose in Swedish.',
        },
      },
      titleEn: {
        title: { fi: 'Nimi englanniksi', sv: 'Namn på engelska', en: 'Title in English' },
        note: {
          fi: 'Käyttötarkoituksen nimi englanniksi.',
          sv: 'Ändamålets namn på engelska.',
          en: 'The title of the purpose in English.',
        },
      },
      basis: {
        title: { fi: 'Oikeusperuste', sv: 'Rättslig grund', en: 'Legal basis' },
        note: {
          fi: 'Jokaisella käyttötarkoituksella on oma oikeusperusteensa (tietosuoja-asetus, 6 artikla).',
          sv: 'Varje ändamål har sin egen rättsliga grund (dataskyddsförordningen, artikel 6).',
          en: 'Every purpose has a legal basis of its own (GDPR, Article 6).',
        },
      },
      choice: {
        title: { fi: 'Henkilön valinta', sv: 'Personens val', en: 'Person’s choice' },
        note: {
          fi: 'Tarvitaanko lupa, voiko henkilö kieltää vai ei kumpaakaan. Suostumukseen perustuva vaatii aina luvan.',
          sv: 'Om tillstånd behövs, om personen kan förbjuda eller inget av dem. Ett ändamål som grundar sig på samtycke kräver alltid tillstånd.',
          en: 'Whether permission is needed, the person may refuse, or neither. What rests on consent always needs permission.',
        },
      },
      directMarketing: {
        title: { fi: 'Suoramarkkinointia', sv: 'Direktmarknadsföring', en: 'Direct marketing' },
        note: {
          fi: 'Onko tämä suoramarkkinointia. Sen voi kieltää milloin tahansa (tietosuoja-asetus, 21 artikla).',
          sv: 'Om detta är direktmarknadsföring. Den kan förbjudas när som helst (dataskyddsförordningen, artikel 21).',
          en: 'Whether this is direct marketing. It may be refused at any time (GDPR, Article 21).',
        },
      },
      legitimateInterest: {
        title: { fi: 'Oikeutettu etu', sv: 'Berättigat intresse', en: 'Legitimate interest' },
        note: {
          fi: 'Mikä etu on, jos oikeusperuste on oikeutettu etu. Tasapainotesti kirjataan erikseen.',
          sv: 'Vilket intresset är, om den rättsliga grunden är berättigat intresse. Intresseavvägningen antecknas för sig.',
          en: 'What the interest is, if it is the legal basis. The balancing test is written down separately.',
        },
      },
      wordingFi: {
        title: { fi: 'Sanamuoto suomeksi', sv: 'Ordalydelse på finska', en: 'Wording in Finnish' },
        note: {
          fi: 'Millä sanoilla suostumus pyydetään suomeksi. Kerro, kuka sitä pyytää.',
          sv: 'Med vilka ord samtycket begärs på finska. Nämn vem som begär det.',
          en: 'The words that ask for the consent in Finnish. Say who asks for it.',
        },
      },
      wordingSv: {
        title: { fi: 'Sanamuoto ruotsiksi', sv: 'Ordalydelse på svenska', en: 'Wording in Swedish' },
        note: {
          fi: 'Millä sanoilla suostumus pyydetään ruotsiksi. Kerro, kuka sitä pyytää.',
          sv: 'Med vilka ord samtycket begärs på svenska. Nämn vem som begär det.',
          en: 'The words that ask for the consent in Swedish. Say who asks for it.',
        },
      },
      wordingEn: {
        title: { fi: 'Sanamuoto englanniksi', sv: 'Ordalydelse på engelska', en: 'Wording in English' },
        note: {
          fi: 'Millä sanoilla suostumus pyydetään englanniksi. Kerro, kuka sitä pyytää.',
          sv: 'Med vilka ord samtycket begärs på engelska. Nämn vem som begär det.',
          en: 'The words that ask for the consent in English. Say who asks for it.',
        },
      },
      retentionRule,
      covers: {
        title: { fi: 'Tarvittavat tiedot', sv: 'Uppgifter som behövs', en: 'Data needed' },
        note: {
          fi: 'Asiakkaat-välilehden sarakkeet, joita käyttötarkoitus tarvitsee, pilkulla erotettuina. Tyhjä tarkoittaa kaikkia. Tieto, jota mikään voimassa oleva käyttötarkoitus ei tarvitse, poistetaan.',
          sv: 'De kolumner på fliken Kunder som ändamålet behöver, åtskilda med komma. Tomt betyder alla. Uppgifter som inget gällande ändamål behöver raderas.',
          en: 'The columns of the customers tab that the purpose needs, with commas in between. Blank means all. Data that no purpose in force needs is erased.',
        },
      },
    },
  },
};
