import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bench, hasBrowser, picture } from './opened';

let bench: Bench;

(hasBrowser ? describe : describe.skip)('the drawer in its wide view', () => {
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench?.stop());

  it('leaves room for a sidebar and for the cells', async () => {
    const { page } = await bench.open('--locale', 'en_GB');
    for (const name of ['Guest book', 'Show panel'])
      await page.getByRole('menuitem', { name }).last().click();
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.locator('.sidebar iframe').waitFor();
    await page.getByRole('button', { name: 'Workbench' }).click();
    await page.getByRole('button', { name: 'Wide view' }).click();
    for (const width of [1100, 1280, 1920]) {
      await page.setViewportSize({ width, height: 720 });
      const [cells, sidebar, drawer] = await Promise.all(
        ['.grid', '.sidebar', '.drawer'].map(async (part) => (await page.locator(part).boundingBox())!),
      );
      expect(cells!.width).toBeGreaterThan(150);
      expect(sidebar!.x).toBeGreaterThanOrEqual(cells!.x + cells!.width);
      expect(drawer!.x).toBeGreaterThanOrEqual(sidebar!.x + sidebar!.width);
      expect(drawer!.x + drawer!.width).toBeLessThanOrEqual(width);
      expect(drawer!.width).toBeGreaterThan(550);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
    await picture(page, 'wide');
  });

  it('shows the names of all its panels in full, with the number of new letters, before it is widened', async () => {
    const { page } = await bench.open('--locale', 'fi_FI');
    for (const name of ['Guest book', 'Send letter'])
      await page.getByRole('menuitem', { name }).last().click();
    await page.getByRole('button', { name: 'Salli' }).click();
    await page.getByRole('button', { name: 'Työpöytä' }).click();
    await page.locator('.panel-tabs .badge').waitFor();
    const right = ({ x, width }: { x: number; width: number }) => x + width;
    const drawer = (await page.locator('.drawer').boundingBox())!;
    const tabs = await page.getByRole('tab').all();
    expect(tabs).toHaveLength(7);
    for (const tab of tabs) expect(right((await tab.boundingBox())!)).toBeLessThanOrEqual(right(drawer));
    await page.context().close();
  });
});
