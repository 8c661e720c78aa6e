import { digestNow, type Digest } from '../../actions/digest';
import { draftLetter, letterPlain } from '../../documents/letter';
import { languages, type Language } from '../../language/text';
import { checkpointLine } from '../../register/log';
import type { RequestTime } from '../../actions/requests/times';
import { isoDay, type Command } from '../command';
import { logTrouble } from './verify';

/** `digest`: what needs the owner, and the checkpoint; for whoever has it mailed by their own clock. */
export const digestCommand: Command = {
  options: {},
  usage: '',
  prepare(options) {
    const wished = options.choice<Language>('language', languages);
    return {
      async run(session) {
        const digest = await session.run(digestNow(await session.world(), wished));
        const { facts } = digest;
        const letter = draftLetter(facts);
        const trouble = logTrouble(digest.log);
        return {
          json: digestJson(digest),
          lines: [letter.subject, '', ...letterPlain(letter, facts).trimEnd().split('\n')],
          ...(trouble && { trouble }),
        };
      },
    };
  },
};

function digestJson({ facts, needs, records, log }: Digest) {
  const { spreadsheetId, size, hash, date } = log.checkpoint;
  const checkpoint = { spreadsheetId, size, hash, date, line: checkpointLine(log.checkpoint) };
  return {
    on: isoDay(facts.day),
    nextOn: isoDay(facts.next),
    requests: {
      overdue: needs.overdue.map(requestJson),
      near: needs.near.map(requestJson),
      open: needs.requests.length,
      undated: needs.undated,
    },
    customers: records?.customers ?? null,
    orders: records?.orders ?? null,
    dues: needs.dues ?? null,
    tasks: {
      overdue: needs.tasks.overdue,
      waiting: needs.tasks.owners,
      failed: needs.tasks.failed,
      ofOthers: needs.tasks.ofOthers,
    },
    letters: needs.letters,
    runsFailed: facts.figures.runsFailed,
    notice: needs.notice,
    breaches: needs.breaches.map(({ id, clock }) => ({ id, minutesLeft: clock.minutesLeft ?? null })),
    troubles: needs.troubles.map(({ trouble, since }) => ({ trouble, since: isoDay(since) })),
    log: { ok: log.ok, size: log.size, fault: log.fault ?? null },
    checkpoint: log.ok ? checkpoint : null,
  };
}

const requestJson = ({ id, right, answerOn, daysLeft, urgency }: RequestTime) => ({
  ...{ id, right, daysLeft, urgency },
  answerOn: isoDay(answerOn),
});
