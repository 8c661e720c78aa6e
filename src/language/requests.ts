import type { Text } from './text';

/** How an identity was confirmed, as it is noted on the request. */
export const identityProofs = {
  code: {
    fi: 'Koodi, joka lähetettiin rekisterissä olevaan sähköpostiosoitteeseen',
    sv: 'Kod som sändes till e-postadressen i registret',
    en: 'Code mailed to the address in the register',
  },
} satisfies Record<string, Text>;
