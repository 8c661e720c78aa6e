import { spawn } from 'node:child_process';
import path from 'node:path';

/** A machine that has other things to do takes its time over a week of daily runs. */
const answered = 60_000;

/** A person's way through a page of the workbench, by what is read on it; cells go by name, as `D3`. */
export class Walk {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(answered);
  }

  /** Opens an item of the menu bar; further names open its submenus. */
  async choose(menu, ...items) {
    await this.page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true }).click();
    for (const name of items) await this.page.getByRole('menuitem', { name }).click();
  }

  /** The inside of a sidebar or dialog. */
  surface(title) {
    return this.page.frameLocator(`iframe[title="${title}"]`);
  }

  async openSheet(title) {
    await this.page.getByRole('navigation').getByRole('button', { name: title, exact: true }).click();
  }

  async click(cell) {
    const box = await this.boxOf(cell);
    await this.page.mouse.click(box.x + box.width / 4, box.y + box.height / 2);
  }

  /** Clicks on the funnel at the right end of a cell. */
  async clickFunnel(cell) {
    const box = await this.boxOf(cell);
    await this.page.mouse.click(box.x + box.width - 8, box.y + box.height / 2);
  }

  /** Waits until a cell shows something. */
  async filled(cell) {
    await this.page.waitForFunction((name) => window.workbenchGrid?.shown(name) > '', cell);
  }

  /** Opens a panel around the workbook. */
  async panel(button, name) {
    const tab = this.page.getByRole('tab', { name });
    if (!(await tab.isVisible())) await this.page.getByRole('button', { name: button, exact: true }).click();
    await tab.click();
  }

  boxOf(cell) {
    return this.page.evaluate((name) => window.workbenchGrid.boxOf(name), cell);
  }
}

/**
 * Starts the built workbench on any free port.
 * @param {string} root the project's folder
 * @param {string[]} args the workbench's own
 * @returns {Promise<{ address: string, stop(): Promise<unknown> }>}
 */
export async function startWorkbench(root, args) {
  const script = path.join(root, 'dist-node/workbench.mjs');
  const child = spawn(process.execPath, [script, '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const address = await new Promise((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(String(line).trim()));
    child.once('exit', () => reject(new Error('The workbench did not start.')));
  });
  const stop = () => {
    child.kill();
    return ended;
  };
  return { address, stop };
}
