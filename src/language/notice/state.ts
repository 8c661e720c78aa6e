import type { CountedText, Text } from '../text';

/** What a notice lacks, by the codes of src/documents/notice/gaps.ts: what is missing and where to write it. */
export const noticeGapTexts = {
  controllerMissing: {
    fi: 'Rekisterinpitäjän nimi puuttuu. Kirjoita se Asetukset-välilehdelle.',
    sv: 'Den personuppgiftsansvarigas namn saknas. Skriv det på fliken Inställningar.',
    en: 'The controller’s name is missing. Write it on the Settings tab.',
  },
  contactMissing: {
    fi: 'Selosteessa ei ole mitään tapaa ottaa yhteyttä. Kirjoita yhteystiedot Asetukset-välilehdelle.',
    sv: 'Beskrivningen anger inget sätt att ta kontakt. Skriv kontaktuppgifterna på fliken Inställningar.',
    en: 'The notice gives no way to get in touch. Write the contact details on the Settings tab.',
  },
  purposesMissing: {
    fi: 'Yhtään käyttötarkoitusta ei ole. Kirjoita ne Käyttötarkoitukset-välilehdelle.',
    sv: 'Det finns inga ändamål. Skriv dem på fliken Ändamål.',
    en: 'There is no purpose. Write them on the Purposes tab.',
  },
  titleMissing: {
    fi: 'Käyttötarkoituksella {about} ei ole nimeä. Kirjoita se Käyttötarkoitukset-välilehdelle.',
    sv: 'Ändamålet {about} har inget namn. Skriv det på fliken Ändamål.',
    en: 'The purpose {about} has no title. Write it on the Purposes tab.',
  },
  basisMissing: {
    fi: 'Käyttötarkoituksella {about} ei ole perustetta, tai sitä ei voi lukea. Valitse se Käyttötarkoitukset-välilehdellä.',
    sv: 'Ändamålet {about} har ingen rättslig grund, eller den går inte att läsa. Välj den på fliken Ändamål.',
    en: 'The purpose {about} has no legal basis, or it cannot be read. Choose it on the Purposes tab.',
  },
  interestMissing: {
    fi: 'Käyttötarkoitus {about} perustuu oikeutettuun etuun, mutta etua ei ole kirjoitettu. Kirjoita se Käyttötarkoitukset-välilehdelle.',
    sv: 'Ändamålet {about} grundar sig på berättigat intresse, men intresset är inte skrivet. Skriv det på fliken Ändamål.',
    en: 'The purpose {about} rests on a legitimate interest that is not written down. Write it on the Purposes tab.',
  },
  sourcesMissing: {
    fi: 'Selosteessa ei lue, mistä tiedot saadaan. Kirjoita se asetukseen dataSources.',
    sv: 'Beskrivningen säger inte varifrån uppgifterna kommer. Skriv det i inställningen dataSources.',
    en: 'The notice does not say where the data comes from. Write it in the setting dataSources.',
  },
  rulesMissing: {
    fi: 'Näille tiedoille ei ole tasan yhtä säilytysaikaa: {about}. Korjaa Säilytysajat-välilehteä.',
    sv: 'För de här uppgifterna finns inte exakt en lagringstid: {about}. Rätta fliken Lagringstider.',
    en: 'There is not exactly one retention period for these: {about}. Mend the Retention tab.',
  },
  recipientUnnamed: {
    fi: 'Vastaanottajalla {about} ei ole nimeä. Kirjoita se Vastaanottajat-välilehdelle.',
    sv: 'Mottagaren {about} har inget namn. Skriv det på fliken Mottagare.',
    en: 'The recipient {about} has no name. Write it on the Recipients tab.',
  },
  safeguardMissing: {
    fi: 'Vastaanottaja {about} on EU- ja ETA-alueen ulkopuolella, mutta suojatoimea ei ole kirjoitettu. Kirjoita se Vastaanottajat-välilehdelle.',
    sv: 'Mottagaren {about} finns utanför EU och EES, men ingen skyddsåtgärd är skriven. Skriv den på fliken Mottagare.',
    en: 'The recipient {about} is outside the EU and EEA, but no safeguard is written. Write it on the Recipients tab.',
  },
  countryMissing: {
    fi: 'Vastaanottajan {about} maata ei ole kirjoitettu. Kirjoita se Vastaanottajat-välilehdelle.',
    sv: 'Landet där mottagaren {about} finns är inte skrivet. Skriv det på fliken Mottagare.',
    en: 'The country of the recipient {about} is not written. Write it on the Recipients tab.',
  },
  hostMissing: {
    fi: 'Rekisteri on Googlen taulukossa, mutta Googlea ei ole Vastaanottajat-välilehdellä. Lisää se käsittelijäksi ja kirjoita sen maa.',
    sv: 'Registret finns i Googles kalkylark, men Google finns inte på fliken Mottagare. Lägg till Google som personuppgiftsbiträde och skriv landet.',
    en: 'The register is in a Google spreadsheet, but Google is not on the Recipients tab. Add it as a processor and write its country.',
  },
  accessInDoubt: {
    fi: 'Taulukon käyttöoikeuksissa on korjattavaa, joten seloste ei kerro, keillä on pääsy tietoihin. Valitse rekisterin valikosta Kuka pääsee rekisteriin ja korjaa ne.',
    sv: 'Något i behörigheterna till kalkylarket ska rättas till, så beskrivningen säger inte vilka som kommer åt uppgifterna. Välj Vem har tillgång till registret i registrets meny och rätta till det.',
    en: 'Something is wrong with who has access to the spreadsheet, so the notice does not say who can reach the data. Choose Who has access in the register’s menu and put it right.',
  },
  ownTextMissing: {
    fi: 'Omaa tekstiäsi ei ole kirjoitettu tällä kielellä: {about}. Siinä kohdassa näkyy toisen kielen teksti. Kirjoita se Tietosuojaseloste-välilehdelle.',
    sv: 'Din egen text är inte skriven på det här språket: {about}. Där visas texten på ett annat språk. Skriv den på fliken Dataskyddsbeskrivning.',
    en: 'Your own text is not written in this language: {about}. The text of another language shows there. Write it on the Privacy notice tab.',
  },
  ownTextUnused: {
    fi: 'Oma tekstisi ei näy selosteessa, koska siinä ei ole tätä kohtaa: {about}. Tarkista kohta Tietosuojaseloste-välilehdeltä.',
    sv: 'Din egen text syns inte i beskrivningen, eftersom den inte har den här delen: {about}. Kontrollera delen på fliken Dataskyddsbeskrivning.',
    en: 'Your own text does not show in the notice, because it has no such section: {about}. Check the section on the Privacy notice tab.',
  },
  unusedInUse: {
    fi: 'Asetus unusedColumns sanoo, ettei sarake {about} ole käytössä, mutta siinä on tietoja, joten seloste kertoo siitä. Tyhjennä sarake tai poista se asetuksesta.',
    sv: 'Inställningen unusedColumns säger att kolumnen {about} inte används, men den innehåller uppgifter, så beskrivningen berättar om den. Töm kolumnen eller ta bort den ur inställningen.',
    en: 'The setting unusedColumns says that the column {about} is not used, but it holds data, so the notice tells of it. Empty the column or take it out of the setting.',
  },
  authorityUnchecked: {
    fi: 'Tietosuojavaltuutetun yhteystietoja ei ole tarkistettu vuoteen. Tarkista ne ja kirjoita päivä asetukseen ombudsmanCheckedOn.',
    sv: 'Dataombudsmannens kontaktuppgifter har inte kontrollerats på ett år. Kontrollera dem och skriv dagen i inställningen ombudsmanCheckedOn.',
    en: 'The Ombudsman’s contact details have not been checked for a year. Check them and write the day in the setting ombudsmanCheckedOn.',
  },
} satisfies Record<string, Text>;

/** The areas of the register whose change asks for a new version, by the keys of src/documents/notice/fingerprint.ts. */
export const noticeAreaTexts = {
  controller: { fi: 'rekisterinpitäjä', sv: 'personuppgiftsansvarig', en: 'controller' },
  purposes: { fi: 'käyttötarkoitukset', sv: 'ändamål', en: 'purposes' },
  data: { fi: 'tietojen lajit', sv: 'slag av uppgifter', en: 'kinds of data' },
  ownColumns: { fi: 'omat sarakkeesi', sv: 'dina egna kolumner', en: 'your own columns' },
  sources: { fi: 'tietojen lähteet', sv: 'uppgifternas källor', en: 'sources of data' },
  recipients: { fi: 'vastaanottajat', sv: 'mottagare', en: 'recipients' },
  retention: { fi: 'säilytysajat', sv: 'lagringstider', en: 'retention periods' },
  decisions: { fi: 'automaattiset päätökset', sv: 'automatiserade beslut', en: 'automated decisions' },
  protection: { fi: 'suojaaminen', sv: 'skydd', en: 'protection' },
  rights: {
    fi: 'pyyntöjen tavat ja ajat',
    sv: 'sätt och tider för begäranden',
    en: 'ways and times of requests',
  },
  authority: { fi: 'valvontaviranomainen', sv: 'tillsynsmyndigheten', en: 'supervisory authority' },
  ownTexts: { fi: 'omat tekstisi', sv: 'dina egna texter', en: 'your own texts' },
} satisfies Record<string, Text>;

/** How the notice stands, in a sentence each. */
export const noticeStateTexts = {
  inForce: {
    fi: 'Versio {version} on voimassa ja ajan tasalla. Se julkaistiin {date}.',
    sv: 'Version {version} gäller och är aktuell. Den publicerades {date}.',
    en: 'Version {version} is in force and up to date. It was published on {date}.',
  },
  outdated: {
    fi: 'Versio {version} ({date}) on voimassa, mutta rekisterissä on sen jälkeen muuttunut: {areas}.',
    sv: 'Version {version} ({date}) gäller, men i registret har sedan dess ändrats: {areas}.',
    en: 'Version {version} ({date}) is in force, but the register has changed since: {areas}.',
  },
  reworded: {
    fi: 'Versio {version} ({date}) on voimassa. Uusi teksti eroaa siitä vain yksityiskohdissa, joista ei tarvitse julkaista uutta.',
    sv: 'Version {version} ({date}) gäller. Den nya texten skiljer sig bara i detaljer som inte kräver en ny version.',
    en: 'Version {version} ({date}) is in force. The new text differs only in details that need no new version.',
  },
  altered: {
    fi: 'Version {version} ({date}) teksti ei ole enää se, joka julkaistiin: joku on muuttanut sen riviä Selosteen versiot -välilehdellä. Palauta rivi taulukon versiohistoriasta tai julkaise uusi versio.',
    sv: 'Texten i version {version} ({date}) är inte längre den som publicerades: någon har ändrat raden på fliken Beskrivningens versioner. Återställ raden ur kalkylarkets versionshistorik eller publicera en ny version.',
    en: 'The text of version {version} ({date}) is no longer what was published: somebody has changed its row on the Notice versions tab. Restore the row from the spreadsheet’s version history, or publish a new version.',
  },
  unpublished: {
    fi: 'Selostetta ei ole vielä julkaistu.',
    sv: 'Beskrivningen är inte publicerad ännu.',
    en: 'No notice has been published yet.',
  },
  published: {
    fi: 'Versio {version} on julkaistu. Anna se asiakkaille ja pane se verkkosivuillesi.',
    sv: 'Version {version} är publicerad. Ge den till kunderna och lägg den på din webbplats.',
    en: 'Version {version} is published. Give it to your customers and put it on your website.',
  },
  publishedAlready: {
    fi: 'Versio {version} sanoo jo saman, joten uutta ei julkaistu.',
    sv: 'Version {version} säger redan samma sak, så ingen ny publicerades.',
    en: 'Version {version} says the same already, so no new one was published.',
  },
} satisfies Record<string, Text>;

/** The same with numbers. */
export const noticeCounts = {
  notGiven: {
    one: {
      fi: '{count} asiakkaalle ei ole merkitty annetuksi mitään versiota, vaikka aika on kulunut.',
      sv: 'Det är inte antecknat att {count} kund har fått någon version, fast tiden har gått ut.',
      en: 'It is not noted that {count} customer was given any version, although the time is over.',
    },
    other: {
      fi: '{count} asiakkaalle ei ole merkitty annetuksi mitään versiota, vaikka aika on kulunut.',
      sv: 'Det är inte antecknat att {count} kunder har fått någon version, fast tiden har gått ut.',
      en: 'It is not noted that {count} customers were given any version, although the time is over.',
    },
  },
  outdated: {
    one: {
      fi: '{count} asiakkaalla on vanhempi versio, jossa käyttötarkoitukset ovat toiset. Anna hänelle voimassa oleva versio ennen kuin käytät tietoja uuteen tarkoitukseen, ja merkitse se annetuksi.',
      sv: '{count} kund har en äldre version med andra ändamål. Ge kunden den version som gäller innan du använder uppgifterna för ett nytt ändamål, och anteckna att den är given.',
      en: '{count} customer has an older version, with other purposes. Give them the version in force before you use their data for a new purpose, and note that it is given.',
    },
    other: {
      fi: '{count} asiakkaalla on vanhempi versio, jossa käyttötarkoitukset ovat toiset. Anna heille voimassa oleva versio ennen kuin käytät tietoja uuteen tarkoitukseen, ja merkitse se annetuksi.',
      sv: '{count} kunder har en äldre version med andra ändamål. Ge dem den version som gäller innan du använder uppgifterna för ett nytt ändamål, och anteckna att den är given.',
      en: '{count} customers have an older version, with other purposes. Give them the version in force before you use their data for a new purpose, and note that it is given.',
    },
  },
  given: {
    one: {
      fi: 'Versio {version} on merkitty annetuksi {count} asiakkaalle.',
      sv: 'Det är antecknat att {count} kund har fått version {version}.',
      en: 'Version {version} is noted as given to {count} customer.',
    },
    other: {
      fi: 'Versio {version} on merkitty annetuksi {count} asiakkaalle.',
      sv: 'Det är antecknat att {count} kunder har fått version {version}.',
      en: 'Version {version} is noted as given to {count} customers.',
    },
  },
  joinedLater: {
    one: {
      fi: '{count} asiakas jätettiin pois, koska asiakkuus alkoi vasta merkityn päivän jälkeen. Anna seloste hänelle erikseen.',
      sv: '{count} kund lämnades utanför, eftersom kundförhållandet började först efter den angivna dagen. Ge beskrivningen separat.',
      en: '{count} customer was left out, having become one only after the day given. Give them the notice separately.',
    },
    other: {
      fi: '{count} asiakasta jätettiin pois, koska asiakkuus alkoi vasta merkityn päivän jälkeen. Anna seloste heille erikseen.',
      sv: '{count} kunder lämnades utanför, eftersom kundförhållandet började först efter den angivna dagen. Ge dem beskrivningen separat.',
      en: '{count} customers were left out, having become customers only after the day given. Give them the notice separately.',
    },
  },
  undated: {
    one: {
      fi: '{count} asiakas jätettiin pois, koska rekisteri ei tiedä, oliko hän asiakas jo merkittynä päivänä. Täydennä hänen sarakkeensa Asiakas alkaen ja merkitse uudestaan.',
      sv: '{count} kund lämnades utanför, eftersom registret inte vet om kundförhållandet hade börjat den angivna dagen. Fyll i kundens kolumn Kund sedan och anteckna på nytt.',
      en: '{count} customer was left out, since the register does not know whether they had become one by the day given. Fill in their column Customer since and note it again.',
    },
    other: {
      fi: '{count} asiakasta jätettiin pois, koska rekisteri ei tiedä, olivatko he asiakkaita jo merkittynä päivänä. Täydennä heidän sarakkeensa Asiakas alkaen ja merkitse uudestaan.',
      sv: '{count} kunder lämnades utanför, eftersom registret inte vet om deras kundförhållande hade börjat den angivna dagen. Fyll i deras kolumn Kund sedan och anteckna på nytt.',
      en: '{count} customers were left out, since the register does not know whether they had become customers by the day given. Fill in their column Customer since and note it again.',
    },
  },
  leftAlone: {
    one: {
      fi: '{count} rivi jätettiin rauhaan, koska sen käsittely on rajoitettu tai sillä ei ole omaa tunnistetta.',
      sv: '{count} rad lämnades i fred, eftersom dess behandling är begränsad eller den inte har ett eget id.',
      en: '{count} row was left alone, because its processing is restricted or it has no ID of its own.',
    },
    other: {
      fi: '{count} riviä jätettiin rauhaan, koska niiden käsittely on rajoitettu tai niillä ei ole omaa tunnistetta.',
      sv: '{count} rader lämnades i fred, eftersom deras behandling är begränsad eller de inte har ett eget id.',
      en: '{count} rows were left alone, because their processing is restricted or they have no ID of their own.',
    },
  },
} satisfies Record<string, CountedText>;

/** The name of the notice's files without ending. */
export const noticeFileName: Text = {
  fi: 'Tietosuojaseloste {version}',
  sv: 'Dataskyddsbeskrivning {version}',
  en: 'Privacy notice {version}',
};
/** What stands for the version in the name of a draft. */
export const draftName: Text = { fi: 'luonnos {date}', sv: 'utkast {date}', en: 'draft {date}' };
