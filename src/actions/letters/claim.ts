import { normaliseEmail } from '../../register/contact';
import { codeHash, codeOf } from '../../register/identityCode';
import type { LogEntry } from '../../register/log';
import { RegisterError } from '../../register/errors';
import type { LetterHead } from '../../documents/letter';
import { isLanguage, type Language } from '../../language/text';
import { set, type Change } from '../../workbook/changes';
import { act, type Done, type Draft } from '../act';
import { bareSender } from '../controller';
import type { Program } from '../program';
import { wholeNumber } from '../../workbook/settings';
import { readRegister, type Reading, type World } from '../reading';
import { requestChanges } from '../requests/cells';
import { codeAddressQuery, codeCells } from '../requests/identity';
import { theRequest } from '../requests/row';
import { catchUp } from './catch-up';
import { keepsFiles, letterFilesQuery, letterFileTasks } from './kept-files';
import { effectQuery, isOnRequest } from './effects';
import { effectOf, headOf, letterColumns } from './queue';
import { overtaken, staleness } from './staleness';

/** A letter that this run has taken out to send it. */
export interface ClaimedLetter {
  id: string;
  kind: string;
  request: string;
  customer: string;
  to: string;
  subject: string;
  text: string;
  attachments: string;
  language: Language;
  head: LetterHead;
  /** What is filled in at sending only and stored nowhere: a confirmation code. */
  tokens: Readonly<Record<string, string>>;
}

/** What was taken out, and how many letters are left. */
export interface Claim {
  letters: ClaimedLetter[];
  waiting: number;
  unsure: number;
  /** Receipts that wait since the rest of the day's quota is kept for other letters. */
  reserved: number;
}

/** Which letters are taken out. */
export interface Limits {
  /** How many the account may still mail today. */
  quota?: number;
  /** Any, but for receipts that would use up what is kept for others, when left out. */
  of?: readonly string[];
  /** The account that mails, and in whose Drive the letters' files come to lie; who acts when left out. */
  account?: string;
  /** Letters to leave, since this execution has tried them already. */
  but?: readonly string[];
}

/**
 * First what something follows from, as the law counts the days to it; then letters to the owner, since they are few; what comes by the calendar
 * takes nobody's place but that of receipts, of which there may be any number.
 */
const ranks: Readonly<Record<string, number>> = {
  identityCode: 0,
  trouble: 1,
  reminder: 2,
  selfTest: 2,
  digest: 4,
  checkpoint: 4,
  receipt: 5,
};
const OTHER_RANK = 3;

/** What the log says when letters were taken out. */
const TAKEN = 'letters.taken';

const rowsIn = (reading: Reading, state: string): number[] => {
  const table = reading.table('letters');
  // A row that was copied with its id is no second letter.
  return [...table.rows()].filter(
    (row) => table.text(row, 'state') === state && table.rowOf(table.ids[row] as string) === row,
  );
};

/** A letter as it stands, to be printed or accounted for by hand. Reads only. @throws RegisterError letterNotFound */
export function* theLetter(world: World, id: string): Program<ClaimedLetter> {
  const reading = yield* readRegister(world, { letters: letterColumns });
  const row = reading.table('letters').rowOf(id);
  if (row === undefined) throw new RegisterError('letterNotFound');
  return claimedAt(reading, row, () => '');
}

/**
 * Takes letters out to be sent, for the only run that mails at the time. What an earlier run took out and never accounted for may have gone
 * out or not: it is marked so, and never sent again by itself. A code is made for each letter that has a place for one, and its
 * hash is noted in the same commit; and so is what was to follow from letters that are out and could not, where it now can. Letters that
 * their request has overtaken are taken off.
 * @param most as many as the time allows
 */
export function claimLetters(
  world: World,
  most: number,
  { quota = Infinity, of, but = [], account }: Limits = {},
): Program<Done<Claim>> {
  const codes = new Map<string, string>();
  const codeFor = (letter: string) => {
    const code = codes.get(letter) ?? codeOf(world.newId());
    codes.set(letter, code);
    return code;
  };
  return act(world, {
    query: {
      ...effectQuery,
      customers: [...(effectQuery.customers ?? []), ...codeAddressQuery.customers],
      letters: [...letterColumns, 'lastError'],
      tasks: [...new Set([...(effectQuery.tasks ?? []), ...letterFilesQuery.tasks])],
      retention: letterFilesQuery.retention,
      settings: ['value'],
    },
    decide: (reading, _layout, landed) => {
      const table = reading.table('letters');
      const id = (row: number) => table.ids[row] as string;
      // What this run has claimed in an earlier round of its own is not somebody else's loss.
      const own = new Set(landed.flatMap(takenBy));
      const sending = rowsIn(reading, 'sending');
      const lost = sending.filter((row) => !own.has(id(row)));
      // What the owner asks for is answered with its state, and goes the next time.
      const gone = overtaken(
        reading,
        of ? [] : [...rowsIn(reading, 'waiting'), ...rowsIn(reading, 'failed')],
      );
      const waiting = rowsIn(reading, 'waiting').filter((row) => !gone.rows.includes(row));
      const mine = sending.filter((row) => own.has(id(row)));
      const due = inTurn(reading, waiting).filter(
        (row) => (!of || of.includes(id(row))) && !but.includes(id(row)),
      );
      const stale = due.flatMap((row) => {
        const why = staleness(reading, row);
        return why === undefined ? [] : [{ row, why }];
      });
      const staleRows = stale.map(({ row }) => row);
      const good = due.filter((row) => !staleRows.includes(row));
      const next = oneOfEach(reading, good);
      const allowed = of ? next.slice(0, quota) : withoutReserve(reading, next, quota);
      const fresh = mine.length > 0 ? [] : allowed.slice(0, Math.max(0, most));
      const caughtUp = catchUp(reading);
      const result: Claim = {
        letters: [...mine, ...fresh].map((row) => claimedAt(reading, row, codeFor)),
        waiting: waiting.length - fresh.length - stale.length,
        unsure: rowsIn(reading, 'unsure').length + lost.length,
        reserved: next.length - allowed.length,
      };
      const groups: [event: string, rows: number[], state: string][] = [
        [TAKEN, fresh, 'sending'],
        ['letters.unsure', lost, 'unsure'],
        ['letters.stale', staleRows, 'failed'],
      ];
      const entries = groups.flatMap(([event, rows]): Draft[] =>
        rows.length > 0 ? [{ event, details: { letters: rows.map(id) } }] : [],
      );
      const states = groups.flatMap(([, rows, state]) =>
        rows.map((row) => set('letters', row, id(row), 'state', state)),
      );
      const reasons = stale.map(({ row, why }) => set('letters', row, id(row), 'lastError', why));
      const hashes = fresh.flatMap((row) => codeChanges(reading, row, codeFor));
      const kept = fresh.filter((row) => keepsFiles(table.text(row, 'kind')));
      const files = letterFileTasks(reading, kept, account);
      const changes = [...states, ...reasons, ...hashes, ...files, ...gone.changes, ...caughtUp.changes];
      const told = [...entries, ...gone.entries, ...caughtUp.entries];
      return { pieces: told.length > 0 ? [{ changes, entries: told }] : [], result };
    },
  });
}

function inTurn(reading: Reading, rows: readonly number[]): number[] {
  const table = reading.table('letters');
  const rank = (row: number) =>
    table.text(row, 'effect') !== '' ? 0 : (ranks[table.text(row, 'kind')] ?? OTHER_RANK);
  return [...rows].sort((a, b) => rank(a) - rank(b) || a - b);
}

/** Anybody can bring about receipts without end: they leave a part of the day's quota to letters that somebody waits for. */
function withoutReserve(reading: Reading, rows: readonly number[], quota: number): number[] {
  const reserve = wholeNumber(reading.settings, 'mailReserve');
  const isReceipt = (row: number) => reading.table('letters').text(row, 'kind') === 'receipt';
  const others = rows.filter((row) => !isReceipt(row)).slice(0, quota);
  const receipts = rows.filter(isReceipt);
  return [...others, ...receipts.slice(0, Math.max(0, quota - others.length - reserve))];
}

/** The letters that an entry of the log says were taken out. */
const takenBy = ({ event, details }: LogEntry): string[] =>
  event === TAKEN ? (JSON.parse(details) as { letters: string[] }).letters : [];

/**
 * Of the letters that change a request one at a time: whether the next one still says what is so is known once it is known
 * what came of the first.
 */
function oneOfEach(reading: Reading, rows: readonly number[]): number[] {
  const table = reading.table('letters');
  const seen = new Set<string>();
  return rows.filter((row) => {
    const effect = effectOf(table.text(row, 'effect'));
    const changesRequest =
      (effect !== undefined && isOnRequest(effect)) || table.text(row, 'kind') === 'identityCode';
    const request = table.text(row, 'request');
    if (!changesRequest || request === '') return true;
    if (seen.has(request)) return false;
    seen.add(request);
    return true;
  });
}

/** Letters that have a place for a code. In any other text it is a place that nobody fills. */
const withCode: readonly string[] = ['identityCode', 'selfTest'];

function hasCode(reading: Reading, row: number): boolean {
  const table = reading.table('letters');
  return withCode.includes(table.text(row, 'kind')) && table.text(row, 'text').includes('{{code}}');
}

/** Where the hash of a letter's code is kept: on its request, or in the settings for the test of the mailbox. */
function codeChanges(reading: Reading, row: number, codeFor: (letter: string) => string): Change[] {
  const table = reading.table('letters');
  if (!hasCode(reading, row)) return [];
  const code = codeFor(table.ids[row] as string);
  if (table.text(row, 'kind') === 'identityCode') {
    const request = theRequest(reading, table.text(row, 'request'));
    return requestChanges(request, codeCells(reading, request, code));
  }
  const settings = reading.table('settings');
  const at = settings.rowOf('mailboxCode');
  const hash = mailboxCodeHash(reading.world.key, code);
  return at === undefined ? [] : [set('settings', at, 'mailboxCode', 'value', hash)];
}

/** What the settings keep of the code that tests the mailbox. */
export const mailboxCodeHash = (key: Uint8Array, code: string): string => codeHash(key, 'mailbox', '', code);

/** Letters that name nobody, not even the controller's own people. */
const unnamed: readonly string[] = ['digest', 'checkpoint'];

/** The letter of a row; a code comes from `codeFor` where there is a place for one. */
export function claimedAt(reading: Reading, row: number, codeFor: (letter: string) => string): ClaimedLetter {
  const table = reading.table('letters');
  const text = (key: (typeof letterColumns)[number]) => table.text(row, key);
  const language: Language = isLanguage(text('language')) ? (text('language') as Language) : reading.language;
  const id = table.ids[row] as string;
  const head = headOf(reading, language, text('request') || id);
  return {
    id,
    kind: text('kind'),
    request: text('request'),
    customer: text('customer'),
    to: normaliseEmail(text('to')),
    subject: text('subject'),
    text: text('text'),
    attachments: text('attachments'),
    language,
    // The date of a letter is the day on which it was decided, so that the same page comes out whenever it is made.
    head: {
      ...(unnamed.includes(text('kind')) ? bareSender(head) : head),
      day: table.number(row, 'queuedOn') ?? reading.now.day,
    },
    tokens: hasCode(reading, row) ? { code: codeFor(id) } : {},
  };
}
