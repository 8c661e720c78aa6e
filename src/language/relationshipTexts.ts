import type { CountedText, Text } from './text';

/** What is said of relationships that have perhaps ended, in the page and on the command line. */
export const relationshipTexts = {
  silentSince: {
    fi: '{name}: viimeisin tapahtuma {date}',
    sv: '{name}: senaste händelse {date}',
    en: '{name}: last activity on {date}',
  },
  none: {
    fi: 'Yhtään asiakassuhdetta ei ehdoteta päättyneeksi.',
    sv: 'Inget kundförhållande föreslås som avslutat.',
    en: 'No customer relationship is suggested as ended.',
  },
} satisfies Record<string, Text>;

/** The same with numbers. */
export const countedRelationshipTexts = {
  ended: {
    one: {
      fi: 'Yksi asiakassuhde on merkitty päättyneeksi.',
      sv: 'Ett kundförhållande har markerats som avslutat.',
      en: 'One customer relationship was marked as ended.',
    },
    other: {
      fi: '{count} asiakassuhdetta on merkitty päättyneiksi.',
      sv: '{count} kundförhållanden har markerats som avslutade.',
      en: '{count} customer relationships were marked as ended.',
    },
  },
  confirmed: {
    one: {
      fi: 'Yksi asiakassuhde on merkitty jatkuvaksi.',
      sv: 'Ett kundförhållande har markerats som fortgående.',
      en: 'One customer relationship was marked as going on.',
    },
    other: {
      fi: '{count} asiakassuhdetta on merkitty jatkuviksi.',
      sv: '{count} kundförhållanden har markerats som fortgående.',
      en: '{count} customer relationships were marked as going on.',
    },
  },
  reopened: {
    one: {
      fi: 'Yhden asiakassuhteen päättyminen on peruttu.',
      sv: 'Avslutandet av ett kundförhållande har återkallats.',
      en: 'The end of one customer relationship was undone.',
    },
    other: {
      fi: '{count} asiakassuhteen päättyminen on peruttu.',
      sv: 'Avslutandet av {count} kundförhållanden har återkallats.',
      en: 'The ends of {count} customer relationships were undone.',
    },
  },
  changed: {
    one: {
      fi: 'Yhtä asiakassuhdetta ei enää ehdoteta päättyneeksi. Katso lista uudestaan.',
      sv: 'Ett kundförhållande föreslås inte längre som avslutat. Se listan på nytt.',
      en: 'One customer relationship is no longer suggested as ended. Please look at the list again.',
    },
    other: {
      fi: '{count} asiakassuhdetta ei enää ehdoteta päättyneiksi. Katso lista uudestaan.',
      sv: '{count} kundförhållanden föreslås inte längre som avslutade. Se listan på nytt.',
      en: '{count} customer relationships are no longer suggested as ended. Please look at the list again.',
    },
  },
} satisfies Record<string, CountedText>;
