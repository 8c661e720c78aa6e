/** The words of fulfilling each right: the form in the sidebar. */
import type { Right } from '../register/request';
import type { Text } from './text';

/** What fulfilling a right is called, and what it does. */
export const fulfilActs: Record<Right, { title: Text; hint: Text }> = {
  withdrawConsent: {
    title: { fi: 'Peruuta suostumus', sv: 'Återkalla samtycket', en: 'Withdraw the consent' },
    hint: {
      fi: 'Rastitettujen käyttötarkoitusten suostumus peruutetaan heti. Historia säilyy.',
      sv: 'Samtycket till de kryssade ändamålen återkallas genast. Historiken blir kvar.',
      en: 'Consent to the ticked purposes is withdrawn at once. The history stays.',
    },
  },
  access: {
    title: { fi: 'Anna pääsy tietoihin', sv: 'Ge tillgång till uppgifterna', en: 'Give access to the data' },
    hint: {
      fi: 'Kaikki henkilöstä tallennettu kootaan tiedostoihin, jotka lähtevät vastauksen mukana.',
      sv: 'Allt som finns om personen samlas i filer som följer med svaret.',
      en: 'Everything held on the person is gathered in files that go with the answer.',
    },
  },
  rectification: {
    title: { fi: 'Oikaise tiedot', sv: 'Rätta uppgifterna', en: 'Correct the data' },
    hint: {
      fi: 'Kirjoita uusi arvo, tai hylkää oikaisu perustellen.',
      sv: 'Skriv det nya värdet, eller avslå rättelsen med motivering.',
      en: 'Write the new value, or refuse the correction with reasons.',
    },
  },
  erasure: {
    title: { fi: 'Poista tiedot', sv: 'Radera uppgifterna', en: 'Erase the data' },
    hint: {
      fi: 'Näet ensin, mitä poistetaan ja mitä jää. Poistoa ei voi perua.',
      sv: 'Du ser först vad som raderas och vad som blir kvar. Raderingen kan inte ångras.',
      en: 'You first see what goes and what stays. An erasure cannot be undone.',
    },
  },
  restriction: {
    title: { fi: 'Rajoita käsittelyä', sv: 'Begränsa behandlingen', en: 'Restrict the processing' },
    hint: {
      fi: 'Rivi jää, mutta mikään automaatti ei koske siihen.',
      sv: 'Raden blir kvar, men ingen automatik rör den.',
      en: 'The row stays, but no automation touches it.',
    },
  },
  portability: {
    title: {
      fi: 'Anna tiedot siirrettäviksi',
      sv: 'Ge uppgifterna för överföring',
      en: 'Give the data to take along',
    },
    hint: {
      fi: 'Tiedot, jotka henkilö itse antoi, kootaan pakettiin, joka lähtee vastauksen mukana.',
      sv: 'Uppgifterna som personen själv gav samlas i ett paket som följer med svaret.',
      en: 'The data that the person provided are gathered in a package that goes with the answer.',
    },
  },
  objectMarketing: {
    title: {
      fi: 'Lopeta suoramarkkinointi',
      sv: 'Avsluta direktmarknadsföringen',
      en: 'Stop direct marketing',
    },
    hint: {
      fi: 'Kielto on ehdoton ja jää voimaan, vaikka tiedot poistettaisiin tai tuotaisiin uudelleen.',
      sv: 'Förbudet är ovillkorligt och gäller även om uppgifterna raderas eller importeras på nytt.',
      en: 'The objection is absolute and survives an erasure or a new import.',
    },
  },
  object: {
    title: { fi: 'Ratkaise vastustaminen', sv: 'Avgör invändningen', en: 'Decide on the objection' },
    hint: {
      fi: 'Punnitse oikeutettu etu henkilön tilannetta vastaan ja kirjoita punninta.',
      sv: 'Väg det berättigade intresset mot personens situation och skriv avvägningen.',
      en: 'Weigh the legitimate interest against the person’s situation and write the balancing down.',
    },
  },
  banPublication: {
    title: {
      fi: 'Lopeta julkaiseminen ja luovutus',
      sv: 'Avsluta publicering och utlämnande',
      en: 'Stop publication and disclosure',
    },
    hint: {
      fi: 'Rastitetut käyttötarkoitukset lopetetaan heti.',
      sv: 'De kryssade ändamålen avslutas genast.',
      en: 'The ticked purposes stop at once.',
    },
  },
  other: {
    title: { fi: 'Vastaa pyyntöön', sv: 'Svara på begäran', en: 'Answer the request' },
    hint: {
      fi: 'Kirjoita, mitä teit ja mitä henkilö saa tietää.',
      sv: 'Skriv vad du gjorde och vad personen får veta.',
      en: 'Write what you did and what the person is told.',
    },
  },
};

/** Fields and buttons of the forms. */
export const fulfilTexts = {
  preview: {
    fi: 'Katso, mitä tapahtuu…',
    sv: 'Se vad som händer…',
    en: 'See what happens…',
  },
  nothingHeld: {
    fi: 'Kukaan rekisterissä ei sovi pyyntöön, joten vastaus kertoo, ettei tietoja ole.',
    sv: 'Ingen i registret passar begäran, så svaret säger att inga uppgifter finns.',
    en: 'Nobody in the register fits the request, so the answer says that nothing is held.',
  },
  purposes: {
    fi: 'Käyttötarkoitukset, jotka lopetetaan',
    sv: 'Ändamål som avslutas',
    en: 'Purposes that stop',
  },
  noPurposes: {
    fi: 'Lopetettavaa ei ole: mikään tällainen käyttötarkoitus ei ole voimassa.',
    sv: 'Det finns inget att avsluta: inget sådant ändamål gäller.',
    en: 'There is nothing to stop: no such purpose is in force.',
  },
  language: { fi: 'Tiedostojen kieli', sv: 'Filernas språk', en: 'Language of the files' },
  requestLanguage: { fi: 'Vastauksen kieli', sv: 'Svarets språk', en: 'The answer’s language' },
  column: { fi: 'Tieto', sv: 'Uppgift', en: 'Field' },
  addColumn: { fi: 'Lisää tieto', sv: 'Lägg till en uppgift', en: 'Add a field' },
  removeColumn: {
    fi: 'Poista listasta: {field}',
    sv: 'Ta bort från listan: {field}',
    en: 'Take off the list: {field}',
  },
  remove: { fi: 'Poista listasta', sv: 'Ta bort', en: 'Take off' },
  now: { fi: 'Nyt: {value}', sv: 'Nu: {value}', en: 'Now: {value}' },
  empty: { fi: 'tyhjä', sv: 'tomt', en: 'empty' },
  newValue: { fi: 'Uusi arvo', sv: 'Nytt värde', en: 'New value' },
  newValueFor: { fi: 'Uusi arvo: {field}', sv: 'Nytt värde: {field}', en: 'New value: {field}' },
  decisionFor: { fi: 'Ratkaisu: {field}', sv: 'Beslut: {field}', en: 'Decision: {field}' },
  change: { fi: 'Oikaistaan', sv: 'Rättas', en: 'Corrected' },
  refuse: { fi: 'Hylätään', sv: 'Avslås', en: 'Refused' },
  refusedFor: {
    fi: 'Miksi ei oikaista: {field}',
    sv: 'Varför det inte rättas: {field}',
    en: 'Why it is not corrected: {field}',
  },
  noField: {
    fi: 'Lisää ainakin yksi tieto.',
    sv: 'Lägg till minst en uppgift.',
    en: 'Add at least one field.',
  },
  ground: { fi: 'Peruste', sv: 'Grund', en: 'Ground' },
  outcome: { fi: 'Ratkaisu', sv: 'Beslut', en: 'Outcome' },
  granted: {
    fi: 'Hyväksytään: käsittely lopetetaan',
    sv: 'Godkänns: behandlingen upphör',
    en: 'Granted: the processing stops',
  },
  refused: {
    fi: 'Hylätään: käsittely jatkuu painavista syistä',
    sv: 'Avslås: behandlingen fortsätter av tvingande skäl',
    en: 'Refused: the processing goes on for compelling reasons',
  },
  balancing: { fi: 'Punninta', sv: 'Avvägning', en: 'Balancing' },
  balancingHint: {
    fi: 'Mikä on etu, miten käsittely vaikuttaa henkilöön, kumpi painaa enemmän. Henkilö lukee tämän.',
    sv: 'Vilket intresset är, hur behandlingen påverkar personen, vad som väger mest. Personen läser detta.',
    en: 'What the interest is, how the processing affects the person, which weighs more. The person reads this.',
  },
  text: { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },
} satisfies Record<string, Text>;

/** The four grounds of a restriction (GDPR Art. 18(1)(a) to (d)). */
export const restrictionGrounds = {
  accuracy: {
    fi: 'Henkilö kiistää tietojen paikkansapitävyyden',
    sv: 'Personen bestrider att uppgifterna är korrekta',
    en: 'The person contests that the data are accurate',
  },
  unlawful: {
    fi: 'Käsittely on lainvastaista, mutta henkilö vastustaa poistamista',
    sv: 'Behandlingen är olaglig men personen motsätter sig radering',
    en: 'The processing is unlawful but the person opposes erasure',
  },
  claims: {
    fi: 'Henkilö tarvitsee tietoja oikeusvaateeseen',
    sv: 'Personen behöver uppgifterna för ett rättsligt anspråk',
    en: 'The person needs the data for a legal claim',
  },
  objection: {
    fi: 'Henkilö vastustaa käsittelyä, ja asiaa selvitetään',
    sv: 'Personen har invänt mot behandlingen och saken prövas',
    en: 'The person has objected and the matter is being weighed',
  },
} satisfies Record<string, Text>;
