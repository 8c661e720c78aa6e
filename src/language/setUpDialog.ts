/** The words of the window that sets a register up. */
import type { Text } from './text';

/** What the window says. */
export const setUpDialog = {
  intro: {
    fi: 'Tästä taulukosta tulee asiakasrekisteri. Omat välilehtesi ja tietosi säilyvät.',
    sv: 'Det här kalkylarket blir ett kundregister. Dina egna flikar och uppgifter blir kvar.',
    en: 'This spreadsheet becomes a customer register. Your own tabs and data stay.',
  },
  ready: {
    fi: 'Rekisteri on perustettu. Korjaus palauttaa sen, mikä puuttuu, eikä muuta tietojasi.',
    sv: 'Registret är upprättat. Reparationen återställer det som saknas och ändrar inte dina uppgifter.',
    en: 'The register is set up. A repair restores what is missing and does not change your data.',
  },
  keyMissing: {
    fi: 'Täällä on rekisteri, mutta sen avain puuttuu. Kirjoita palautuskoodi, joka kirjoitettiin talteen perustettaessa.',
    sv: 'Här finns ett register men dess nyckel saknas. Skriv återställningskoden som skrevs ner när registret upprättades.',
    en: 'There is a register here but its key is missing. Type the recovery code that was written down at set-up.',
  },
  language: { fi: 'Rekisterin kieli', sv: 'Registrets språk', en: 'Language of the register' },
  controller: { fi: 'Rekisterinpitäjä', sv: 'Personuppgiftsansvarig', en: 'Controller' },
  controllerHint: {
    fi: 'Nämä näkyvät vastauksissa asiakkaille. Voit täydentää ne myöhemmin Asetukset-välilehdellä.',
    sv: 'Dessa syns i svaren till kunderna. Du kan komplettera dem senare på fliken Inställningar.',
    en: 'These show in the answers to customers. You can complete them later on the Settings tab.',
  },
  controllerName: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  controllerBusinessId: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
  controllerStreet: { fi: 'Katuosoite', sv: 'Gatuadress', en: 'Street address' },
  controllerPostcode: { fi: 'Postinumero', sv: 'Postnummer', en: 'Postcode' },
  controllerCity: { fi: 'Postitoimipaikka', sv: 'Postort', en: 'Post town' },
  controllerEmail: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  controllerPhone: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  contactPerson: { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact person' },
  adopt: {
    fi: 'Asiakkaat, jotka ovat jo taulukossa',
    sv: 'Kunder som redan finns i kalkylarket',
    en: 'Customers who are in the spreadsheet already',
  },
  adoptSheet: { fi: 'Välilehti, jolla he ovat', sv: 'Fliken där de finns', en: 'The tab where they are' },
  adoptNone: {
    fi: 'Ei ole, tee tyhjä välilehti',
    sv: 'Finns inte, gör en tom flik',
    en: 'None, make an empty tab',
  },
  adoptHint: {
    fi: 'Valitse, mitä kukin sarake on. Muut sarakkeet jäävät ennalleen.',
    sv: 'Välj vad varje kolumn är. Övriga kolumner blir som de är.',
    en: 'Choose what each column is. The other columns stay as they are.',
  },
  ownColumn: { fi: 'Oma sarake', sv: 'Egen kolumn', en: 'Column of your own' },
  meaningFor: {
    fi: 'Sarakkeen merkitys: {heading}',
    sv: 'Kolumnens betydelse: {heading}',
    en: 'Meaning of the column: {heading}',
  },
  meaning: { fi: 'Merkitys', sv: 'Betydelse', en: 'Meaning' },
  yourColumn: { fi: 'Sarakkeesi', sv: 'Din kolumn', en: 'Your column' },
  start: { fi: 'Perusta rekisteri', sv: 'Upprätta registret', en: 'Set up the register' },
  repair: { fi: 'Tarkista ja korjaa', sv: 'Kontrollera och reparera', en: 'Check and repair' },
  done: { fi: 'Rekisteri on valmis.', sv: 'Registret är klart.', en: 'The register is ready.' },
  unchanged: {
    fi: 'Rekisteri oli kunnossa. Mitään ei muutettu.',
    sv: 'Registret var i skick. Ingenting ändrades.',
    en: 'The register was in order. Nothing was changed.',
  },
  codeTitle: { fi: 'Palautuskoodi', sv: 'Återställningskod', en: 'Recovery code' },
  codeHint: {
    fi: 'Kirjoita koodi paperille tai tulosta se ja säilytä lukitussa paikassa. Ilman sitä rekisteriä ei voi ottaa käyttöön uudessa skriptissä. Sitä ei näytetä uudelleen.',
    sv: 'Skriv koden på papper eller skriv ut den och förvara den inlåst. Utan den kan registret inte tas i bruk i ett nytt skript. Den visas inte igen.',
    en: 'Write the code on paper or print it, and keep it locked away. Without it the register cannot be used with a new script. It is not shown again.',
  },
  codeWritten: {
    fi: 'Olen kirjoittanut koodin talteen',
    sv: 'Jag har skrivit ner koden',
    en: 'I have written the code down',
  },
  codeThanks: {
    fi: 'Hyvä. Koodia ei näytetä enää.',
    sv: 'Bra. Koden visas inte mer.',
    en: 'Good. The code is not shown any more.',
  },
  newKey: {
    fi: 'Koodia ei enää ole: anna rekisterille uusi avain. Tiedän, ettei aiemmin poistettuja tai kieltäneitä henkilöitä sen jälkeen tunnisteta, eikä heidän poistojaan voi toistaa palautuksen jälkeen.',
    sv: 'Koden finns inte längre: ge registret en ny nyckel. Jag vet att personer som tidigare raderats eller förbjudit användning inte känns igen efter det, och att deras raderingar inte kan upprepas efter en återställning.',
    en: 'The code is lost: give the register a new key. I know that people who were erased or objected before are not recognised any more, and that their erasures cannot be repeated after a restore.',
  },
  code: { fi: 'Palautuskoodi', sv: 'Återställningskod', en: 'Recovery code' },
  codeFormat: {
    fi: '64 numeroa ja kirjainta a–f; välilyönneillä ei ole väliä',
    sv: '64 siffror och bokstäver a–f; mellanslag spelar ingen roll',
    en: '64 digits and letters a–f; spaces do not matter',
  },
} satisfies Record<string, Text>;
