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
    await closeDialog(page);

    await walk.choose('Rekisterivahti', 'Osoitetarrat ja osoitelistat…');
    const labels = walk.surface('Osoitetarrat ja osoitelistat');
    await labels.getByRole('button', { name: 'Katso, keitä on mukana' }).click();
    await labels.getByRole('heading', { name: 'Pois jäävät' }).waitFor();
    await picture('labels');
    await closeDialog(page);

    await walk.choose('Rekisterivahti', 'Tietoturvaloukkaukset…');
    await walk.surface('Tietoturvaloukkaukset').getByRole('heading', { level: 2 }).nth(1).waitFor();
    await picture('breaches');
    await closeDialog(page);

    await walk.choose('Rekisterivahti', 'Tänään');
    await walk.surface('Tänään').getByRole('heading', { name: 'Päivittäinen ajo' }).waitFor();
    await picture('today');
  },
};

async function closeDialog(page) {
  await page.getByRole('dialog').getByRole('button', { name: 'Sulje' }).first().click();
  await page.locator('.surface-dialog').waitFor({ state: 'detached' });
}
