import { describe, expect, it } from '@jest/globals';
import { hostFor } from './harness';

const script = `
  function install(kind) {
    const book = SpreadsheetApp.getActive();
    const builder = ScriptApp.newTrigger('handle');
    const makers = {
      daily: () => builder.timeBased().everyDays(1).atHour(3).nearMinute(20).create(),
      hourly: () => builder.timeBased().everyHours(6).create(),
      monthly: () => builder.timeBased().onMonthDay(31).atHour(4).nearMinute(0).inTimezone('UTC').create(),
      friday: () => builder.timeBased().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(9).nearMinute(0).create(),
      once: () => builder.timeBased().after(600000).create(),
      edit: () => builder.forSpreadsheet(book).onEdit().create(),
      change: () => builder.forSpreadsheet(book).onChange().create(),
      submit: () => builder.forSpreadsheet('book-1').onFormSubmit().create(),
    };
    return makers[kind]().getUniqueId();
  }
  function handle(e) {
    const told = {};
    for (const key of Object.keys(e)) told[key] = typeof e[key] === 'object' && !Array.isArray(e[key]) ? String(e[key]) : e[key];
    if (e.range) told.range = e.range.getA1Notation();
    Logger.log(JSON.stringify(told));
  }
  function list() {
    return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId()]);
  }
  function removeAll() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
  function installMany() { for (let i = 0; i < 21; i++) install('hourly'); }`;

function toldBy(records: { logs: { message: string }[] }[]): unknown[] {
  return records.map(({ logs }): unknown => JSON.parse(logs[0]?.message ?? 'null'));
}

describe('installed triggers', () => {
  it('are listed and deleted by the script', () => {
    const { host } = hostFor(script);
    host.run('install', ['daily']);
    host.run('install', ['edit']);
    expect(host.run('list').result).toEqual([
      ['handle', 'CLOCK', 'CLOCK', null],
      ['handle', 'ON_EDIT', 'SPREADSHEETS', 'book-1'],
    ]);
    host.run('removeAll');
    expect(host.triggers()).toEqual([]);
  });

  it('are at most twenty', () => {
    const { host } = hostFor(script);
    expect(host.run('installMany').error?.message).toMatch(/^This script has too many triggers/);
    expect(host.triggers()).toHaveLength(20);
  });

  it('tell of an edit as Google does, the installed one with full rights', () => {
    const { host } = hostFor(`${script}; function onEdit(e) { handle(e); }`);
    const id = host.run('install', ['edit']).result;
    const records = host.fireEdit({
      block: { sheetId: 0, row: 2, column: 3, rows: 1, columns: 1 },
      value: 'new',
      oldValue: 'old',
    });
    const both = { range: 'C2', value: 'new', oldValue: 'old', source: 'Spreadsheet', user: 'User' };
    expect(toldBy(records)).toEqual([
      { authMode: 'LIMITED', ...both },
      { authMode: 'FULL', triggerUid: id, ...both },
    ]);
    expect(records.map(({ trigger }) => trigger)).toEqual(['simple', 'installable']);
  });

  it('tell of changes and form responses', () => {
    const { host } = hostFor(script);
    const change = host.run('install', ['change']).result;
    const submit = host.run('install', ['submit']).result;
    expect(toldBy(host.fireChange('REMOVE_ROW'))).toEqual([
      { authMode: 'FULL', triggerUid: change, source: 'Spreadsheet', user: 'User', changeType: 'REMOVE_ROW' },
    ]);
    const response = {
      block: { sheetId: 0, row: 9, column: 1, rows: 1, columns: 2 },
      values: ['1.2.2026', 'x'],
      namedValues: { Name: ['x'] },
    };
    expect(toldBy(host.fireFormSubmit(response))).toEqual([
      {
        authMode: 'FULL',
        triggerUid: submit,
        range: 'A9:B9',
        values: ['1.2.2026', 'x'],
        namedValues: '[object Object]',
      },
    ]);
  });

  it('leave no record of simple triggers that the script does not have', () => {
    const { host } = hostFor('function other() {}');
    host.open();
    expect(host.fireEdit({ block: { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 } })).toEqual([]);
    expect(host.executions).toEqual([]);
  });
});

describe('the clock', () => {
  /** The times at which a trigger installed on Tuesday 3 March 2026 at 12:00 UTC fires until a date. */
  function firedAt(kind: string, until: string): string[] {
    const { host, clock } = hostFor(script);
    host.run('install', [kind]);
    const times: string[] = [];
    host.fireDueTriggers(new Date(until), {
      setClock: (due) => {
        clock.now = due;
        times.push(due.toISOString());
      },
    });
    expect(host.executions.slice(1).map(({ trigger, startedAt }) => [trigger, startedAt])).toEqual(
      times.map((time) => ['time', time]),
    );
    return times;
  }

  it('fires daily triggers at the same hour on the wall, across summer time', () => {
    expect(firedAt('daily', '2026-03-05T00:00:00Z')).toEqual(['2026-03-04T01:20:00.000Z']);
    // Summer time begins in Finland on 29 March 2026 at three: that night has no 3:20, the trigger comes at 4:20.
    expect(firedAt('daily', '2026-03-31T00:00:00Z').slice(-3)).toEqual([
      '2026-03-28T01:20:00.000Z',
      '2026-03-29T01:20:00.000Z',
      '2026-03-30T00:20:00.000Z',
    ]);
  });

  it('fires hourly, weekly, monthly and single triggers', () => {
    expect(firedAt('hourly', '2026-03-04T00:00:00Z')).toEqual([
      '2026-03-03T18:00:00.000Z',
      '2026-03-04T00:00:00.000Z',
    ]);
    expect(firedAt('friday', '2026-03-14T00:00:00Z')).toEqual([
      '2026-03-06T07:00:00.000Z',
      '2026-03-13T07:00:00.000Z',
    ]);
    expect(firedAt('monthly', '2026-06-30T00:00:00Z')).toEqual([
      '2026-03-31T04:00:00.000Z',
      '2026-05-31T04:00:00.000Z',
    ]);
    expect(firedAt('once', '2026-03-10T00:00:00Z')).toEqual(['2026-03-03T12:10:00.000Z']);
  });

  it('can make up for a long absence with a single run', () => {
    const { host } = hostFor(script);
    host.run('install', ['daily']);
    expect(host.fireDueTriggers(new Date('2026-04-03T12:00:00Z'), { once: true })).toHaveLength(1);
    expect(host.triggers()[0]?.nextDue).toBe('2026-04-04T00:20:00.000Z');
  });

  it('tells the handler the due moment', () => {
    const { host } = hostFor(script);
    const id = host.run('install', ['daily']).result;
    expect(toldBy(host.fireTimeTrigger(String(id), new Date('2026-12-31T01:20:30Z')))).toEqual([
      {
        authMode: 'FULL',
        triggerUid: id,
        year: 2026,
        month: 12,
        'day-of-month': 31,
        'day-of-week': 4,
        'week-of-year': 53,
        hour: 1,
        minute: 20,
        second: 30,
        timezone: 'UTC',
      },
    ]);
  });

  it('finds nobody to talk to', () => {
    const { host } = hostFor(`${script}; function handle() { SpreadsheetApp.getUi(); }`);
    const id = String(host.run('install', ['daily']).result);
    expect(host.fireTimeTrigger(id)[0]?.error?.message).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  it('stops when the day’s trigger time is used up', () => {
    const { host } = hostFor(`${script}; function handle() { Utilities.sleep(300000); }`);
    const id = String(host.run('install', ['hourly']).result);
    const errors = Array.from({ length: 19 }, () => host.fireTimeTrigger(id)[0]?.error?.message);
    expect(errors.slice(0, 18)).toEqual(Array.from({ length: 18 }, () => undefined));
    expect(errors[18]).toBe('Service using too much computer time for one day');
  });
});

describe('a simple trigger', () => {
  const edit = { block: { sheetId: 0, row: 2, column: 1, rows: 1, columns: 1 } };

  it('runs also where the lines before it need a service, and nothing runs where there is none', () => {
    const { host } = hostFor(
      `var book = SpreadsheetApp.getActive(); var onEdit = function () { Logger.log(book.getId()); };`,
    );
    expect(host.fireEdit(edit).map(({ logs }) => logs[0]?.message)).toEqual(['book-1']);
    expect(host.open()).toEqual([]);
    expect(host.executions).toHaveLength(1);
  });
});
