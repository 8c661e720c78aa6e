import path from 'node:path';
import { thePromises } from './promises-scene.mjs';
import { theRequests } from './request-scene.mjs';

/**
 * The scenes of which pictures are taken. Each has the workbench's arguments and a walk that calls `picture` wherever there is something
 * to see.
 * @typedef {{ sample?: boolean, args: string[], tell(walk: import('./walk.mjs').Walk, picture: (name: string) => Promise<void>, address: string): Promise<void> }} Scene
 */

/** The sample register is a Finnish one, so its page speaks Finnish. */
const theSample = {
  sample: true,
  args: [],
  async tell(walk, picture) {
    const { page } = walk;
    await walk.filled('D3');
    await walk.click('D5');
    await walk.choose('Rekisterivahti');
    await picture('sample');
    await page.getByRole('menuitem', { name: 'Henkilön kortti' }).click();
    const card = walk.surface('Henkilön kortti');
    await card.getByRole('button', { name: 'Asiakaspalvelu' }).click();
    await card.getByText(/^Tilaukset \(\d+\)$/).waitFor();
    await picture('card');
    await card.getByRole('button', { name: 'Poistosuunnitelma…' }).click();
    await walk.surface('Poistosuunnitelma').getByText('Kirjanpito').first().waitFor();
    await picture('erasure-plan');
    await page.getByRole('dialog').getByRole('button', { name: 'Sulje' }).first().click();
    await page.getByRole('button', { name: 'Sulje' }).first().click();

    await walk.choose('Rekisterivahti', 'Vie henkilön tiedot…');
    const files = walk.surface('Vie henkilön tiedot');
    await files.getByRole('button', { name: 'Tee tiedostot' }).click();
    await files.getByText('Tiedostot on tehty.').first().waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Sulje' }).first().click();
    await page.locator('.surface-dialog').waitFor({ state: 'detached' });

    await walk.openSheet('Tilaukset');
    await walk.filled('C2');
    await walk.choose('Data', 'Luo suodatin');
    await page.waitForTimeout(500);
    await walk.clickFunnel('G1');
    await page.getByRole('dialog').getByText('Maksettu').waitFor();
    await picture('filter');
    await page.keyboard.press('Escape');
    await walk.click('D6');

    await walk.panel('Työpöytä', 'Drive');
    await page.getByRole('button', { name: 'Leveä näkymä' }).click();
    await page
      .getByRole('button', { name: /^Henkilötiedot .*html/ })
      .first()
      .click();
    await page.frameLocator('.preview-frame').locator('h1').waitFor();
    await picture('drive');
    await page.getByRole('button', { name: 'Leveä näkymä' }).click();
    await walk.panel('Työpöytä', 'Käynnistimet');
    await page.getByText('dailyRun').waitFor();
    await picture('triggers');
    await walk.panel('Työpöytä', 'Kello');
    await page.getByRole('button', { name: '+1 viikko' }).click();
    await page.getByText('Sillä välin suoritettu: 8').waitFor();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await picture('clock');
  },
};

/** From an empty workbook to a register with the customers of a shop, in English. */
const theFirstDay = {
  args: ['--workbook', 'register.json', '--empty', '--locale', 'en_GB'],
  async tell(walk, picture) {
    const { page } = walk;
    await walk.choose('Rekisterivahti', /Set up the register/);
    await page.getByRole('button', { name: 'Allow' }).click();
    const setUp = walk.surface('Set up the register');
    await setUp.getByLabel('Language of the register').selectOption({ label: 'English' });
    await setUp.getByLabel('Name', { exact: true }).fill('Music shop (sample)');
    await setUp.getByRole('button', { name: /Set up the register/ }).click();
    await setUp.getByText('Recovery code').first().waitFor();
    await picture('set-up');
    await setUp.getByRole('button', { name: 'I have written the code down' }).click();
    await page.getByRole('button', { name: /Close/ }).first().click();

    await walk.choose('Rekisterivahti', /Import customers and orders/);
    const files = walk.surface('Import customers and orders');
    const [customers, orders] = [
      files.locator('input[type=file]').nth(0),
      files.locator('input[type=file]').nth(1),
    ];
    await customers.setInputFiles(path.resolve('test/data/chinook-customers.csv'));
    await files.getByLabel('Column of the register: Email').waitFor();
    await orders.setInputFiles(path.resolve('test/data/chinook-invoices.csv'));
    await files.getByLabel('Column of the register: Total').waitFor();
    await files.getByRole('button', { name: 'Try it out' }).click();
    await files.getByText('412').first().scrollIntoViewIfNeeded();
    await picture('import');
  },
};

/** Another script than the register: what the workbench shows of forms, letters and errors. */
const anotherScript = {
  args: [
    '--workbook',
    'requests.json',
    '--locale',
    'en_GB',
    '--bundle',
    path.resolve('docs/examples/requests'),
  ],
  async tell(walk, picture, address) {
    const { page } = walk;
    await walk.choose('Requests', 'Count the requests');
    await page.getByRole('button', { name: 'Allow' }).click();
    await walk.panel('Workbench', 'Executions');
    await page.getByRole('button', { name: 'Wide view' }).click();
    await page.getByRole('button', { name: /^countRequests/ }).click();
    await page.getByText('answers.getLastRow()').waitFor();
    await picture('executions');

    await walk.choose('Requests', 'Make the form');
    await walk.panel('Workbench', 'Forms');
    // The script publishes it some calls after it was made.
    await page.getByText(/^Published · Open for responses/).waitFor();
    const form = await page.getByRole('link', { name: /Open the form/ }).getAttribute('href');
    const respondent = await page.context().newPage();
    await respondent.goto(new URL(form, address).href);
    await respondent.getByLabel('Name').fill('Aino Esimerkki');
    await respondent.getByLabel('Email').fill('aino@example.com');
    await respondent.getByLabel('See my data').check();
    await picture('form', respondent);
    await respondent.getByRole('button', { name: 'Submit' }).click();
    await respondent.getByText('Thank you.').waitFor();
    await respondent.close();
    await walk.panel('Workbench', 'Outbox');
    await page.getByRole('button', { name: /Your request has arrived/ }).click();
    await page.frameLocator('.letter').getByRole('heading').waitFor();
    await picture('outbox');
  },
};

/** @type {Scene[]} */
export const scenes = [theSample, theRequests, thePromises, theFirstDay, anotherScript];
