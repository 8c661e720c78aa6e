import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, openBrowser } from '../../support/browser';
import { openForms, type FormsOpened } from './opened';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page, looked at from a world of its own, since the page itself runs no script. */
async function violations(page: Page): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await session.send('Runtime.evaluate', { expression: axe, contextId });
  const expression = 'axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id }) => id)))';
  const { result } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true });
  return JSON.parse(String(result.value));
}

(hasBrowser ? describe : describe.skip)('a form in a browser', () => {
  let opened: FormsOpened;
  let browser: Browser;
  let page: Page;
  beforeEach(async () => {
    opened = await openForms();
    await opened.tell('/api/form', { act: 'publish', id: (await opened.form()).id });
    browser = await openBrowser();
    page = await browser.newPage({ locale: 'fi-FI' });
  });
  afterEach(async () => {
    await browser?.close();
    opened?.remove();
  });

  it('is filled in by keyboard, corrected, sent and changed, and axe finds nothing wrong with its pages', async () => {
    await page.goto(`${opened.root}${(await opened.form()).url}`);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Name').fill('Aino');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.title()).toMatch(/^Lomaketta ei lähetetty/);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('alert').getByRole('link', { name: 'Sähköpostiosoitteesi' }).click();
    await page.keyboard.type('aino@example.com');
    await page.getByLabel('Which: Muu vastaus').fill('Own wish');
    await page.getByLabel('Shop').press('Space');
    await page.getByLabel('Day').fill('2026-04-05');
    await page.getByRole('button', { name: 'Lähetä' }).press('Enter');
    await page.getByText('Thanks!').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Muokkaa vastaustasi' }).click();
    expect(await page.getByLabel('Which: Muu vastaus').inputValue()).toBe('Own wish');
    expect(await page.getByLabel('Shop').isChecked()).toBe(true);
    const [mail] = (await opened.drawer()).mails;
    expect(mail).toMatchObject({ to: 'aino@example.com', subject: 'Noted' });
  });
});
