import { describe, expect, it } from '@jest/globals';
import { setSettings, settingsNow } from '../../src/actions/settings';
import { setUp } from '../../src/actions/setup';
import { TestRegister } from '../support/register';

function register(): TestRegister {
  const book = new TestRegister();
  book.run(setUp(book.world));
  return book;
}

const events = (book: TestRegister) => book.records('Loki').map((entry) => entry['Tapahtuma']);

describe('settings', () => {
  it('are changed with one entry in the log that names them without their values', () => {
    const book = register();
    const { result } = book.run(
      setSettings(book.world, { ownerEmail: 'owner@example.com', answerMonths: '1' }),
    );
    expect(result.keys).toEqual(['ownerEmail']);
    expect(book.run(settingsNow(book.world)).ownerEmail).toBe('owner@example.com');
    const last = book.records('Loki').at(-1);
    expect(last?.['Tapahtuma']).toBe('settings.changed');
    expect(JSON.stringify(last)).not.toContain('owner@');
  });

  it('that are as they should be are left alone', () => {
    const book = register();
    const before = events(book).length;
    const { result } = book.run(setSettings(book.world, { language: 'fi' }));
    expect([result.keys, events(book).length]).toEqual([[], before]);
  });

  it('get a row where a register from before has none', () => {
    const book = register();
    const rows = book.records('Asetukset');
    const at = rows.findIndex((row) => Object.values(row).includes('formId')) + 1;
    const { sheets } = book.api<{ sheets: { properties: { sheetId: number; title: string } }[] }>('GET', '');
    const sheetId = sheets.find(({ properties }) => properties.title === 'Asetukset')?.properties.sheetId;
    const range = { sheetId, dimension: 'ROWS', startIndex: at, endIndex: at + 1 };
    book.api('POST', ':batchUpdate', { requests: [{ deleteDimension: { range } }] });
    book.run(setSettings(book.world, { formId: 'form-1' }));
    expect(book.run(settingsNow(book.world)).formId).toBe('form-1');
    expect(book.records('Asetukset')).toHaveLength(rows.length);
  });
});
