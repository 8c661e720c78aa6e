import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RegisterError } from '../../src/register/errors';
import {
  appendEntries,
  checkpointOf,
  EMPTY_LOG,
  type EntryDraft,
  entryHash,
  GENESIS,
  type LogEntry,
  type LogRow,
  subjectHash,
  verifyLog,
} from '../../src/register/log';
import { CELLS, headOf, rowOf } from './logs';

const SHEET = 'spreadsheet-1';
const KEY = new Uint8Array(32).fill(7);

function draft(number: number): EntryDraft {
  const at = `2026-03-${String(number).padStart(2, '0')}T10:00:00+02:00`;
  return {
    at,
    event: 'erasure',
    subject: 'ab12',
    request: `q${number}`,
    actor: 'owner',
    details: { orders: number, ä: '😀' },
  };
}

function logOf(size: number): LogEntry[] {
  return appendEntries(
    SHEET,
    EMPTY_LOG,
    Array.from({ length: size }, (_, index) => draft(index + 1)),
  );
}

const rows = logOf(6).map(rowOf);

describe('an entry', () => {
  it('is hashed over its canonical JSON, as anybody can do again', () => {
    const [first] = appendEntries(SHEET, EMPTY_LOG, [{ ...draft(1), details: { b: 1, a: ['ä'] } }]);
    const canonical =
      '{"actor":"owner","at":"2026-03-01T10:00:00+02:00","details":"{\\"a\\":[\\"ä\\"],\\"b\\":1}","event":"erasure",' +
      `"previous":"${GENESIS}","request":"q1","sequence":1,"spreadsheetId":"spreadsheet-1","subject":"ab12","version":1}`;
    expect(first?.hash).toBe(createHash('sha256').update(canonical, 'utf8').digest('hex'));
  });

  it('continues the log at its head, in one run or in several', () => {
    const all = logOf(5);
    const two = logOf(2);
    expect([...two, ...appendEntries(SHEET, headOf(two), [3, 4, 5].map(draft))]).toEqual(all);
    expect(all.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    expect(all[0]?.previous).toBe(GENESIS);
  });

  it('refuses details that JSON has not, without repeating them', () => {
    expect(() => appendEntries(SHEET, EMPTY_LOG, [{ ...draft(1), details: { n: NaN } }])).toThrow(
      new RegisterError('invalidLogDetails'),
    );
  });
});

describe('the name of a customer in the log', () => {
  it('is an HMAC of the id under the register key', () => {
    expect(subjectHash(KEY, 'äc1')).toBe(createHmac('sha256', KEY).update('äc1').digest('hex'));
  });

  it('is not made under a key that could be guessed', () => {
    expect(() => subjectHash(new Uint8Array(0), 'c1')).toThrow(
      expect.objectContaining({ code: 'invalidKey' }),
    );
  });
});

describe('verification', () => {
  it('finds nothing wrong with what was written, whether read as entries or as cells', () => {
    expect(verifyLog(SHEET, rows)).toEqual({
      ok: true,
      size: 6,
      condensed: 0,
      gaps: [],
      head: headOf(logOf(6)),
    });
    expect(verifyLog(SHEET, logOf(6)).ok).toBe(true);
    expect(verifyLog(SHEET, [])).toEqual({ ok: true, size: 0, condensed: 0, gaps: [], head: EMPTY_LOG });
  });

  it('finds any change of any cell, in its own row', () => {
    const place = fc.record({
      row: fc.nat(5),
      cell: fc.constantFrom(...CELLS),
      at: fc.nat(70),
      text: fc.string({ unit: 'binary', maxLength: 3 }),
      cut: fc.nat(2),
    });
    fc.assert(
      fc.property(place, ({ row, cell, at, text, cut }) => {
        const before = String(rows[row]?.[cell]);
        const after = before.slice(0, at) + text + before.slice(at + cut);
        fc.pre(after !== before);
        const changed = rows.map((each, index) => (index === row ? { ...each, [cell]: after } : each));
        const found = verifyLog(SHEET, changed);
        expect(found.ok).toBe(false);
        expect(found.fault?.row).toBe(row + 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a character added to, taken from or replaced in each cell of each row', () => {
    for (const [row, each] of rows.entries()) {
      for (const cell of CELLS) {
        const text = String(each[cell]);
        for (const changed of [
          `${text} `,
          ` ${text}`,
          `0${text}`,
          text.slice(1),
          text.slice(0, -1),
          text.toUpperCase(),
          '',
        ]) {
          if (changed === text) continue;
          const log = rows.with(row, { ...each, [cell]: changed });
          expect([cell, changed, verifyLog(SHEET, log).fault?.row]).toEqual([cell, changed, row + 1]);
        }
      }
    }
  });

  it('finds any other order of the rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 6, maxLength: 6 }), (shuffled) => {
        expect(verifyLog(SHEET, shuffled).ok).toBe(shuffled.every((row, index) => row === rows[index]));
      }),
    );
  });

  it('finds any row taken out before the last one, and any row put in twice', () => {
    for (let row = 0; row < 5; row++) {
      expect(verifyLog(SHEET, rows.toSpliced(row, 1)).fault).toEqual({
        kind: 'missing',
        row: row + 1,
        sequence: row + 1,
      });
    }
    for (let row = 0; row < 6; row++) {
      for (const copy of rows) expect(verifyLog(SHEET, rows.toSpliced(row, 0, copy)).ok).toBe(false);
    }
  });

  it.each<[string, LogRow[], object]>([
    [
      'a changed cell',
      rows.with(2, { ...rows[2]!, actor: 'somebody' }),
      { kind: 'hash', row: 3, sequence: 3 },
    ],
    [
      'two rows that changed places',
      [...rows.slice(0, 2), rows[3]!, rows[2]!],
      { kind: 'order', row: 3, sequence: 4 },
    ],
    ['a row that is there twice', [...rows, rows[5]!], { kind: 'sequence', row: 7, sequence: 6 }],
    [
      'a number that is no number',
      rows.with(1, { ...rows[1]!, sequence: '02' }),
      { kind: 'malformed', row: 2, sequence: 2 },
    ],
    [
      'an empty row',
      rows.toSpliced(1, 0, { ...rows[1]!, sequence: '', hash: '' }),
      { kind: 'malformed', row: 2, sequence: 2 },
    ],
    [
      'another version',
      rows.with(0, { ...rows[0]!, version: 2 }),
      { kind: 'malformed', row: 1, sequence: 1 },
    ],
    [
      'another spreadsheet',
      rows.with(4, { ...rows[4]!, spreadsheetId: 'x' }),
      { kind: 'spreadsheet', row: 5, sequence: 5 },
    ],
  ])('names %s', (_, log, fault) => {
    expect(verifyLog(SHEET, log).fault).toEqual(fault);
  });

  it('names an entry that was rewritten with its hash as not followed by the next', () => {
    const entry = { ...logOf(3)[1]!, actor: 'somebody' };
    const rewritten = logOf(6).with(1, { ...entry, hash: entryHash(entry) });
    expect(verifyLog(SHEET, rewritten).fault).toEqual({ kind: 'previous', row: 3, sequence: 3 });
  });

  it('finds a log that was carried over to another spreadsheet', () => {
    expect(verifyLog('copy', rows).fault).toEqual({ kind: 'hash', row: 1, sequence: 1 });
  });
});

describe('against a checkpoint', () => {
  const checkpoint = checkpointOf(SHEET, headOf(logOf(4)), '2026-03-04');
  const forged = appendEntries(SHEET, EMPTY_LOG, [1, 2, 3, 9, 5, 6].map(draft));

  it.each([
    ['cut off at its end', logOf(3), false, 'older'],
    ['emptied', [], false, 'older'],
    ['as it was', logOf(4), true, 'equal'],
    ['longer since', logOf(6), true, 'newer'],
    ['rewritten as a whole', forged, false, 'different'],
    ['rewritten to the same length', forged.slice(0, 4), false, 'different'],
  ] as const)('a log %s is told', (_, log, ok, standing) => {
    expect(verifyLog(SHEET, log, checkpoint)).toMatchObject({ ok, standing });
  });

  it('a log with a fault in what the checkpoint saw is different, though its head be the same', () => {
    const changed = logOf(4).with(1, { ...logOf(4)[1]!, actor: 'somebody' });
    expect(verifyLog(SHEET, changed, checkpoint)).toMatchObject({
      ok: false,
      standing: 'different',
      fault: { row: 2 },
    });
  });

  it('a log with a fault only in what came later is newer, and still not in order', () => {
    const changed = logOf(6).with(5, { ...logOf(6)[5]!, actor: 'somebody' });
    expect(verifyLog(SHEET, changed, checkpoint)).toMatchObject({
      ok: false,
      standing: 'newer',
      fault: { row: 6 },
    });
  });

  it('of another spreadsheet nothing is in order', () => {
    expect(verifyLog(SHEET, logOf(4), { ...checkpoint, spreadsheetId: 'x' })).toMatchObject({
      ok: false,
      standing: 'different',
      fault: { kind: 'spreadsheet' },
    });
  });

  it('of an empty log any log is newer', () => {
    expect(verifyLog(SHEET, rows, checkpointOf(SHEET, EMPTY_LOG, '2026-01-01')).standing).toBe('newer');
  });
});
