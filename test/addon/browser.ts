import { readFileSync } from 'node:fs';
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
