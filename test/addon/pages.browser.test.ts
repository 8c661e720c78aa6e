import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AddonApp } from './app';
import { hasBrowser, openBrowser } from '../support/browser';
import { barriers, expectClean, openShown, untilShown } from './browser';
import { customersOf, HELSINKI, idOf, rowOf, shop } from './shop';

const fresh = shop();
const data = (name: string) => path.join(__dirname, '../data', name);

let browser: Browser;
let app: AddonApp;
let page: Page;
let faults: string[];

/** Chooses a menu item and opens the page that it shows. */
async function open(item: string): Promise<void> {
  expect(app.host.run(item).error).toBeUndefined();
  ({ page, faults } = await openShown(browser, app));
}

/** Opens the card by a menu item, and says once why. */
async function openCard(item = 'showCard'): Promise<void> {
  await open(item);
  await button('Asiakaspalvelu').click();
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const status = (text: string) => page.getByRole('status').getByText(text).waitFor();
const alert = (text: string) => page.getByRole('alert').getByText(text).waitFor();

(hasBrowser ? describe : describe.skip)('the pages', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(() => {
    app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
  });
  afterEach(() => expectClean({ page, faults }));

  it('show the card of the selected row and record a consent with the keyboard', async () => {
    app.select('Asiakkaat', rowOf(app, HELSINKI));
    await open('showCard');
    await page.getByRole('group', { name: 'Miksi katsot tietoja?' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(app.person.shown).toHaveLength(1);
    await button('Asiakaspalvelu').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Terhi Hämäläinen' }).waitFor();
    await page.getByText('00530').first().waitFor();
    await page.getByLabel('Miten').selectOption('phone');
    await page.getByLabel('Todiste').fill('Puhelu 24.11.');
    await button('Antoi: Sähköinen suoramarkkinointi').focus();
    await page.keyboard.press('Enter');
    await status('Kirjattu: Sähköinen suoramarkkinointi.');
    await page.getByText('Annettu, 24.11.2026 klo 10.00').waitFor();
    expect(app.book.records('Suostumukset')).toEqual([
      expect.objectContaining({ Todiste: 'Puhelu 24.11.', Asiakas: idOf(app, HELSINKI) }),
    ]);
  });

  it('open the card at its consents from the menu', async () => {
    app.select('Asiakkaat', 3);
    await openCard('showConsent');
    await page.locator('h2:focus', { hasText: 'Suostumukset' }).waitFor();
  });

  it('make the form for requests, show how it stands, repair it, and make it anew', async () => {
    await open('showForm');
    await page.getByText('Lomaketta ei ole vielä.').waitFor();
    await button('Tee lomake').click();
    await status('Lomake on kunnossa.');
    expect(await page.getByText('Kunnossa:').count()).toBe(5);
    const address = await page.getByRole('link', { name: /^Avaa lomake/ }).getAttribute('href');
    expect(address).toMatch(/^https:\/\/docs\.google\.com\/forms\//);
    await button('Valitse kopioitavaksi: Svenska').click();
    expect(await page.evaluate('getSelection().toString()')).toContain(address);
    expect(await barriers(page)).toEqual([]);
    for (const form of app.state.forms) form.accepting = false;
    await page.close();
    await open('showForm');
    await page.getByText('Korjattava: lomake ottaa vastauksia').waitFor();
    await button('Korjaa lomake').click();
    await status('Lomake on kunnossa.');
    app.state.forms = [];
    await page.close();
    await open('showForm');
    await page.getByLabel('Tiedän, että lomake on poistettu.').check();
    await button('Tee uusi lomake').click();
    await status('Lomake on kunnossa.');
  });

  it('let the owner choose whom a name means', async () => {
    await openCard();
    await page.getByText('Valitse asiakkaan rivi').waitFor();
    await page.getByLabel('Asiakas', { exact: true }).fill('Terhi Hämäläinen');
    await button('Hae').click();
    await alert('Hakuun sopivia asiakkaita on 1');
    expect(await barriers(page)).toEqual([]);
    await button(/^Terhi Hämäläinen, Helsinki/).click();
    await page.getByRole('heading', { level: 1, name: 'Terhi Hämäläinen' }).waitFor();
  });

  it('go from the card to the dialogs about the same person', async () => {
    app.select('Asiakkaat', rowOf(app, HELSINKI));
    await openCard();
    await untilShown(app, () => button('Poistosuunnitelma…').click());
    expect(app.person.shown.at(-1)).toMatchObject({ dialog: { title: 'Poistosuunnitelma' } });
    await page.close();
    ({ page, faults } = await openShown(browser, app));
    await page.getByRole('heading', { name: 'Suunnitelma: Terhi Hämäläinen' }).waitFor();
  });

  it('show since when data is restricted and why, and lift that by a letter in a window', async () => {
    const row = rowOf(app, HELSINKI);
    app.paste('Asiakkaat', 'Rajoitettu alkaen', row, ['2026-11-01']);
    app.select('Asiakkaat', row);
    await openCard();
    const restriction = page.getByRole('region', { name: 'Käsittely on rajoitettu' });
    await restriction.getByText('1.11.2026').waitFor();
    await restriction.getByLabel('Miksi rajoitus päättyy').fill('Osoite on tarkistettu.');
    await button('Lopeta rajoitus…').click();
    await status('Kirje avautui ikkunaan.');
    expect(await barriers(page)).toEqual([]);
    const sidebar = page;

    ({ page, faults } = await openShown(browser, app));
    const text = page.getByLabel('Teksti', { exact: true });
    await page.getByText('Rajoitus päättyy, kun kirje on lähtenyt.').waitFor();
    await page.getByLabel('Kirjeen kieli').selectOption('sv');
    await page.waitForFunction('document.querySelector("textarea").value.startsWith("Hej")');
    expect(await page.getByLabel('Kirjeen kieli').inputValue()).toBe('sv');
    await text.fill(`${await text.inputValue()}\n\nHälsningar, Maija`);
    await page.getByText('Kieltä ei voi enää vaihtaa').waitFor();
    expect(await barriers(page)).toEqual([]);
    await button('Tulosta sen sijaan').click();
    await page.getByRole('heading', { name: /^Kirje on valmis tulostettavaksi/ }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.close();

    page = sidebar;
    await page.mouse.move(100, 100);
    await page.mouse.move(120, 120);
    await restriction.getByText('Rajoituksen päättyminen: Toimitetaan käsin').waitFor();
    expect(await barriers(page)).toEqual([]);
    await button('Annettu henkilölle: Rajoituksen päättyminen').click();
    await status('Kirjattu lähteneeksi.');
    expect(await restriction.count()).toBe(0);
    expect(customersOf(app)[row]?.['Rajoitettu alkaen']).toBe('');
  });

  it('export a person and link to the files', async () => {
    app.select('Asiakkaat', rowOf(app, HELSINKI));
    await open('showExport');
    await page.waitForFunction('document.querySelector("input").value !== ""');
    await page.getByLabel('Raportin kieli').selectOption('en');
    await button('Tee tiedostot').click();
    await status('Tiedostot on tehty.');
    expect(await page.getByRole('link').allTextContents()).toEqual(
      ['pdf', 'html', 'json'].map(
        (end) => `Personal data ${idOf(app, HELSINKI)} 2026-11-24.${end} (avautuu uuteen välilehteen)`,
      ),
    );
  });

  it('make the package that a person takes along, also after it was chosen whom a name means', async () => {
    await open('showExport');
    await page.getByLabel('Asiakas', { exact: true }).fill('Terhi Hämäläinen');
    await button('Tee siirtopaketti').click();
    await button(/^Terhi Hämäläinen, Helsinki/).click();
    await status('Tiedostot on tehty.');
    expect(await page.getByRole('link').allTextContents()).toEqual([
      `Siirrettävät tiedot ${idOf(app, HELSINKI)} 2026-11-24.zip (avautuu uuteen välilehteen)`,
    ]);
  });

  it('log each look with the purpose that was chosen, and none for a card that is shown again', async () => {
    const looks = () =>
      app.book
        .records('Loki')
        .filter((entry) => entry['Tapahtuma'] === 'person.viewed')
        .map((entry) => (JSON.parse(String(entry['Tarkemmin'])) as { purpose: string }).purpose);
    app.select('Asiakkaat', rowOf(app, HELSINKI));
    await openCard();
    await page.getByRole('heading', { level: 1, name: 'Terhi Hämäläinen' }).waitFor();
    await button('Päivitä').click();
    await button('Antoi: Sähköinen suoramarkkinointi').click();
    await status('Kirjattu: Sähköinen suoramarkkinointi.');
    expect(looks()).toEqual(['customerService']);
    await page.getByLabel('Seuraavan katselun syy').selectOption('billing');
    expect(looks()).toEqual(['customerService']);
    app.select('Asiakkaat', 3);
    await button('Näytä valittu rivi').click();
    await page.locator('h1:focus').waitFor();
    expect(looks()).toEqual(['customerService', 'billing']);
  });

  it('erase only after the plan was read and ticked', async () => {
    app.select('Asiakkaat', rowOf(app, HELSINKI));
    await open('showErasure');
    await page.waitForFunction('document.querySelector("input").value !== ""');
    await button('Näytä suunnitelma').click();
    await page.getByText('Asiakkaat: Sähköposti, Puhelin, Tietojen lähde').waitFor();
    expect(await barriers(page)).toEqual([]);
    const before = app.snapshot();
    await button('Poista tiedot').click();
    expect(app.snapshot()).toBe(before);
    await page.getByLabel('Olen lukenut suunnitelman.').check();
    await button('Poista tiedot').click();
    await page.locator('h1:focus', { hasText: 'Poisto on tehty.' }).waitFor();
    expect(await page.getByRole('link').count()).toBe(2);
    expect(customersOf(app)[rowOf(app, HELSINKI)]?.['Sähköposti']).toBe('');
  });

  it('import files after a trial, with the columns guessed and changeable', async () => {
    app = new AddonApp();
    app.setUp();
    await open('showImport');
    await page.getByLabel('Asiakkaiden tiedosto').setInputFiles(data('chinook-customers.csv'));
    await page.getByLabel('Rekisterin sarake: PostalCode').waitFor();
    await page.getByLabel('Tilausten tiedosto').setInputFiles(data('chinook-invoices.csv'));
    await page.getByLabel('Rekisterin sarake: InvoiceDate').waitFor();
    expect(await page.getByLabel('Rekisterin sarake: PostalCode').inputValue()).toBe('postcode');
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('Rekisterin sarake: Fax').selectOption('phone');
    await button('Kokeile').click();
    await alert('Sama rekisterin sarake on valittu kahdesti');
    await page.getByLabel('Rekisterin sarake: Fax').selectOption('');
    await button('Kokeile').click();
    await status('Kokeilu on tehty. Mitään ei muutettu.');
    expect(customersOf(app)).toEqual([]);
    expect(await page.getByRole('row', { name: /^Asiakkaat 59 59 0 0 0$/ }).count()).toBe(1);
    await button('Tuo').click();
    await status('Tuonti on valmis.');
    expect(await page.getByRole('row', { name: /^Tilaukset 412 412 0 0 0$/ }).count()).toBe(1);
    expect([customersOf(app).length, customersOf(app)[rowOf(app, HELSINKI)]?.['Postinumero']]).toEqual([
      59,
      '00530',
    ]);
  });

  it('tell after a repair which setting was taken away, and what decides in its place', async () => {
    const row = app.book.records('Asetukset').findIndex((each) => each['Asetus'] === 'mailboxTestDays');
    app.paste('Asetukset', 'Asetus', row, ['exportKeptDays']);
    app.paste('Asetukset', 'Arvo', row, ['14']);
    await open('showSetUp');
    await button('Tarkista ja korjaa').click();
    await status('Rekisteri on valmis.');
    await page.getByText('Siinä luki: 14.').waitFor();
    await page.getByText('Säilytysajat-välilehden rivi Vientitiedostot').waitFor();
    if (process.env['SHOT']) await page.screenshot({ path: `${process.env['SHOT']}.setup.png` });
    expect(await barriers(page)).toEqual([]);
  });

  it('say what is wrong with a file', async () => {
    await open('showImport');
    await page
      .getByLabel('Asiakkaiden tiedosto')
      .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
    await alert('Lisää tiedoston ensimmäiselle riville sarakkeiden otsikot.');
  });

  it('set a register up in a spreadsheet that has customers, and show the recovery code once', async () => {
    app = new AddonApp();
    const rows = [
      ['Name', 'Email'],
      ['Korhonen', 'korhonen@example.com'],
    ].map((row) => ({ values: row.map((stringValue) => ({ userEnteredValue: { stringValue } })) }));
    app.book.api('POST', ':batchUpdate', {
      requests: [
        {
          updateCells: {
            start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
            rows,
            fields: 'userEnteredValue',
          },
        },
      ],
    });
    await open('showSetUp');
    await page.getByLabel('Nimi', { exact: true }).fill('Musiikkikauppa Oy');
    await page.getByLabel('Välilehti, jolla he ovat').selectOption({ index: 1 });
    expect(await page.getByLabel('Sarakkeen merkitys: Email').inputValue()).toBe('email');
    expect(await barriers(page)).toEqual([]);
    await button('Perusta rekisteri').click();
    await page.locator('h2:focus', { hasText: 'Palautuskoodi' }).waitFor();
    expect((await page.locator('.code').textContent())?.replace(/ /g, '')).toBe(
      app.state.scriptProperties['registerKey'],
    );
    expect(await barriers(page)).toEqual([]);
    await button('Olen kirjoittanut koodin talteen').click();
    await status('Hyvä. Koodia ei näytetä enää.');
    expect(await page.locator('.code').count()).toBe(0);
    expect(app.value<'cardOf'>({ do: 'cardOf', who: 'korhonen@example.com', purpose: 'request' }).name).toBe(
      'Korhonen',
    );
  });

  it('ask for the recovery code when the key is missing', async () => {
    app = new AddonApp(app.book, { state: { ...app.state, scriptProperties: {} } });
    await open('showSetUp');
    await page.getByLabel('Palautuskoodi').fill('0123');
    await button('Tarkista ja korjaa').click();
    await alert(
      'Avainta ei voi lukea, joten tarkista, että palautuskoodi on kirjoitettu kokonaan ja oikein.',
    );
    await page.getByLabel('Palautuskoodi').fill(fresh.state.scriptProperties['registerKey'] ?? '');
    await button('Tarkista ja korjaa').click();
    await status('Rekisteri oli kunnossa. Mitään ei muutettu.');
  });

  it.each(['sv', 'en'])('speak %s, each with one main heading', async (userLocale) => {
    for (const item of ['showExport', 'showErasure', 'showImport', 'showSetUp', 'showCard']) {
      app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state), userLocale });
      await open(item);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate('document.documentElement.lang')).toBe(userLocale);
      expect(await barriers(page)).toEqual([]);
      if (item !== 'showCard') await page.close();
    }
  });
});
