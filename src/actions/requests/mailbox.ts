import { sameHash } from '../../register/identityCode';
import { isoDate } from '../../register/calendar';
import { act, type Done } from '../act';
import { mailboxCodeHash } from '../letters/claim';
import type { Program } from '../program';
import type { World } from '../reading';
import { settingChanges } from '../settings';
import type { TypedCode } from './form-answers';

/** What stands in place of a request's id where a code answers the test of the privacy mailbox. */
export const MAILBOX_REFERENCE = 'mailbox';

/** Notes that somebody reads the privacy mailbox, when the code that was mailed there has come back. */
export function answerMailbox(
  world: World,
  codes: readonly TypedCode[],
): Program<Done<{ answered: boolean }>> {
  const typed = codes.filter(({ reference }) => reference.toLowerCase() === MAILBOX_REFERENCE);
  return act<{ answered: boolean }>(world, {
    query: {},
    decide: (reading) => {
      const { mailboxCode } = reading.settings;
      const isAnswered =
        mailboxCode !== '' &&
        typed.some(({ code }) => sameHash(mailboxCodeHash(world.key, code), mailboxCode));
      if (!isAnswered) return { pieces: [], result: { answered: false } };
      const values = { mailboxAnsweredOn: isoDate(reading.now.day), mailboxCode: '' };
      const { changes } = settingChanges(reading, values);
      const entry = { event: 'mailbox.answered', details: {} };
      return { pieces: [{ changes, entries: [entry] }], result: { answered: true } };
    },
  });
}
