import { readFileSync } from 'node:fs';

/**
 * What the notice promises besides: the notice itself, address labels, data breaches, and what needs the owner today. In the Finnish sample.
 * @type {import('./scenes.mjs').Scene}
 */
export const thePromises = {
  sample: true,
  args: [],
  async tell(walk, picture) {
    const { page } = walk;
    await walk.filled('D3');
    await walk.choose('Rekisterivahti', 'Tietosuojaseloste…');
    const notice = walk.surface('Tietosuojaseloste');
    await notice.getByText('Seloste', { exact: true }).click();
    await notice.getByRole('article').scrollIntoViewIfNeeded();
    await picture('notice');
    const older = readFileSync('test/data/notices/faulty-fi-01-old-template.txt', 'utf8');
    await notice.getByLabel('Selosteen teksti').fill(older);
    await notice.getByRole('button', { name: 'Tarkista', exact: true }).click();
    await notice.getByText('Pyyntöön vaaditaan allekirjoitus.').first().scrollIntoViewIfNeeded();
    await picture('notice-check');
    await closeDialog(page);

    await walk.choose('Rekisterivahti', 'Osoitetarrat ja osoitelistat…');
    const labels = walk.surface('Osoitetarrat ja osoitelistat');
    await labels.getByLabel('Käyttötarkoitus').selectOption('postalMarketing');
    await labels.getByRole('button', { name: 'Katso, keitä on mukana' }).click();
    await labels.getByRole('button', { name: 'Tee tiedosto' }).waitFor();
    await labels.getByRole('heading', { name: 'Luettelo' }).evaluate((heading) => heading.scrollIntoView());
    await picture('labels');
    await closeDialog(page);

    await walk.choose('Rekisterivahti', 'Tietoturvaloukkaukset…');
    const breaches = walk.surface('Tietoturvaloukkaukset');
    await breaches.getByText('Kirjaa uusi loukkaus').click();
    await breaches.getByLabel('Milloin se tuli tietoosi').fill('2026-11-23T09:30');
    await breaches.getByLabel('Mitä tapahtui').first().fill('Tilauskansio unohtui junaan.');
    await breaches.getByRole('button', { name: 'Kirjaa', exact: true }).click();
    const deadline = breaches.getByText('Ilmoita tietosuojavaltuutetulle viimeistään 26.11.2026').first();
    await deadline.waitFor();
    await breaches.getByText('Arvioi', { exact: true }).first().click();
    await breaches.getByLabel('Luottamuksellisuus').first().check();
    await breaches.getByText('Vastausten perusteella').first().waitFor();
    await deadline.evaluate((line) => line.closest('section').scrollIntoView());
    await picture('breaches');
    await closeDialog(page);

    await walk.panel('Työpöytä', 'Jako');
    await page.getByLabel('Sähköpostiosoite').fill('vieras@example.com');
    await page.getByRole('button', { name: 'Jaa', exact: true }).click();
    await page.getByText('vieras@example.com').first().waitFor();
    await page.getByRole('button', { name: 'Työpöytä', exact: true }).click();
    await walk.choose('Rekisterivahti', 'Kuka pääsee rekisteriin…');
    const access = walk.surface('Kuka pääsee rekisteriin');
    await access.getByText(/^Taulukko on jaettu/).waitFor();
    await picture('access');
    await closeDialog(page);

    await walk.choose('Rekisterivahti', 'Selvitykset ja lokin tiivistys…');
    const reports = walk.surface('Selvitykset ja lokin tiivistys');
    await reports.getByRole('button', { name: 'Tee seloste', exact: true }).click();
    await reports.getByRole('link', { name: /html/ }).first().waitFor();
    await closeDialog(page);
    await walk.panel('Työpöytä', 'Drive');
    await page.getByRole('button', { name: 'Leveä näkymä' }).click();
    await page
      .getByRole('button', { name: /^Seloste käsittelytoimista .*html/ })
      .first()
      .click();
    const record = page.frameLocator('.preview-frame');
    await record.getByRole('heading', { name: 'Rekisterinpitäjä ja yhteyshenkilöt' }).waitFor();
    await page.waitForTimeout(500);
    await picture('processing');
    await page.getByRole('button', { name: 'Leveä näkymä' }).click();
    await page.getByRole('button', { name: 'Työpöytä', exact: true }).click();

    await walk.choose('Rekisterivahti', 'Ohje');
    await walk.surface('Ohje').getByRole('button', { name: /^2\. / }).click();
    await picture('help');
    await closeDialog(page);

    await walk.openSheet('Yleiskuva');
    await walk.filled('A2');
    await walk.click('C20');
    await page.mouse.wheel(0, 620);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.chart img')].every((chart) => chart.complete),
    );
    await picture('trends');

    await walk.choose('Rekisterivahti', 'Tänään');
    await walk.surface('Tänään').getByRole('heading', { name: 'Päivittäinen ajo' }).waitFor();
    await picture('today');
  },
};

async function closeDialog(page) {
  await page.getByRole('dialog').getByRole('button', { name: 'Sulje' }).first().click();
  await page.locator('.surface-dialog').waitFor({ state: 'detached' });
}
