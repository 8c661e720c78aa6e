import type { Page } from 'playwright-core';
import type { GridForTests } from '../../../src/workbench/page/grid/forTests';

/** What runs in the page sees the grid there. */
interface GridWindow {
  workbenchGrid: GridForTests;
}
declare const window: GridWindow;
declare const navigator: {
  clipboard: { readText(): Promise<string>; writeText(text: string): Promise<void> };
};
declare const performance: { now(): number };
declare function requestAnimationFrame(then: () => void): void;

/** A person's hands and eyes at the grid of an open page: the cells are a canvas, so they are clicked by their places. */
export class Hands {
  constructor(private readonly page: Page) {}

  /** Waits until the cells can be worked with. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => Boolean(window.workbenchGrid));
  }

  /** Where a cell is drawn once nothing moves any more, in pixels of the page. */
  box(cell: string): Promise<{ x: number; y: number; width: number; height: number }> {
    return this.page.evaluate(async (name) => {
      const drawn = () =>
        new Promise<void>((go) => void requestAnimationFrame(() => requestAnimationFrame(() => go())));
      for (let box = window.workbenchGrid.boxOf(name); ;) {
        await drawn();
        const now = window.workbenchGrid.boxOf(name);
        if (now.x === box.x && now.y === box.y && now.width === box.width && now.height === box.height)
          return now;
        box = now;
      }
    }, cell);
  }

  /** Clicks into a cell, left of its middle, where no control of the cell is. */
  async click(
    cell: string,
    options: { button?: 'right'; shift?: boolean; count?: number } = {},
  ): Promise<void> {
    const { x, y, width, height } = await this.box(cell);
    if (options.shift) await this.page.keyboard.down('Shift');
    await this.page.mouse.click(x + width / 4, y + height / 2, {
      button: options.button ?? 'left',
      clickCount: options.count ?? 1,
    });
    if (options.shift) await this.page.keyboard.up('Shift');
  }

  /** Clicks on the arrow or funnel at the right end of a cell. */
  async clickArrow(cell: string): Promise<void> {
    const { x, y, width, height } = await this.box(cell);
    await this.page.mouse.click(x + width - 8, y + height / 2);
  }

  /** Turns the wheel over the cells until a cell's row and column can be seen. */
  async reach(cell: string): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 1280, height: 720 };
    for (let turn = 0; turn < 200; turn++) {
      const box = await this.box(cell);
      const { first, last } = await this.inSight();
      const beyond = (from: number, to: number, size: number) =>
        from < 0 ? from : to > size ? to - size : 0;
      const [top, bottom] = [await this.box(first), await this.box(last)];
      const right = Math.min(width, bottom.x + bottom.width);
      const low = Math.min(height, bottom.y);
      const down = beyond(box.y - top.y, box.y - top.y + box.height, low - top.y);
      const across = beyond(box.x - top.x, box.x - top.x + box.width, right - top.x);
      if (down === 0 && across === 0) return;
      await this.page.mouse.move(top.x + 40, top.y + 40);
      await this.page.mouse.wheel(across, down);
      await this.leaves(cell, box);
    }
    throw new Error(`${cell} cannot be reached.`);
  }

  /** Waits until a cell is no longer drawn where it was; at most a second, since a sheet that is at its end does not move. */
  private async leaves(cell: string, { x, y }: { x: number; y: number }): Promise<void> {
    const isElsewhere = ([name, left, top]: readonly [string, number, number]) => {
      const box = window.workbenchGrid.boxOf(name);
      return box.x !== left || box.y !== top;
    };
    await this.page
      .waitForFunction(isElsewhere, [cell, x, y] as const, { timeout: 1000 })
      .catch(() => undefined);
  }

  /** Drags the mouse between two points of the page. */
  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 6 });
    await this.page.mouse.up();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types a text into a cell and ends with Enter. */
  async typeInto(cell: string, text: string): Promise<void> {
    await this.click(cell);
    await this.page.keyboard.type(text);
    await this.press('Enter');
  }

  /** What a cell shows now. */
  text(cell: string): Promise<string> {
    return this.page.evaluate((name) => window.workbenchGrid.shown(name), cell);
  }

  /** The text that is drawn in a cell. */
  drawn(cell: string): Promise<string> {
    return this.page.evaluate((name) => window.workbenchGrid.drawn(name), cell);
  }

  /** Waits until a cell shows a text. */
  async shows(cell: string, text: string): Promise<void> {
    await this.ready();
    const wanted = { cell, text };
    await this.page
      .waitForFunction(({ cell: name, text: is }) => window.workbenchGrid.shown(name) === is, wanted)
      .catch(async () => {
        throw new Error(`${cell} shows "${await this.text(cell)}" in place of "${text}".`);
      });
  }

  /** Waits until the clipboard holds a text. */
  async clipboardHolds(text: string): Promise<void> {
    await this.page.waitForFunction(
      async (wanted) => (await navigator.clipboard.readText()) === wanted,
      text,
    );
  }

  /** Puts a text on the clipboard as another program would. */
  async putOnClipboard(text: string): Promise<void> {
    await this.page.evaluate((put) => navigator.clipboard.writeText(put), text);
  }

  /** Waits until something has come about. */
  async until(holds: () => Promise<boolean>): Promise<void> {
    for (let turn = 0; turn < 600; turn++) {
      if (await holds()) return;
      await this.page.waitForTimeout(50);
    }
    throw new Error('It did not come about.');
  }

  /** How many milliseconds it takes, after `act`, from the typed text's showing to the server's answer in its place. */
  async answered(cell: string, typed: string, answer: string, act: () => Promise<void>): Promise<number> {
    const waiting = this.page.evaluate(
      (wanted) =>
        new Promise<number>((resolve) => {
          let began = 0;
          const look = () => {
            const shown = window.workbenchGrid.shown(wanted.cell);
            if (shown === wanted.typed) began ||= performance.now();
            if (shown === wanted.answer) resolve(performance.now() - began);
            else requestAnimationFrame(look);
          };
          look();
        }),
      { cell, typed, answer },
    );
    await act();
    return waiting;
  }

  /** The note of a cell; undefined without one. */
  note(cell: string): Promise<string | undefined> {
    return this.page.evaluate((name) => window.workbenchGrid.note(name), cell);
  }

  /** The first and last cell in sight. */
  inSight(): Promise<{ first: string; last: string }> {
    return this.page.evaluate(() => window.workbenchGrid.inSight());
  }
}
