import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, openBrowser } from '../support/browser';
import type { AddonApp } from './app';
import { barriers, expectClean, openShown } from './browser';
import { aged } from './dues';

let browser: Browser;
let app: AddonApp;
let page: Page;
let faults: string[];

async function open(of: AddonApp): Promise<void> {
  app = of;
  expect(app.host.run('showReview').error).toBeUndefined();
  ({ page, faults } = await openShown(browser, app));
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const status = (text: string) => page.getByRole('status').getByText(text).waitFor();

(hasBrowser ? describe : describe.skip)('the window of the review', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => expectClean({ page, faults }));

  it('shows what waits and its cells, approves by keyboard, and takes back', async () => {
    await open(aged());
    await page.getByRole('heading', { name: 'Tilaukset (3)' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    const approve = button('Hyväksy hävitettäväksi');
    expect(await approve.getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('Valitse: Aino Mallinen').focus();
    await page.keyboard.press('Space');
    await page.getByText('Valittu 1', { exact: true }).waitFor();
    await button('Näytä solut').click();
    await page.locator('h2:focus', { hasText: 'Nämä solut hävitettäisiin' }).waitFor();
    expect(await page.getByRole('row', { name: /Asiakkaat 2 .*Etunimi/ }).count()).toBe(1);
    expect(await barriers(page)).toEqual([]);
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/review.png` });
    await approve.focus();
    await page.keyboard.press('Enter');
    await status('Hyväksytty: yksi tieto. Hyväksynnän voi perua ennen päivää 1.12.2026.');
    await page.getByLabel('Näytä', { exact: true }).selectOption({ label: 'Hyväksytyt (1)' });
    await page.getByRole('cell', { name: '1.12.2026' }).waitFor();
    await button('Valitse tämä sivu').click();
    await button('Peru hyväksyntä').click();
    await status('Yksi hyväksyntä on peruttu.');
    await page.getByText('Mikään ei odota hävittämistä.').waitFor();
  });

  it('shows where other rows name somebody before their card is approved, and replaces what is chosen', async () => {
    const shop = aged();
    const [{ Tunniste } = {}] = shop.book.records('Tilaukset');
    shop.paste('Tilaukset', 'Kuvaus', 0, ['lahja: Aino Mallinen']);
    await open(shop);
    await page.getByLabel('Valitse: Aino Mallinen').click();
    await button('Hyväksy hävitettäväksi').click();
    await page.getByRole('heading', { name: 'Muilla riveillä mainitaan: Aino Mallinen' }).waitFor();
    await page.getByText('hyväksy sitten uudestaan').waitFor();
    expect(await barriers(page)).toEqual([]);
    if (process.env['SHOTS'])
      await page.screenshot({ path: `${process.env['SHOTS']}/mentions.png`, fullPage: true });
    await page.getByLabel(/^Korvaa: Tilaukset, Kuvaus/).click();
    await button('Hyväksy hävitettäväksi').click();
    await page.getByText('Korvaa ne ensin').waitFor();
    await button('Korvaa valitut').click();
    await status('1 solu muutettiin.');
    expect(shop.book.records('Tilaukset').find((row) => row['Tunniste'] === Tunniste)).toMatchObject({
      Kuvaus: 'lahja: [poistettu]',
    });
    await button('Hyväksy hävitettäväksi').click();
    await status('Hyväksytty: yksi tieto.');
  });

  it('goes through pages, and chooses on all of them', async () => {
    await open(aged(70));
    await page.getByText('1–50, yhteensä 71').waitFor();
    await button('Seuraavat').click();
    await page.getByText('51–71, yhteensä 71').waitFor();
    await page.getByLabel('Näytä', { exact: true }).selectOption({ label: 'Tilaukset (70)' });
    await page.getByText('1–50, yhteensä 70').waitFor();
    await button('Valitse kaikki 70').click();
    await page.getByText('Valittu 70').waitFor();
    await button('Hyväksy hävitettäväksi').click();
    await status('Hyväksytty: 70 tietoa. Hyväksynnät voi perua ennen päivää 1.12.2026.');
    expect(app.book.records('Tehtävät').filter((row) => row['Tila'] === 'Avoin')).toHaveLength(70);
  });

  it('asks of silent customers whether the relationship has ended', async () => {
    await open(aged());
    await page.getByRole('heading', { name: 'Tilaukset (3)' }).waitFor();
    await page.getByLabel('Näytä', { exact: true }).selectOption('ends');
    await page.getByLabel('Valitse: Liisa Vanha').check();
    expect(await barriers(page)).toEqual([]);
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/ends.png` });
    await button('Merkitse päättyneeksi').click();
    await status('Yksi asiakassuhde on merkitty päättyneeksi.');
    await button('Peru päättäminen').click();
    await status('Yhden asiakassuhteen päättyminen on peruttu.');
    await page.getByLabel('Valitse: Matti Hiljainen').check();
    await button('Asiakkuus jatkuu').click();
    await status('Yksi asiakassuhde on merkitty jatkuvaksi.');
    expect(await page.getByLabel('Valitse: Matti Hiljainen').count()).toBe(0);
  });
});
