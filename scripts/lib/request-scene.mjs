/**
 * From the form that a data subject sees to the mailed answer, in the Finnish sample.
 * @type {import('./scenes.mjs').Scene}
 */
export const theRequests = {
  sample: true,
  args: [],
  async tell(walk, picture, address) {
    await theForm(walk, picture, address);
    await theSidebar(walk, picture);
    await theOverview(walk, picture);
  },
};

async function theForm(walk, picture, address) {
  const { page } = walk;
  await walk.panel('Työpöytä', 'Lomakkeet');
  const form = await page
    .getByRole('link', { name: /Avaa lomake/ })
    .first()
    .getAttribute('href');
  // Another person's browser, which speaks their language.
  const context = await page
    .context()
    .browser()
    .newContext({ viewport: page.viewportSize(), locale: 'fi-FI' });
  const respondent = await context.newPage();
  await respondent.goto(new URL(form, address).href);
  await respondent.getByLabel('Suomi').check();
  await respondent.getByRole('button', { name: 'Seuraava' }).click();
  await respondent.getByLabel('Pääsy omiin tietoihin').check();
  await respondent.mouse.wheel(0, 300);
  await respondent.waitForTimeout(300);
  await picture('rights-form', respondent);
  await context.close();
}

/** A rectification whose sender is known already: filled in, reviewed and sent. */
async function theSidebar(walk, picture) {
  const { page } = walk;
  await page.getByRole('button', { name: 'Sulje' }).first().click();
  await walk.openSheet('Pyynnöt');
  await walk.filled('A2');
  await walk.choose('Rekisterivahti', /^Pyynnöt$/);
  const sidebar = walk.surface('Pyynnöt');
  await sidebar.getByRole('button', { name: /Oikaiseminen/ }).click();
  await sidebar.getByRole('heading', { name: 'Mitä tehdään seuraavaksi' }).waitFor();
  await sidebar.getByLabel('Tieto', { exact: true }).selectOption({ label: 'Sukunimi' });
  await sidebar.getByRole('button', { name: 'Lisää tieto' }).click();
  const field = sidebar.getByLabel(/^Uusi arvo: Sukunimi/);
  await field.fill('Lehto');
  await field.scrollIntoViewIfNeeded();
  await picture('request');
  await sidebar.getByRole('button', { name: 'Katso, mitä tapahtuu…' }).click();
  const letter = walk.surface('Kirje');
  await letter.frameLocator('iframe').getByText('Lehto').first().waitFor();
  await picture('letter');
  await letter.getByRole('button', { name: 'Lähetä', exact: true }).click();
  await letter.getByRole('button', { name: 'Takaisin pyyntöön' }).click();
  await page.locator('.surface-dialog').waitFor({ state: 'detached' });
  await sidebar.getByText('Vastattu', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Sulje' }).first().click();
  await walk.panel('Työpöytä', 'Lähtevät');
  await page.getByRole('button', { name: 'Leveä näkymä' }).click();
  await page
    .getByRole('button', { name: /Vastaus pyyntöösi/ })
    .first()
    .click();
  await page.frameLocator('.letter').getByText('Lehto').first().scrollIntoViewIfNeeded();
  await picture('answer');
  await page.getByRole('button', { name: 'Leveä näkymä' }).click();
  await page.getByRole('button', { name: 'Sulje' }).first().click();
}

async function theOverview(walk, picture) {
  await walk.openSheet('Yleiskuva');
  await walk.filled('C2');
  await walk.page.waitForTimeout(500);
  await picture('overview');
}
