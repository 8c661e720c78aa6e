import { customer, id, retentionRule } from './shared';
import type { TabTexts } from './types';

/** How long things are kept, what keeps them longer, and what lies outside the sheet. */
export const retentionTabs: TabTexts<'retention' | 'holds' | 'materials'> = {
  retention: {
    title: { fi: 'Säilytysajat', sv: 'Lagringstider', en: 'Retention' },
    note: {
      fi: 'Yksi rivi on yksi sääntö: kuinka kauan tietyn lajin tietoja säilytetään ja miksi.',
      sv: 'En rad är en regel: hur länge ett slags uppgifter lagras och varför.',
      en: 'One row is one rule: how long a kind of record is kept, and why.',
    },
    columns: {
      id: {
        title: { fi: 'Tunniste', sv: 'Id', en: 'ID' },
        note: {
          fi: 'Lyhyt nimi, johon muut välilehdet viittaavat.',
          sv: 'Ett kort namn som de andra flikarna hänvisar till.',
          en: 'A short name that the other tabs refer to.',
        },
      },
      kind: {
        title: { fi: 'Tietojen laji', sv: 'Slag av uppgifter', en: 'Kind of record' },
        note: {
          fi: 'Mitä tietoja sääntö koskee.',
          sv: 'Vilka uppgifter regeln gäller.',
          en: 'The records that the rule is about.',
        },
      },
      anchor: {
        title: { fi: 'Lasketaan tästä', sv: 'Räknas från', en: 'Counted from' },
        note: {
          fi: 'Tapahtuma, josta säilytysaika alkaa.',
          sv: 'Händelsen som lagringstiden börjar från.',
          en: 'The event from which the period is counted.',
        },
      },
      years: {
        title: { fi: 'Vuosia', sv: 'År', en: 'Years' },
        note: {
          fi: 'Säilytysajan kokonaiset vuodet.',
          sv: 'Lagringstidens hela år.',
          en: 'The whole years of the period.',
        },
      },
      months: {
        title: { fi: 'Kuukausia', sv: 'Månader', en: 'Months' },
        note: {
          fi: 'Säilytysajan kuukaudet vuosien lisäksi.',
          sv: 'Lagringstidens månader utöver åren.',
          en: 'The months of the period besides the years.',
        },
      },
      ground: {
        title: { fi: 'Peruste', sv: 'Grund', en: 'Ground' },
        note: {
          fi: 'Miksi tietoja säilytetään juuri näin kauan. Rekisteröity näkee tämän vastauksessaan. Tarkista laki jokaiselta riviltä.',
          sv: 'Varför uppgifterna lagras just så länge. Den registrerade ser detta i sitt svar. Kontrollera lagen på varje rad.',
          en: 'Why the data is kept just this long. Data subjects see this in their answer. On every row, please check the law.',
        },
      },
      after: {
        title: { fi: 'Säilytyksen jälkeen', sv: 'Efter lagringstiden', en: 'Afterwards' },
        note: {
          fi: 'Poistetaanko tiedot vai anonymisoidaanko ne.',
          sv: 'Om uppgifterna raderas eller anonymiseras.',
          en: 'Whether the data is erased or anonymised.',
        },
      },
      warningDays: {
        title: { fi: 'Varoitus, päiviä', sv: 'Varning, dagar', en: 'Warning days' },
        note: {
          fi: 'Kuinka monta päivää ennen säilytysajan päättymistä varoitetaan.',
          sv: 'Hur många dagar före lagringstidens slut en varning ges.',
          en: 'How many days before the end of the period the warning begins.',
        },
      },
    },
  },
  holds: {
    title: { fi: 'Poistoesteet', sv: 'Raderingshinder', en: 'Holds' },
    note: {
      fi: 'Yksi rivi on syy, jonka vuoksi yhtä tietoa ei saa vielä poistaa.',
      sv: 'En rad är ett skäl till att en uppgift ännu inte får raderas.',
      en: 'One row is a reason why one record may not be erased yet.',
    },
    columns: {
      id,
      tab: {
        title: { fi: 'Välilehti', sv: 'Flik', en: 'Tab' },
        note: {
          fi: 'Välilehden tunnus rekisterissä, esimerkiksi customers tai orders.',
          sv: 'Flikens namn i registret, till exempel customers eller orders.',
          en: 'The register’s name of the tab, for instance customers or orders.',
        },
      },
      record: {
        title: { fi: 'Rivi', sv: 'Rad', en: 'Record' },
        note: {
          fi: 'Sen rivin tunniste, jota este koskee, tai asiakas- tai laskunumero.',
          sv: 'Id för den rad som hindret gäller, eller ett kund- eller fakturanummer.',
          en: 'The ID of the row that is held, or a customer or invoice number.',
        },
      },
      ground: {
        title: { fi: 'Peruste', sv: 'Grund', en: 'Ground' },
        note: {
          fi: 'Miksi tietoa ei saa poistaa.',
          sv: 'Varför uppgiften inte får raderas.',
          en: 'Why the record may not be erased.',
        },
      },
      law: {
        title: { fi: 'Säännös', sv: 'Bestämmelse', en: 'Provision' },
        note: {
          fi: 'Lainkohta, johon este perustuu.',
          sv: 'Lagrummet som hindret grundar sig på.',
          en: 'The provision that the hold rests on.',
        },
      },
      reason: {
        title: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
        note: {
          fi: 'Miksi este on tarpeen. Tyhjennetään, kun se, mitä este koski, poistetaan.',
          sv: 'Varför hindret behövs. Töms när det som hindret gällde raderas.',
          en: 'Why the hold is needed. Cleared when what it was about is erased.',
        },
      },
      setOn: {
        title: { fi: 'Asetettu', sv: 'Infört', en: 'Set on' },
        note: {
          fi: 'Päivä, jona este asetettiin.',
          sv: 'Dagen då hindret infördes.',
          en: 'The day on which the hold was set.',
        },
      },
      reviewOn: {
        title: { fi: 'Tarkistetaan', sv: 'Prövas igen', en: 'Review on' },
        note: {
          fi: 'Päivä, jona esteen tarve arvioidaan uudelleen.',
          sv: 'Dagen då behovet av hindret prövas på nytt.',
          en: 'The day on which the need for the hold is looked at again.',
        },
      },
      reviewedOn: {
        title: { fi: 'Tarkistettu', sv: 'Prövat', en: 'Reviewed on' },
        note: {
          fi: 'Päivä, jona esteen tarve viimeksi arvioitiin.',
          sv: 'Dagen då behovet av hindret senast prövades.',
          en: 'The day on which the need for the hold was last looked at.',
        },
      },
      liftedOn: {
        title: { fi: 'Purettu', sv: 'Upphävt', en: 'Lifted on' },
        note: {
          fi: 'Päivä, jona este purettiin. Odottava poisto jatkuu siitä itsestään.',
          sv: 'Dagen då hindret upphävdes. En väntande radering fortsätter då av sig själv.',
          en: 'The day on which the hold was lifted. A pending erasure then goes on by itself.',
        },
      },
    },
  },
  materials: {
    title: { fi: 'Muu aineisto', sv: 'Övrigt material', en: 'Other material' },
    note: {
      fi: 'Yksi rivi on yksi kansio, paperi tai tiedosto taulukon ulkopuolella.',
      sv: 'En rad är en pärm, ett papper eller en fil utanför kalkylarket.',
      en: 'One row is one folder, paper or file outside the spreadsheet.',
    },
    columns: {
      id,
      description: {
        title: { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
        note: { fi: 'Mitä aineisto on.', sv: 'Vad materialet är.', en: 'What the material is.' },
      },
      place: {
        title: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
        note: {
          fi: 'Missä aineisto on ja miten se on suojattu.',
          sv: 'Var materialet finns och hur det är skyddat.',
          en: 'Where the material is and how it is protected.',
        },
      },
      customer: {
        title: customer.title,
        note: {
          fi: 'Asiakkaan tunniste, jos aineisto koskee yhtä asiakasta.',
          sv: 'Kundens id, om materialet gäller en enda kund.',
          en: 'The customer’s ID, if the material is about one customer.',
        },
      },
      retentionRule,
      closedOn: {
        title: { fi: 'Viimeinen merkintä', sv: 'Sista anteckningen', en: 'Last entry' },
        note: {
          fi: 'Päivä, josta aineiston säilytysaika lasketaan.',
          sv: 'Dagen som materialets lagringstid räknas från.',
          en: 'The day from which the time that the material is kept is counted.',
        },
      },
    },
  },
};
