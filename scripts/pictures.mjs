/**
 * Walks through the tour of the README in a browser, on the Chinook shop, and takes its pictures into docs/pictures.
 * Needs Chromium. `node scripts/pictures.mjs [--out DIR]`
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const outAt = process.argv.indexOf('--out');
const out = outAt < 0 ? join(root, 'docs/pictures') : process.argv[outAt + 1];
const folder = mkdtempSync(join(tmpdir(), 'tour-'));
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

const workbench = spawn(
  process.execPath,
  [join(root, 'dist-node/workbench.mjs'), '--workbook', join(folder, 'register.json'), '--port', '0', '--clock', '2026-11-24', '--locale', 'en_GB', '--bundle', join(root, 'dist')],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const address = await new Promise((resolve) => workbench.stdout.once('data', (line) => resolve(String(line).trim())));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags.split(' ') });
const page = await browser.newPage({ viewport: { width: 1360, height: 820 } });
page.setDefaultTimeout(20_000);
mkdirSync(out, { recursive: true });

const picture = (name) => page.screenshot({ path: join(out, `${name}.png`) });
const choose = async (item) => {
  await page.getByRole('menuitem', { name: 'Rekisterivahti', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};
const surface = (title) => page.frameLocator(`iframe[title="${title}"]`);

try {
  await page.goto(address);
  await page.waitForFunction(() => Boolean(window.workbenchGrid));
  await choose(/Set up the register/);
  await page.getByRole('button', { name: 'Allow' }).click();
  const setUp = surface('Set up the register');
  await setUp.getByLabel('Language of the register').selectOption({ label: 'English' });
  await setUp.getByLabel('Name', { exact: true }).fill('Music shop (sample)');
  await setUp.getByRole('button', { name: /Set up the register/ }).click();
  await setUp.getByText('Recovery code').first().waitFor();
  await picture('set-up');
  await setUp.getByRole('button', { name: 'I have written the code down' }).click();
  await page.getByRole('button', { name: /Close/ }).first().click();

  await choose(/Import customers and orders/);
  const files = surface('Import customers and orders');
  const [customers, orders] = [files.locator('input[type=file]').nth(0), files.locator('input[type=file]').nth(1)];
  await customers.setInputFiles(join(root, 'test/data/chinook-customers.csv'));
  await files.getByLabel('Column of the register: Email').waitFor();
  await orders.setInputFiles(join(root, 'test/data/chinook-invoices.csv'));
  await files.getByLabel('Column of the register: Total').waitFor();
  await files.getByRole('button', { name: 'Try it out' }).click();
  await files.getByText('412').first().waitFor();
  await picture('import');
  await files.getByRole('button', { name: 'Import', exact: true }).click();
  await files.getByText('The import is done.').first().waitFor();
  await page.getByRole('button', { name: /Close/ }).first().click();

  await choose(/Run the daily run now/);
  await page.getByRole('button', { name: 'OK' }).click();
  await page.waitForFunction(() => window.workbenchGrid.shown('D3') !== '');
  const { x, y, width, height } = await page.evaluate(() => window.workbenchGrid.boxOf('D3'));
  await page.mouse.click(x + width / 2, y + height / 2);
  await choose(/card/);
  await surface('Person’s card').getByText('Orders (7)', { exact: true }).waitFor();
  await picture('card');

  await surface('Person’s card').getByRole('button', { name: 'Erasure plan…' }).click();
  await surface('Erasure plan').getByText('Accounting').first().waitFor();
  await picture('erasure-plan');
} catch (error) {
  await picture('failed');
  console.error(await page.locator('body').innerText());
  for (const frame of page.frames().slice(1)) console.error('frame:', (await frame.locator('body').innerText()).slice(0, 1500));
  throw error;
} finally {
  await browser.close();
  workbench.kill();
  rmSync(folder, { recursive: true, force: true });
}
