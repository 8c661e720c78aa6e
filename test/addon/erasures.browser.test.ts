import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, openBrowser } from '../support/browser';
import { AddonApp } from './app';
import { barriers, expectClean, openShown, untilShown } from './browser';
import { HELSINKI, idOf, shop } from './shop';

const fresh = shop();
const who = idOf(fresh, HELSINKI);

let browser: Browser;
let app: AddonApp;
let page: Page;
let faults: string[];

async function open(item: string): Promise<void> {
  expect(app.host.run(item).error).toBeUndefined();
  ({ page, faults } = await openShown(browser, app));
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const status = (text: string) => page.getByRole('status').getByText(text).waitFor();
const logged = (event: string) =>
  app.book.records('Loki').filter((entry) => entry['Tapahtuma'] === event).length;

(hasBrowser ? describe : describe.skip)('the pages of erasures', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(() => {
    app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
  });
  afterEach(() => expectClean({ page, faults }));

  it('let the owner keep numbers for the statistics, and say which before it happens', async () => {
    const old = app.book.records('Tilaukset').findIndex((order) => order['Asiakas'] === who);
    app.paste('Tilaukset', 'Päivä', old, ['1.5.2009']);
    app.value<'openErasure'>({ do: 'openErasure', who });
    ({ page, faults } = await openShown(browser, app));
    const left = page.locator('section', { hasText: 'Jää tilastoon' });
    const tick = page.getByLabel('Laske poistettavat tiedot nimettömään tilastoon.', { exact: false });
    await tick.waitFor();
    expect(await left.count()).toBe(0);
    await tick.check();
    const told = ['Tilaukset ja laskut (1)'];
    expect(await left.getByRole('listitem').allTextContents()).toEqual(told);
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('Olen lukenut suunnitelman.', { exact: false }).check();
    await button('Poista tiedot').click();
    await page.getByRole('heading', { name: 'Poisto on tehty.' }).waitFor();
    expect(await left.getByRole('listitem').allTextContents()).toEqual(told);
    expect(app.book.records('Tilastot')).toMatchObject([{ Vuosi: '*', Summa: 0 }]);
  });

  it('make the task of paper that was found since a reduction, and say that nothing else is erased', async () => {
    app.value<'erase'>({ do: 'erase', who });
    const open = () => app.value<'erasures'>({ do: 'erasures' }).courses.find(({ complete }) => !complete);
    expect(app.host.run('dailyRun').error).toBeUndefined();
    for (const { task, state } of open()?.copies ?? [])
      if (state !== 'done') app.value<'tickCopy'>({ do: 'tickCopy', task });
    expect(app.host.run('dailyRun').error).toBeUndefined();
    expect(open()).toBeUndefined();
    app.paste('Muu aineisto', 'Kuvaus', 0, ['Mittakortti']);
    app.paste('Muu aineisto', 'Asiakas', 0, [who]);
    expect(app.host.run('dailyRun').error).toBeUndefined();
    app.value<'openErasure'>({ do: 'openErasure', who });
    ({ page, faults } = await openShown(browser, app));
    await button('Tee tehtävät').waitFor();
    expect(await barriers(page)).toEqual([]);
    await button('Tee tehtävät').click();
    await page.getByRole('heading', { name: 'Tehtävät on tehty.' }).waitFor();
    expect(open()?.copies).toMatchObject([{ mayTick: true }]);
    const owners = app.book.records('Tehtävät').filter(({ Tekijä }) => Tekijä === 'Sinä');
    expect(owners.filter(({ Tila }) => Tila === 'Avoin')).toHaveLength(1);
  });

  it('show mentions in other rows before the erasure, and replace those that are chosen', async () => {
    const others = app.book
      .records('Tilaukset')
      .flatMap((order, row) => (order['Asiakas'] === who ? [] : [row]))
      .slice(0, 3);
    const texts = [
      'Lahja: Terhi Hämäläinen, <img src=x onerror=alert(1)> {{code}}',
      'Hämäläisen pannu',
      `${'pitkä selitys '.repeat(40)}terhi.hamalainen@apple.fi${' ja jatkoa'.repeat(40)}`,
    ];
    for (const [at, row] of others.entries()) app.paste('Tilaukset', 'Kuvaus', row, [texts[at] ?? '']);
    app.value<'openErasure'>({ do: 'openErasure', who });
    ({ page, faults } = await openShown(browser, app));
    const section = page.locator('section', { hasText: 'Mainintoja muiden riveillä' });
    await section.getByText('Lahja:').waitFor();
    expect(await section.locator('mark').allTextContents()).toEqual(
      expect.arrayContaining(['Terhi Hämäläinen', 'Hämäläisen', 'terhi.hamalainen@apple.fi']),
    );
    await section.getByRole('checkbox').first().check();
    await page.getByLabel('Olen lukenut suunnitelman.', { exact: false }).check();
    await button('Poista tiedot').click();
    await page.getByRole('alert').getByText('Korvaa ne ensin').waitFor();
    expect(logged('erasure')).toBe(0);
    await button('Korvaa valitut').click();
    await status('1 solu muutettiin.');
    expect(logged('mentions.replaced')).toBe(1);
    const descriptions = others.map((row) => app.book.records('Tilaukset')[row]?.['Kuvaus']);
    expect(descriptions.filter((text) => String(text).includes('[poistettu]'))).toHaveLength(1);
    await button('Poista tiedot').click();
    await page.getByText('Poisto ei ole vielä valmis').waitFor();
    await untilShown(app, () => button('Poistojen tila…').click());
    expect(app.person.shown.at(-1)).toMatchObject({ dialog: { title: 'Poistojen tila' } });
  });

  it('list the erasures with what remains, until the owner has marked the last copy as done', async () => {
    app.value<'erase'>({ do: 'erase', who });
    await open('showErasures');
    await page.getByRole('heading', { level: 3, name: /^Viite / }).waitFor();
    expect(await barriers(page)).toEqual([]);
    const ticks = await button(/^Tehty: /).count();
    expect(ticks).toBeGreaterThan(3);
    for (let left = ticks; left > 1; left--) {
      await button(/^Tehty: /)
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await status('Merkitty tehdyksi.');
      await page.waitForFunction(`document.querySelectorAll('button').length === ${left - 1}`);
      expect(logged('erasure.completed')).toBe(0);
    }
    await button(/^Tehty: /).click();
    await status('Poisto on nyt valmis');
    expect(logged('erasure.completed')).toBe(1);
    await page.getByText('Kesken olevia poistoja ei ole.').waitFor();
    await page.getByRole('heading', { name: 'Valmiit' }).waitFor();
  });
});
