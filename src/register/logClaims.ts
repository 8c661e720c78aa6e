import { takenIn } from './logJoined';
import { objectIn, type Told } from './logLandmarks';

/** The cells of an entry that tell what it claims to have erased. */
export interface Claiming extends Told {
  subject: string;
}

/** What erases, and what takes an erasure back that had not happened. */
export const isErasing = ({ event }: Told): boolean => event === 'erasure' || event === 'destruction';
/** See {@link isErasing}. */
export const isCorrecting = ({ event }: Told): boolean =>
  event === 'erasure.corrected' || event === 'destruction.corrected';

/** What an entry counts for less than it says. */
export interface CountsLess {
  /** It is no erasure at all: everything that it marks was erased by another entry, or taken back. */
  isNone?: boolean;
  /** Records that it marks and that do not count, by kind. */
  repeated?: Record<string, number>;
}

/** What one entry marks of one record. */
interface Claim {
  /** An entry of another log marks what had been erased here: it was erased once. */
  isRepeated: boolean;
  isTakenBack: boolean;
}

/** An erasure with the entries that its marks fill. */
interface Claimed {
  /** Index of its first entry, which has the numbers. */
  first: number;
  claims: Claim[];
}

/**
 * Which entries on erasures count for less than they say, by their index. Where two logs were joined, each may tell of one person's erasure; and what was
 * decided in the other alone may have been held here, so that it was taken back.
 * @param entries of a log, in their order
 */
export function countsLess(entries: readonly Claiming[]): ReadonlyMap<number, CountsLess> {
  const less = new Map<number, CountsLess>();
  const note = (index: number, mark: string) => {
    const kind = mark.split(':')[0] as string;
    const { repeated = {}, ...rest } = less.get(index) ?? {};
    less.set(index, { ...rest, repeated: { ...repeated, [kind]: (repeated[kind] ?? 0) + 1 } });
  };
  const standing = new Map<string, Claim[]>();
  const all: Claimed[] = [];
  const lastOf = new Map<string, Claimed>();
  entries.forEach((entry, index) => {
    if (!isErasing(entry) && !isCorrecting(entry)) return;
    const details = objectIn(entry.details);
    const marks = Array.isArray(details.records) ? details.records.map(String) : [];
    if (isCorrecting(entry)) {
      for (const mark of marks) {
        const claim = standing.get(mark)?.pop();
        if (!claim) continue;
        claim.isTakenBack = true;
        if (claim.isRepeated) note(index, mark);
      }
      return;
    }
    // The marks of a long erasure fill several entries, of which the first says what it came to.
    const goesOn = entry.event === 'erasure' && details.outcome === undefined;
    const claimed = (goesOn && lastOf.get(entry.subject)) || { first: index, claims: [] };
    if (claimed.first === index) all.push(claimed);
    if (entry.event === 'erasure') lastOf.set(entry.subject, claimed);
    const isTaken = takenIn(entry) !== undefined;
    for (const mark of marks) {
      const earlier = standing.get(mark) ?? [];
      const claim = { isRepeated: isTaken && earlier.length > 0, isTakenBack: false };
      standing.set(mark, [...earlier, claim]);
      claimed.claims.push(claim);
      if (claim.isRepeated) note(claimed.first, mark);
    }
  });
  for (const { first, claims } of all)
    if (claims.length > 0 && claims.every((claim) => claim.isRepeated || claim.isTakenBack))
      less.set(first, { ...less.get(first), isNone: true });
  return less;
}
