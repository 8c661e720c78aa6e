import type { Text } from '../text';

/** What is told of an erasure (GDPR Art. 17). */
export const erasureTexts = {
  erased: {
    fi: 'Olemme poistaneet asiakasrekisteristämme nämä tiedot:',
    sv: 'Vi har raderat dessa uppgifter ur vårt kundregister:',
    en: 'We have erased this data from our customer register:',
  },
  erasedNothing: {
    fi: 'Emme poistaneet tietoja.',
    sv: 'Vi har inte raderat några uppgifter.',
    en: 'We have not erased any data.',
  },
  nothingInRegister: {
    fi: 'Itse asiakasrekisterissä ei ollut enää poistettavia tietojasi.',
    sv: 'I själva kundregistret fanns inga uppgifter om dig kvar att radera.',
    en: 'In the customer register itself no data on you was left to erase.',
  },
  outside: {
    fi: 'Tietojasi voi vielä olla näissä paikoissa asiakasrekisterin ulkopuolella. Käymme ne läpi ja poistamme sen, minkä voimme:',
    sv: 'Uppgifter om dig kan ännu finnas på dessa ställen utanför kundregistret. Vi går igenom dem och raderar det som vi kan:',
    en: 'Data on you may still be in these places outside the customer register. We go through them and erase what we can:',
  },
  keptTitle: {
    fi: 'Mitä säilytämme ja miksi',
    sv: 'Vad vi behåller och varför',
    en: 'What we keep and why',
  },
  kept: {
    fi: 'Näitä tietoja emme voineet vielä poistaa (yleinen tietosuoja-asetus, 17 artiklan 3 kohta):',
    sv: 'Dessa uppgifter kunde vi ännu inte radera (allmänna dataskyddsförordningen, artikel 17.3):',
    en: 'This data we could not erase yet (General Data Protection Regulation, Article 17(3)):',
  },
  keptOn: { fi: '{kind}: {ground}', sv: '{kind}: {ground}', en: '{kind}: {ground}' },
  keptOnLaw: {
    fi: '{kind}: {ground} ({law})',
    sv: '{kind}: {ground} ({law})',
    en: '{kind}: {ground} ({law})',
  },
  until: { fi: 'säilytämme {date} asti', sv: 'behålls till och med den {date}', en: 'kept until {date}' },
  reviewOn: {
    fi: 'tarkistamme viimeistään {date}',
    sv: 'prövas på nytt senast den {date}',
    en: 'looked at again by {date}',
  },
  keptNext: {
    fi: 'Käytämme näitä tietoja vain siihen, mihin peruste antaa oikeuden. Poistamme ne, kun peruste päättyy; sinun ei tarvitse pyytää sitä uudelleen.',
    sv: 'Vi använder dessa uppgifter bara till det som grunden ger rätt till. Vi raderar dem när grunden upphör; du behöver inte begära det på nytt.',
    en: 'We use this data only for what the ground entitles us to. We will erase it when the ground ends; you need not ask again.',
  },
  statistics: {
    fi: 'Tilastoihimme jäävät vain nämä lukumäärät. Niissä ei ole nimeä, tunnusta, päivää eikä summaa, eikä sinua voi tunnistaa niistä:',
    sv: 'I vår statistik blir bara dessa antal kvar. De innehåller inget namn, ingen kod, ingen dag och inget belopp, och ingen kan känna igen dig genom dem:',
    en: 'Only these numbers remain in our statistics. They hold no name, no code, no day and no sum, and nobody can recognise you by them:',
  },
  statisticsLater: {
    fi: 'Kun poistamme nämäkin tiedot, laskemme niistä tilastoihimme vain lukumäärät, joista sinua ei voi tunnistaa.',
    sv: 'När vi raderar också dessa uppgifter räknar vi bara antalen i vår statistik, och ingen kan känna igen dig genom dem.',
    en: 'When we erase this data too, we count only its numbers in our statistics, by which nobody can recognise you.',
  },
  copies: {
    fi: 'Poistetuista tiedoista voi vielä olla kopioita näissä paikoissa. Käymme ne läpi ja poistamme sen, minkä voimme:',
    sv: 'Kopior av de raderade uppgifterna kan ännu finnas på dessa ställen. Vi går igenom dem och raderar det som vi kan:',
    en: 'Copies of the erased data may still be in these places. We go through them and erase what we can:',
  },
  checkpoint: {
    fi: 'Poisto on kirjattu rekisterin lokiin ilman henkilötietoja. Säilytä nämä tiedot: niistä voidaan tarkistaa, ettei lokin siihenastisia merkintöjä ole muutettu.',
    sv: 'Raderingen har antecknats i registrets logg utan personuppgifter. Spara dessa uppgifter: med dem går det att kontrollera att loggens poster fram till dess inte har ändrats.',
    en: 'The erasure is written in the register’s log without personal data. Keep these figures: with them it can be checked that the entries up to then have not been changed.',
  },
  checkpointLine: { fi: '{title}: {value}', sv: '{title}: {value}', en: '{title}: {value}' },
} satisfies Record<string, Text>;

/** What is told when an erasure that had to wait has gone on (GDPR Art. 17). */
export const erasureResumedTexts = {
  subject: {
    fi: 'Olemme poistaneet lisää tietojasi',
    sv: 'Vi har raderat fler av dina uppgifter',
    en: 'We have erased more of your data',
  },
  undated: {
    fi: 'Olet pyytänyt meitä poistamaan tietosi.',
    sv: 'Du har bett oss radera dina uppgifter.',
    en: 'You have asked us to erase your data.',
  },
  before: {
    fi: 'Kaikkea emme silloin voineet poistaa. Peruste, jonka vuoksi säilytimme tietoja, on nyt päättynyt.',
    sv: 'Allt kunde vi inte radera då. En grund för vilken vi behöll uppgifter har nu upphört.',
    en: 'We could not erase everything then. A ground on which we kept data has ended now.',
  },
  nothingLeft: {
    fi: 'Muita tietojasi asiakasrekisterissämme ei enää ole poistettavana.',
    sv: 'I vårt kundregister finns inga andra uppgifter om dig kvar att radera.',
    en: 'There is no other data on you left to be erased in our customer register.',
  },
} satisfies Record<string, Text>;

/** What is told of a restriction of processing (GDPR Art. 18). */
export const restrictionTexts = {
  restricted: {
    fi: 'Tietojesi käsittely on rajoitettu {since} alkaen.',
    sv: 'Behandlingen av dina uppgifter är begränsad från och med den {since}.',
    en: 'The processing of your data has been restricted as of {since}.',
  },
  accuracy: {
    fi: 'Peruste: olet kiistänyt tietojen paikkansapitävyyden, ja selvitämme asiaa (yleinen tietosuoja-asetus, 18 artiklan 1 kohdan a alakohta).',
    sv: 'Grund: du har bestridit uppgifternas riktighet, och vi utreder saken (allmänna dataskyddsförordningen, artikel 18.1 a).',
    en: 'Ground: you have contested the accuracy of the data, and we are looking into it (General Data Protection Regulation, Article 18(1)(a)).',
  },
  unlawful: {
    fi: 'Peruste: käsittely on ollut lainvastaista, ja olet pyytänyt rajoittamista poistamisen sijaan (yleinen tietosuoja-asetus, 18 artiklan 1 kohdan b alakohta).',
    sv: 'Grund: behandlingen har varit olaglig, och du har begärt begränsning i stället för radering (allmänna dataskyddsförordningen, artikel 18.1 b).',
    en: 'Ground: the processing has been unlawful, and you have asked for restriction instead of erasure (General Data Protection Regulation, Article 18(1)(b)).',
  },
  claims: {
    fi: 'Peruste: me emme enää tarvitse tietoja, mutta sinä tarvitset niitä oikeusvaatimusta varten (yleinen tietosuoja-asetus, 18 artiklan 1 kohdan c alakohta).',
    sv: 'Grund: vi behöver inte längre uppgifterna, men du behöver dem för ett rättsligt anspråk (allmänna dataskyddsförordningen, artikel 18.1 c).',
    en: 'Ground: we no longer need the data, but you need it for a legal claim (General Data Protection Regulation, Article 18(1)(c)).',
  },
  objection: {
    fi: 'Peruste: olet vastustanut käsittelyä, ja selvitämme, painavatko perusteemme enemmän kuin sinun (yleinen tietosuoja-asetus, 18 artiklan 1 kohdan d alakohta).',
    sv: 'Grund: du har invänt mot behandlingen, och vi utreder om våra skäl väger tyngre än dina (allmänna dataskyddsförordningen, artikel 18.1 d).',
    en: 'Ground: you have objected to the processing, and we are looking into whether our grounds weigh more than yours (General Data Protection Regulation, Article 18(1)(d)).',
  },
  meanwhile: {
    fi: 'Rajoituksen aikana säilytämme tietosi, mutta käytämme niitä muuten vain suostumuksellasi, oikeusvaadetta varten, toisen henkilön oikeuksien suojaamiseksi tai tärkeän yleisen edun vuoksi.',
    sv: 'Under begränsningen lagrar vi dina uppgifter, men använder dem i övrigt bara med ditt samtycke, för ett rättsligt anspråk, för att skydda en annan persons rättigheter eller av skäl som rör ett viktigt allmänintresse.',
    en: 'During the restriction we store your data but otherwise use it only with your consent, for a legal claim, to protect another person’s rights or for an important public interest.',
  },
  next: {
    fi: 'Kerromme sinulle, ennen kuin rajoitus lopetetaan.',
    sv: 'Vi meddelar dig innan begränsningen hävs.',
    en: 'We will tell you before the restriction is lifted.',
  },
} satisfies Record<string, Text>;
