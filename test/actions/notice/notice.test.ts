import { describe, expect, test } from '@jest/globals';
import { giveNotice, giveNoticeToAll } from '../../../src/actions/notice/given';
import { noticeNow } from '../../../src/actions/notice/overview';
import { publishNotice } from '../../../src/actions/notice/publish';
import { givenSentences } from '../../../src/actions/notice/words';
import { setSettings } from '../../../src/actions/settings';
import { verify } from '../../../src/actions/verify';
import { noticeHash } from '../../../src/documents/notice/fingerprint';
import { noticePlain } from '../../../src/documents/notice/model';
import { noticeContents } from '../../../src/language/notice/contents';
import { noticeTitles } from '../../../src/language/notice/titles';
import { day } from '../../../src/register/calendar';
import type { TestRegister } from '../../support/register';
import { addRows, customer, write } from '../by-hand';
import { noticeScene } from './scene';

const { transfersNone } = noticeContents;
const start = noticeScene();
const published = start.copy();
published.run(publishNotice(published.world));

const state = (register: TestRegister) => register.run(noticeNow(register.world));
const publish = (register: TestRegister, seen?: string) =>
  register.run(publishNotice(register.world, seen)).result;
const needed = (register: TestRegister) =>
  state(register)
    .gaps.filter(({ isNeeded }) => isNeeded)
    .map(({ code, about }) => [code, about]);
const lastEntry = (register: TestRegister) => register.records('Log').at(-1) ?? {};

describe('a published notice', () => {
  test('stands word for word in three languages under a version that names its day, and the log has its hash', () => {
    const [row, ...others] = published.records('Notice versions');
    expect(others).toEqual([]);
    expect(row).toMatchObject({ Version: '2026-11-24', 'Published on': day('2026-11-24') });
    const texts = {
      fi: String(row?.['Notice in Finnish']),
      sv: String(row?.['Notice in Swedish']),
      en: String(row?.['Notice in English']),
    };
    expect(texts.fi).toContain('Versio 2026-11-24, julkaistu 24.11.2026');
    expect(texts.sv).toContain('Personuppgiftsansvarig');
    expect(texts.en).toContain('Levykauppa Esimerkki Oy');
    expect(row?.Hash).toBe(noticeHash('2026-11-24', texts));
    const { Event, Details } = lastEntry(published);
    expect([Event, JSON.parse(String(Details))]).toEqual([
      'notice.published',
      { version: '2026-11-24', hash: row?.Hash },
    ]);
  });

  test('takes one read, one look and one commit', () => {
    const register = start.copy();
    publish(register);
    expect(register.calls).toEqual(['read', 'look', 'commit']);
  });

  test('is not published again while the register says the same', () => {
    const register = published.copy();
    expect(publish(register)).toMatchObject({ changed: false, version: '2026-11-24' });
    expect(register.records('Notice versions')).toHaveLength(1);
    expect(state(register)).toMatchObject({ isInForce: true, changed: [], news: { fi: [] } });
  });

  test('gets a version that was never used, even where somebody deleted the row of the one before', () => {
    const register = published.copy();
    write(register, 'Notice versions', 0, 'Version', '');
    write(register, 'Notice versions', 0, 'Published on', '');
    expect(publish(register).version).toBe('2026-11-24.2');
  });

  test('is refused while something that the law asks for is missing', () => {
    const register = start.copy();
    register.run(setSettings(register.world, { controllerName: '' }));
    addRows(register, 'Recipients', [{ ID: 'r2', Name: 'Post Inc', Country: 'USA' }]);
    expect(() => publish(register)).toThrow('noticeIncomplete');
    expect(needed(register)).toEqual([
      ['controllerMissing', ''],
      ['safeguardMissing', 'Post Inc'],
    ]);
  });

  test('says of no purpose that it is a contract where the owner’s cell says nothing that can be read', () => {
    const register = start.copy();
    const [purpose] = register.records('Purposes');
    const title = String(purpose?.['Title in English']);
    for (const written of ['', 'Contrct']) {
      write(register, 'Purposes', 0, 'Legal basis', written);
      expect(needed(register)).toEqual([['basisMissing', title]]);
      expect(() => publish(register)).toThrow('noticeIncomplete');
      const [table] = state(register)
        .notices.flatMap(({ sections }) => sections.find(({ part }) => part === 'purposes')?.blocks ?? [])
        .flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
      expect(table?.[0]?.[1]).toBe('');
    }
  });

  test('denies no transfer while it is not known in which country everybody is, or Google is not told of', () => {
    const denies = (register: TestRegister) =>
      state(register).notices.some((notice) => noticePlain(notice).includes(transfersNone[notice.language]));
    expect(denies(start)).toBe(true);
    const register = start.copy();
    addRows(register, 'Recipients', [{ ID: 'r2', Name: 'Posti', Country: ' , ' }]);
    expect([needed(register), denies(register)]).toEqual([[['countryMissing', 'Posti']], false]);
    write(register, 'Recipients', 1, 'Country', 'Finland');
    expect([needed(register), denies(register)]).toEqual([[], true]);
    write(register, 'Recipients', 0, 'Name', 'Another host');
    expect([needed(register), denies(register)]).toEqual([[['hostMissing', '']], false]);
    expect(() => publish(register)).toThrow('noticeIncomplete');
  });

  test('is refused where a kind of record has no rule of its own, or two', () => {
    const register = start.copy();
    const row = register.records('Retention').findIndex(({ Kind, ID }) => [Kind, ID].includes('consent'));
    write(register, 'Retention', row, 'ID', 'customer');
    expect(needed(register).map(([code]) => code)).toContain('rulesMissing');
    expect(() => publish(register)).toThrow('noticeIncomplete');
  });

  test('has the owner’s own words in every language, and the owner is told which are missing and which stand nowhere', () => {
    const register = start.copy();
    addRows(register, 'Privacy notice', [
      { Section: 'other', 'Text in Finnish': 'Kamerat\nMyymälässä on kamera.' },
      { Section: 'sourcs', 'Text in English': 'Fairs' },
      { Section: 'officer', 'Text in Finnish': 'a', 'Text in Swedish': 'b', 'Text in English': 'c' },
    ]);
    const { notices, gaps } = state(register);
    for (const notice of notices) expect(noticePlain(notice)).toContain('Myymälässä on kamera.');
    const told = gaps.filter(({ code }) => code.startsWith('ownText'));
    expect(told.map(({ code, about, isNeeded }) => [code, about, isNeeded])).toEqual([
      ['ownTextMissing', expect.stringContaining('(Swedish)'), false],
      ['ownTextMissing', expect.stringContaining('(English)'), false],
      ['ownTextUnused', 'sourcs', false],
      ['ownTextUnused', noticeTitles.officer.en, false],
    ]);
  });

  test('tells nothing of people with access while the Staff tab is empty', () => {
    const tells = (register: TestRegister) =>
      state(register).notices.map((notice) =>
        noticePlain(notice).includes(noticeContents.access[notice.language]),
      );
    expect(tells(start)).toEqual([false, false, false]);
    const register = start.copy();
    addRows(register, 'Staff', [{ ID: 's1', Name: 'Eeva', 'Access from': '2026-01-01' }]);
    expect(tells(register)).toEqual([true, true, true]);
  });

  test('is refused where the register has changed since the owner looked', () => {
    const register = start.copy();
    const { seen } = state(register);
    register.run(setSettings(register.world, { answerMonths: '2' }));
    expect(() => publish(register, seen)).toThrow('noticeChanged');
    expect(publish(register, state(register).seen).changed).toBe(true);
  });

  test('is refused where a cell could not hold it', () => {
    const register = start.copy();
    const texts = { 'Text in Finnish': 'a'.repeat(45_000) };
    addRows(register, 'Privacy notice', [{ Section: 'sources', ...texts }]);
    expect(() => publish(register)).toThrow('noticeOverCell');
    expect(register.records('Notice versions')).toEqual([]);
  });
});

describe('that a customer was given the notice', () => {
  test('stands in their row with the version, and in the log with the day and the way', () => {
    const register = published.copy();
    const { result } = register.run(
      giveNotice(register.world, 'aino@example.fi', { way: 'paper', on: day('2026-11-24') }),
    );
    expect(result).toEqual({ version: '2026-11-24', given: 1, leftAlone: 0, joinedLater: 0, undated: 0 });
    expect(customer(register, 'aino@example.fi')['Notice version']).toBe('2026-11-24');
    const { Event, Subject, Details } = lastEntry(register);
    expect([Event, String(Subject).length, JSON.parse(String(Details))]).toEqual([
      'notice.given',
      64,
      { on: '2026-11-24', version: '2026-11-24', way: 'paper' },
    ]);
    expect(register.run(giveNotice(register.world, '1', { way: 'paper' })).result.given).toBe(0);
  });

  test('is noted of all without one at once, but for restricted rows', () => {
    const register = published.copy();
    write(register, 'Customers', 1, 'Restricted since', '2026-11-01');
    const { result } = register.run(giveNoticeToAll(register.world, { whom: 'without' }, { way: 'email' }));
    expect(result).toMatchObject({ given: 2, leftAlone: 1 });
    expect(register.records('Customers').map((row) => row['Notice version'])).toEqual([
      '2026-11-24',
      '',
      '2026-11-24',
    ]);
    expect(JSON.parse(String(lastEntry(register).Details))).toEqual({
      customers: 2,
      on: '2026-11-24',
      version: '2026-11-24',
      way: 'email',
    });
    expect(JSON.stringify(register.records('Log'))).not.toContain('aino');
  });

  test('may be noted of those from one source only, and of those who have an older version', () => {
    const register = published.copy();
    write(register, 'Customers', 0, 'Source', 'fair');
    const to = (whom: 'without' | 'outdated', source?: string) =>
      register.run(giveNoticeToAll(register.world, { whom, source }, { way: 'email' })).result.given;
    expect(to('without', 'fair')).toBe(1);
    register.run(setSettings(register.world, { answerMonths: '2' }));
    publish(register);
    expect([to('without'), to('outdated'), to('outdated')]).toEqual([2, 1, 0]);
  });

  test('is noted of no crowd who came only after the day on which it was given: they are counted, and asked for in time', () => {
    const register = published.copy();
    register.today = '2026-12-10';
    write(register, 'Customers', 1, 'Customer since', '2026-12-01');
    write(register, 'Customers', 2, 'Customer since', '2026-01-01');
    const giving = { way: 'email', on: day('2026-11-25') } as const;
    const note = (whom: 'without' | 'outdated', on = giving.on) =>
      register.run(giveNoticeToAll(register.world, { whom }, { ...giving, on }));
    const { result } = note('without');
    expect(result).toEqual({ version: '2026-11-24', given: 2, leftAlone: 0, joinedLater: 1, undated: 0 });
    expect(givenSentences(result, 'en').join(' ')).toMatch(/2 customers\. 1 customer was left out/);
    expect(register.records('Customers')[1]?.['Notice version']).toBe('');
    expect(note('outdated').result).toMatchObject({ given: 0, joinedLater: 1 });
    register.today = '2027-01-01';
    expect(state(register).needs.notGiven).toBe(1);
    expect(note('without', day('2026-12-01')).result).toMatchObject({ given: 1, joinedLater: 0 });
  });

  test.each([
    ['blank', ''],
    ['no day', 'last summer'],
  ])('is noted of no crowd for a day that is past where the day of somebody’s row is %s', (_what, since) => {
    const register = published.copy();
    register.today = '2026-12-10';
    write(register, 'Customers', 1, 'Customer since', since);
    write(register, 'Customers', 2, 'Customer since', '2026-01-01');
    const note = (on?: string) =>
      register.run(
        giveNoticeToAll(register.world, { whom: 'without' }, { way: 'email', ...(on && { on: day(on) }) }),
      ).result;
    const result = note('2026-11-25');
    expect(result).toMatchObject({ given: 2, joinedLater: 0, undated: 1 });
    expect(givenSentences(result, 'en').join(' ')).toMatch(
      /1 customer was left out.*Customer since and note/,
    );
    expect(register.records('Customers')[1]?.['Notice version']).toBe('');
    expect(JSON.parse(String(lastEntry(register).Details))).toMatchObject({ customers: 2 });
    expect(note('2026-12-09')).toMatchObject({ given: 0, undated: 1 });
    expect(note('2026-12-10')).toMatchObject({ given: 1, undated: 0 });
  });

  test.each(['yes', 'annettu', '2025-01-01'])('is not said by a word that is no version: %s', (word) => {
    const register = published.copy();
    write(register, 'Customers', 0, 'Notice version', word);
    expect(state(register).needs.notGiven).toBe(2);
    const { result } = register.run(giveNoticeToAll(register.world, { whom: 'without' }, { way: 'email' }));
    expect(result.given).toBe(3);
    expect(customer(register, 'aino@example.fi')['Notice version']).toBe('2026-11-24');
  });

  test('waits for the owner once the month is over, also of those of whom nobody knows since when they are here', () => {
    const register = published.copy();
    expect(state(register).needs.notGiven).toBe(2);
    register.today = '2026-12-21';
    expect(state(register).needs.notGiven).toBe(3);
    register.run(giveNoticeToAll(register.world, { whom: 'without' }, { way: 'website' }));
    expect(state(register).needs.notGiven).toBe(0);
  });

  test('is refused before a notice was published, for a version that is none, and for a day to come', () => {
    const register = published.copy();
    const give = (giving: object) =>
      register.run(giveNotice(register.world, '1', { way: 'paper', ...giving }));
    expect(() => start.copy().run(giveNotice(start.world, '1', { way: 'paper' }))).toThrow(
      'noticeUnpublished',
    );
    expect(() => give({ version: '1999' })).toThrow('noticeVersionUnknown');
    expect(() => give({ on: day('2026-11-25') })).toThrow('givenInFuture');
    expect(() => give({ on: day('2026-11-23') })).toThrow('givenBeforePublished');
  });
});

test('the log holds after all of it', () => {
  const register = published.copy();
  register.run(giveNoticeToAll(register.world, { whom: 'without' }, { way: 'email' }));
  expect(register.run(verify(register.world))).toMatchObject({ ok: true });
});
