import { AINO, TERHI } from './people';
import type { Row } from './left';

/** What rows of the people of the shop usually show, so that a ledger names what is its own alone. */

const kept = (until: string): Row => ({ 'Kept until': until, 'Retention state': 'Kept' });

/** When each person's vouchers may go, by invoice number, while the financial year is the calendar year. */
export const keptVouchers = {
  [TERHI]: {
    '53': kept('2027-12-31'),
    '182': kept('2029-12-31'),
    '205': kept('2029-12-31'),
    '227': kept('2029-12-31'),
    '279': kept('2030-12-31'),
    '400': kept('2031-12-31'),
    '411': kept('2031-12-31'),
  },
  [AINO]: { '9001': kept('2030-12-31'), '9002': kept('2031-12-31') },
};

/** A letter that was mailed on a day. */
export const mailed = (on: string): Row => ({
  Language: 'English',
  State: 'Sent',
  Attempts: 1,
  'Decided on': on,
  'Sent on': on,
});

/** The task that deletes a letter's file, and is done. */
export const fileDeleted = (due: string, on: string = due): Row => ({
  Performer: 'The register',
  Due: due,
  State: 'Done',
  'Done on': on,
});

/** What Aino’s request for erasure leaves on the day on which it is made and answered, a part of it staying on a ground. */
export const askedInPart = (on: string, due: string) => ({
  requests: {
    [`${on} Erasure`]: {
      Channel: 'Phone',
      Language: 'English',
      Name: 'Aino Mallinen',
      'E-mail': AINO,
      Identity: 'Confirmed',
      'Doubt and proof': 'Known voice.',
      'Confirmed on': on,
      'Due on': due,
      Time: 'Closed',
      Status: 'Partly answered',
      Decision: 'Granted in part',
      'Answered on': on,
    },
  },
  letters: { Receipt: { To: AINO, ...mailed(on) }, Answer: { To: AINO, ...mailed(on) } },
  suppressions: Object.fromEntries(
    ['Customer number', 'E-mail address', 'Phone number'].map((kind): [string, Row] => [
      `${kind} All processing`,
      { Since: on, Reason: 'erasure' },
    ]),
  ),
  tasks: { 'Delete the export file': fileDeleted(on) },
});

/** A statement on marketing, on the website. */
export const saidOnMarketing = (action: 'Given' | 'Withdrawn', on: string) => ({
  [`${on} 10:00 marketing ${action}`]: {
    'Wording version': '1',
    Wording: 'I may be sent news and offers by e-mail and text message. I can withdraw this at any time.',
    Language: 'English',
    Channel: 'Website',
    'Recorded by': 'test',
  },
});
