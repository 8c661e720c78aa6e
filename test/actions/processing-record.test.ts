import { describe, expect, test } from '@jest/globals';
import { keepProcessing, processingRecord } from '../../src/actions/processing-record';
import { recordConsent } from '../../src/actions/consent';
import { setSettings } from '../../src/actions/settings';
import { sweep } from '../../src/actions/sweep';
import { verify } from '../../src/actions/verify';
import { tabTexts } from '../../src/language/tabs';
import { languages } from '../../src/language/text';
import { chinook } from '../support/chinook';
import { placesOf, struckAndDoneAgain } from '../support/faults';
import { contentOf, type TestRegister } from '../support/register';
import { registerWith } from '../support/scenes';
import { addColumn, addRows, apply, gridOf, write } from './by-hand';

const shop = registerWith(chinook());
const kept = shop.copy();
kept.run(keepProcessing(kept.world));

const keep = (register: TestRegister) => register.run(keepProcessing(register.world));
const rows = (register: TestRegister) => register.records('Processing');
const rowNumber = (register: TestRegister, title: string, id: string) =>
  register.records(title).findIndex(({ ID }) => ID === id);
const events = (register: TestRegister) =>
  register
    .records('Log')
    .filter(({ Event }) => Event === 'processing.recorded')
    .map(({ Details }) => JSON.parse(String(Details)) as object);

describe('the tab', () => {
  test('has a row for each purpose, and one for the handling of requests', () => {
    const ids = shop.records('Purposes').map(({ ID }) => String(ID));
    expect(rows(kept).map(({ ID }) => ID)).toEqual([...new Set(ids), 'rights']);
    expect(rows(kept)[0]).toMatchObject({
      'Legal basis': 'Contract (Article 6(1)(b))',
      Transfers: expect.stringContaining('It is not yet recorded in which country every recipient is.'),
      'Personal data': expect.stringContaining('Contact details: '),
      'Security measures': expect.stringContaining('written to a log'),
    });
    expect(events(kept)).toEqual([{ added: rows(kept).length, changed: 0, removed: 0 }]);
  });

  test('denies transfers once Google and everybody else is written with a country of the EEA', () => {
    const register = shop.copy();
    const google = { ID: 'g1', Name: 'Google Cloud EMEA Ltd', Role: 'Processor', Country: 'Ireland' };
    addRows(register, 'Recipients', [google]);
    keep(register);
    expect(rows(register)[0]?.['Transfers']).toBe('Data is not transferred outside the EU or EEA.');
  });

  test('is left alone while nothing is otherwise', () => {
    const register = kept.copy();
    expect(keep(register)).toMatchObject({ result: { changed: false }, entries: [] });
    expect(register.calls).toEqual(['read']);
  });

  test('follows what the owner changes, and what was written into it by hand', () => {
    const register = kept.copy();
    addRows(register, 'Recipients', [{ ID: 'r1', Name: 'Books Ltd', Role: 'Processor', Country: 'Chile' }]);
    write(register, 'Processing', 0, 'Purpose', 'Something else');
    write(register, 'Purposes', rowNumber(register, 'Purposes', 'marketing'), 'ID', 'newsletter');
    keep(register);
    expect(rows(register)[0]).toMatchObject({
      Purpose: rows(kept)[0]?.['Purpose'],
      Transfers: expect.stringContaining('Books Ltd, Chile'),
    });
    const ids = rows(register).map(({ ID }) => ID);
    expect([ids.includes('newsletter'), ids.includes('marketing')]).toEqual([true, false]);
    expect(events(register).at(-1)).toEqual({ added: 1, changed: rows(register).length - 1, removed: 1 });
  });

  test('is kept by the daily run with the commit that it makes anyway', () => {
    const register = shop.copy();
    register.run(sweep(register.world));
    expect(rows(register)).toEqual(rows(kept));
    expect(register.calls.filter((call) => call === 'read')).toHaveLength(1);
    const { entries } = register.run(sweep(register.world));
    expect(entries).toEqual([]);
  });
});

test('the record names columns of the owner’s own, which the tab does not', () => {
  const register = kept.copy();
  addColumn(register, 'Customers', ['Shoe size', '43']);
  const record = register.run(processingRecord(register.world, 'fi'));
  const contents = record.activities.flatMap(({ data }) => data.flatMap((each) => each.contents));
  expect(contents).toContain('Shoe size');
  expect([record.language, record.missing.map(({ key }) => key)]).toEqual([
    'fi',
    ['controllerName', 'contact', 'host', 'security', 'staff'],
  ]);
  expect(JSON.stringify(contents)).not.toContain('43');
});

test('the record names columns that hold something although they are said not to be used; the tab does not, and says so', () => {
  const register = kept.copy();
  register.run(setSettings(register.world, { unusedColumns: 'Phone' }));
  keep(register);
  const record = register.run(processingRecord(register.world, 'en'));
  expect(record.activities[0]?.data.flatMap((each) => each.contents)).toContain('Phone');
  expect(rows(register)[0]?.['Personal data']).not.toContain('Phone');
  for (const language of languages)
    expect(tabTexts.processing.columns.data.note[language]).toContain('unusedColumns');
});

describe('struck', () => {
  const calls = ['0 read', '1 look', '2 commit'];

  test('these are the calls', () => {
    const register = shop.copy();
    keep(register);
    expect(register.calls.map((name, index) => `${index} ${name}`)).toEqual(calls);
  });

  test.each(placesOf(calls))('$fault call $index ($name) and done again, it ends as undisturbed', (place) => {
    const register = shop.copy();
    expect(struckAndDoneAgain(register, place, ({ world }) => keepProcessing(world))).toBe(true);
    expect(contentOf(register)).toEqual(contentOf(kept));
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('by another writer, both land', () => {
    const register = shop.copy();
    let done = false;
    register.intercept = ({ name, when }) => {
      if (done || name !== 'commit' || when !== 'before') return;
      done = true;
      const consent = { purpose: 'marketing', action: 'given', channel: 'email' } as const;
      register.run(recordConsent(register.world, 'luisg@embraer.com.br', consent));
    };
    keep(register);
    expect([rows(register), events(register).length]).toEqual([rows(kept), 1]);
  });

  test('by a person who sorts the tab, it writes and removes no wrong row', () => {
    const register = kept.copy();
    write(register, 'Purposes', rowNumber(register, 'Purposes', 'marketing'), 'ID', 'newsletter');
    addRows(register, 'Recipients', [{ ID: 'r1', Name: 'Books Ltd', Role: 'Processor' }]);
    const calm = register.copy();
    keep(calm);
    let done = false;
    register.intercept = ({ name, when }) => {
      if (done || name !== 'commit' || when !== 'before') return;
      done = true;
      const { sheetId, width } = gridOf(register, 'Processing');
      const range = { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: width };
      apply(register, { sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } });
    };
    keep(register);
    const byId = (of: TestRegister) =>
      [...rows(of)].sort((a, b) => (String(a['ID']) < String(b['ID']) ? -1 : 1));
    expect(byId(register)).toEqual(byId(calm));
  });
});
