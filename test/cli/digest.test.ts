import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { aino, RequestDesk } from './requestDesk';
import { objectOf } from './harness';

/** The digest and its checkpoint by the command line. */

let one: RequestDesk;

beforeEach(async () => {
  one = await RequestDesk.open();
});
afterEach(() => one.close());

const logged = () => one.api.records('Log').length;

/** The line of the checkpoint as a terminal shows it. */
async function lineOf(): Promise<string> {
  const line = (await one.told('digest')).split('\n').find((each) => each.includes('REKISTERIVAHTI-1'));
  return line?.trim() ?? '';
}

/** Writes over a cell, or takes the last rows of the log off, as a person with the spreadsheet might. */
function batch(request: object): void {
  const { spreadsheetId } = one.api;
  const answer = one.api.sheets.handle({
    method: 'POST',
    path: `/v4/spreadsheets/${spreadsheetId}:batchUpdate`,
    query: {},
    body: { requests: [request] },
  });
  expect(answer.status).toBe(200);
}

const logSheet = (): number =>
  one.api.sheets
    .spreadsheet(one.api.spreadsheetId)
    .sheets?.find(({ properties }) => properties?.title === 'Log')?.properties?.sheetId ?? -1;

function breakEntry(entry: number): void {
  const column = Object.keys(one.api.records('Log')[0] ?? {}).indexOf('Event');
  const start = { sheetId: logSheet(), rowIndex: entry, columnIndex: column };
  const rows = [{ values: [{ userEnteredValue: { stringValue: 'nothing' } }] }];
  batch({ updateCells: { start, rows, fields: 'userEnteredValue' } });
}

describe('digest', () => {
  test('tells what waits and the checkpoint, names nobody and changes nothing', async () => {
    const late = await one.received('access', aino, '2026-10-12');
    await one.received('erasure', aino, '2026-11-20');
    const before = logged();
    const found = await one.done('digest');
    expect(found).toMatchObject({
      on: '2026-11-24',
      nextOn: '2026-11-30',
      requests: {
        overdue: [{ id: late, right: 'access', urgency: 'overdue', answerOn: '2026-11-12' }],
        open: 2,
      },
      log: { ok: true, size: before, fault: null },
      checkpoint: { size: before, spreadsheetId: one.api.spreadsheetId, date: '2026-11-24' },
    });
    expect(JSON.stringify(found)).not.toMatch(/Aino|Virtanen|example\.fi|040/);
    expect([
      logged(),
      one.api.records('Letters').filter(({ Kind }) => Kind === 'Digest to the owner'),
    ]).toEqual([before, []]);
  });

  test('says at a terminal what the mail says, in the language that is asked for', async () => {
    await one.received('access', aino, '2026-10-12');
    const english = await one.told('digest');
    expect(english).toMatch(/^Customer register: an answer is overdue\n/);
    expect(english).toContain('The time limit ended 12 days ago.');
    const swedish = await one.told('digest', '--language', 'sv');
    expect(swedish).toMatch(/^Kundregistret: ett svar är försenat\n/);
    expect(swedish).not.toContain('overdue');
  });

  test('gives no checkpoint of a log that is broken, and ends with 1', async () => {
    breakEntry(2);
    const said = await one.run('digest');
    expect(said.code).toBe(1);
    expect(objectOf(said)).toMatchObject({
      log: { ok: false, fault: { sequence: 2 } },
      checkpoint: null,
      error: { code: 'logBroken' },
    });
    const shown = await one.desk.run('digest', ...one.api.options);
    expect([shown.code, shown.stdout.includes('REKISTERIVAHTI-1')]).toEqual([1, false]);
  });
});

describe('verify with the checkpoint of a digest', () => {
  test('takes the line itself, and says whether the log has gone on since', async () => {
    const line = await lineOf();
    expect(await one.done('verify', '--checkpoint', line)).toMatchObject({ ok: true, standing: 'equal' });
    await one.received('access', aino);
    expect(await one.done('verify', '--checkpoint', line)).toMatchObject({ ok: true, standing: 'newer' });
  });

  test.each([
    ['a mail as it was saved', (line: string) => `Subject: Digest\n\nKeep this.\n\n${line}\n\nRegards\n`],
    ['one that quotes and breaks the line', (line: string) => `> ${line.replace(/ /g, '\n> ')}\n`],
    ['one with words broken by the mail', (line: string) => `${line.slice(0, 70)}=\r\n${line.slice(70)}\r\n`],
  ])('takes %s from a file', async (_what, text) => {
    writeFileSync(one.desk.path('kept.txt'), text(await lineOf()));
    expect(await one.done('verify', '--checkpoint', 'kept.txt')).toMatchObject({
      ok: true,
      standing: 'equal',
    });
  });

  test('shows that entries were taken off the end, which the log alone does not', async () => {
    await one.received('access', aino);
    const line = await lineOf();
    const last = logged();
    const range = { sheetId: logSheet(), dimension: 'ROWS', startIndex: last, endIndex: last + 1 };
    batch({ deleteDimension: { range } });
    expect(await one.done('verify')).toMatchObject({ ok: true });
    const said = await one.run('verify', '--checkpoint', line);
    expect([said.code, objectOf(said)]).toMatchObject([
      1,
      { ok: false, standing: 'older', error: { code: 'logOlder' } },
    ]);
  });

  test('shows that the log was written anew', async () => {
    const line = await lineOf();
    const [, , , , hash = ''] = line.split(' ');
    const other = line.replace(hash, 'ab'.repeat(32));
    const said = await one.run('verify', '--checkpoint', other);
    expect([said.code, objectOf(said)]).toMatchObject([
      1,
      { ok: false, standing: 'different', error: { code: 'logDifferent' } },
    ]);
  });

  test('refuses a text with two different lines, since nobody can tell which is meant', async () => {
    const first = await lineOf();
    await one.received('access', aino);
    writeFileSync(one.desk.path('both.txt'), `${first}\n${await lineOf()}\n`);
    expect(await one.codeOf('verify', '--checkpoint', 'both.txt')).toEqual([1, 'checkpointUnreadable']);
  });
});
