import { day, type Day } from '../../register/calendar';
import { takenIn, type LogEntry } from '../../register/log';
import { RegisterError } from '../../register/errors';
import type { ErasureDetails } from '../erasure-log';
import { MENTIONS_REPLACED } from '../mentions-replaced';
import type { Figure } from '../retention/statistics';
import { LIST_CHANGED, nameOfIdentity, type ListDetails } from '../suppression-log';

/** What the details of the entries hold that are repeated. */
interface Details extends ErasureDetails, ListDetails {
  purpose?: string;
  version?: string;
  channel?: string;
  ground?: string;
  letter?: string;
  hold?: string;
  tab?: string;
  reviewOn?: string;
  to?: string;
  record?: string;
  breach?: string;
  awareAt?: string;
  whom?: string;
  at?: string;
  outcome?: string;
  reason?: string;
  after?: string;
  marks?: string[];
  cells?: number;
}

/** @throws RegisterError logBroken */
export function detailsOf({ details, sequence }: Pick<LogEntry, 'details' | 'sequence'>): Details {
  try {
    return JSON.parse(details) as Details;
  } catch {
    throw new RegisterError('logBroken', { entry: sequence });
  }
}

/** The day of an entry, as its writer's calendar had it. */
export const dayOfEntry = ({ at }: LogEntry): Day => day(at.slice(0, 10));

const SECONDS_A_DAY = 86_400;

/** The moment of an entry as a serial date-time, local to its writer. */
export function serialOfEntry(entry: LogEntry): number {
  const [hours = 0, minutes = 0, seconds = 0] = entry.at.slice(11, 19).split(':').map(Number);
  return dayOfEntry(entry) + (hours * 3600 + minutes * 60 + seconds) / SECONDS_A_DAY;
}

/** Entries that take back what earlier ones claimed. */
const isCorrection = ({ event }: LogEntry): boolean =>
  event === 'erasure.corrected' || event === 'destruction.corrected';

/** Whether an entry claims that records were erased: it marks them by keyed hashes. */
export const isErasing = (entry: LogEntry): boolean =>
  claims.includes(entry.event) && detailsOf(entry).records !== undefined;

const claims = ['erasure', 'destruction'];

/** By how much an entry let the statistics grow. */
export function figuresIn(entry: LogEntry): Figure[] {
  if (!isErasing(entry)) return [];
  const { taken: here, statistics = [] } = detailsOf(entry);
  // What was added where it was taken over last is what counts, however often it had been taken over before.
  for (let taken = here; taken; taken = taken.taken) if (taken.statistics) return taken.statistics;
  return statistics;
}

/**
 * Whether an entry came from where the log went on elsewhere. Whatever it took from the protection of somebody there is not done here, where it
 * may have been decided otherwise since.
 */
export const isFromElsewhere = (entry: LogEntry): boolean => takenIn(entry) !== undefined;

/** Whether a mark is that of a row that was only reduced. */
export const isReducing = (mark: string): boolean => mark.includes('.columns:');

/** The states to which the log says that a request came, each an event of its own. */
const closings = ['answered', 'partlyAnswered', 'refused', 'withdrawn', 'unableToIdentify', 'duplicate'];

/** The state in which an entry closes its request. */
export function closingState({ event, request }: LogEntry): string | undefined {
  const [about, state = ''] = event.split('.');
  return about === 'request' && request !== '' && closings.includes(state) ? state : undefined;
}

/**
 * What an entry's repetition touches. Two entries that touch the same are never repeated on one reading: the second must see
 * what the first has changed.
 */
export function touched(entry: LogEntry): string[] {
  const { event, subject, request } = entry;
  const details = detailsOf(entry);
  if (isErasing(entry)) return [`everything ${subject}`, ...(details.records ?? [])];
  if (event === LIST_CHANGED)
    return [...(details.added ?? []), ...(details.removed ?? []), ...(details.renewed ?? [])].map(
      (each) => `list ${nameOfIdentity(each)}`,
    );
  if (event === 'consent.withdrawn')
    return [`consent ${subject} ${details.purpose ?? ''}`, `some ${subject}`];
  if (event === 'restriction.set' || event === 'restriction.lifted')
    return [`restriction ${subject}`, `some ${subject}`];
  if (event.startsWith('hold.')) {
    const restricts = details.ground === 'restriction' && subject !== '';
    return [
      `hold ${details.hold ?? ''}`,
      // Whether an erasure is done depends on what holds the person's records by then.
      ...(subject === '' ? [] : [`some ${subject}`]),
      ...(restricts ? [`restriction ${subject}`] : []),
    ];
  }
  if (event.startsWith('breach.')) return [`breach ${details.breach ?? ''}`];
  if (event === MENTIONS_REPLACED)
    return (details.marks ?? []).flatMap((mark) => {
      const [kind = '', record = ''] = mark.split(':');
      const tab = kind.split('.')[0] ?? '';
      // A row that goes or is reduced besides: what is left of it must be taken from what stands by then.
      return [`${tab}:${record}`, `${tab}.columns:${record}`];
    });
  if (event === 'letter.sent') return [`letter ${details.letter ?? ''}`];
  return closingState(entry) ? [`request ${request}`] : [];
}

/** Whether an entry has to wait for those of which it is known what they touch. */
export function hasToWait(entry: LogEntry, known: ReadonlySet<string>): boolean {
  const names = touched(entry);
  if (isErasing(entry)) {
    const marks = names.slice(1);
    return known.has(`some ${entry.subject}`) || marks.some((mark) => known.has(mark));
  }
  return (
    (names.includes(`some ${entry.subject}`) && known.has(`everything ${entry.subject}`)) ||
    names.some((name) => !name.startsWith('some ') && known.has(name))
  );
}

/** By which a card that had been erased stands in the register again, as the owner confirmed. */
const RETURNED = 'person.returned';

const isOfCard = (mark: string): boolean => (mark.split(':')[0] ?? '').split('.')[0] === 'customers';

/**
 * What the rest of the log says of entries before it: a mark that is taken back is not erased, and a withdrawal after which
 * the person consented is not the last word. The card of whoever came back stood again, and so did a record that was held after it
 * had gone, since only what stands can be held. What a card had lost by then stands in the restored version as it was before the erasure, since
 * that has nothing of what came later: it goes again. Where the owner's word came after the replay, it is of the card that stands.
 */
export class Later {
  private readonly words = new Map<string, { sequence: number; isTakenBack: boolean }[]>();

  private readonly completed = new Map<string, number>();

  /** Marks of the cards that were erased, by what the log calls the people. */
  private readonly cards = new Map<string, Set<string>>();

  /** What the log calls those who came back after the last that it says of their cards. */
  private readonly returned = new Set<string>();

  /**
   * @param replayed number of the entry that ends a replay: behind it no hold tells that its record had stood before, and whoever came back did so to
   * what the replay left of their card
   */
  constructor(
    entries: readonly LogEntry[],
    private readonly replayed = Infinity,
  ) {
    for (const entry of entries) {
      const { event, sequence, subject } = entry;
      if (event === 'erasure.completed') this.completed.set(subject, sequence);
      if (event === RETURNED) this.returned.add(subject);
      else if (isErasing(entry) && (detailsOf(entry).records ?? []).some(isOfCard))
        this.returned.delete(subject);
      for (const [name, isTakenBack] of this.saidBy(entry))
        this.words.set(name, [...(this.words.get(name) ?? []), { sequence, isTakenBack }]);
    }
  }

  /** What an entry says of names that were known before it, and whether it takes back what was said of them. */
  private saidBy(entry: LogEntry): (readonly [name: string, isTakenBack: boolean])[] {
    const { event, sequence, subject } = entry;
    const corrects = isCorrection(entry);
    if (corrects || isErasing(entry)) {
      const { records = [] } = detailsOf(entry);
      const cards = new Set([...(this.cards.get(subject) ?? []), ...records.filter(isOfCard)]);
      this.cards.set(subject, cards);
      return records.map((mark) => [mark, corrects]);
    }
    if (event === RETURNED)
      return [...(this.cards.get(subject) ?? [])]
        .filter((mark) => !isReducing(mark) || sequence > this.replayed)
        .map((mark) => [mark, true]);
    if (event === 'consent.given') return [[`consent ${subject} ${detailsOf(entry).purpose ?? ''}`, true]];
    if (event !== 'hold.set' || sequence > this.replayed) return [];
    const { tab = '', record = '' } = detailsOf(entry);
    return [[`${tab}:${record}`, true]];
  }

  /** Whether what the next word after an entry says takes it back. */
  takesBack(name: string, { sequence }: LogEntry): boolean {
    return this.words.get(name)?.find((word) => word.sequence > sequence)?.isTakenBack === true;
  }

  /** Whether the next word after an entry says that a record went. */
  takes(name: string, { sequence }: LogEntry): boolean {
    return this.words.get(name)?.find((word) => word.sequence > sequence)?.isTakenBack === false;
  }

  /** Whether an entry is the last that claims that a record went, and nothing takes it back. */
  lastClaims(name: string, { sequence }: LogEntry): boolean {
    return !(this.words.get(name) ?? []).some((word) => word.sequence > sequence);
  }

  /** Whether the person of an entry came back after it for good: no later entry takes the card. */
  returns({ subject }: LogEntry): boolean {
    return this.returned.has(subject);
  }

  /** Whether an erasure was called complete later: all of its copies were dealt with. */
  completes({ subject, sequence }: LogEntry): boolean {
    return (this.completed.get(subject) ?? -1) > sequence;
  }
}
