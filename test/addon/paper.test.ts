import { expect, it } from '@jest/globals';
import { choiceText } from '../../src/language/choices';
import { AddonApp } from './app';
import { daily, withForms } from './formDesk';
import { chinookFiles, HELSINKI, idOf } from './shop';

it('follows an erasure with paper from the start to its completion', () => {
  const app: AddonApp = withForms();
  app.importChinook(chinookFiles());
  const who = idOf(app, HELSINKI);
  const tasks = (kind: string) =>
    app.book.records('Tehtävät').filter((task) => task['Tehtävä'] === choiceText('taskKind', kind, 'fi'));
  const folders = () => app.book.records('Muu aineisto').map((row) => row['Kuvaus']);
  const course = () => app.value<'erasures'>({ do: 'erasures' }).courses.find(({ complete }) => !complete);
  const others = () => app.book.records('Asiakkaat').filter((row) => row['Tunniste'] !== who);
  app.paste('Muu aineisto', 'Kuvaus', 0, ['Mittakortti', 'Esitteet']);
  app.paste('Muu aineisto', 'Asiakas', 0, [who]);
  daily(app);
  const before = others();

  app.value<'erase'>({ do: 'erase', who });
  expect(folders()).toEqual(['Mittakortti', 'Esitteet']);
  expect(tasks('paper')).toMatchObject([{ Tila: 'Avoin', Tekijä: 'Sinä' }]);

  const left = () => course()?.copies.filter(({ state }) => state !== 'done') ?? [];
  const paper = String(tasks('paper')[0]?.['Tunniste']);
  for (const { task, mayTick } of left())
    if (mayTick && task !== paper) app.value<'tickCopy'>({ do: 'tickCopy', task });
  daily(app);
  expect(left().map(({ task }) => task)).toEqual([paper]);
  expect(folders()).toEqual(['Mittakortti', 'Esitteet']);

  app.value<'tickCopy'>({ do: 'tickCopy', task: paper });
  expect(folders()).toEqual(['Esitteet']);
  expect(course()).toBeUndefined();
  expect(tasks('paper')).toMatchObject([{ Tila: 'Tehty' }]);
  daily(app);
  expect(tasks('completeErasure')).toMatchObject([{ Tila: 'Tehty' }]);
  expect(others()).toEqual(before);
  expect(app.alertOf('verifyLog')).toMatch(/^Loki on ehjä/);
});
