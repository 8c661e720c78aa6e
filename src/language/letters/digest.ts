import type { CountedText, Text } from '../text';

/** The periodic mail to the owner: what it says whatever there is to tell. */
export const digestTexts = {
  subjectBroken: {
    fi: 'Asiakasrekisteri: loki ei ole ehjä',
    sv: 'Kundregistret: loggen är inte hel',
    en: 'Customer register: the log is broken',
  },
  subjectBreach: {
    fi: 'Asiakasrekisteri: tietoturvaloukkaus odottaa sinua',
    sv: 'Kundregistret: en personuppgiftsincident väntar på dig',
    en: 'Customer register: a data breach is waiting for you',
  },
  subjectLate: {
    fi: 'Asiakasrekisteri: vastaus on myöhässä',
    sv: 'Kundregistret: ett svar är försenat',
    en: 'Customer register: an answer is overdue',
  },
  subjectWaiting: {
    fi: 'Asiakasrekisteri: jokin odottaa sinua',
    sv: 'Kundregistret: något väntar på dig',
    en: 'Customer register: something is waiting for you',
  },
  subjectQuiet: {
    fi: 'Asiakasrekisteri: mikään ei odota sinua',
    sv: 'Kundregistret: ingenting väntar på dig',
    en: 'Customer register: nothing is waiting for you',
  },
  on: {
    fi: 'Tämä on rekisterin tilanne {date}.',
    sv: 'Så är läget i registret den {date}.',
    en: 'This is how the register stands on {date}.',
  },
  nothing: {
    fi: 'Mikään ei odota sinua.',
    sv: 'Ingenting väntar på dig.',
    en: 'Nothing is waiting for you.',
  },
  runs: { fi: 'Päivittäinen ajo', sv: 'Den dagliga körningen', en: 'The daily run' },
  runLate: {
    fi: 'Ennen tätä katsausta ajo tehtiin loppuun viimeksi {date}, vaikka sen pitäisi onnistua joka yö. Tee se rekisterin valikosta ja katso, mitä se sanoo.',
    sv: 'Före den här översikten slutfördes körningen senast den {date}, fast den borde lyckas varje natt. Kör den i registrets meny och se vad den säger.',
    en: 'Before this digest the run was last finished on {date}, although it should be every night. Run it from the register’s menu and see what it says.',
  },
  breaches: { fi: 'Tietoturvaloukkaukset', sv: 'Personuppgiftsincidenter', en: 'Data breaches' },
  requests: { fi: 'Pyynnöt', sv: 'Begäranden', en: 'Requests' },
  records: { fi: 'Säilytysajat', sv: 'Lagringstider', en: 'Retention periods' },
  recordsUnknown: {
    fi: 'Kaikkia säilytysaikoja ei voitu laskea, koska jokin sääntö tai asetus ei kelpaa. Tiedot, joita se koskee, säilyvät toistaiseksi. Tee päivittäinen ajo rekisterin valikosta, niin näet, mikä niistä on korjattava.',
    sv: 'Inte alla lagringstider kunde räknas ut, eftersom en regel eller inställning inte duger. De uppgifter som den gäller bevaras tills vidare. Kör den dagliga körningen i registrets meny, så ser du vilken som ska rättas.',
    en: 'Not all retention periods could be computed, because a rule or a setting is wrong, and what they govern is kept meanwhile. Run the daily run from the register’s menu to see which one to correct.',
  },
  holds: { fi: 'Poistoesteet', sv: 'Raderingshinder', en: 'Holds' },
  tasks: { fi: 'Tehtävät', sv: 'Uppgifter', en: 'Tasks' },
  letters: { fi: 'Kirjeet', sv: 'Brev', en: 'Letters' },
  notice: { fi: 'Tietosuojaseloste', sv: 'Dataskyddsbeskrivningen', en: 'Privacy notice' },
  troubles: {
    fi: 'Pyyntöjen tulo perille',
    sv: 'Om begäranden når fram',
    en: 'Whether requests get through',
  },
  access: {
    fi: 'Kuka pääsee rekisteriin',
    sv: 'Vem har tillgång till registret',
    en: 'Who has access to the register',
  },
  log: { fi: 'Loki', sv: 'Loggen', en: 'The log' },
  addressUnreadable: {
    fi: 'Asetuksen checkpointAddress arvo ei ole sähköpostiosoite, joten tarkistuspiste lähti vain sinulle.',
    sv: 'Värdet i inställningen checkpointAddress är ingen e-postadress, så kontrollpunkten sändes bara till dig.',
    en: 'The value of the setting checkpointAddress is no e-mail address, so the checkpoint went to you only.',
  },
  keep: {
    fi: 'Säilytä tämä viesti. Jos joku myöhemmin kirjoittaa lokin uudelleen tai poistaa sen lopusta merkintöjä, se näkyy vain, kun lokia verrataan tarkistuspisteeseen, joka on tallessa muualla. Tarkistuspiste on tämä rivi: taulukon tunniste, merkintöjen määrä, päivä ja viimeisen merkinnän tiiviste.',
    sv: 'Spara det här meddelandet. Om någon senare skriver om loggen eller tar bort poster i dess slut syns det bara när loggen jämförs med en kontrollpunkt som finns någon annanstans. Kontrollpunkten är den här raden: kalkylarkets id, antalet poster, dagen och den sista postens hashsumma.',
    en: 'Keep this message. If somebody later writes the log anew or removes entries at its end, that shows only when the log is compared with a checkpoint that is kept elsewhere. The checkpoint is this line: the ID of the spreadsheet, the number of entries, the day, and the hash of the last entry.',
  },
  compare: {
    fi: 'Voit verrata lokia siihen milloin tahansa: kopioi rivi ja valitse rekisterin valikosta Vertaa tarkistuspisteeseen.',
    sv: 'Du kan när som helst jämföra loggen med den: kopiera raden och välj Jämför med en kontrollpunkt i registrets meny.',
    en: 'You can compare the log with it at any time: copy the line and choose Compare with a checkpoint in the register’s menu.',
  },
  noCheckpoint: {
    fi: 'Siksi tässä viestissä ei ole uutta tarkistuspistettä. Säilytä aiemmat.',
    sv: 'Därför har det här meddelandet ingen ny kontrollpunkt. Spara de tidigare.',
    en: 'Therefore this message has no new checkpoint. Keep the earlier ones.',
  },
  nextOn: {
    fi: 'Seuraavan katsauksen pitäisi tulla {date}. Jos se ei tule parissa päivässä, tee päivittäinen ajo rekisterin valikosta ja katso, mitä se sanoo.',
    sv: 'Nästa översikt borde komma den {date}. Om den inte kommer inom ett par dagar, kör den dagliga körningen i registrets meny och se vad den säger.',
    en: 'The next digest should come on {date}. If it does not come within a couple of days, run the daily run from the register’s menu and see what it says.',
  },
} satisfies Record<string, Text>;

/** A text that is the same for every number. */
const sameFor = (text: Text): CountedText => ({ one: text, other: text });

/** What may need the owner, each with its number and with what to do. */
export const digestCounts = {
  moreRequests: {
    one: {
      fi: 'Lisäksi {count} pyyntö, jonka määräpäivä on lähellä tai ohi. Se on Pyynnöt-välilehdellä.',
      sv: 'Dessutom {count} begäran vars sista dag är nära eller har passerat. Den finns på fliken Begäranden.',
      en: 'There is {count} more request near its last day or past it. It is on the Requests tab.',
    },
    other: {
      fi: 'Lisäksi {count} pyyntöä, joiden määräpäivä on lähellä tai ohi. Ne ovat Pyynnöt-välilehdellä.',
      sv: 'Dessutom {count} begäranden vars sista dag är nära eller har passerat. De finns på fliken Begäranden.',
      en: 'There are {count} more requests near their last day or past it. They are on the Requests tab.',
    },
  },
  undated: {
    one: {
      fi: '{count} pyynnön määräpäivää ei voi laskea. Korjaa sen rivi Pyynnöt-välilehdellä.',
      sv: 'Sista dagen för {count} begäran kan inte räknas ut. Rätta raden på fliken Begäranden.',
      en: 'The last day of {count} request cannot be computed. Correct its row on the Requests tab.',
    },
    other: {
      fi: '{count} pyynnön määräpäivää ei voi laskea. Korjaa niiden rivit Pyynnöt-välilehdellä.',
      sv: 'Sista dagen för {count} begäranden kan inte räknas ut. Rätta raderna på fliken Begäranden.',
      en: 'The last days of {count} requests cannot be computed. Correct their rows on the Requests tab.',
    },
  },
  runsFailed: {
    one: {
      fi: '{count} ajo on pysähtynyt virheeseen. Tee se rekisterin valikosta, niin näet, mitä on korjattava.',
      sv: '{count} körning har stannat vid ett fel. Kör den i registrets meny, så ser du vad som ska rättas.',
      en: '{count} run has stopped at an error. Run it from the register’s menu to see what to correct.',
    },
    other: {
      fi: '{count} ajoa peräkkäin on pysähtynyt virheeseen. Tee ajo rekisterin valikosta, niin näet, mitä on korjattava.',
      sv: '{count} körningar i rad har stannat vid ett fel. Kör den dagliga körningen i registrets meny, så ser du vad som ska rättas.',
      en: '{count} runs in a row have stopped at an error. Run it from the register’s menu to see what to correct.',
    },
  },
  recordsDue: {
    one: {
      fi: '{count} tieto on poistettavana, koska mikään peruste ei enää kata sitä. Valitse rekisterin valikosta Tarkista poistettavat…',
      sv: '{count} uppgift ska raderas, eftersom ingen grund täcker den längre. Välj Granska det som ska raderas… i registrets meny.',
      en: '{count} record is due, since no ground covers it any more. Choose Review what is due… in the register’s menu.',
    },
    other: {
      fi: '{count} tietoa on poistettavana, koska mikään peruste ei enää kata niitä. Valitse rekisterin valikosta Tarkista poistettavat…',
      sv: '{count} uppgifter ska raderas, eftersom ingen grund täcker dem längre. Välj Granska det som ska raderas… i registrets meny.',
      en: '{count} records are due, since no ground covers them any more. Choose Review what is due… in the register’s menu.',
    },
  },
  recordsApproved: {
    one: {
      fi: '{count} tiedon poisto on hyväksytty. Voit perua sen samassa ikkunassa, kunnes se tehdään.',
      sv: 'Raderingen av {count} uppgift är godkänd. Du kan återkalla den i samma fönster tills den görs.',
      en: 'The erasure of {count} record was approved. You can undo that in the same window until it is done.',
    },
    other: {
      fi: '{count} tiedon poisto on hyväksytty. Voit perua sen samassa ikkunassa, kunnes se tehdään.',
      sv: 'Raderingen av {count} uppgifter är godkänd. Du kan återkalla den i samma fönster tills den görs.',
      en: 'The erasure of {count} records was approved. You can undo that in the same window until it is done.',
    },
  },
  customersSuggested: {
    one: {
      fi: '{count} asiakassuhde on ehkä päättynyt. Katso se ikkunassa Tarkista poistettavat… ja merkitse se päättyneeksi, jos niin on.',
      sv: '{count} kundförhållande har kanske upphört. Se det i fönstret Granska det som ska raderas… och märk det som avslutat om det är så.',
      en: '{count} customer relationship has perhaps ended. See it in the window Review what is due… and mark it as ended if that is so.',
    },
    other: {
      fi: '{count} asiakassuhdetta on ehkä päättynyt. Katso ne ikkunassa Tarkista poistettavat… ja merkitse päättyneiksi, jos niin on.',
      sv: '{count} kundförhållanden har kanske upphört. Se dem i fönstret Granska det som ska raderas… och märk dem som avslutade om det är så.',
      en: '{count} customer relationships have perhaps ended. See them in the window Review what is due… and mark them as ended if that is so.',
    },
  },
  customersWarning: {
    one: {
      fi: '{count} asiakkaan säilytysaika päättyy pian.',
      sv: 'Lagringstiden för {count} kund går snart ut.',
      en: 'The retention period of {count} customer ends soon.',
    },
    other: {
      fi: '{count} asiakkaan säilytysaika päättyy pian.',
      sv: 'Lagringstiden för {count} kunder går snart ut.',
      en: 'The retention periods of {count} customers end soon.',
    },
  },
  ordersWarning: {
    one: {
      fi: '{count} tilauksen säilytysaika päättyy pian.',
      sv: 'Lagringstiden för {count} beställning går snart ut.',
      en: 'The retention period of {count} order ends soon.',
    },
    other: {
      fi: '{count} tilauksen säilytysaika päättyy pian.',
      sv: 'Lagringstiden för {count} beställningar går snart ut.',
      en: 'The retention periods of {count} orders end soon.',
    },
  },
  tasksOverdue: {
    one: {
      fi: '{count} tehtävän määräpäivä on ohi.',
      sv: '{count} uppgift är försenad.',
      en: '{count} task is past its day.',
    },
    other: {
      fi: '{count} tehtävän määräpäivä on ohi.',
      sv: '{count} uppgifter är försenade.',
      en: '{count} tasks are past their day.',
    },
  },
  tasksFailed: {
    one: {
      fi: '{count} rekisterin oma tehtävä epäonnistui. Katso syy Tehtävät-välilehdeltä ja tee sama valikosta.',
      sv: '{count} av registrets egna uppgifter misslyckades. Se orsaken på fliken Att göra och gör samma sak i menyn.',
      en: '{count} of the register’s own tasks failed. See why on the Tasks tab and do the same from the menu.',
    },
    other: {
      fi: '{count} rekisterin omaa tehtävää epäonnistui. Katso syyt Tehtävät-välilehdeltä ja tee sama valikosta.',
      sv: '{count} av registrets egna uppgifter misslyckades. Se orsakerna på fliken Att göra och gör samma sak i menyn.',
      en: '{count} of the register’s own tasks failed. See why on the Tasks tab and do the same from the menu.',
    },
  },
  tasksOfOthers: {
    one: {
      fi: '{count} viennin tiedostot odottavat, että ne tehnyt toinen tili poistaa ne. Pyydä tilin haltijaa valitsemaan rekisterin valikosta päivittäinen ajo.',
      sv: 'Filerna från {count} export väntar på att raderas av det andra konto som gjorde dem. Be kontots innehavare välja den dagliga körningen i registrets meny.',
      en: 'The files of {count} export wait to be deleted by the other account that made them. Ask its holder to choose the daily run in the register’s menu.',
    },
    other: {
      fi: '{count} viennin tiedostot odottavat, että ne tehneet toiset tilit poistavat ne. Pyydä tilien haltijoita valitsemaan rekisterin valikosta päivittäinen ajo.',
      sv: 'Filerna från {count} exporter väntar på att raderas av de andra konton som gjorde dem. Be deras innehavare välja den dagliga körningen i registrets meny.',
      en: 'The files of {count} exports wait to be deleted by the other accounts that made them. Ask their holders to choose the daily run in the register’s menu.',
    },
  },
  tasksOpen: {
    one: {
      fi: '{count} tehtävä odottaa sinua.',
      sv: '{count} uppgift väntar på dig.',
      en: '{count} task is waiting for you.',
    },
    other: {
      fi: '{count} tehtävää odottaa sinua.',
      sv: '{count} uppgifter väntar på dig.',
      en: '{count} tasks are waiting for you.',
    },
  },
  lettersFailed: {
    one: {
      fi: '{count} kirjeen lähetys epäonnistui.',
      sv: '{count} brev kunde inte sändas.',
      en: '{count} letter could not be sent.',
    },
    other: {
      fi: '{count} kirjeen lähetys epäonnistui.',
      sv: '{count} brev kunde inte sändas.',
      en: '{count} letters could not be sent.',
    },
  },
  lettersUnsure: {
    one: {
      fi: '{count} kirjeestä ei tiedetä, lähtikö se. Katso lähetetyistä viesteistäsi.',
      sv: 'Det är oklart om {count} brev sändes. Se bland dina sända meddelanden.',
      en: 'It is not known whether {count} letter went out. Look in your sent mail.',
    },
    other: {
      fi: '{count} kirjeestä ei tiedetä, lähtivätkö ne. Katso lähetetyistä viesteistäsi.',
      sv: 'Det är oklart om {count} brev sändes. Se bland dina sända meddelanden.',
      en: 'It is not known whether {count} letters went out. Look in your sent mail.',
    },
  },
  lettersByHand: {
    one: {
      fi: '{count} kirje on toimitettava käsin.',
      sv: '{count} brev ska lämnas på annat sätt.',
      en: '{count} letter is to be delivered by hand.',
    },
    other: {
      fi: '{count} kirjettä on toimitettava käsin.',
      sv: '{count} brev ska lämnas på annat sätt.',
      en: '{count} letters are to be delivered by hand.',
    },
  },
  holdsToReview: {
    one: {
      fi: '{count} poistoeste on tarkistettava: tarvitaanko sitä vielä? Valitse rekisterin valikosta Poistoesteet.',
      sv: '{count} raderingshinder ska prövas på nytt: behövs det fortfarande? Välj Raderingshinder i registrets meny.',
      en: '{count} hold is to be reviewed: is it still needed? Choose Holds in the register’s menu.',
    },
    other: {
      fi: '{count} poistoestettä on tarkistettava: tarvitaanko niitä vielä? Valitse rekisterin valikosta Poistoesteet.',
      sv: '{count} raderingshinder ska prövas på nytt: behövs de fortfarande? Välj Raderingshinder i registrets meny.',
      en: '{count} holds are to be reviewed: are they still needed? Choose Holds in the register’s menu.',
    },
  },
  noticeUnpublished: sameFor({
    fi: 'Tietosuojaselostetta ei ole julkaistu. Valitse rekisterin valikosta Tietosuojaseloste.',
    sv: 'Dataskyddsbeskrivningen är inte publicerad. Välj Dataskyddsbeskrivning i registrets meny.',
    en: 'No privacy notice has been published. Choose Privacy notice in the register’s menu.',
  }),
  noticeChanged: {
    one: {
      fi: 'Rekisterissä on muuttunut {count} asia, josta julkaistu tietosuojaseloste ei kerro. Julkaise uusi versio valikosta.',
      sv: '{count} sak i registret har ändrats sedan dataskyddsbeskrivningen publicerades. Publicera en ny version i menyn.',
      en: '{count} matter in the register has changed since the privacy notice was published. Publish a new version from the menu.',
    },
    other: {
      fi: 'Rekisterissä on muuttunut {count} asiaa, joista julkaistu tietosuojaseloste ei kerro. Julkaise uusi versio valikosta.',
      sv: '{count} saker i registret har ändrats sedan dataskyddsbeskrivningen publicerades. Publicera en ny version i menyn.',
      en: '{count} matters in the register have changed since the privacy notice was published. Publish a new version from the menu.',
    },
  },
  noticeNotGiven: {
    one: {
      fi: '{count} asiakkaalle ei ole merkitty annetuksi tietosuojaselostetta, vaikka aika on kulunut. Anna se ja merkitse annetuksi valikosta.',
      sv: 'Det är inte antecknat att {count} kund har fått dataskyddsbeskrivningen, fast tiden har gått ut. Ge den och anteckna det i menyn.',
      en: 'It is not noted that {count} customer was given the privacy notice, although the time is over. Give it and note that from the menu.',
    },
    other: {
      fi: '{count} asiakkaalle ei ole merkitty annetuksi tietosuojaselostetta, vaikka aika on kulunut. Anna se ja merkitse annetuksi valikosta.',
      sv: 'Det är inte antecknat att {count} kunder har fått dataskyddsbeskrivningen, fast tiden har gått ut. Ge den och anteckna det i menyn.',
      en: 'It is not noted that {count} customers were given the privacy notice, although the time is over. Give it and note that from the menu.',
    },
  },
  noticeOutdated: {
    one: {
      fi: '{count} asiakkaalla on vanhempi tietosuojaseloste, jossa käyttötarkoitukset ovat toiset. Anna hänelle voimassa oleva versio ennen kuin käytät tietoja uuteen tarkoitukseen, ja merkitse se annetuksi valikosta.',
      sv: '{count} kund har en äldre dataskyddsbeskrivning med andra ändamål. Ge kunden den version som gäller innan du använder uppgifterna för ett nytt ändamål, och anteckna det i menyn.',
      en: '{count} customer has an older privacy notice, with other purposes. Give them the version in force before you use their data for a new purpose, and note that from the menu.',
    },
    other: {
      fi: '{count} asiakkaalla on vanhempi tietosuojaseloste, jossa käyttötarkoitukset ovat toiset. Anna heille voimassa oleva versio ennen kuin käytät tietoja uuteen tarkoitukseen, ja merkitse se annetuksi valikosta.',
      sv: '{count} kunder har en äldre dataskyddsbeskrivning med andra ändamål. Ge dem den version som gäller innan du använder uppgifterna för ett nytt ändamål, och anteckna det i menyn.',
      en: '{count} customers have an older privacy notice, with other purposes. Give them the version in force before you use their data for a new purpose, and note that from the menu.',
    },
  },
} satisfies Record<string, CountedText>;

/** The mail to an address outside the house: one sentence and the line. */
export const checkpointTexts = {
  subject: {
    fi: 'Lokin tarkistuspiste {date}',
    sv: 'Loggens kontrollpunkt {date}',
    en: 'Checkpoint of the log, {date}',
  },
  keep: {
    fi: 'Säilytä tämä viesti: alla olevasta rivistä näkyy myöhemmin, onko asiakasrekisterin lokia ({controller}) muutettu jälkikäteen.',
    sv: 'Spara det här meddelandet: raden nedan visar senare om kundregistrets logg ({controller}) har ändrats i efterhand.',
    en: 'Keep this message: the line below shows later whether the log of the customer register ({controller}) was changed afterwards.',
  },
} satisfies Record<string, Text>;
