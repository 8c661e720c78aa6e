import { requestErrorTexts } from './requestErrorTexts';
import type { Text } from './text';

const sentence = (code: string): Text => requestErrorTexts[code] as Text;

/** Why a letter waits or did not go out, as its row says it; errors in the sentence with which they are told elsewhere. */
export const letterProblem = {
  notTried: {
    fi: 'Ei vielä yritetty: ajo päättyi ennen tätä kirjettä.',
    sv: 'Inte försökt ännu: körningen slutade före det här brevet.',
    en: 'Not tried yet: the run ended before this letter.',
  },
  mailQuotaSpent: sentence('mailQuotaSpent'),
  mailReserved: sentence('mailReserved'),
  mailFailed: {
    fi: 'Sähköpostipalvelu ei vastannut, joten lähtikö kirje, sitä ei tiedetä.',
    sv: 'E-posttjänsten svarade inte, så det är oklart om brevet gick ut.',
    en: 'The mail service did not answer, so nobody knows whether the letter went out.',
  },
  mailTooLarge: sentence('mailTooLarge'),
  letterAddressUnreadable: sentence('letterAddressUnreadable'),
  letterStale: sentence('letterStale'),
  attachmentUnknown: sentence('attachmentUnknown'),
  requestNotFound: sentence('requestNotFound'),
  requestUnreadable: sentence('requestUnreadable'),
  receivedUnreadable: sentence('receivedUnreadable'),
  unreadablePauses: sentence('unreadablePauses'),
  codeNotPossible: sentence('codeNotPossible'),
  codeAddressShared: sentence('codeAddressShared'),
} satisfies Record<string, Text>;
