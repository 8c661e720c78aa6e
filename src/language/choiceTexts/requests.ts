import { letterProblem } from '../letterProblems';
import type { WordsOf } from './types';

/** Words on requests and letters. */
export const requests: WordsOf<
  | 'right'
  | 'identity'
  | 'requestStatus'
  | 'urgency'
  | 'letterKind'
  | 'letterState'
  | 'letterProblem'
  | 'decision'
  | 'deliverable'
> = {
  right: {
    withdrawConsent: {
      fi: 'Suostumuksen peruuttaminen',
      sv: 'Återkallande av samtycke',
      en: 'Withdrawal of consent',
    },
    access: { fi: 'Pääsy omiin tietoihin', sv: 'Tillgång till egna uppgifter', en: 'Access to own data' },
    rectification: { fi: 'Oikaiseminen', sv: 'Rättelse', en: 'Rectification' },
    erasure: { fi: 'Poistaminen', sv: 'Radering', en: 'Erasure' },
    restriction: {
      fi: 'Käsittelyn rajoittaminen',
      sv: 'Begränsning av behandling',
      en: 'Restriction of processing',
    },
    portability: { fi: 'Tietojen siirtäminen', sv: 'Dataportabilitet', en: 'Data portability' },
    objectMarketing: {
      fi: 'Suoramarkkinointikielto',
      sv: 'Förbud mot direktmarknadsföring',
      en: 'Direct-marketing opt-out',
    },
    object: {
      fi: 'Käsittelyn vastustaminen',
      sv: 'Invändning mot behandling',
      en: 'Objection to processing',
    },
    banPublication: { fi: 'Julkaisukielto', sv: 'Förbud mot publicering', en: 'Publication opt-out' },
    other: { fi: 'Muu pyyntö', sv: 'Annan begäran', en: 'Other request' },
  },
  identity: {
    asked: { fi: 'Vahvistus pyydetty', sv: 'Bekräftelse begärd', en: 'Confirmation requested' },
    doubt: { fi: 'Perusteltu epäily', sv: 'Rimliga tvivel', en: 'Reasonable doubt' },
    confirmed: { fi: 'Varmistettu', sv: 'Bekräftad', en: 'Confirmed' },
  },
  requestStatus: {
    received: { fi: 'Vastaanotettu', sv: 'Mottagen', en: 'Received' },
    identityAsked: {
      fi: 'Henkilöllisyyttä varmistetaan',
      sv: 'Identiteten bekräftas',
      en: 'Identity being confirmed',
    },
    inProgress: { fi: 'Käsittelyssä', sv: 'Under behandling', en: 'In progress' },
    extended: { fi: 'Määräaikaa jatkettu', sv: 'Tidsfristen förlängd', en: 'Time limit extended' },
    answered: { fi: 'Vastattu', sv: 'Besvarad', en: 'Answered' },
    partlyAnswered: { fi: 'Osittain vastattu', sv: 'Delvis besvarad', en: 'Partly answered' },
    refused: { fi: 'Kieltäydytty', sv: 'Avslagen', en: 'Refused' },
    withdrawn: { fi: 'Pyyntö peruttu', sv: 'Begäran tillbakadragen', en: 'Request withdrawn' },
    unableToIdentify: {
      fi: 'Henkilöä ei voitu tunnistaa',
      sv: 'Personen kunde inte identifieras',
      en: 'Person not identified',
    },
    duplicate: { fi: 'Sama pyyntö jo tullut', sv: 'Samma begäran har redan kommit', en: 'Duplicate' },
  },
  urgency: {
    onTime: { fi: 'Ajoissa', sv: 'I tid', en: 'On time' },
    soon: { fi: 'Määräpäivä lähellä', sv: 'Förfaller snart', en: 'Due soon' },
    today: { fi: 'Viimeinen päivä tänään', sv: 'Sista dagen i dag', en: 'Due today' },
    overdue: { fi: 'Myöhässä', sv: 'Försenad', en: 'Overdue' },
    paused: { fi: 'Keskeytetty', sv: 'Avbruten', en: 'Paused' },
    closed: { fi: 'Päättynyt', sv: 'Avslutad', en: 'Closed' },
  },
  letterKind: {
    receipt: { fi: 'Vastaanottoilmoitus', sv: 'Mottagningsbevis', en: 'Receipt' },
    identityCode: { fi: 'Vahvistuskoodi', sv: 'Bekräftelsekod', en: 'Confirmation code' },
    identityDoubt: {
      fi: 'Henkilöllisyyden varmistaminen',
      sv: 'Bekräftelse av identiteten',
      en: 'Confirmation of identity',
    },
    clarification: { fi: 'Tarkennuspyyntö', sv: 'Begäran om förtydligande', en: 'Clarification asked' },
    extension: { fi: 'Määräajan jatkaminen', sv: 'Förlängning av tidsfristen', en: 'Extension' },
    unableToIdentify: {
      fi: 'Henkilöä ei voitu tunnistaa',
      sv: 'Personen kunde inte identifieras',
      en: 'Unable to identify',
    },
    refusal: { fi: 'Kieltäytyminen', sv: 'Avslag', en: 'Refusal' },
    answer: { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },
    withdrawn: { fi: 'Pyynnön peruminen', sv: 'Återkallelse av begäran', en: 'Request withdrawn' },
    duplicate: { fi: 'Sama pyyntö toistamiseen', sv: 'Samma begäran på nytt', en: 'Duplicate request' },
    restrictionLifted: {
      fi: 'Rajoituksen päättyminen',
      sv: 'Hävande av begränsningen',
      en: 'Restriction lifted',
    },
    recipientNotice: {
      fi: 'Ilmoitus vastaanottajalle',
      sv: 'Meddelande till mottagaren',
      en: 'Notice to a recipient',
    },
    erasureResumed: {
      fi: 'Poiston jatkuminen',
      sv: 'Fortsatt radering',
      en: 'Erasure resumed',
    },
    reminder: {
      fi: 'Muistutus määräajoista',
      sv: 'Påminnelse om tidsfrister',
      en: 'Reminder of time limits',
    },
    selfTest: { fi: 'Postilaatikon koe', sv: 'Prov av brevlådan', en: 'Test of the mailbox' },
    trouble: { fi: 'Ilmoitus häiriöstä', sv: 'Meddelande om fel', en: 'Notice of trouble' },
    digest: { fi: 'Katsaus omistajalle', sv: 'Översikt till ägaren', en: 'Digest to the owner' },
    checkpoint: { fi: 'Lokin tarkistuspiste', sv: 'Loggens kontrollpunkt', en: 'Checkpoint of the log' },
    breachReminder: {
      fi: 'Muistutus tietoturvaloukkauksesta',
      sv: 'Påminnelse om en personuppgiftsincident',
      en: 'Reminder of a data breach',
    },
  },
  letterState: {
    prepared: {
      fi: 'Odottaa poiston vahvistusta',
      sv: 'Väntar på att raderingen bekräftas',
      en: 'Waiting for the erasure to be confirmed',
    },
    waiting: { fi: 'Odottaa lähetystä', sv: 'Väntar på att sändas', en: 'Waiting to be sent' },
    sending: { fi: 'Lähetetään', sv: 'Sänds', en: 'Being sent' },
    sent: { fi: 'Lähetetty', sv: 'Sänt', en: 'Sent' },
    failed: { fi: 'Lähetys epäonnistui', sv: 'Sändningen misslyckades', en: 'Sending failed' },
    unsure: { fi: 'Ei tietoa, lähtikö', sv: 'Oklart om det sändes', en: 'Not known whether it went out' },
    byHand: { fi: 'Toimitetaan käsin', sv: 'Lämnas på annat sätt', en: 'To be delivered by hand' },
  },
  letterProblem,
  decision: {
    granted: { fi: 'Suostuttiin', sv: 'Godtogs', en: 'Granted' },
    partly: { fi: 'Suostuttiin osittain', sv: 'Godtogs delvis', en: 'Granted in part' },
    nothingHeld: { fi: 'Tietoja ei ole', sv: 'Inga uppgifter finns', en: 'Nothing is held' },
    refused: { fi: 'Ei suostuttu', sv: 'Godtogs inte', en: 'Not granted' },
    unfounded: {
      fi: 'Kieltäydyttiin: ilmeisen perusteeton',
      sv: 'Avslogs: uppenbart ogrundad',
      en: 'Refused: manifestly unfounded',
    },
    excessive: { fi: 'Kieltäydyttiin: kohtuuton', sv: 'Avslogs: orimlig', en: 'Refused: excessive' },
    exception: {
      fi: 'Kieltäydyttiin: lain poikkeus',
      sv: 'Avslogs: undantag i lag',
      en: 'Refused: an exception of the law',
    },
    notIdentified: {
      fi: 'Kieltäydyttiin: henkilöllisyys jäi epäselväksi',
      sv: 'Avslogs: identiteten förblev oklar',
      en: 'Refused: the identity remained unclear',
    },
    accuracy: {
      fi: 'Rajoitettiin: paikkansapitävyys selvitetään',
      sv: 'Begränsades: riktigheten utreds',
      en: 'Restricted: the accuracy is looked into',
    },
    unlawful: {
      fi: 'Rajoitettiin: käsittely lainvastaista',
      sv: 'Begränsades: behandlingen är olaglig',
      en: 'Restricted: the processing is unlawful',
    },
    claims: {
      fi: 'Rajoitettiin: henkilön oikeusvaade',
      sv: 'Begränsades: personens rättsliga anspråk',
      en: 'Restricted: the person’s legal claim',
    },
    objection: {
      fi: 'Rajoitettiin: vastustaminen selvitetään',
      sv: 'Begränsades: invändningen utreds',
      en: 'Restricted: the objection is looked into',
    },
  },
  deliverable: {
    access: { fi: 'Jäljennös kaikista tiedoista', sv: 'Kopia av alla uppgifter', en: 'Copy of all data' },
    portability: {
      fi: 'Siirrettävät tiedot',
      sv: 'Uppgifter att ta med',
      en: 'Data to take along',
    },
  },
};
