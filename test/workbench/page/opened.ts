import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { buildWorkbench, guestbook, type BuiltWorkbench, type RunningWorkbench } from '../process';
import { Hands } from './hands';

export { hasBrowser } from '../../support/browser';

/** A page of the workbench in a browser, with the workbook that it shows. */
export interface OpenedPage {
  page: Page;
  hands: Hands;
  workbench: RunningWorkbench;
  /** Calls the Sheets API of the open workbook as another program would. */
  api(path: string, body?: object): Promise<Record<string, unknown>>;
}

/** A browser, and the workbench as it is now. */
export class Bench<Built extends BuiltWorkbench = BuiltWorkbench> {
  private workbooks = 0;

  private constructor(
    readonly browser: Browser,
    readonly built: Built,
  ) {}

  static async start(): Promise<Bench> {
    return Bench.with(buildWorkbench());
  }

  /** A browser beside what was built. */
  static async with<Built extends BuiltWorkbench>(built: Built): Promise<Bench<Built>> {
    return new Bench(await openBrowser(), built);
  }

  /** A file for a workbook that is not there yet. */
  newFile(): string {
    return join(this.built.folder, `book${++this.workbooks}.json`);
  }

  /** Opens a new workbook; `args` are the workbench's own. */
  open(...args: string[]): Promise<OpenedPage> {
    return this.openFile(this.newFile(), '--bundle', guestbook, '--clock', '2026-03-01', ...args);
  }

  /** Opens a workbook. */
  async openFile(workbook: string, ...args: string[]): Promise<OpenedPage> {
    // The accessibility checker is put into the page, which the page's own policy would not allow.
    const context = await this.browser.newContext({
      bypassCSP: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const workbench = this.built.run('--workbook', workbook, '--port', '0', ...args);
    await page.goto(await workbench.ready);
    const hands = new Hands(page);
    await hands.ready();
    return { page, hands, workbench, api: (path, body) => callApi(workbook, path, body) };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.built.remove();
  }
}

/** Takes a picture of a page into the folder that `PICTURES` names, for somebody to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function callApi(workbook: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const { port, token, spreadsheetId } = JSON.parse(readFileSync(`${workbook}.lock`, 'utf8'));
  const response = await fetch(`http://127.0.0.1:${port}/v4/spreadsheets/${spreadsheetId}${path}`, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  // Google gives each address its shape; the test names what it needs.
  const answer = (await response.json()) as Record<string, unknown>;
  expect({ status: response.status, ...(response.status !== 200 && answer) }).toEqual({ status: 200 });
  return answer;
}
