import { CODE_LIFETIME, codeHash, MOST_CODE_ATTEMPTS, sameHash } from '../../register/identityCode';
import { subjectHash } from '../../register/log';
import { ended, ledgerOf, openPause } from '../../register/pauses';
import { hindrance } from '../../register/request';
import type { Change } from '../../workbook/changes';
import { identityProofs } from '../../language/requests';
import { say } from '../../language/text';
import { act, type Done, type Draft } from '../act';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { requestChanges, requestEntry, type RequestCells } from './cells';
import { limitsOf, requestAt, requestQuery, type RequestRow } from './row';

/** A code that a person typed into the confirmation form. */
export interface TypedCode {
  /** The response's id at Google. */
  response: string;
  /** When it was sent, ISO 8601 with offset. */
  at: string;
  /** The request's id. */
  reference: string;
  code: string;
}

/** What became of the codes. */
export interface ConfirmResult {
  confirmed: number;
  wrong: number;
}

/** The cells of a request whose person is identified: it goes on, and a pause that waited for the identity ends. */
export function identifiedCells({ facts, text }: RequestRow, how: string, day: number): RequestCells {
  const details = [text('identityDetails'), how].filter(Boolean).join('\n');
  return {
    identity: 'confirmed',
    identityDetails: details,
    confirmedOn: day,
    status: facts.isExtended ? 'extended' : 'inProgress',
    ...(facts.state === 'unableToIdentify' && { answeredOn: undefined }),
    ...(openPause(facts.pauses) &&
      facts.state === 'identityAsked' && { pauses: ledgerOf(ended(facts.pauses, day)) }),
    codeHash: undefined,
    codeUntil: undefined,
    codeAttempts: undefined,
  };
}

/** The cells of a request to whose customer a code is being mailed: an earlier code is void from now. */
export const codeCells = (
  { world, now }: Reading,
  { id, customer }: Pick<RequestRow, 'id' | 'customer'>,
  code: string,
): RequestCells => ({
  codeHash: codeHash(world.key, id, customer, code),
  codeUntil: now.serial + CODE_LIFETIME,
  codeAttempts: 0,
});

/**
 * Takes codes that were typed back: the right one confirms the identity, once, in time, at one of the first attempts; a wrong
 * one is counted. A code for a request that waits for none says nothing.
 */
export function confirmCodes(world: World, codes: readonly TypedCode[]): Program<Done<ConfirmResult>> {
  let result: ConfirmResult | undefined;
  return act(world, {
    query: requestQuery,
    decide: (reading) => {
      const units = codesByRequest(codes).map(([reference, typed]) => tried(reading, reference, typed));
      const counts = units.reduce(
        (sum, { confirmed, wrong }) => ({ confirmed: sum.confirmed + confirmed, wrong: sum.wrong + wrong }),
        { confirmed: 0, wrong: 0 },
      );
      result ??= counts;
      const changes = units.flatMap((unit) => unit.changes);
      const entries = units.flatMap((unit) => unit.entries);
      return { pieces: entries.length > 0 ? [{ changes, entries }] : [], result };
    },
  });
}

function codesByRequest(codes: readonly TypedCode[]): [reference: string, typed: TypedCode[]][] {
  const byRequest = new Map<string, TypedCode[]>();
  for (const typed of codes) {
    const reference = typed.reference.trim();
    byRequest.set(reference, [...(byRequest.get(reference) ?? []), typed]);
  }
  return [...byRequest];
}

interface Tried {
  changes: Change[];
  entries: Draft[];
  confirmed: number;
  wrong: number;
}

const nothing: Tried = { changes: [], entries: [], confirmed: 0, wrong: 0 };

/** The codes typed for one request, in the order in which they came. */
function tried(reading: Reading, reference: string, typed: readonly TypedCode[]): Tried {
  const table = reading.table('requests');
  const [row, ...others] = table.rowsWhere('id', reference);
  if (row === undefined || others.length > 0) return nothing;
  const request = requestAt(reading, row);
  const { world, now } = reading;
  const hash = request.text('codeHash');
  const isOver = (request.number('codeUntil') ?? -Infinity) < now.serial;
  const isHindered = hindrance('identify', request.facts, now.day, limitsOf(reading.settings)) !== undefined;
  if (hash === '' || isOver || isHindered) return nothing;
  let attempts = request.number('codeAttempts') ?? 0;
  for (const { code } of typed) {
    if (attempts >= MOST_CODE_ATTEMPTS) break;
    if (sameHash(codeHash(world.key, reference, request.customer, code), hash))
      return confirmed(reading, request);
    attempts++;
  }
  const spent = attempts >= MOST_CODE_ATTEMPTS;
  const cells: RequestCells = {
    codeAttempts: attempts,
    ...(spent && { codeHash: undefined, codeUntil: undefined }),
  };
  const entry = requestEntry(reference, spent ? 'codeSpent' : 'codeWrong', { attempts });
  const wrong = attempts - (request.number('codeAttempts') ?? 0);
  return { changes: requestChanges(request, cells), entries: [entry], confirmed: 0, wrong };
}

function confirmed(reading: Reading, request: RequestRow): Tried {
  const how = say(identityProofs.code, reading.language);
  const subject = subjectHash(reading.world.key, request.customer);
  return {
    changes: requestChanges(request, identifiedCells(request, how, reading.now.day)),
    entries: [requestEntry(request.id, 'identified', { by: 'code' }, subject)],
    confirmed: 1,
    wrong: 0,
  };
}
