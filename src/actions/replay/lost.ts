import type { LogEntry } from '../../register/log';
import { detailsOf, Later } from './entry';
import { MENTIONS_REPLACED } from '../mentions-replaced';

/** What the log tells of work that a restore lost and that cannot come back from it, since the log holds no personal data. */
export interface Lost {
  /** Cells and rows that imports brought, in tabs. */
  imports: number;
  /** Requests, by the way on which they came; those of the form are taken from it again. */
  requests: Record<string, number>;
  /** Consents that were given. */
  consents: number;
  /** Letters that went out. */
  letters: number;
  /** Changes of settings. */
  settings: number;
  /** People who were erased on request and whose erasure was not complete: whom to tell, and which files and responses came since, is lost. */
  erasures: number;
  /** Anonymised records of which the log, written by an earlier version of the register, does not say what the statistics counted. */
  figures: number;
  /** Cells of other rows in which a name was replaced, of which the log of an earlier version of the register does not say which they are. */
  mentions: number;
  /** Days, as ISO text, between which everything that people typed is lost. */
  from: string;
  to: string;
}

const DAY = 10;

/**
 * Counts what the entries that were put back tell of.
 * @param erased what the log calls the people whose erasure was repeated; all when left out
 */
export function lostBy(entries: readonly LogEntry[], erased?: ReadonlySet<string>): Lost {
  const count = (event: string) => entries.filter((entry) => entry.event === event).length;
  const requests: Record<string, number> = {};
  for (const entry of entries) {
    if (entry.event !== 'request.received') continue;
    const channel = detailsOf(entry).channel ?? '';
    requests[channel] = (requests[channel] ?? 0) + 1;
  }
  return {
    imports: count('import'),
    requests,
    consents: count('consent.given'),
    letters: count('letter.sent'),
    settings: count('settings.changed'),
    erasures: erasuresIn(entries, erased),
    figures: figuresIn(entries),
    mentions: mentionsIn(entries),
    from: (entries[0]?.at ?? '').slice(0, DAY),
    to: (entries[entries.length - 1]?.at ?? '').slice(0, DAY),
  };
}

function figuresIn(entries: readonly LogEntry[]): number {
  const untold = entries
    .filter(({ event }) => event === 'destruction')
    .map(detailsOf)
    .filter(({ after, statistics }) => after === 'anonymise' && statistics === undefined);
  return untold.flatMap(({ records = [] }) => records).filter((mark) => mark.startsWith('orders:')).length;
}

function mentionsIn(entries: readonly LogEntry[]): number {
  return entries
    .filter(({ event }) => event === MENTIONS_REPLACED)
    .map(detailsOf)
    .filter(({ marks }) => marks === undefined)
    .reduce((sum, { cells = 0 }) => sum + cells, 0);
}

function erasuresIn(entries: readonly LogEntry[], erased?: ReadonlySet<string>): number {
  const later = new Later(entries);
  const open = entries
    .filter(({ event, subject }) => event === 'erasure' && erased?.has(subject) !== false)
    .filter((entry) => {
      const { outcome, reason } = detailsOf(entry);
      return outcome !== undefined && reason === undefined && !later.completes(entry);
    });
  return new Set(open.map(({ subject }) => subject)).size;
}
