import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildWorkbench, guestbook, type BuiltWorkbench } from '../process';
import { Hands } from './hands';

const executablePath = '/usr/bin/chromium';
const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Whether pages can be tested here. */
export const hasBrowser = existsSync(executablePath);
if (!hasBrowser) console.warn(`The page is not tested: there is no Chromium at ${executablePath}.`);

/** A page of the workbench in a browser, with the workbook that it shows. */
export interface OpenedPage {
  page: Page;
  hands: Hands;
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
    return Bench.with(await buildWorkbench());
  }

  /** A browser beside what was built. */
  static async with<Built extends BuiltWorkbench>(built: Built): Promise<Bench<Built>> {
    return new Bench(await chromium.launch({ executablePath, args: flags.split(' ') }), built);
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
    page.setDefaultTimeout(10_000);
    await page.goto(await this.built.run('--workbook', workbook, '--port', '0', ...args).ready);
    const hands = new Hands(page);
    await hands.ready();
    return { page, hands, api: (path, body) => callApi(workbook, path, body) };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.built.remove();
  }
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
