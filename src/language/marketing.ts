import type { Text } from './text';

/** What an objection to direct marketing covers that is confined to no purpose (GDPR Art. 21(2)). */
export const allMarketing: Text = {
  fi: 'Kaikki suoramarkkinointi, myös myöhemmin aloitettava',
  sv: 'All direktmarknadsföring, även sådan som inleds senare',
  en: 'All direct marketing, also what begins later',
};
