import { AINO, TERHI } from './people';
import type { Row } from './left';

/** What rows of the people of the shop usually show, so that a ledger names what is its own alone. */

type Rows = Record<string, Row>;

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

/** A task of the register that is done. */
export const done = (on: string): Row => ({ Performer: 'The register', State: 'Done', 'Done on': on });

/** A task that is still to be done. */
export const open = (performer: 'The register' | 'You'): Row => ({ Performer: performer, State: 'Open' });

/** The task that deletes a letter's file, and is done. */
export const fileDeleted = (due: string, on: string = due): Rows => ({
  [`Delete the export file ${due}`]: done(on),
});

/** The task that confirms that something of the person is gone, and is done. */
export const confirmed = (on: string): Rows => ({ [`Confirm the erasure ${on}`]: done(on) });

/** The task by which an erasure goes on by itself. */
export const goesOn = (on: string): Rows => ({ [`Resume the erasure ${on}`]: open('The register') });

/** The same once nothing is left of the person. */
export const wentOn = (due: string, on: string = due): Rows => ({ [`Resume the erasure ${due}`]: done(on) });

/** The task that waits for the owner to have dealt with the copies of what went on a day. */
export const awaitsCopies = (on: string): Rows => ({
  [`Complete the erasure when the copies are dealt with ${on}`]: open('The register'),
});

/** The owner's tasks about the copies of what went. */
export const copiesFor = (due: string, ...more: string[]): Rows =>
  Object.fromEntries(
    [
      'Mind the version history',
      'Delete sent e-mail',
      'Delete calendar entries',
      'Destroy printed labels and lists',
      ...more,
    ].map((task): [string, Row] => [`${task} ${due}`, open('You')]),
  );

/** One of them where orders went. */
export const ACCOUNTANT = 'Ask the accountant to delete their copy';

/** Aino’s request for erasure, answered on the day on which it was made. */
export const asked = (on: string, due: string): Row => ({
  Channel: 'Phone',
  Language: 'English',
  Name: 'Aino Mallinen',
  'E-mail': AINO,
  Identity: 'Confirmed',
  'Doubt and proof': 'Known voice.',
  'Confirmed on': on,
  'Due on': due,
  Time: 'Closed',
  'Answered on': on,
});

/** What of Aino’s card the vouchers do not need goes when she asks. */
export const reducedCard = (on: string, until: string): Record<string, Record<string, string | null>> => ({
  Mallinen: {
    Status: 'Ended',
    'E-mail': null,
    Phone: null,
    Website: null,
    'IP address': null,
    Source: null,
    Role: null,
    'Legal basis': null,
    'Customer since': null,
    'Ended on': on,
    'Last activity': '2025-01-10',
    'Kept until': until,
    'Retention state': 'On hold',
  },
});

/**
 * What Aino’s request for erasure leaves on the day on which it is made and answered, a part of it staying on a ground.
 * @param copies further copies that the owner is to deal with
 */
export const askedInPart = (on: string, due: string, ...copies: string[]) => ({
  requests: {
    [`${on} Erasure`]: { ...asked(on, due), Status: 'Partly answered', Decision: 'Granted in part' },
  },
  letters: { Receipt: { To: AINO, ...mailed(on) }, Answer: { To: AINO, ...mailed(on) } },
  suppressions: Object.fromEntries(
    ['Customer number', 'E-mail address', 'Phone number'].map((kind): [string, Row] => [
      `${kind} All processing`,
      { Since: on, Reason: 'erasure' },
    ]),
  ),
  tasks: {
    ...confirmed(on),
    ...goesOn(due),
    ...copiesFor(due, ...copies),
    ...awaitsCopies(on),
    ...fileDeleted(on),
  },
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
