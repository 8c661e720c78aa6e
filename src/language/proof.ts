import type { CountedText, Text } from './text';

/** The dialog for the proof that the register gives: the report for an authority, and the condensing of old log entries. */
export const proofDialog = {
  reportTitle: {
    fi: 'Selvitys viranomaiselle',
    sv: 'Utredning till myndigheten',
    en: 'Report for the authority',
  },
  reportIntro: {
    fi: 'Selvitys kertoo lukuina, mitä pyyntöjä on saatu, miten niihin on vastattu, mitä on poistettu ja millä perusteella sekä onko loki ehjä. Siinä ei ole henkilötietoja asiakkaista.',
    sv: 'Utredningen visar i siffror vilka begäranden som kommit in, hur de har besvarats, vad som raderats och på vilken grund och om loggen är hel. Den innehåller inga personuppgifter om kunderna.',
    en: 'The report tells in numbers which requests came, how they were answered, what was erased and on which ground, and whether the log is intact. It holds no personal data of customers.',
  },
  from: { fi: 'Ensimmäinen päivä', sv: 'Första dagen', en: 'First day' },
  to: { fi: 'Viimeinen päivä', sv: 'Sista dagen', en: 'Last day' },
  make: { fi: 'Tee selvitys', sv: 'Gör utredningen', en: 'Make the report' },
  made: { fi: 'Selvitys on tehty.', sv: 'Utredningen är gjord.', en: 'The report is made.' },
  condenseTitle: {
    fi: 'Lokin vanhimmat merkinnät',
    sv: 'Loggens äldsta poster',
    en: 'The oldest entries of the log',
  },
  condenseIntro: {
    fi: 'Merkinnät, joiden säilytysaika on päättynyt, voi tiivistää yhteenvedoksi. Yhteenveto kertoo kuukausittain ja vuosittain, mitä tapahtui, ja sen tiivisteet osoittavat, että loki jatkuu katkeamatta.',
    sv: 'Poster vars lagringstid har gått ut kan sammanfattas. Sammanfattningen visar per månad och år vad som hände, och dess hashar visar att loggen fortsätter utan avbrott.',
    en: 'Entries whose retention period has ended can be condensed into a summary. It tells by month and year what happened, and its hashes show that the log goes on without a gap.',
  },
  look: {
    fi: 'Katso, mitä voi tiivistää',
    sv: 'Se vad som kan sammanfattas',
    en: 'See what can be condensed',
  },
  confirm: {
    fi: 'Olen katsonut suunnitelman ja hyväksyn tiivistämisen. Sitä ei voi perua.',
    sv: 'Jag har sett planen och godkänner sammanfattningen. Den kan inte ångras.',
    en: 'I have looked at the plan and approve of condensing. It cannot be undone.',
  },
  condense: { fi: 'Tiivistä', sv: 'Sammanfatta', en: 'Condense' },
  unfinished: {
    fi: 'Aika loppui kesken. Loki on ehjä; jatka samalla painikkeella.',
    sv: 'Tiden tog slut. Loggen är hel; fortsätt med samma knapp.',
    en: 'The time ran out. The log is whole; go on with the same button.',
  },
} satisfies Record<string, Text>;

/** What a condensation comes to, or would. */
export const condensing = {
  nothing: {
    fi: 'Lokissa ei ole tiivistettävää.',
    sv: 'Det finns ingenting att sammanfatta i loggen.',
    en: 'There is nothing to condense in the log.',
  },
  days: {
    fi: 'Ensimmäinen niistä on päivältä {from} ja viimeinen päivältä {to}.',
    sv: 'Den första är från {from} och den sista från {to}.',
    en: 'The first of them is of {from}, the last of {to}.',
  },
  lastEntries: {
    fi: 'Päivästä {date} alkaen merkinnät jäävät, koska uusimmat 500 merkintää säilytetään aina.',
    sv: 'Från och med {date} blir posterna kvar, eftersom de 500 nyaste alltid bevaras.',
    en: 'From {date} on the entries stay, since the newest 500 are always kept.',
  },
  openErasure: {
    fi: 'Päivästä {date} alkaen merkinnät jäävät, koska silloin alkanut poisto ei ole vielä valmis.',
    sv: 'Från och med {date} blir posterna kvar, eftersom en radering som började då ännu inte är slutförd.',
    en: 'From {date} on the entries stay, since an erasure that began then is not complete yet.',
  },
  openRequest: {
    fi: 'Päivästä {date} alkaen merkinnät jäävät, koska silloin kirjattu pyyntö on vielä avoinna.',
    sv: 'Från och med {date} blir posterna kvar, eftersom en begäran som antecknades då ännu är öppen.',
    en: 'From {date} on the entries stay, since a request recorded then is still open.',
  },
} satisfies Record<string, Text>;

/** The same with numbers. */
export const condensingCounted = {
  would: {
    one: {
      fi: '{count} merkintä voidaan tiivistää.',
      sv: '{count} post kan sammanfattas.',
      en: '{count} entry can be condensed.',
    },
    other: {
      fi: '{count} merkintää voidaan tiivistää.',
      sv: '{count} poster kan sammanfattas.',
      en: '{count} entries can be condensed.',
    },
  },
  done: {
    one: {
      fi: '{count} merkintä tiivistettiin.',
      sv: '{count} post sammanfattades.',
      en: '{count} entry was condensed.',
    },
    other: {
      fi: '{count} merkintää tiivistettiin.',
      sv: '{count} poster sammanfattades.',
      en: '{count} entries were condensed.',
    },
  },
} satisfies Record<string, CountedText>;
