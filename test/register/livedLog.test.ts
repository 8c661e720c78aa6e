import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  appendEntries,
  checkpointOf,
  CONDENSED,
  type Gap,
  gapIn,
  type LogEntry,
  type LogRow,
  ROTATED,
  verifyLog,
} from '../../src/register/log';
import { CELLS, type Happening, headOf, type LivedLog, livedLog, rowOf } from './logs';

const write = (entries: number): Happening => ({ do: 'write', entries });
const condense = (entries: number): Happening => ({ do: 'condense', entries });
const lose = (entries: number): Happening => ({ do: 'lose', entries });
const rotate: Happening = { do: 'rotate' };

const happening = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map(write),
  fc.integer({ min: 1, max: 5 }).map(condense),
  fc.integer({ min: 1, max: 3 }).map(lose),
  fc.constant(rotate),
);

/** Logs that were written to, condensed and rotated, and lost entries for good, in any order. */
const anyLog = fc
  .array(happening, { minLength: 1, maxLength: 8 })
  .map((happenings) => livedLog([write(2), ...happenings]));

const rowsOf = ({ entries }: LivedLog) => entries.map(rowOf);
const verified = (log: LivedLog, rows: LogRow[] = rowsOf(log)) => verifyLog(log.spreadsheetId, rows);

describe('a log that was condensed and rotated, in any order and often,', () => {
  it('is in order', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const condensed = log.all.length - log.entries.length;
        expect(verified(log)).toMatchObject({ ok: true, condensed, head: headOf(log.all) });
        expect(verifyLog(log.spreadsheetId, log.entries).ok).toBe(true);
      }),
    );
  });

  it('shows any change of any cell, in its own row', () => {
    const change = fc.record({
      row: fc.nat(),
      cell: fc.constantFrom(...CELLS),
      at: fc.nat(200),
      cut: fc.nat(2),
    });
    const text = fc.string({ unit: 'binary', maxLength: 3 });
    fc.assert(
      fc.property(anyLog, change, text, (log, { row, cell, at, cut }, typed) => {
        const rows = rowsOf(log);
        const index = row % rows.length;
        const before = String(rows[index]?.[cell]);
        const from = at % (before.length + 1);
        const after = before.slice(0, from) + typed + before.slice(from + cut);
        fc.pre(after !== before);
        const found = verified(log, rows.with(index, { ...(rows[index] as LogRow), [cell]: after }));
        expect([found.ok, found.fault?.row]).toEqual([false, index + 1]);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows cells exchanged for those of another row, in the row where the first stands', () => {
    const change = fc.record({ row: fc.nat(), other: fc.nat(), cell: fc.constantFrom(...CELLS) });
    fc.assert(
      fc.property(anyLog, change, (log, { row, other, cell }) => {
        const rows = rowsOf(log);
        const [one, two] = [row % rows.length, other % rows.length];
        const [here, there] = [rows[one] as LogRow, rows[two] as LogRow];
        fc.pre(here[cell] !== there[cell]);
        const found = verified(log, rows.with(one, { ...here, [cell]: there[cell] }));
        expect([found.ok, found.fault?.row]).toEqual([false, one + 1]);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows any row taken out before the last one, and names its number', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, at) => {
        const rows = rowsOf(log);
        fc.pre(rows.length > 1);
        const index = at % (rows.length - 1);
        // What announced a gap leaves it unannounced, and wider by itself.
        const { sequence } = gapIn(log.entries[index] as LogEntry)
          ? { sequence: (gapIn(log.entries[index] as LogEntry) as Gap).from }
          : (log.entries[index] as LogEntry);
        expect(verified(log, rows.toSpliced(index, 1))).toMatchObject({
          ok: false,
          fault: { kind: 'missing', row: index + 1, sequence },
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('shows a summary or a rotation cut off at its end', () => {
    for (const last of [condense(3), rotate]) {
      const log = livedLog([write(6), last]);
      expect(verified(log, rowsOf(log).slice(0, -1)).ok).toBe(false);
    }
  });

  it('shows any other order of the rows', () => {
    const shuffled = anyLog.chain((log) => {
      const rows = rowsOf(log);
      const order = fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });
      return order.map((moved) => ({ log, rows, moved }));
    });
    fc.assert(
      fc.property(shuffled, ({ log, rows, moved }) => {
        expect(verified(log, moved).ok).toBe(moved.every((row, index) => row === rows[index]));
      }),
      { numRuns: 1000 },
    );
  });

  it('shows a moved row in the first place that is no longer right', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), fc.nat(), (log, from, to) => {
        const rows = rowsOf(log);
        const [taken, put] = [from % rows.length, to % rows.length];
        fc.pre(taken !== put);
        const moved = rows.toSpliced(taken, 1).toSpliced(put, 0, rows[taken] as LogRow);
        expect(verified(log, moved).fault?.row).toBe(Math.min(taken, put) + 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows any row that is there twice, or is there again after it was condensed', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), fc.nat(), (log, which, at) => {
        const rows = rowsOf(log);
        const entry = log.all[which % log.all.length] as LogEntry;
        const longer = rows.toSpliced(at % (rows.length + 1), 0, rowOf(entry));
        expect(verified(log, longer).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what was condensed', () => {
  const log = livedLog([write(6), condense(3), write(1), condense(2)]);

  it('and stands there all the same is named', () => {
    const again = [rowOf(log.all[4] as LogEntry), ...rowsOf(log)];
    expect(verified(log, again).fault).toEqual({ kind: 'leftover', row: 1, sequence: 5 });
  });

  it('is vouched for by the last summary only', () => {
    const earlier = log.all.slice(3).map(rowOf);
    expect(verified(log, earlier).fault).toEqual({ kind: 'leftover', row: 1, sequence: 4 });
  });

  it('is not vouched for by a summary with a hole before it', () => {
    const { entries, all } = livedLog([write(6), condense(2)]);
    const details = { from: 4, to: 4, before: (all[2] as LogEntry).hash, last: (all[3] as LogEntry).hash };
    const forged = appendEntries('sheet', headOf(all), [{ ...entries[0]!, event: CONDENSED, details }]);
    expect(verifyLog('sheet', [...entries.slice(2), ...forged]).fault).toMatchObject({
      kind: 'summary',
      sequence: 8,
    });
  });
});

describe('a rotation', () => {
  it('that names another entry than the one before it is not in order', () => {
    const { all, spreadsheetId } = livedLog([write(3)]);
    const details = { from: spreadsheetId, size: 2, hash: (all[1] as LogEntry).hash };
    const rotated = appendEntries('new', headOf(all), [{ ...all[0]!, event: ROTATED, details }]);
    expect(verifyLog('new', [...all, ...rotated])).toMatchObject({ ok: false, fault: { row: 4 } });
  });

  it('is not verified as the log of the spreadsheet that was left', () => {
    const log = livedLog([write(3), rotate, write(1)]);
    expect(verifyLog('sheet', rowsOf(log)).fault).toMatchObject({ row: 4 });
  });
});

describe('against a checkpoint', () => {
  const log = livedLog([write(4), rotate, write(3), condense(3), write(2), condense(4), write(2)]);
  const BOUNDARY = 7;
  const idAt = (size: number) => (size <= 4 ? 'sheet' : 'sheet+');
  const checkpointAt = (size: number, spreadsheetId = idAt(size)) =>
    checkpointOf(spreadsheetId, headOf(log.all.slice(0, size)), '2026-03-04');
  const standing = (known: ReturnType<typeof checkpointAt>) =>
    verifyLog(log.spreadsheetId, rowsOf(log), known);

  it('of entries that stand, the log is newer or equal', () => {
    for (let size = BOUNDARY; size < log.all.length; size++)
      expect(standing(checkpointAt(size))).toMatchObject({ ok: true, standing: 'newer' });
    expect(standing(checkpointAt(log.all.length))).toMatchObject({ ok: true, standing: 'equal' });
  });

  it('of a condensed entry, that is told and confirms nothing, unless a summary or a rotation names its hash', () => {
    const named = [0, 3, 4, 7];
    for (let size = 0; size < BOUNDARY; size++) {
      const expected = named.includes(size) ? 'newer' : 'condensed';
      const ok = expected === 'newer';
      expect([size, standing(checkpointAt(size))]).toMatchObject([size, { ok, standing: expected }]);
    }
  });

  it('of a past that went another way, wherever a hash of it is known', () => {
    for (const size of [3, 4, 7, 9])
      expect(standing({ ...checkpointAt(size), hash: 'f'.repeat(64) })).toMatchObject({
        ok: false,
        standing: 'different',
      });
  });

  it('of another spreadsheet than the one of that time, it is different', () => {
    for (const [size, id] of [
      [3, 'sheet+'],
      [9, 'sheet'],
      [2, 'elsewhere'],
    ] as const)
      expect(standing(checkpointAt(size, id))).toMatchObject({
        ok: false,
        standing: 'different',
        fault: { kind: 'spreadsheet', row: 0 },
      });
  });

  it('that is longer than the log, the log is older', () => {
    const short = rowsOf(log).slice(0, -1);
    expect(verifyLog(log.spreadsheetId, short, checkpointAt(log.all.length))).toMatchObject({
      ok: false,
      standing: 'older',
    });
  });
});

describe('a gap that the log announces', () => {
  const before = [write(4)];
  const log = livedLog([...before, lose(3), write(3)]);
  const condensed = livedLog([...before, lose(3), write(3), condense(6), write(2)]);
  const checkpointAt = ({ all }: LivedLog, size: number) => {
    const head = headOf(all.filter(({ sequence }) => sequence <= size));
    return checkpointOf('sheet', { ...head, sequence: size }, '2026-03-04');
  };
  const against = (lived: LivedLog, size: number) =>
    verifyLog('sheet', rowsOf(lived), checkpointAt(lived, size));

  it('is told, and is no fault', () => {
    for (const each of [log, condensed])
      expect(verified(each)).toMatchObject({ ok: true, gaps: [{ from: 5, to: 7 }], head: headOf(each.all) });
  });

  it('of a fork leaves no number out: another entry stands there, and counts once it is condensed', () => {
    const forked = [write(6), { do: 'fork', entries: 2 } as const, write(3)];
    const gap = { from: 4, to: 4, isForked: true };
    expect(verified(livedLog(forked))).toMatchObject({ ok: true, condensed: 0, size: 10, gaps: [gap] });
    const gone = verified(livedLog([...forked, condense(8)]));
    expect(gone).toMatchObject({ ok: true, condensed: 8, size: 3, gaps: [gap] });
    const without = rowsOf(livedLog(forked)).filter(({ sequence }) => sequence !== '4');
    expect(verified(livedLog(forked), without).fault).toEqual({ kind: 'missing', row: 4, sequence: 4 });
  });

  it('leaves later checkpoints confirmed, by the number of their entry', () => {
    for (const size of [8, 9, 10]) expect(against(log, size)).toMatchObject({ ok: true, standing: 'newer' });
    expect(against(log, 11)).toMatchObject({ ok: true, standing: 'equal' });
  });

  it('leaves none confirmed that was made before, or of an entry that is missing', () => {
    for (const size of [0, 3, 4, 5, 7])
      expect([size, against(log, size)]).toMatchObject([size, { ok: false, standing: 'gap' }]);
    for (const size of [0, 5, 7])
      expect([size, against(condensed, size)]).toMatchObject([size, { ok: false, standing: 'gap' }]);
    const other = { ...checkpointAt(log, 3), hash: 'f'.repeat(64) };
    expect(verifyLog('sheet', rowsOf(log), other)).toMatchObject({ ok: false, standing: 'different' });
  });

  it('is a fault where the entry above it does not follow on the last before it', () => {
    const other = livedLog([write(4), write(1), lose(2), write(3)]);
    const forged = [...rowsOf(livedLog(before)), ...rowsOf(other).slice(5)];
    expect(verified(log, forged)).toMatchObject({
      ok: false,
      fault: { kind: 'missing', row: 5, sequence: 5 },
    });
    const wider = [...rowsOf(livedLog([write(3)])), ...rowsOf(log).slice(4)];
    expect(verified(log, wider)).toMatchObject({
      ok: false,
      fault: { kind: 'missing', row: 4, sequence: 4 },
    });
  });
});
