import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, openBrowser } from '../support/browser';
import { AddonApp } from './app';
import { deleteColumn } from '../actions/by-hand';
import { expectClean, openShown, untilShown } from './browser';
import { shop } from './shop';

/** The sidebar with what needs the owner today. */

const fresh = shop();
let browser: Browser;
let app: AddonApp;
let page: Page;
let faults: string[];

async function open(item: string): Promise<void> {
  expect(app.host.run(item).error).toBeUndefined();
  ({ page, faults } = await openShown(browser, app));
}
async function picture(name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
const part = (name: string) => page.getByRole('region', { name });

(hasBrowser ? describe : describe.skip)('the sidebar of today', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(() => {
    app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
  });
  afterEach(() => expectClean({ page, faults }));

  it('tells what waits, the most urgent first, and leads to where it is seen to', async () => {
    app.value<'receiveRequest'>({
      do: 'receiveRequest',
      ...({ right: 'access', channel: 'phone', receivedOn: '2026-10-22', language: 'fi' } as const),
      ...{ name: 'Pekka Puro', email: 'pekka@example.fi', phone: '', organisation: '', details: '' },
      receipt: false,
    });
    app.host.run('dailyRun');
    await open('showToday');
    await part('Pyynnöt')
      .getByText(/Määräaika päättyi 1 päivä sitten/)
      .waitFor();
    await part('Päivittäinen ajo').getByText('Viimeksi tehty 24.11.2026.').waitFor();
    expect(await page.content()).not.toContain('Puro');
    await picture('today');
    await untilShown(app, () => page.getByRole('button', { name: 'Avaa: Pyynnöt' }).first().click());
    expect(app.person.shown.at(-1)).toMatchObject({ sidebar: { title: 'Pyynnöt' } });
  });

  it('says that the nightly run never came, did not come lately, or stopped at an error', async () => {
    await open('showToday');
    await part('Päivittäinen ajo').getByText('Ajoa ei ole vielä tehty').waitFor();
    await page.close();

    app.host.run('dailyRun');
    app.clock.now = new Date('2026-11-26T08:00:00Z');
    await open('showToday');
    await part('Päivittäinen ajo').getByText('on jäänyt väliin').waitFor();
    await page.close();

    const whole = app.book.copy();
    const state = structuredClone(app.state);
    deleteColumn(app.book, 'Asiakkaat', 'Tunniste');
    expect(app.host.run('dailyRun').error).toBeDefined();
    const { dailyRunFailed } = app.state.scriptProperties;
    expect(dailyRunFailed).toBe('columnMissing');
    state.scriptProperties = { ...state.scriptProperties, ...(dailyRunFailed && { dailyRunFailed }) };
    await open('showToday');
    await page.getByRole('alert').getByText('Tunniste').waitFor();
    await page.close();

    app = new AddonApp(whole, { state, now: () => new Date('2026-11-26T09:00:00Z') });
    await open('showToday');
    await part('Päivittäinen ajo').getByText('keskeytyi virheeseen').waitFor();
    await page.close();

    app.host.run('dailyRun');
    await open('showToday');
    await part('Päivittäinen ajo').getByText('Viimeksi tehty 26.11.2026.').waitFor();
    expect(await part('Päivittäinen ajo').getByText('keskeytyi').count()).toBe(0);
  });
});
