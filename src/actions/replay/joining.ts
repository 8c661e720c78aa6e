import {
  joinedDraft,
  takenDraft,
  type EntryDraft,
  type Joint,
  type LogEntry,
  type LogHead,
} from '../../register/log';
import type { Figure } from '../retention/statistics';
import type { Reading } from '../reading';
import { detailsOf, figuresIn } from './entry';
import type { KeptMarks } from './kept';
import { cameFromHere, type Lacking } from './own-log';
import type { Repeated } from './state';

/**
 * Where both logs went on after the restore, neither is the beginning of the other: the register's own stays as it is, and the entries
 * of the other are taken over behind it, after an entry that names both ends.
 */
export interface Joining {
  joint: Joint;
  /** The entries as the register's log takes them over, with the joint before them unless it stands there already. */
  retold: EntryDraft[];
  /** Those of them that are to be repeated, as they will stand. */
  repeats: LogEntry[];
}

/**
 * What a commit takes over.
 * @param batch some of the entries that are lacking, from the first on
 * @param kept what is not erased here, and so adds nothing to the statistics
 */
export function joiningOf(
  reading: Reading,
  lacking: Lacking & { fork: LogHead },
  batch: readonly LogEntry[],
  kept: KeptMarks,
  repeated: Repeated,
): Joining {
  const end = lacking.entries[lacking.entries.length - 1] as LogEntry;
  const headOf = ({ sequence, hash }: LogHead): LogHead => ({ sequence, hash });
  const joint: Joint = { common: lacking.fork, own: headOf(reading.head), other: headOf(end) };
  const standing = lacking.joints.find(({ other }) => other.hash === end.hash);
  const counted = countedHere(lacking);
  const taken = batch.map((entry) => {
    const isKnown = cameFromHere(lacking, entry);
    const left = new Set([...counted, ...(kept.get(entry.hash) ?? [])]);
    const draft = takenDraft(entry, figuresHere(entry, isKnown, left, repeated));
    return {
      isKnown,
      draft,
      entry: { ...entry, event: draft.event, details: JSON.stringify(draft.details) },
    };
  });
  const by = { at: reading.now.at, actor: reading.world.actor };
  return {
    joint: standing ?? joint,
    retold: [...(standing ? [] : [joinedDraft(joint, by)]), ...taken.map(({ draft }) => draft)],
    repeats: taken.filter(({ isKnown }) => !isKnown).map(({ entry }) => entry),
  };
}

/** Marks of the records that the statistics have counted by what this log alone says. */
const countedHere = ({ ownOnly }: Lacking): Set<string> =>
  new Set(
    ownOnly
      .filter(({ details }) => details.includes('"statistics"'))
      .flatMap(({ details }) => detailsOf({ details, sequence: 0 }).records ?? []),
  );

const tabOfKind: Readonly<Record<string, string>> = { customer: 'customers', order: 'orders' };

/**
 * What an entry of the other log adds to the statistics here: nobody is counted twice who was erased in both, nor before they are erased. A number alone
 * becomes less by those who were counted or are kept; how much of a year's sum is theirs cannot be told, so that such a figure is left out, and that is told.
 * @param left marks of the records that are not counted
 * @returns `undefined` where it adds just what it says
 */
function figuresHere(
  entry: LogEntry,
  isKnown: boolean,
  left: ReadonlySet<string>,
  repeated: Repeated,
): Figure[] | undefined {
  const figures = figuresIn(entry);
  if (figures.length === 0) return undefined;
  if (isKnown) return [];
  const { records: marks = [] } = detailsOf(entry);
  if (!marks.some((mark) => left.has(mark))) return undefined;
  return figures.flatMap((figure) => {
    const ofKind = marks.filter((mark) => mark.startsWith(`${tabOfKind[figure.kind] ?? ''}:`));
    const twice = ofKind.filter((mark) => left.has(mark)).length;
    if (twice === 0) return [figure];
    if (twice === ofKind.length) return [];
    if (figure.amount !== 0) {
      repeated.uncounted += figure.records;
      return [];
    }
    const records = figure.records - twice;
    return records > 0 ? [{ ...figure, records }] : [];
  });
}
