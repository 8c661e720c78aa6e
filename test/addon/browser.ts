import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { UiSurface } from '../../src/workbench/host';
import type { AddonApp } from './app';

/** What `google.script` is to a page, on top of two functions of the test. */
const google = () => {
  type Handler = (value: unknown) => void;
  const runner = (success: Handler, failure: Handler) => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    serve: (call: unknown) => void Reflect.get(globalThis, 'callScript')(call).then(success, failure),
  });
  const ignore = () => undefined;
  Object.assign(globalThis, { google: { script: { run: runner(ignore, ignore), host: { close: ignore } } } });
};

/** A page of the add-on that is open in the browser, with what went wrong in it. */
export interface OpenPage {
  page: Page;
  /** Errors of the page and requests to anywhere. */
  faults: string[];
}

/** Opens the page that the add-on has shown last, on a screen of a sidebar's or a dialog's size. */
export async function openShown(browser: Browser, app: AddonApp): Promise<OpenPage> {
  const shown = app.person.shown.at(-1) as { sidebar?: UiSurface; dialog?: UiSurface };
  const surface = shown.sidebar ?? shown.dialog;
  if (!surface) throw new Error('no page was shown');
  const viewport = { width: surface.width ?? 300, height: surface.height ?? 700 };
  const page = await browser.newPage({ viewport });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => (message.type() === 'error' ? faults.push(message.text()) : undefined));
  page.on('request', (request) =>
    request.url().startsWith('http') ? faults.push(request.url()) : undefined,
  );
  await page.exposeFunction('callScript', (call: unknown) => app.replyToAnything(call));
  await page.evaluate(google);
  await page.setContent(surface.html);
  return { page, faults };
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What a checker of accessibility finds wrong: rule and element. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    'axe.run()',
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Ends with a page: nothing went wrong in it, everybody can use it, it fits its window. */
export async function expectClean({ page, faults }: OpenPage): Promise<void> {
  expect(faults).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  await page.close();
}

/** Does what makes the add-on show another page, or a message, and waits until it has. */
export async function untilShown({ person }: AddonApp, act: () => Promise<void>): Promise<void> {
  const before = person.shown.length;
  await act();
  for (let turn = 0; person.shown.length === before; turn++) {
    if (turn > 600) throw new Error('Nothing was shown.');
    await pause(50);
  }
}
