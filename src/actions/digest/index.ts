import { draftLetter } from '../../documents/letter';
import type { FactsOf } from '../../documents/letters/facts';
import type { Language } from '../../language/text';
import { isoDate, type Day } from '../../register/calendar';
import { normaliseEmail } from '../../register/contact';
import { remove, type Change } from '../../workbook/changes';
import { act, type Done } from '../act';
import { queueLetter } from '../letters/queue';
import { ownColumns, ownColumnsIn, type OwnColumn } from '../notice/facts';
import type { Program } from '../program';
import { readRegister, type Reading, type World } from '../reading';
import { isDigestDue, periodOf, rhythmOf } from './due';
import { digestOf, digestQuery, outsideAddress, superseded, type Digest } from './facts';

export { waitingNow, type Digest } from './facts';

/** The digest as it would be written now. Reads only. @param language that of the register when left out */
export function* digestNow(world: World, language?: Language): Program<Digest> {
  const reading = yield* readRegister(world, digestQuery);
  return digestOf(reading, yield* ownColumns(reading), language ?? reading.language);
}

/**
 * Writes the periodic mail to the owner where one is owed: what waits, and the checkpoint, which also goes to an address outside
 * the house. The letters' rows show that it was written, so that a missed day is made up for and none is written twice. The checkpoint
 * is the end of the log as it was read and verified: it stands whatever becomes of this commit, whose own entry follows it.
 * @param account where the owner gets it if the settings name no address; without any nothing is written
 * @param ranOn the day on which the daily run was last finished, where the shell knows it: a run that Google ended leaves no trace in the register
 */
export function tellDigest(world: World, account: string, ranOn?: Day): Program<Done<{ told: boolean }>> {
  const ids: Ids = { digest: world.newId(), checkpoint: world.newId() };
  return act<{ told: boolean }>(world, {
    query: digestQuery,
    // Any row that is always there: the headings, by which the owner's own columns are found, come along with the look that the commit needs anyway.
    wanted: (reading) => (isDigestDue(reading) ? { settings: [0] } : {}),
    decide: (reading, layout) => {
      const to = normaliseEmail(reading.settings.ownerEmail) || normaliseEmail(account);
      const told = to !== '' && isDigestDue(reading);
      return {
        pieces: told ? [written(reading, ownColumnsIn(layout), { to, ranOn }, ids)] : [],
        result: { told },
      };
    },
  });
}

type Ids = Record<'digest' | 'checkpoint', string>;

function written(
  reading: Reading,
  own: readonly OwnColumn[],
  { to, ranOn }: { to: string; ranOn: Day | undefined },
  ids: Ids,
) {
  const { facts } = digestOf(reading, own, reading.language, ranOn);
  const letters = [{ facts, to, id: ids.digest }, ...outsideLetter(reading, facts, to, ids.checkpoint)];
  const { ids: known } = reading.table('letters');
  const old = superseded(reading).map((row) => remove('letters', row, known[row] as string));
  const details = {
    every: rhythmOf(reading),
    from: isoDate(periodOf(reading) ?? reading.now.day),
    ...('fault' in facts.log
      ? { fault: facts.log.fault }
      : { size: facts.log.checkpoint.size, hash: facts.log.checkpoint.hash }),
    letters: letters.map(({ id }) => id),
    ...(old.length > 0 && { superseded: old.map(({ id }) => id) }),
  };
  return {
    changes: [...letters.map((letter) => queued(reading, letter)), ...old],
    entries: [{ event: 'digest.written', details }],
  };
}

interface Addressed {
  facts: FactsOf<'digest'> | FactsOf<'checkpoint'>;
  to: string;
  id: string;
}

/** A log that is broken has no checkpoint to give away: the earlier ones are what it is to be compared with. */
function outsideLetter(
  reading: Reading,
  { log, language, day, controller, ombudsman, reference }: FactsOf<'digest'>,
  owner: string,
  id: string,
): Addressed[] {
  const to = outsideAddress(reading);
  if ('fault' in log || to === '' || to === owner) return [];
  const head = { language, day, controller, ombudsman, reference };
  return [{ facts: { ...head, kind: 'checkpoint', checkpoint: log.checkpoint }, to, id }];
}

function queued(reading: Reading, { facts, to, id }: Addressed): Change {
  const { kind, language } = facts;
  const order = { kind, language, request: '', customer: '', to, letter: draftLetter(facts) };
  return queueLetter(reading, order, id);
}
