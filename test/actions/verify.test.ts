import { describe, expect, test } from '@jest/globals';
import { recordConsent } from '../../src/actions/consent';
import { verify } from '../../src/actions/verify';
import { entryHash } from '../../src/register/log';
import type { TestRegister } from '../support/register';
import { apply, everything, gridOf, registerOf, write } from './by-hand';

const logged = registerOf({ customers: 'number,firstName,email\n1,Aino,aino@example.fi\n' });
for (const action of ['given', 'withdrawn', 'given', 'withdrawn'] as const)
  logged.run(recordConsent(logged.world, '1', { purpose: 'publication', action, channel: 'phone' }));
const SIZE = 6;

const rows = (register: TestRegister, startIndex: number, endIndex: number) => ({
  sheetId: gridOf(register, 'Log').sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
const check = (register: TestRegister, known?: Parameters<typeof verify>[1]) =>
  register.run(verify(register.world, known));

test('an untouched log verifies with one read and changes nothing', () => {
  const register = logged.copy();
  const before = everything(register);
  expect(check(register)).toMatchObject({ ok: true, size: SIZE, copied: false, fault: undefined });
  expect(register.calls).toEqual(['read']);
  expect(everything(register)).toEqual(before);
});

describe('a cell of an entry that was changed is found', () => {
  test.each(['Time', 'Event', 'Subject', 'Request', 'Actor', 'Details', 'Previous hash', 'Hash'])(
    '%s',
    (heading) => {
      const register = logged.copy();
      write(register, 'Log', 2, heading, 'x');
      expect(check(register)).toMatchObject({ ok: false, fault: { kind: 'hash', row: 3, sequence: 3 } });
    },
  );

  test('a number that is none', () => {
    const register = logged.copy();
    write(register, 'Log', 2, 'Number', 'third');
    expect(check(register)).toMatchObject({ ok: false, fault: { kind: 'malformed', row: 3, sequence: 3 } });
  });

  test('a blanked cell', () => {
    const register = logged.copy();
    write(register, 'Log', 4, 'Details', '');
    expect(check(register)).toMatchObject({ ok: false, fault: { row: 5 } });
  });

  test('an entry rewritten with a fitting hash breaks the one after it', () => {
    const register = logged.copy();
    const entry = register.records('Log')[2] ?? {};
    const text = (heading: string) => String(entry[heading] ?? '');
    const hash = entryHash({
      spreadsheetId: register.spreadsheetId,
      sequence: 3,
      at: text('Time'),
      event: 'nothing.happened',
      subject: text('Subject'),
      request: text('Request'),
      actor: text('Actor'),
      details: text('Details'),
      previous: text('Previous hash'),
    });
    write(register, 'Log', 2, 'Event', 'nothing.happened');
    write(register, 'Log', 2, 'Hash', hash);
    expect(check(register)).toMatchObject({ ok: false, fault: { kind: 'previous', row: 4, sequence: 4 } });
  });
});

describe('rows that were moved are found', () => {
  test('a row deleted in the middle', () => {
    const register = logged.copy();
    apply(register, { deleteDimension: { range: rows(register, 3, 4) } });
    expect(check(register)).toMatchObject({ ok: false, fault: { kind: 'missing', row: 3, sequence: 3 } });
  });

  test('the first row deleted', () => {
    const register = logged.copy();
    apply(register, { deleteDimension: { range: rows(register, 1, 2) } });
    expect(check(register)).toMatchObject({ ok: false, fault: { kind: 'missing', row: 1, sequence: 1 } });
  });

  test('two rows in another order', () => {
    const register = logged.copy();
    apply(register, { moveDimension: { source: rows(register, 4, 5), destinationIndex: 3 } });
    expect(check(register)).toMatchObject({ ok: false, fault: { kind: 'order', row: 3, sequence: 4 } });
  });

  test('a row entered twice', () => {
    const register = logged.copy();
    const { sheetId } = gridOf(register, 'Log');
    const row = (at: number) => ({ sheetId, startRowIndex: at, endRowIndex: at + 1 });
    apply(
      register,
      { insertDimension: { range: rows(register, 4, 5) } },
      { copyPaste: { source: row(3), destination: row(4), pasteType: 'PASTE_VALUES' } },
    );
    expect(check(register)).toMatchObject({ ok: false, fault: { kind: 'sequence', row: 4, sequence: 3 } });
  });
});

describe('against a checkpoint that left the house', () => {
  const then = check(logged.copy()).checkpoint;

  test('the log is equal to it, or newer', () => {
    const register = logged.copy();
    expect(check(register, then)).toMatchObject({ ok: true, standing: 'equal' });
    register.run(
      recordConsent(register.world, '1', { purpose: 'publication', action: 'given', channel: 'phone' }),
    );
    expect(check(register, then)).toMatchObject({ ok: true, standing: 'newer', size: SIZE + 1 });
  });

  test('rows cut off at the end, which the chain alone cannot show, make it older', () => {
    const register = logged.copy();
    apply(register, { deleteDimension: { range: rows(register, SIZE, SIZE + 1) } });
    expect(check(register)).toMatchObject({ ok: true });
    expect(check(register, then)).toMatchObject({ ok: false, standing: 'older' });
  });

  test('a log that went another way is different', () => {
    const register = logged.copy();
    expect(check(register, { ...then, hash: 'f'.repeat(64) })).toMatchObject({
      ok: false,
      standing: 'different',
    });
    expect(check(register, { ...then, spreadsheetId: 'another' })).toMatchObject({
      ok: false,
      fault: { kind: 'spreadsheet' },
    });
  });

  test('a fault after the checkpoint is told, and the checkpoint still stands', () => {
    const register = logged.copy();
    const early = { ...then, size: 2, hash: String(register.records('Log')[1]?.Hash) };
    write(register, 'Log', 4, 'Event', 'x');
    expect(check(register, early)).toMatchObject({ ok: false, standing: 'newer', fault: { row: 5 } });
  });
});

test('a tampered log does not keep the register from working, and the first bad entry stays the one that is named', () => {
  const register = logged.copy();
  write(register, 'Log', 1, 'Event', 'x');
  register.run(
    recordConsent(register.world, '1', { purpose: 'publication', action: 'given', channel: 'phone' }),
  );
  expect(check(register)).toMatchObject({ ok: false, size: SIZE + 1, fault: { kind: 'hash', row: 2 } });
});
