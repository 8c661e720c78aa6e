import type { CountedText, Text } from '../text';

/** Reminds the owner of requests that wait for their answer. It does not say who made them. */
export const reminderTexts = {
  subject: {
    fi: 'Muistutus: pyyntöjä odottaa vastausta',
    sv: 'Påminnelse: begäranden väntar på svar',
    en: 'Reminder: requests are waiting for an answer',
  },
  waiting: {
    fi: 'Rekisterissä on pyyntöjä, joihin ei ole vielä vastattu:',
    sv: 'I registret finns begäranden som ännu inte har besvarats:',
    en: 'The register has requests that have not been answered yet:',
  },
  line: {
    fi: '{right}, viite {reference}. Vastaanotettu {received}, viimeinen vastauspäivä {due}.',
    sv: '{right}, referens {reference}. Mottagen {received}, sista svarsdag {due}.',
    en: '{right}, reference {reference}. Received on {received}, answer due on {due}.',
  },
  today: {
    fi: 'Määräaika päättyy tänään. Vastaa vielä tänään.',
    sv: 'Tidsfristen går ut i dag. Svara i dag.',
    en: 'The time limit ends today. Answer before the day is over.',
  },
  mayExtend: {
    fi: 'Jos et ehdi vastata ajoissa, määräaikaa voi jatkaa, kun pyyntö on monimutkainen tai pyyntöjä on monta. Siitä ja syistä on kerrottava henkilölle ennen määräajan päättymistä.',
    sv: 'Om du inte hinner svara i tid kan tidsfristen förlängas, när begäran är komplicerad eller antalet begäranden är stort. Det och orsakerna ska meddelas personen innan tidsfristen går ut.',
    en: 'If you cannot answer in time, the time limit can be extended where the request is complex or there are many requests. The person must be told of it, and of the reasons, before the time limit ends.',
  },
  next: {
    fi: 'Avaa rekisteri ja käsittele pyynnöt siellä.',
    sv: 'Öppna registret och behandla begärandena där.',
    en: 'Open the register and handle the requests there.',
  },
} satisfies Record<string, Text>;

/** How many days there are left. */
export const daysLeft: CountedText = {
  one: { fi: 'Aikaa on {count} päivä.', sv: 'Det är {count} dag kvar.', en: 'There is {count} day left.' },
  other: {
    fi: 'Aikaa on {count} päivää.',
    sv: 'Det är {count} dagar kvar.',
    en: 'There are {count} days left.',
  },
};

/** How many days ago the time limit ended. */
export const daysLate: CountedText = {
  one: {
    fi: 'Määräaika päättyi {count} päivä sitten. Vastaa heti ja pyydä viivästystä anteeksi.',
    sv: 'Tidsfristen gick ut för {count} dag sedan. Svara genast och be om ursäkt för dröjsmålet.',
    en: 'The time limit ended {count} day ago. Answer at once and apologise for the delay.',
  },
  other: {
    fi: 'Määräaika päättyi {count} päivää sitten. Vastaa heti ja pyydä viivästystä anteeksi.',
    sv: 'Tidsfristen gick ut för {count} dagar sedan. Svara genast och be om ursäkt för dröjsmålet.',
    en: 'The time limit ended {count} days ago. Answer at once and apologise for the delay.',
  },
};

/** Asks whoever reads the privacy mailbox to show that it is read. */
export const selfTestTexts = {
  subject: {
    fi: 'Testi: vahvista, että tämä postilaatikko luetaan',
    sv: 'Test: bekräfta att denna e-postlåda läses',
    en: 'Test: confirm that this mailbox is read',
  },
  why: {
    fi: 'Tähän osoitteeseen voi tulla henkilötietoja koskevia pyyntöjä, joihin on vastattava määräajassa. Rekisteri varmistaa säännöllisesti, että viestit luetaan.',
    sv: 'Till denna adress kan det komma begäranden som gäller personuppgifter och som måste besvaras inom en tidsfrist. Registret kontrollerar regelbundet att meddelandena läses.',
    en: 'Requests about personal data may come to this address, and they must be answered within a time limit. The register checks regularly that the messages are read.',
  },
  page: {
    fi: 'Avaa tämä sivu ja lähetä koodi viimeistään {date}:',
    sv: 'Öppna den här sidan och skicka koden senast den {date}:',
    en: 'Open this page and send the code by {date}:',
  },
  code: { fi: 'Koodi on:', sv: 'Koden är:', en: 'The code is:' },
  next: {
    fi: 'Muuta ei tarvita. Jos koodia ei lähetetä ajoissa, rekisteri ilmoittaa omistajalleen, ettei postilaatikkoa ehkä lueta.',
    sv: 'Mer än så behövs inte. Om koden inte skickas i tid meddelar registret sin ägare att e-postlådan kanske inte läses.',
    en: 'Nothing else is needed. If the code is not sent in time, the register tells its owner that the mailbox may not be read.',
  },
} satisfies Record<string, Text>;

/** Tells the owner what the self-test found. */
export const troubleTexts = {
  subject: {
    fi: 'Pyynnöt eivät ehkä tule perille',
    sv: 'Begäranden kanske inte når fram',
    en: 'Requests may not be getting through',
  },
  found: {
    fi: 'Rekisteri tarkisti {date}, tulevatko rekisteröityjen pyynnöt perille. Näissä on korjattavaa:',
    sv: 'Registret kontrollerade den {date} om de registrerades begäranden når fram. Detta behöver åtgärdas:',
    en: 'On {date} the register checked whether requests from data subjects get through. This needs attention:',
  },
  since: {
    fi: 'Näin on ollut {date} alkaen.',
    sv: 'Så har det varit sedan den {date}.',
    en: 'This has been so since {date}.',
  },
  subjectAccess: {
    fi: 'Rekisterin käyttöoikeuksissa on korjattavaa',
    sv: 'Behörigheterna till registret behöver åtgärdas',
    en: 'Who has access to the register needs attention',
  },
  foundAccess: {
    fi: 'Rekisteri vertasi {date} taulukon jakoa Henkilöstö-välilehteen. Näissä on korjattavaa:',
    sv: 'Registret jämförde den {date} kalkylarkets delning med fliken Personal. Detta behöver åtgärdas:',
    en: 'On {date} the register compared the sharing of the spreadsheet with the Staff tab. This needs attention:',
  },
  mattersAccess: {
    fi: 'Rekisterin valikon kohta ”Kuka pääsee rekisteriin…” näyttää, keitä asia koskee ja mitä tehdä.',
    sv: 'Punkten ”Vem har tillgång till registret…” i registrets meny visar vilka saken gäller och vad som ska göras.',
    en: 'The item “Who has access…” of the register’s menu shows whom this concerns and what to do.',
  },
  matters: {
    fi: 'Pyynnön määräaika alkaa kulua, kun pyyntö tulee, vaikka kukaan ei huomaisi sitä. Korjaa asia siksi pian.',
    sv: 'Tidsfristen för en begäran börjar löpa när begäran kommer, också om ingen märker den. Åtgärda därför saken snart.',
    en: 'The time limit of a request begins when the request comes, even if nobody notices it. So put this right soon.',
  },
  next: {
    fi: 'Rekisteri tarkistaa tämän uudelleen joka päivä ja muistuttaa, kunnes kaikki on kunnossa.',
    sv: 'Registret kontrollerar detta på nytt varje dag och påminner tills allt är i ordning.',
    en: 'The register checks this again every day and reminds you until all is well.',
  },
} satisfies Record<string, Text>;

/** What the self-test can find wrong with how requests get through, each with what to do about it. */
export const requestTroubles = {
  formMissing: {
    fi: 'Pyyntölomaketta ei ole. Luo se rekisterin valikosta.',
    sv: 'Formuläret för begäranden finns inte. Skapa det i registrets meny.',
    en: 'There is no request form. Create it from the register’s menu.',
  },
  formChanged: {
    fi: 'Asetuksissa formId tai confirmFormId on toinen lomake kuin se, jonka rekisteri teki, joten pyynnöt eivät tule perille eikä vastauksia poisteta. Avaa pyyntölomakkeen ikkuna rekisterin valikosta ja korjaa lomake.',
    sv: 'I inställningen formId eller confirmFormId står ett annat formulär än det som registret har gjort, så begäranden når inte fram och svar raderas inte. Öppna formulärets fönster i registrets meny och reparera det.',
    en: 'The setting formId or confirmFormId names another form than the one that the register made, so that requests do not get through and responses are not deleted. Open the form’s window from the register’s menu and repair it.',
  },
  formUnpublished: {
    fi: 'Pyyntölomaketta ei ole julkaistu. Avaa pyyntölomakkeen ikkuna rekisterin valikosta ja korjaa lomake.',
    sv: 'Formuläret för begäranden är inte publicerat. Öppna formulärets fönster i registrets meny och reparera det.',
    en: 'The request form is not published. Open the form’s window from the register’s menu and repair it.',
  },
  formClosed: {
    fi: 'Pyyntölomake ei ota vastaan vastauksia. Avaa pyyntölomakkeen ikkuna rekisterin valikosta ja korjaa lomake.',
    sv: 'Formuläret för begäranden tar inte emot svar. Öppna formulärets fönster i registrets meny och reparera det.',
    en: 'The request form does not accept responses. Open the form’s window from the register’s menu and repair it.',
  },
  formIncomplete: {
    fi: 'Pyyntölomakkeesta puuttuu kysymyksiä. Avaa pyyntölomakkeen ikkuna rekisterin valikosta ja korjaa lomake.',
    sv: 'Frågor saknas i formuläret för begäranden. Öppna formulärets fönster i registrets meny och reparera det.',
    en: 'Questions are missing from the request form. Open the form’s window from the register’s menu and repair it.',
  },
  confirmFormMissing: {
    fi: 'Vahvistuslomaketta ei ole, joten pyyntöjä ei voi vahvistaa koodilla. Luo se rekisterin valikosta.',
    sv: 'Bekräftelseformuläret finns inte, så begäranden kan inte bekräftas med kod. Skapa det i registrets meny.',
    en: 'There is no confirmation form, so requests cannot be confirmed with a code. Create it from the register’s menu.',
  },
  confirmFormClosed: {
    fi: 'Vahvistuslomake on suljettu tai julkaisematta, joten pyyntöjä ei voi vahvistaa koodilla. Korjaa se rekisterin valikosta.',
    sv: 'Bekräftelseformuläret är stängt eller inte publicerat, så begäranden kan inte bekräftas med kod. Reparera det i registrets meny.',
    en: 'The confirmation form is closed or not published, so requests cannot be confirmed with a code. Repair it from the register’s menu.',
  },
  triggerMissing: {
    fi: 'Lomakkeen vastaukset eivät käynnistä rekisteriä. Ne luetaan vasta päivittäisessä ajossa. Korjaa lomake rekisterin valikosta.',
    sv: 'Svaren på formuläret startar inte registret. De läses först vid den dagliga körningen. Reparera formuläret i registrets meny.',
    en: 'Responses to the form do not start the register. They are read only in the daily run. Repair the form from the register’s menu.',
  },
  mailboxSilent: {
    fi: 'Kukaan ei ole vahvistanut, että tietosuojaviestien postilaatikko luetaan. Tarkista, kuka sitä lukee, ja lähetä testiviestin koodi.',
    sv: 'Ingen har bekräftat att e-postlådan för dataskyddsmeddelanden läses. Kontrollera vem som läser den och skicka testmeddelandets kod.',
    en: 'Nobody has confirmed that the mailbox for privacy messages is read. Find out who reads it and send the code of the test message.',
  },
  mailboxUnknown: {
    fi: 'Rekisterinpitäjällä ei ole sähköpostiosoitetta asetuksissa. Kirjoita se, jotta pyyntöjä voi tehdä ja postilaatikon testata.',
    sv: 'Den personuppgiftsansvariga har ingen e-postadress i inställningarna. Skriv den, så att begäranden kan göras och e-postlådan testas.',
    en: 'The settings have no e-mail address of the controller. Write one, so that requests can be made and the mailbox tested.',
  },
  lettersStuck: {
    fi: 'Kirjeitä odottaa lähettämistä tai niiden lähetys epäonnistui. Avaa kirjeet rekisteristä ja katso, mitä niille tehdään.',
    sv: 'Brev väntar på att skickas, eller så har sändningen misslyckats. Öppna breven i registret och se vad som ska göras med dem.',
    en: 'Letters are waiting to be sent, or sending them failed. Open the letters in the register and see what to do about them.',
  },
} satisfies Record<string, Text>;

/** What it can find wrong with who has access to the spreadsheet; whom it concerns is for the register to show, not for a mail. */
export const accessTroubles = {
  accessOpen: {
    fi: 'Taulukko on jaettu linkillä tai koko verkkotunnukselle, joten muutkin kuin nimetyt henkilöt pääsevät rekisteriin. Poista linkin jako heti.',
    sv: 'Kalkylarket är delat med en länk eller med en hel domän, så andra än de namngivna personerna kommer åt registret. Ta genast bort delningen med länk.',
    en: 'The spreadsheet is shared by a link or with a whole domain, so that others than the persons named can open the register. Stop the sharing by link at once.',
  },
  accessUnknown: {
    fi: 'Taulukko on jaettu tilille, jota ei ole Henkilöstö-välilehdellä. Lisää henkilö sinne tai poista jako.',
    sv: 'Kalkylarket är delat med ett konto som inte finns på fliken Personal. Lägg till personen där eller ta bort delningen.',
    en: 'The spreadsheet is shared with an account that is not on the Staff tab. Add the person there or stop sharing.',
  },
  accessOver: {
    fi: 'Taulukko on jaettu henkilölle, jonka pääsyn Henkilöstö-välilehti ei nyt salli. Poista jako tai korjaa päivät.',
    sv: 'Kalkylarket är delat med en person som enligt fliken Personal inte ska ha tillgång nu. Ta bort delningen eller rätta dagarna.',
    en: 'The spreadsheet is shared with somebody who, by the Staff tab, should have no access now. Stop sharing or correct the days.',
  },
  accessShared: {
    fi: 'Henkilöstö-välilehdellä usealla henkilöllä on sama tili. Jaa taulukko jokaisen omalle tilille.',
    sv: 'På fliken Personal har flera personer samma konto. Dela kalkylarket med vars och ens eget konto.',
    en: 'On the Staff tab several persons have the same account. Share the spreadsheet with each person’s own account.',
  },
  accessUnsigned: {
    fi: 'Taulukko on jaettu henkilölle, jonka salassapitositoumusta ei ole merkitty allekirjoitetuksi. Pyydä sitoumus ja merkitse sen päivä.',
    sv: 'Kalkylarket är delat med en person vars sekretessförbindelse inte är antecknad som undertecknad. Be om förbindelsen och anteckna dess dag.',
    en: 'The spreadsheet is shared with somebody whose confidentiality undertaking is not noted as signed. Get it signed and note the day.',
  },
  accessUnseen: {
    fi: 'Rekisteri ei näe, kenelle taulukko on jaettu. Tarkista se taulukon Jaa-ikkunasta.',
    sv: 'Registret ser inte vem kalkylarket är delat med. Kontrollera det i kalkylarkets fönster Dela.',
    en: 'The register cannot see with whom the spreadsheet is shared. Check it in the spreadsheet’s Share window.',
  },
} satisfies Record<string, Text>;

/** All that the self-test can find. */
export const troubles = { ...requestTroubles, ...accessTroubles } satisfies Record<string, Text>;

/** Something that it found wrong with who has access. */
export type AccessTroubleKey = keyof typeof accessTroubles;

/** Something that the self-test found. */
export type TroubleKey = keyof typeof troubles;
