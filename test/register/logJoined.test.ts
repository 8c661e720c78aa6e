import { describe, expect, test } from '@jest/globals';
import {
  appendEntries,
  CONDENSED,
  CONTINUED,
  earlierHashes,
  EMPTY_LOG,
  isAsThere,
  JOINED,
  joinedDraft,
  jointIn,
  lostEntries,
  takenDraft,
  takenIn,
  verifyLog,
  type EntryDraft,
  type LogEntry,
  type LogHead,
} from '../../src/register/log';

const SHEET = 'sheet-1';
const draft = (event: string, details: object = {}, at = '2026-11-24T10:00:00+02:00'): EntryDraft => ({
  ...{ at, event, details },
  ...{ subject: '', request: '', actor: 'test' },
});
const headOf = (entries: readonly LogEntry[]): LogHead => {
  const { sequence, hash } = entries[entries.length - 1] as LogEntry;
  return { sequence, hash };
};
const after = (entries: readonly LogEntry[], drafts: readonly EntryDraft[]): LogEntry[] => [
  ...entries,
  ...appendEntries(SHEET, headOf(entries), drafts),
];
const start = appendEntries(SHEET, EMPTY_LOG, [draft('register.setUp'), draft('import', { cells: 3 })]);
const here = after(start, [draft('sweep', { changed: 1 }), draft('sweep', { changed: 2 })]);
const there = after(start, [
  draft('erasure', { records: ['customers:aa'], outcome: 'full' }, '2026-11-23T23:59:59+02:00'),
  draft(CONDENSED, { from: 1, to: 1, before: '0'.repeat(64), last: (start[0] as LogEntry).hash }),
  draft(CONTINUED, { missingFrom: 7, to: 9 }),
]);
const joint = { common: headOf(start), own: headOf(here), other: headOf(there) };
const by = { at: '2026-11-25T08:00:00+02:00', actor: 'test' };
const taking = (log: readonly LogEntry[], entries: readonly LogEntry[], of = joint) =>
  after(log, [joinedDraft(of, by), ...entries.map((entry) => takenDraft(entry))]);
const joined = taking(here, there.slice(start.length));
const ownLog = (log: readonly LogEntry[]) => ({
  hashes: new Map(log.map(({ sequence, hash }) => [sequence, hash])),
  end: headOf(log),
  base: EMPTY_LOG,
  taken: new Set(log.flatMap(earlierHashes)),
});

describe('two logs that were joined', () => {
  test('are one log without a fault, which bears what both say', () => {
    expect(verifyLog(SHEET, joined)).toMatchObject({ ok: true, gaps: [], condensed: 0 });
    const first = joined.find(({ event }) => event === 'erasure');
    expect(first).toMatchObject({ at: '2026-11-23T23:59:59+02:00', actor: 'test' });
    expect(jointIn(joined.find(({ event }) => event === JOINED) as LogEntry)).toEqual(joint);
  });

  test('keep the other log’s landmarks from being read as this one’s', () => {
    expect(joined.map(({ event }) => event)).toEqual(
      expect.arrayContaining([`taken.${CONDENSED}`, `taken.${CONTINUED}`]),
    );
    expect(joined.filter(({ event }) => [CONDENSED, CONTINUED].includes(event))).toEqual([]);
  });

  test('confirm a checkpoint of any entry of either, and of none that was forged', () => {
    for (const { sequence: size, hash } of [...here, ...there]) {
      const checkpoint = { spreadsheetId: SHEET, size, hash, date: '2026-11-24' };
      expect(verifyLog(SHEET, joined, checkpoint)).toMatchObject({ ok: true, standing: 'newer' });
      const forged = { ...checkpoint, hash: 'e'.repeat(64) };
      expect(verifyLog(SHEET, joined, forged)).toMatchObject({ ok: false });
    }
  });

  test.each([
    ['another content', (entry: LogEntry) => ({ ...entry, details: '{"outcome":"reduced","records":[]}' })],
    ['another time', (entry: LogEntry) => ({ ...entry, at: '2026-11-24T00:00:00+02:00' })],
    ['another place in the other log', (entry: LogEntry) => ({ ...entry, previous: 'a'.repeat(64) })],
  ])('show an entry that was taken over with %s', (_what, change) => {
    const entries = there.slice(start.length);
    const falsified = taking(here, [change(entries[0] as LogEntry), ...entries.slice(1)]);
    expect(verifyLog(SHEET, falsified)).toMatchObject({
      ok: false,
      fault: { kind: 'taken', row: here.length + 2 },
    });
  });

  test('show that an entry of the other was left out', () => {
    const [first, , ...rest] = there.slice(start.length) as [LogEntry, LogEntry, ...LogEntry[]];
    expect(verifyLog(SHEET, taking(here, [first, ...rest]))).toMatchObject({ fault: { kind: 'taken' } });
  });

  test('can be joined with a third, and each entry is known by its hash in every log', () => {
    const third = after(start, [draft('sweep', { changed: 9 })]);
    const of = { common: headOf(start), own: headOf(third), other: headOf(joined) };
    const all = taking(third, joined.slice(start.length), of);
    expect(verifyLog(SHEET, all)).toMatchObject({ ok: true });
    const nested = all.find(({ event }) => event === 'erasure') as LogEntry;
    const inJoined = joined.find(({ event }) => event === 'erasure') as LogEntry;
    expect(earlierHashes(nested)).toEqual([inJoined.hash, (there[2] as LogEntry).hash]);
    const taken = takenIn(nested);
    expect(taken && isAsThere(SHEET, nested, taken)).toBe(true);
    for (const log of [here, there, joined])
      expect(lostEntries(SHEET, ownLog(all), log)).toEqual({ entries: [] });
  });
});

test('a past that was rewritten is not made good by taking over the entry alone that a checkpoint saw', () => {
  const [, , , last] = [start, here, joined, there.at(-1) as LogEntry];
  const checkpoint = { spreadsheetId: SHEET, size: last.sequence, hash: last.hash, date: '2026-11-24' };
  const before = there.at(-2) as LogEntry;
  // The erasure is left out: the joint claims that both logs have the entry before the last one.
  for (const sequence of [before.sequence, 1]) {
    const common = { sequence, hash: before.hash };
    const forged = taking(here, [last], { ...joint, common });
    expect(verifyLog(SHEET, forged, checkpoint)).toMatchObject({ ok: false });
    expect(verifyLog(SHEET, forged)).toMatchObject({ fault: { kind: 'taken', row: here.length + 1 } });
  }
  // And in a log that was forged whole, and then joined as if it had taken the entry over.
  const false_ = taking(after(start, [draft('sweep')]), [last], {
    ...joint,
    common: { sequence: 0, hash: before.hash },
  });
  const of = { common: headOf(start), own: headOf(here), other: headOf(false_) };
  const nested = taking(here, false_.slice(start.length), of);
  expect(verifyLog(SHEET, nested, checkpoint)).toMatchObject({ ok: false, standing: 'condensed' });
});

describe('what a log lacks of another state of itself', () => {
  test('is what follows on the last common entry, where both went on', () => {
    const { entries, fork } = lostEntries(SHEET, ownLog(here), there);
    expect(entries).toEqual(there.slice(start.length));
    expect(fork).toEqual(headOf(start));
  });

  test('is found in a part of the other that begins right there', () => {
    const part = there.slice(start.length);
    expect(lostEntries(SHEET, ownLog(here), part)).toEqual({ entries: part, fork: headOf(start) });
  });

  test('is the rest, once some of it was taken over', () => {
    const half = taking(here, there.slice(start.length, start.length + 1));
    expect(lostEntries(SHEET, ownLog(half), there)).toEqual({
      entries: there.slice(start.length + 1),
      fork: headOf(there.slice(0, start.length + 1)),
    });
  });

  test('leaves out what the log has condensed since', () => {
    const own = ownLog(here.slice(1));
    const base = { sequence: 1, hash: (start[0] as LogEntry).hash };
    expect(lostEntries(SHEET, { ...own, base }, there).entries).toEqual(there.slice(start.length));
    expect(() => lostEntries(SHEET, { ...own, base: { ...base, hash: 'b'.repeat(64) } }, there)).toThrow(
      'logsDiffer',
    );
  });
});
