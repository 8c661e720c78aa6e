import type { CountedText, Text } from './text';

/** What the review of what is due tells, in the page and on the command line. */
export const retentionTexts = {
  period: {
    fi: 'Säilytysaika päättyi {date}. {ground}',
    sv: 'Lagringstiden gick ut {date}. {ground}',
    en: 'The retention period ended on {date}. {ground}',
  },
  withdrawal: {
    fi: 'Ainoa peruste oli suostumus, joka peruttiin {date}.',
    sv: 'Den enda grunden var ett samtycke som återkallades {date}.',
    en: 'The only ground was a consent, which was withdrawn on {date}.',
  },
  forgotten: {
    fi: '{record}: henkilöä ei ole rekisterissä, ja sen ajan loki on tiivistetty, joten se ei enää kerro, poistettiinko hänet. Aika on laskettu viimeisestä mahdollisesta päivästä.',
    sv: '{record}: personen finns inte i registret, och loggen från den tiden är sammanfattad, så den berättar inte längre om personen raderades. Tiden räknas från den sista möjliga dagen.',
    en: '{record}: the person is not in the register, and the log of that time is condensed, so it no longer tells whether they were erased. The period is counted from the last day on which they may have been.',
  },
  columns: {
    fi: 'Vain nämä tiedot: {columns}.',
    sv: 'Endast dessa uppgifter: {columns}.',
    en: 'Only these data: {columns}.',
  },
  anonymised: {
    fi: 'Tilastoihin jää lukumäärä ja summa.',
    sv: 'Antal och summa blir kvar i statistiken.',
    en: 'Number and sum stay in the statistics.',
  },
  approved: {
    fi: 'Hyväksytty. Hävitetään {date} alkaen.',
    sv: 'Godkänt. Förstörs från och med {date}.',
    en: 'Approved. Destroyed from {date} on.',
  },
  nothingDue: {
    fi: 'Mitään ei ole hävitettävänä.',
    sv: 'Det finns inget att förstöra.',
    en: 'Nothing is due for destruction.',
  },
} satisfies Record<string, Text>;

/** The same with numbers. */
export const countedRetentionTexts = {
  approved: {
    one: {
      fi: 'Hyväksytty: yksi tieto. Hyväksynnän voi perua ennen päivää {date}.',
      sv: 'Godkänt: en uppgift. Godkännandet kan återkallas före {date}.',
      en: 'Approved: one record. The approval can be undone before {date}.',
    },
    other: {
      fi: 'Hyväksytty: {count} tietoa. Hyväksynnät voi perua ennen päivää {date}.',
      sv: 'Godkänt: {count} uppgifter. Godkännandena kan återkallas före {date}.',
      en: 'Approved: {count} records. The approvals can be undone before {date}.',
    },
  },
  changed: {
    one: {
      fi: 'Yksi tieto ei ole enää hävitettävänä niin kuin se näytettiin. Katso lista uudestaan.',
      sv: 'En uppgift ska inte längre förstöras så som den visades. Se listan på nytt.',
      en: 'One record is no longer due as it was shown. Please look at the list again.',
    },
    other: {
      fi: '{count} tietoa ei ole enää hävitettävänä niin kuin ne näytettiin. Katso lista uudestaan.',
      sv: '{count} uppgifter ska inte längre förstöras så som de visades. Se listan på nytt.',
      en: '{count} records are no longer due as they were shown. Please look at the list again.',
    },
  },
  undone: {
    one: {
      fi: 'Yksi hyväksyntä on peruttu.',
      sv: 'Ett godkännande har återkallats.',
      en: 'One approval was undone.',
    },
    other: {
      fi: '{count} hyväksyntää on peruttu.',
      sv: '{count} godkännanden har återkallats.',
      en: '{count} approvals were undone.',
    },
  },
} satisfies Record<string, CountedText>;
