import { customer, id } from './shared';
import type { TabTexts } from './types';

/** Who gets data, who got it, and who works with it. */
export const peopleTabs: TabTexts<'recipients' | 'disclosures' | 'staff'> = {
  recipients: {
    title: { fi: 'Vastaanottajat', sv: 'Mottagare', en: 'Recipients' },
    note: {
      fi: 'Yksi rivi on yksi taho, joka voi saada henkilötietoja, esimerkiksi tilitoimisto.',
      sv: 'En rad är en part som kan få personuppgifter, till exempel en bokföringsbyrå.',
      en: 'One row is one party that may receive personal data, for instance an accounting firm.',
    },
    columns: {
      id,
      name: {
        title: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
        note: { fi: 'Vastaanottajan nimi.', sv: 'Mottagarens namn.', en: 'The name of the recipient.' },
      },
      role: {
        title: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
        note: {
          fi: 'Käsitteleekö vastaanottaja tietoja puolestasi vai omiin tarkoituksiinsa.',
          sv: 'Om mottagaren behandlar uppgifterna för din räkning eller för egna ändamål.',
          en: 'Whether the recipient processes the data on your behalf or for its own purposes.',
        },
      },
      purpose: {
        title: { fi: 'Tarkoitus', sv: 'Syfte', en: 'Purpose' },
        note: {
          fi: 'Mihin vastaanottaja tarvitsee tietoja.',
          sv: 'Vad mottagaren behöver uppgifterna till.',
          en: 'What the recipient needs the data for.',
        },
      },
      country: {
        title: { fi: 'Maa', sv: 'Land', en: 'Country' },
        note: {
          fi: 'Maa, jossa tietoja käsitellään.',
          sv: 'Landet där uppgifterna behandlas.',
          en: 'The country in which the data is processed.',
        },
      },
      safeguard: {
        title: { fi: 'Suojatoimi', sv: 'Skyddsåtgärd', en: 'Safeguard' },
        note: {
          fi: 'Siirron peruste, jos maa on EU- ja ETA-alueen ulkopuolella (44–49 artikla).',
          sv: 'Grunden för överföringen, om landet ligger utanför EU och EES (artiklarna 44–49).',
          en: 'The ground of the transfer, if the country is outside the EU and EEA (Articles 44–49).',
        },
      },
      agreementOn: {
        title: { fi: 'Sopimus tehty', sv: 'Avtal ingått', en: 'Agreement on' },
        note: {
          fi: 'Käsittelysopimuksen päivä, jos vastaanottaja on henkilötietojen käsittelijä (28 artikla).',
          sv: 'Dagen för biträdesavtalet, om mottagaren är personuppgiftsbiträde (artikel 28).',
          en: 'The date of the data processing agreement, if the recipient is a processor (Article 28).',
        },
      },
      email: {
        title: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
        note: {
          fi: 'Osoite, johon vastaanottajalle ilmoitetaan oikaisuista, poistoista ja rajoituksista (19 artikla). Jos se on tyhjä, sinä ilmoitat.',
          sv: 'Adressen dit mottagaren meddelas om rättelser, raderingar och begränsningar (artikel 19). Om den är tom meddelar du själv.',
          en: 'The address at which the recipient is told of corrections, erasures and restrictions (Article 19). If it is blank, you tell.',
        },
      },
    },
  },
  disclosures: {
    title: { fi: 'Luovutukset', sv: 'Utlämnanden', en: 'Disclosures' },
    note: {
      fi: 'Yksi rivi kertoo, kenelle yhden asiakkaan tietoja on luovutettu.',
      sv: 'En rad berättar till vem en kunds uppgifter har lämnats ut.',
      en: 'One row tells to whom the data of one customer was given.',
    },
    columns: {
      id,
      customer,
      recipient: {
        title: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Recipient' },
        note: {
          fi: 'Vastaanottajan tunniste Vastaanottajat-välilehdeltä.',
          sv: 'Mottagarens id från fliken Mottagare.',
          en: 'The recipient’s ID from the Recipients tab.',
        },
      },
      date: {
        title: { fi: 'Päivä', sv: 'Datum', en: 'Date' },
        note: { fi: 'Luovutuksen päivä.', sv: 'Dagen för utlämnandet.', en: 'The day of the disclosure.' },
      },
      categories: {
        title: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Data' },
        note: {
          fi: 'Millaisia tietoja luovutettiin.',
          sv: 'Vilka slags uppgifter som lämnades ut.',
          en: 'The kinds of data that were given.',
        },
      },
      reason: {
        title: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
        note: {
          fi: 'Miksi tiedot luovutettiin.',
          sv: 'Varför uppgifterna lämnades ut.',
          en: 'Why the data was given.',
        },
      },
    },
  },
  staff: {
    title: { fi: 'Henkilöstö', sv: 'Personal', en: 'Staff' },
    note: {
      fi: 'Yksi rivi on yksi henkilö, jolla on pääsy rekisteriin.',
      sv: 'En rad är en person som har tillgång till registret.',
      en: 'One row is one person who has access to the register.',
    },
    columns: {
      id,
      name: {
        title: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
        note: { fi: 'Henkilön nimi.', sv: 'Personens namn.', en: 'The person’s name.' },
      },
      email: {
        title: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
        note: {
          fi: 'Osoite, jolla henkilö kirjautuu Googleen.',
          sv: 'Adressen som personen loggar in i Google med.',
          en: 'The address with which the person signs in to Google.',
        },
      },
      role: {
        title: { fi: 'Tehtävä', sv: 'Arbetsuppgift', en: 'Role' },
        note: {
          fi: 'Mihin henkilö tarvitsee rekisteriä.',
          sv: 'Vad personen behöver registret till.',
          en: 'What the person needs the register for.',
        },
      },
      undertakingSignedOn: {
        title: { fi: 'Salassapitositoumus', sv: 'Sekretessförbindelse', en: 'Undertaking signed' },
        note: {
          fi: 'Päivä, jona henkilö allekirjoitti salassapitositoumuksen.',
          sv: 'Dagen då personen undertecknade sekretessförbindelsen.',
          en: 'The day on which the person signed the confidentiality undertaking.',
        },
      },
      accessFrom: {
        title: { fi: 'Pääsy alkaen', sv: 'Tillgång från', en: 'Access from' },
        note: {
          fi: 'Päivä, josta alkaen henkilö saa käyttää rekisteriä.',
          sv: 'Dagen från vilken personen får använda registret.',
          en: 'The day from which the person may use the register.',
        },
      },
      accessTo: {
        title: { fi: 'Pääsy asti', sv: 'Tillgång till', en: 'Access to' },
        note: {
          fi: 'Viimeinen päivä. Poista silloin myös taulukon jako.',
          sv: 'Den sista dagen. Ta då också bort delningen av kalkylarket.',
          en: 'The last day. Then also stop sharing the spreadsheet.',
        },
      },
    },
  },
};
