import { expect, it } from '@jest/globals';
import { deleteColumn } from '../actions/by-hand';
import { shop } from './shop';

it('a daily run that stops at an error stands in the overview while it lasts, and the register is not taken for restored', () => {
  const app = shop();
  const daily = () => app.host.run('dailyRun').error?.message;
  const figure = () => app.book.records('Yleiskuva').find(({ Tunnus }) => Tunnus === 'runsFailed')?.Arvo;
  const troubles = () => app.value<'today'>({ do: 'today' }).run.troubles;
  const noted = () =>
    app.book
      .records('Loki')
      .map(({ Tapahtuma }) => String(Tapahtuma))
      .filter((event) => event.startsWith('run.'));
  expect([daily(), figure()]).toEqual([undefined, 0]);
  deleteColumn(app.book, 'Asiakkaat', 'Verkkosivut');
  expect(daily()).toBe('columnMissing');
  app.clock.now = new Date('2026-11-25T03:00:00Z');
  expect(daily()).toBe('columnMissing');
  expect(figure()).toBe(2);
  app.value<'setUp'>({ do: 'setUp', language: 'fi', settings: {} });
  expect(troubles()).toEqual([expect.stringMatching(/^2 ajoa peräkkäin on pysähtynyt virheeseen\./)]);
  expect([daily(), figure(), troubles()]).toEqual([undefined, 0, []]);
  expect(noted()).toEqual(['run.failed', 'run.failed', 'run.finished']);
  expect(app.alertOf('verifyLog')).toMatch(/^Loki on ehjä/);
  const calls = app.host.executions.length;
  expect([daily(), noted().length, app.host.executions.length]).toEqual([undefined, 3, calls + 1]);
});
