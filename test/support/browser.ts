import { text } from 'node:stream/consumers';
import { chromium, type Browser, type Download } from 'playwright-core';
import { findChromium } from '../../src/print/chromium';
import { BROWSERS } from '../running/run';

/** Whether there is a browser to test pages with. */
export const hasBrowser = findChromium() !== undefined;
if (!hasBrowser) console.warn('The pages are not tested: there is no Chromium on this computer.');

/**
 * The browser of this worker, as a suite's own: what the suite opened in it goes when the suite closes it, the browser stays.
 * @throws Error in a suite whose name does not end with `.browser.test.ts`: only those are run beside browsers.
 */
export async function openBrowser(): Promise<Browser> {
  const desk = process.env[BROWSERS];
  if (desk === undefined) throw new Error('Name the suite *.browser.test.ts, so that it is given a browser.');
  const answer = await fetch(`${desk}${process.env['JEST_WORKER_ID'] ?? ''}`);
  if (!answer.ok) throw new Error(await answer.text());
  return chromium.connect(await answer.text());
}

/** What the browser saved, as text: its file lies with the browser, which is another process than the suite. */
export async function downloadedText(download: Download): Promise<string> {
  return text(await download.createReadStream());
}
