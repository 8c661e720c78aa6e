import type { Text } from '../text';

/** What every answer says, whatever the right. */
export const answerTexts = {
  subject: { fi: 'Vastaus pyyntöösi', sv: 'Svar på din begäran', en: 'Answer to your request' },
  granted: {
    fi: 'Olemme toteuttaneet pyyntösi.',
    sv: 'Vi har uppfyllt din begäran.',
    en: 'We have carried out your request.',
  },
  partly: {
    fi: 'Olemme toteuttaneet pyyntösi osittain. Alla kerromme, mitä emme tehneet ja miksi.',
    sv: 'Vi har delvis uppfyllt din begäran. Nedan berättar vi vad vi inte gjorde och varför.',
    en: 'We have carried out your request in part. Below we tell you what we did not do, and why.',
  },
  notDone: {
    fi: 'Emme ole voineet toteuttaa pyyntöäsi. Alla kerromme, miksi.',
    sv: 'Vi har inte kunnat uppfylla din begäran. Nedan berättar vi varför.',
    en: 'We have not been able to carry out your request. Below we tell you why.',
  },
  whyPartly: {
    fi: 'Miksi emme toteuttaneet koko pyyntöä',
    sv: 'Varför vi inte uppfyllde hela din begäran',
    en: 'Why we did not carry out the whole request',
  },
  nothingHeld: {
    fi: 'Haimme asiakasrekisteristämme antamillasi tiedoilla. Emme löytäneet sinusta tietoja.',
    sv: 'Vi sökte i vårt kundregister med de uppgifter som du gav. Vi hittade inga uppgifter om dig.',
    en: 'We searched our customer register with the details you gave. We found no data about you.',
  },
  nothingHeldNext: {
    fi: 'Jos olet asioinut kanssamme toisella nimellä, sähköpostiosoitteella tai puhelinnumerolla, kerro se meille, niin haemme uudelleen.',
    sv: 'Om du har varit i kontakt med oss under ett annat namn, en annan e-postadress eller ett annat telefonnummer, berätta det för oss, så söker vi på nytt.',
    en: 'If you have dealt with us under another name, e-mail address or telephone number, tell us and we will search again.',
  },
  heldElsewhere: {
    fi: 'Haimme rekisteristämme antamillasi tiedoilla. Et ole asiakasrekisterissämme. Sähköpostiosoitteestasi meillä on nämä tiedot:',
    sv: 'Vi sökte i vårt register med de uppgifter som du gav. Du finns inte i vårt kundregister. Om din e-postadress har vi dessa uppgifter:',
    en: 'We searched our register with the details you gave. You are not in our customer register. This is what we hold on your e-mail address:',
  },
  heldRequest: {
    fi: 'Pyyntö, joka saapui {date} ({right}, viite {reference}), ja siihen liittyvät kirjeet. Säilytämme ne osoittaaksemme, että olemme toimineet lain mukaan.',
    sv: 'Begäran som kom {date} ({right}, referens {reference}) och breven om den. Vi bevarar dem för att visa att vi har följt lagen.',
    en: 'The request received on {date} ({right}, reference {reference}) and the letters about it. We keep them to show that we have followed the law.',
  },
  heldObjection: {
    fi: 'Sähköpostiosoitteestasi laskettu tunniste kieltolistalla, {date} alkaen. Sen avulla huolehdimme, ettet saa meiltä suoramarkkinointia.',
    sv: 'En kod som räknats ut av din e-postadress på spärrlistan, sedan {date}. Med den ser vi till att du inte får direktmarknadsföring från oss.',
    en: 'A code computed from your e-mail address on the suppression list, since {date}. With it we make sure that you receive no direct marketing from us.',
  },
  heldErasure: {
    fi: 'Sähköpostiosoitteestasi laskettu tunniste kieltolistalla, {date} alkaen. Sen avulla huolehdimme, ettei poistettuja tietojasi oteta uudelleen rekisteriin.',
    sv: 'En kod som räknats ut av din e-postadress på spärrlistan, sedan {date}. Med den ser vi till att dina raderade uppgifter inte tas in i registret på nytt.',
    en: 'A code computed from your e-mail address on the suppression list, since {date}. With it we make sure that your erased data is not taken into the register again.',
  },
  files: {
    fi: 'Saat tämän kirjeen mukana nämä tiedostot:',
    sv: 'Med detta brev får du dessa filer:',
    en: 'With this letter you receive these files:',
  },
  closed: {
    fi: 'Pyyntösi käsittely on nyt päättynyt. Jos jokin jäi mielestäsi tekemättä, kerro se meille. Voit myös tehdä kantelun tietosuojavaltuutetulle.',
    sv: 'Behandlingen av din begäran är nu avslutad. Om du anser att något blev ogjort, berätta det för oss. Du kan också lämna in ett klagomål till dataombudsmannen.',
    en: 'The handling of your request has now ended. If you think that something was left undone, tell us. You may also lodge a complaint with the Data Protection Ombudsman.',
  },
  recipients: {
    fi: 'Ilmoitamme asiasta näille vastaanottajille, joille olemme luovuttaneet tietojasi (19 artikla):',
    sv: 'Vi meddelar saken till dessa mottagare, som vi har lämnat ut dina uppgifter till (artikel 19):',
    en: 'We tell these recipients, to whom we have disclosed your data, of the matter (Article 19):',
  },
} satisfies Record<string, Text>;

/** What is told of consents withdrawn, marketing and publication refused, and other objections (GDPR Art. 7(3), 21). */
export const stopTexts = {
  consentWithdrawn: {
    fi: 'Olemme merkinneet suostumuksesi peruutetuksi. Emme enää käsittele tietojasi suostumuksesi perusteella näihin tarkoituksiin:',
    sv: 'Vi har antecknat att ditt samtycke är återkallat. Vi behandlar inte längre dina uppgifter på grund av samtycke för dessa ändamål:',
    en: 'We have recorded that your consent is withdrawn. We no longer process your data on the basis of consent for these purposes:',
  },
  consentNone: {
    fi: 'Rekisterissämme ei ole voimassa olevaa suostumusta, jonka olisit antanut.',
    sv: 'I vårt register finns inget gällande samtycke från dig.',
    en: 'Our register has no consent of yours that is in force.',
  },
  consentNext: {
    fi: 'Peruuttaminen ei muuta sitä, mitä suostumuksesi nojalla on jo tehty. Jos muutat mielesi, voit antaa suostumuksen uudelleen.',
    sv: 'Återkallandet ändrar inte det som redan har gjorts med stöd av ditt samtycke. Om du ändrar dig kan du ge ditt samtycke på nytt.',
    en: 'The withdrawal does not change what was already done on the strength of your consent. If you change your mind, you may give consent again.',
  },
  marketing: {
    fi: 'Emme enää käytä tietojasi suoramarkkinointiin.',
    sv: 'Vi använder inte längre dina uppgifter för direktmarknadsföring.',
    en: 'We no longer use your data for direct marketing.',
  },
  confined: {
    fi: 'Emme enää käytä tietojasi näihin tarkoituksiin, joihin rajasit pyyntösi:',
    sv: 'Vi använder inte längre dina uppgifter för dessa ändamål, som du begränsade din begäran till:',
    en: 'We no longer use your data for these purposes, to which you confined your request:',
  },
  confinedNext: {
    fi: 'Kielto koskee vain näitä tarkoituksia ja on voimassa, kunnes itse annat niihin luvan. Voit milloin tahansa kieltää muutkin. Jos käytämme tietojasi silti näihin tarkoituksiin, kerro siitä meille.',
    sv: 'Förbudet gäller bara dessa ändamål, tills du själv tillåter dem. Du kan när som helst förbjuda även andra. Om vi ändå använder dina uppgifter för dessa ändamål, meddela oss det.',
    en: 'This covers these purposes only, and holds until you allow them yourself. You may refuse others too at any time. If we still use your data for these purposes, please tell us.',
  },
  banCovers: { fi: 'Kielto koskee näitä:', sv: 'Förbudet omfattar:', en: 'This covers:' },
  marketingNext: {
    fi: 'Kielto on voimassa, kunnes itse annat suoramarkkinointiin luvan. Jos saat silti mainontaa meiltä, kerro siitä meille.',
    sv: 'Förbudet gäller tills du själv tillåter direktmarknadsföring. Om du ändå får reklam från oss, meddela oss det.',
    en: 'This holds until you allow direct marketing yourself. If you still receive advertising from us, please tell us.',
  },
  publication: {
    fi: 'Emme enää julkaise tietojasi.',
    sv: 'Vi publicerar inte längre dina uppgifter.',
    en: 'We no longer publish your data.',
  },
  publicationNext: {
    fi: 'Kielto on voimassa, kunnes itse annat julkaisemiseen luvan. Jos näet tietojasi vielä jossakin, jossa olemme julkaisseet ne, kerro siitä meille.',
    sv: 'Förbudet gäller tills du själv tillåter publicering. Om du ännu ser dina uppgifter någonstans där vi har publicerat dem, meddela oss det.',
    en: 'This holds until you allow publication yourself. If you still see your data anywhere we have published it, please tell us.',
  },
  objectGranted: {
    fi: 'Hyväksymme vastustuksesi (yleinen tietosuoja-asetus, 21 artiklan 1 kohta).',
    sv: 'Vi godtar din invändning (allmänna dataskyddsförordningen, artikel 21.1).',
    en: 'We accept your objection (General Data Protection Regulation, Article 21(1)).',
  },
  objectGrantedPurposes: {
    fi: 'Emme enää käsittele tietojasi näihin tarkoituksiin:',
    sv: 'Vi behandlar inte längre dina uppgifter för dessa ändamål:',
    en: 'We no longer process your data for these purposes:',
  },
  objectRefused: {
    fi: 'Emme hyväksy vastustustasi. Käsittelyyn on huomattavan tärkeä ja perusteltu syy, joka painaa enemmän kuin etusi, oikeutesi ja vapautesi, tai se on tarpeen oikeusvaateen vuoksi (yleinen tietosuoja-asetus, 21 artiklan 1 kohta).',
    sv: 'Vi godtar inte din invändning. Det finns tvingande berättigade skäl för behandlingen som väger tyngre än dina intressen, rättigheter och friheter, eller så behövs den för ett rättsligt anspråk (allmänna dataskyddsförordningen, artikel 21.1).',
    en: 'We do not accept your objection. There are compelling legitimate grounds for the processing which weigh more than your interests, rights and freedoms, or it is needed for a legal claim (General Data Protection Regulation, Article 21(1)).',
  },
  objectRefusedPurposes: {
    fi: 'Käsittelemme tietojasi edelleen näihin tarkoituksiin:',
    sv: 'Vi behandlar fortfarande dina uppgifter för dessa ändamål:',
    en: 'We go on processing your data for these purposes:',
  },
  objectMarketingStopped: {
    fi: 'Suoramarkkinoinnin vastustamista ei kuitenkaan punnita. Olemme lopettaneet tämän suoramarkkinoinnin:',
    sv: 'En invändning mot direktmarknadsföring vägs däremot inte. Vi har slutat med denna direktmarknadsföring:',
    en: 'An objection to direct marketing, however, is not weighed. We have stopped this direct marketing:',
  },
  balancing: {
    fi: 'Näin punnitsimme asiaa:',
    sv: 'Så här vägde vi saken:',
    en: 'This is how we weighed the matter:',
  },
} satisfies Record<string, Text>;

/** What is told of copies given and of data corrected (GDPR Art. 15, 16, 20). */
export const dataTexts = {
  access: {
    fi: 'Tässä on vastauksemme: jäljennös tiedoistasi sekä selvitys siitä, mihin niitä käytetään, kuka niitä saa, kuinka kauan niitä säilytetään ja mitä oikeuksia sinulla on (yleinen tietosuoja-asetus, 15 artikla).',
    sv: 'Här är vårt svar: en kopia av dina uppgifter och besked om vad de används till, vem som får dem, hur länge de lagras och vilka rättigheter du har (allmänna dataskyddsförordningen, artikel 15).',
    en: 'Here is our answer: a copy of your data, and what it is used for, who receives it, how long it is kept and what rights you have (General Data Protection Regulation, Article 15).',
  },
  accessNext: {
    fi: 'Jos tiedoissa on virheitä, pyydä meitä oikaisemaan ne.',
    sv: 'Om det finns fel i uppgifterna, be oss rätta dem.',
    en: 'If there are mistakes in the data, ask us to correct them.',
  },
  portability: {
    fi: 'Saat tietosi koneellisesti luettavassa muodossa. Mukana ovat tiedot, jotka olet itse antanut tai jotka ovat syntyneet asioinnistasi ja joita käsittelemme suostumuksesi tai sopimuksen perusteella (yleinen tietosuoja-asetus, 20 artikla).',
    sv: 'Du får dina uppgifter i maskinläsbar form. Det är uppgifter som du själv har lämnat eller som har uppkommit när du har anlitat oss, och som vi behandlar på grund av ditt samtycke eller ett avtal (allmänna dataskyddsförordningen, artikel 20).',
    en: 'You receive your data in machine-readable form. It is the data that you have given us or that has come from your dealings with us, and that we process on the basis of your consent or a contract (General Data Protection Regulation, Article 20).',
  },
  portabilityNext: {
    fi: 'Voit käyttää tiedostoja itse tai antaa ne toiselle rekisterinpitäjälle.',
    sv: 'Du kan använda filerna själv eller ge dem till en annan personuppgiftsansvarig.',
    en: 'You may use the files yourself or give them to another controller.',
  },
  portabilityNone: {
    fi: 'Oikeus saada tiedot siirrettävässä muodossa koskee vain tietoja, joita käsitellään suostumuksen tai sopimuksen perusteella (yleinen tietosuoja-asetus, 20 artiklan 1 kohta). Meillä ei ole sinusta sellaisia tietoja.',
    sv: 'Rätten att få uppgifter i en form som kan överföras gäller bara uppgifter som behandlas på grund av samtycke eller ett avtal (allmänna dataskyddsförordningen, artikel 20.1). Sådana uppgifter har vi inte om dig.',
    en: 'The right to have data in a portable form concerns only data that is processed on the basis of consent or a contract (General Data Protection Regulation, Article 20(1)). We hold no such data about you.',
  },
  portabilityLeft: {
    fi: 'Näitä tietoja ei ole mukana, koska emme käsittele niitä suostumuksen tai sopimuksen perusteella (20 artiklan 1 kohta):',
    sv: 'Dessa uppgifter är inte med, eftersom vi inte behandlar dem på grund av samtycke eller ett avtal (artikel 20.1):',
    en: 'This data is not included, because we do not process it on the basis of consent or a contract (Article 20(1)):',
  },
  accessInstead: {
    fi: 'Sinulla on silti oikeus saada jäljennös kaikista tiedoistasi (15 artikla). Pyydä sitä meiltä.',
    sv: 'Du har ändå rätt att få en kopia av alla dina uppgifter (artikel 15). Begär den av oss.',
    en: 'You still have the right to a copy of all your data (Article 15). Ask us for it.',
  },
  corrected: {
    fi: 'Olemme oikaisseet nämä tiedot:',
    sv: 'Vi har rättat dessa uppgifter:',
    en: 'We have corrected this data:',
  },
  correction: {
    fi: '{field}: ennen ”{before}”, nyt ”{after}”',
    sv: '{field}: tidigare ”{before}”, nu ”{after}”',
    en: '{field}: before “{before}”, now “{after}”',
  },
  completed: {
    fi: '{field}: lisätty ”{after}”',
    sv: '{field}: tillagt ”{after}”',
    en: '{field}: added “{after}”',
  },
  removed: {
    fi: '{field}: poistettu ”{before}”',
    sv: '{field}: borttaget ”{before}”',
    en: '{field}: removed “{before}”',
  },
  correctedNothing: {
    fi: 'Emme muuttaneet tietojasi.',
    sv: 'Vi har inte ändrat dina uppgifter.',
    en: 'We have not changed your data.',
  },
  notCorrected: {
    fi: 'Näitä tietoja emme oikaisseet:',
    sv: 'Dessa uppgifter har vi inte rättat:',
    en: 'We have not corrected this data:',
  },
  notCorrectedBecause: { fi: '{field}: {reasons}', sv: '{field}: {reasons}', en: '{field}: {reasons}' },
} satisfies Record<string, Text>;
