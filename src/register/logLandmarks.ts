/** A rotation into a fresh spreadsheet: under which id the entries before it were hashed, and where they end. */
export interface Rotation {
  /** Id of the spreadsheet that was left. */
  from: string;
  /** Number of the last entry that was written there. */
  size: number;
  /** Hash of that entry. */
  hash: string;
}

/**
 * Entries that are missing for good, by number: the log itself says so, and goes on above them. Where it forked, others of the same
 * numbers stand in their place.
 */
export interface Gap {
  from: number;
  to: number;
  isForked?: true;
}

/** What a summary of removed entries says of the place where they stood. Numbers are those of entries. */
export interface Condensation {
  /** First of the entries that went with this summary. */
  from: number;
  /** Last of them; everything up to here is gone. */
  to: number;
  /** Hash of the entry before `from`. */
  before: string;
  /** Hash of the entry `to`. */
  last: string;
  /** Rotations among all the entries that are gone, the oldest first. */
  rotations: Rotation[];
  /** Gaps among all that is gone, the oldest first. */
  gaps: Gap[];
}

/** The event of the entry that vouches for entries which were removed. */
export const CONDENSED = 'log.condensed';
/** The event of the first entry in a spreadsheet into which a register was rotated. */
export const ROTATED = 'register.rotated';

/** The event of the entry that says which entries before it are missing. */
export const CONTINUED = 'log.continued';

/** The cells of a log entry that tell of a landmark. */
export interface Told {
  event: string;
  details: string;
}

/** The rotation that a row tells of, whatever its event: somebody may have changed that. */
export function rotationIn({ details }: Told): Rotation | undefined {
  const told = objectIn(details);
  return isRotation(told) ? { from: told.from, size: told.size, hash: told.hash } : undefined;
}

/** The gap that a row announces: one below itself. */
export function gapIn({ event, details, sequence }: Told & { sequence: number | string }): Gap | undefined {
  if (event !== CONTINUED) return undefined;
  const { missingFrom: from, to, forked } = objectIn(details);
  const gap: unknown = { from, to, ...(forked === true && { isForked: true }) };
  return isGap(gap) && gap.to < Number(sequence) ? gap : undefined;
}

/** The condensation that a row tells of. */
export function condensationIn({ event, details }: Told): Condensation | undefined {
  if (event !== CONDENSED) return undefined;
  const { from, to, before, last, rotations = [], gaps = [] } = objectIn(details);
  const isWhole = isCount(from) && isCount(to) && typeof before === 'string' && typeof last === 'string';
  if (!isWhole || !Array.isArray(rotations) || !rotations.every(isRotation)) return undefined;
  if (!Array.isArray(gaps) || !gaps.every(isGap)) return undefined;
  return { from, to, before, last, rotations, gaps };
}

/** The details of an entry as an object; an empty one where somebody has written something else there. */
export function objectIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);

function isGap(value: unknown): value is Gap {
  const { from, to, isForked } = (value ?? {}) as Partial<Gap>;
  const isSound = isForked === undefined || isForked;
  return isSound && isCount(from) && isCount(to) && from > 0 && from <= to;
}

function isRotation(value: unknown): value is Rotation {
  const { from, size, hash } = (value ?? {}) as Partial<Rotation>;
  return typeof from === 'string' && isCount(size) && typeof hash === 'string';
}
