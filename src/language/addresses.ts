import type { LeftOutReason } from '../register/addressing';
import type { CountedText, Text } from './text';

/** Names of the files without their endings. */
export const addressFileNames = {
  labels: {
    fi: 'Osoitetarrat {purpose} {date}',
    sv: 'Adressetiketter {purpose} {date}',
    en: 'Mailing labels {purpose} {date}',
  },
  csv: {
    fi: 'Osoiteluettelo {purpose} {date}',
    sv: 'Adresslista {purpose} {date}',
    en: 'Address list {purpose} {date}',
  },
  email: {
    fi: 'Sähköpostiluettelo {purpose} {date}',
    sv: 'E-postlista {purpose} {date}',
    en: 'E-mail list {purpose} {date}',
  },
} satisfies Record<string, Text>;

/** Why somebody is left out of a list, as the owner reads it. */
export const leftOutTexts: Readonly<Record<LeftOutReason, Text>> = {
  noId: {
    fi: 'Rivillä ei ole vielä tunnistetta. Päivittäinen ajo antaa sen.',
    sv: 'Raden har inget id ännu. Den dagliga körningen ger ett.',
    en: 'The row has no ID yet. The daily run gives it one.',
  },
  idTwice: {
    fi: 'Sama tunniste on kahdella rivillä.',
    sv: 'Samma id står på två rader.',
    en: 'The same ID stands on two rows.',
  },
  restricted: {
    fi: 'Tietojen käsittelyä on rajoitettu.',
    sv: 'Behandlingen är begränsad.',
    en: 'Processing is restricted.',
  },
  erasing: {
    fi: 'Tietojen poisto on kesken.',
    sv: 'Uppgifterna håller på att raderas.',
    en: 'The data is being erased.',
  },
  objected: {
    fi: 'Henkilö on kieltänyt käytön tai perunut suostumuksensa.',
    sv: 'Personen har förbjudit användningen eller återkallat sitt samtycke.',
    en: 'The person has refused the use or withdrawn consent.',
  },
  suppressed: {
    fi: 'Henkilö on kieltolistalla.',
    sv: 'Personen står på spärrlistan.',
    en: 'The person is on the suppression list.',
  },
  requestOpen: {
    fi: 'Henkilön pyyntö voi lopettaa käytön, eikä siihen ole vielä vastattu.',
    sv: 'Personens begäran kan avsluta användningen och är ännu obesvarad.',
    en: 'A request of the person may end the use and is not answered yet.',
  },
  retentionOver: {
    fi: 'Tietojen säilytysaika on päättynyt.',
    sv: 'Uppgifternas lagringstid har gått ut.',
    en: 'The retention period of the data has ended.',
  },
  ended: {
    fi: 'Asiakassuhde on päättynyt.',
    sv: 'Kundförhållandet har avslutats.',
    en: 'The customer relationship has ended.',
  },
  unclear: {
    fi: 'Suostumussarakkeessa on tekstiä, jota rekisteri ei ymmärrä.',
    sv: 'Kolumnen för samtycke innehåller text som registret inte förstår.',
    en: 'The consent column holds text that the register does not understand.',
  },
  noConsent: {
    fi: 'Henkilö ei ole antanut suostumusta.',
    sv: 'Personen har inte gett sitt samtycke.',
    en: 'The person has not given consent.',
  },
  electronicConsent: {
    fi: 'Sähköiseen suoramarkkinointiin ei ole henkilön suostumusta.',
    sv: 'Personens samtycke till elektronisk direktmarknadsföring saknas.',
    en: 'There is no consent of the person to electronic direct marketing.',
  },
  noDisclosure: {
    fi: 'Henkilö ei ole sallinut osoitteensa luovuttamista muille.',
    sv: 'Personen har inte tillåtit att adressen lämnas ut till andra.',
    en: 'The person has not allowed the address to be given to others.',
  },
  noName: { fi: 'Nimi puuttuu.', sv: 'Namnet saknas.', en: 'The name is missing.' },
  noAddress: {
    fi: 'Postiosoite puuttuu tai on vajaa.',
    sv: 'Postadressen saknas eller är ofullständig.',
    en: 'The postal address is missing or incomplete.',
  },
  noEmail: {
    fi: 'Sähköpostiosoite puuttuu tai siinä on virhe.',
    sv: 'E-postadressen saknas eller är felaktig.',
    en: 'The e-mail address is missing or faulty.',
  },
  sameEmail: {
    fi: 'Samaan sähköpostiosoitteeseen lähtee jo viesti.',
    sv: 'Samma e-postadress finns redan på listan.',
    en: 'The same e-mail address is on the list already.',
  },
  sameOrganisation: {
    fi: 'Samalle organisaatiolle lähtee jo yksi.',
    sv: 'Samma organisation får redan ett exemplar.',
    en: 'The same organisation gets one already.',
  },
  unprintable: {
    fi: 'Nimessä tai osoitteessa on kirjaimia, joita tarroihin ei voi tulostaa.',
    sv: 'Namnet eller adressen innehåller tecken som inte kan skrivas ut på etiketter.',
    en: 'The name or address has characters that cannot be printed on labels.',
  },
  tooLong: {
    fi: 'Nimi ja osoite eivät mahdu tarraan.',
    sv: 'Namnet och adressen ryms inte på etiketten.',
    en: 'The name and address do not fit on the label.',
  },
};

/** The choices of the dialog. */
export const addressChoices = {
  format: {
    L7160: {
      fi: 'Tarrat 3 × 7 ({name}), 63,5 × 38,1 mm',
      sv: 'Etiketter 3 × 7 ({name}), 63,5 × 38,1 mm',
      en: 'Labels 3 × 7 ({name}), 63.5 × 38.1 mm',
    },
    L7163: {
      fi: 'Tarrat 2 × 7 ({name}), 99,1 × 38,1 mm',
      sv: 'Etiketter 2 × 7 ({name}), 99,1 × 38,1 mm',
      en: 'Labels 2 × 7 ({name}), 99.1 × 38.1 mm',
    },
    '3x8': {
      fi: 'Tarrat 3 × 8 ({name}), 70 × 37 mm',
      sv: 'Etiketter 3 × 8 ({name}), 70 × 37 mm',
      en: 'Labels 3 × 8 ({name}), 70 × 37 mm',
    },
    csv: { fi: 'Osoiteluettelo (CSV)', sv: 'Adresslista (CSV)', en: 'Address list (CSV)' },
    email: {
      fi: 'Sähköpostiluettelo (CSV)',
      sv: 'E-postlista (CSV)',
      en: 'E-mail list (CSV)',
    },
  },
  onePer: {
    person: { fi: 'Jokaiselle henkilölle', sv: 'Åt varje person', en: 'Each person' },
    household: {
      fi: 'Yksi taloutta kohti (sama osoite)',
      sv: 'En per hushåll (samma adress)',
      en: 'One per household (same address)',
    },
    organisation: { fi: 'Yksi organisaatiota kohti', sv: 'En per organisation', en: 'One per organisation' },
  },
} satisfies Record<string, Record<string, Text>>;

/** The dialog for labels and address lists. */
export const addressDialog = {
  intro: {
    fi: 'Mukaan tulevat vain ne, joiden tietoja saa käyttää valittuun tarkoitukseen. Katso ensin, keitä luettelossa on ja ketkä jäävät pois.',
    sv: 'Med kommer bara de vars uppgifter får användas för det valda ändamålet. Se först vilka som kommer med och vilka som lämnas utanför.',
    en: 'Only those whose data may be used for the chosen purpose are included. Look first who is on the list and who is left out.',
  },
  noPurpose: {
    fi: 'Lisää ensin käyttötarkoitus Käyttötarkoitukset-välilehdelle.',
    sv: 'Lägg först till ett ändamål på fliken Ändamål.',
    en: 'First add a purpose on the Purposes tab.',
  },
  purpose: { fi: 'Käyttötarkoitus', sv: 'Ändamål', en: 'Purpose' },
  choose: { fi: 'Valitse…', sv: 'Välj…', en: 'Choose…' },
  notForAdvertising: {
    fi: 'Ei mainontaan: valitse sitä varten suoramarkkinoinnin käyttötarkoitus.',
    sv: 'Inte för reklam: välj för det ett ändamål för direktmarknadsföring.',
    en: 'Not for advertising: choose a purpose of direct marketing for that.',
  },
  format: { fi: 'Mitä tehdään', sv: 'Vad som görs', en: 'What to make' },
  onePer: { fi: 'Kenelle', sv: 'Åt vem', en: 'For whom' },
  recipient: { fi: 'Kuka luettelon saa', sv: 'Vem som får listan', en: 'Who gets the list' },
  nobodyElse: { fi: 'Jää meille', sv: 'Stannar hos oss', en: 'It stays with us' },
  recipientHint: {
    fi: 'Vastaanottajat ovat Vastaanottajat-välilehdellä. Jokaisesta mukana olevasta kirjataan luovutus. Itsenäiselle rekisterinpitäjälle annetaan vain niiden tiedot, jotka ovat sallineet luovutuksen.',
    sv: 'Mottagarna finns på fliken Mottagare. För var och en på listan antecknas ett utlämnande. En självständig personuppgiftsansvarig får uppgifter bara om dem som har tillåtit utlämnande.',
    en: 'Recipients are on the Recipients tab. A disclosure is entered for everybody on the list. Another controller gets the data of only those who have allowed it.',
  },
  start: {
    fi: 'Ensimmäinen tyhjä tarra arkilla',
    sv: 'Första lediga etiketten på arket',
    en: 'First free label on the sheet',
  },
  startHint: {
    fi: 'Tarrat lasketaan riveittäin vasemmalta oikealle. Uudella arkilla 1.',
    sv: 'Etiketterna räknas radvis från vänster till höger. På ett nytt ark 1.',
    en: 'Labels are counted row by row from left to right. On a new sheet 1.',
  },
  outlines: {
    fi: 'Piirrä tarrojen reunat (koetuloste tavalliselle paperille)',
    sv: 'Rita etiketternas kanter (provutskrift på vanligt papper)',
    en: 'Draw the labels’ edges (trial print on plain paper)',
  },
  similarProducts: {
    fi: 'Markkinoimme omia tuotteitamme, jotka vastaavat asiakkaan ostamia, ja asiakas on voinut kieltää tämän helposti antaessaan osoitteensa ja voi kieltää sen jokaisessa viestissä.',
    sv: 'Vi marknadsför egna produkter som motsvarar dem som kunden har köpt, och kunden har lätt kunnat förbjuda detta när adressen lämnades och kan göra det i varje meddelande.',
    en: 'We market our own products like those that the customer bought, and the customer could easily refuse this when giving the address and can in every message.',
  },
  look: { fi: 'Katso, keitä on mukana', sv: 'Se vilka som kommer med', en: 'See who is included' },
  make: { fi: 'Tee tiedosto', sv: 'Gör filen', en: 'Make the file' },
  planTitle: { fi: 'Luettelo', sv: 'Listan', en: 'The list' },
  leftOutTitle: { fi: 'Pois jäävät', sv: 'Lämnas utanför', en: 'Left out' },
  leftOutLine: { fi: '{reason} ({count})', sv: '{reason} ({count})', en: '{reason} ({count})' },
  nameless: { fi: '(ei nimeä)', sv: '(inget namn)', en: '(no name)' },
  nobody: {
    fi: 'Luettelossa ei ole ketään.',
    sv: 'Det finns ingen på listan.',
    en: 'There is nobody on the list.',
  },
  made: { fi: 'Tiedosto on tehty.', sv: 'Filen är gjord.', en: 'The file is made.' },
  noneLeft: {
    fi: 'Tiedostoa ei tehty, koska kenenkään tietoja ei saa enää käyttää.',
    sv: 'Ingen fil gjordes, eftersom ingens uppgifter längre får användas.',
    en: 'No file was made, because nobody’s data may be used any more.',
  },
  printHint: {
    fi: 'Tulosta todellisessa koossa (100 %), älä sovita sivulle. Tiedosto poistetaan {date}. Poista silloin myös omat kopiosi.',
    sv: 'Skriv ut i verklig storlek (100 %), anpassa inte till sidan. Filen raderas {date}. Radera då också dina egna kopior.',
    en: 'Print at actual size (100%), do not fit to page. The file is deleted on {date}. Delete your own copies then too.',
  },
  deletedOn: {
    fi: 'Tiedosto poistetaan {date}. Poista silloin myös omat kopiosi.',
    sv: 'Filen raderas {date}. Radera då också dina egna kopior.',
    en: 'The file is deleted on {date}. Delete your own copies then too.',
  },
} satisfies Record<string, Text>;

/** Numbers of the dialog and the command line. */
export const countedAddressTexts = {
  people: {
    one: { fi: '{count} henkilö', sv: '{count} person', en: '{count} person' },
    other: { fi: '{count} henkilöä', sv: '{count} personer', en: '{count} people' },
  },
  labels: {
    one: { fi: '{count} tarra', sv: '{count} etikett', en: '{count} label' },
    other: { fi: '{count} tarraa', sv: '{count} etiketter', en: '{count} labels' },
  },
  lines: {
    one: { fi: '{count} rivi', sv: '{count} rad', en: '{count} line' },
    other: { fi: '{count} riviä', sv: '{count} rader', en: '{count} lines' },
  },
  sheets: {
    one: { fi: '{count} arkki', sv: '{count} ark', en: '{count} sheet' },
    other: { fi: '{count} arkkia', sv: '{count} ark', en: '{count} sheets' },
  },
  refusing: {
    one: {
      fi: 'Mukana olevista {count} on kieltänyt mainonnan.',
      sv: '{count} av personerna på listan har förbjudit reklam.',
      en: '{count} of the people on the list has refused it.',
    },
    other: {
      fi: 'Mukana olevista {count} on kieltänyt mainonnan.',
      sv: '{count} av personerna på listan har förbjudit reklam.',
      en: '{count} of the people on the list have refused it.',
    },
  },
  more: {
    one: { fi: 'ja {count} muu', sv: 'och {count} till', en: 'and {count} more' },
    other: { fi: 'ja {count} muuta', sv: 'och {count} till', en: 'and {count} more' },
  },
} satisfies Record<string, CountedText>;

/** Errors of labels and address lists. */
export const addressErrorTexts: Readonly<Record<string, Text>> = {
  purposeLacksData: {
    fi: 'Käyttötarkoitus {purpose} ei tarvitse tällaisen luettelon tietoja, joten valitse toinen tai lisää puuttuvat tiedot sen Tarvittavat tiedot -sarakkeeseen.',
    sv: 'Ändamålet {purpose} behöver inte uppgifterna på en sådan lista, så välj ett annat eller lägg till de uppgifter som saknas i dess kolumn för uppgifter.',
    en: 'The purpose {purpose} does not need the data of such a list, so choose another or add what is missing to its column of data needed.',
  },
  recipientNotFound: {
    fi: 'Vastaanottajaa ei löydy, joten tarkista sen tunniste Vastaanottajat-välilehdeltä.',
    sv: 'Mottagaren hittades inte, så kontrollera dess id på fliken Mottagare.',
    en: 'There is no such recipient, so check its ID on the Recipients tab.',
  },
  recipientNotSaid: {
    fi: 'Luettelo on luovutettavaksi, joten valitse, kuka sen saa; uuden vastaanottajan voit lisätä Vastaanottajat-välilehdelle.',
    sv: 'Listan ska lämnas ut, så välj vem som får den; en ny mottagare kan du lägga till på fliken Mottagare.',
    en: 'The list is to be given to somebody, so choose who gets it; you can add a new recipient on the Recipients tab.',
  },
  startLabelInvalid: {
    fi: 'Valitse ensimmäinen tarra väliltä 1–{limit}.',
    sv: 'Välj den första etiketten mellan 1 och {limit}.',
    en: 'Choose the first label from 1 to {limit}.',
  },
  nobodyOnList: {
    fi: 'Luettelossa ei olisi ketään, joten katso poisjääneiden syyt ja valitse toisin.',
    sv: 'Det skulle inte finnas någon på listan, så se varför de lämnas utanför och välj annorlunda.',
    en: 'There would be nobody on the list, so see why people are left out and choose differently.',
  },
};
