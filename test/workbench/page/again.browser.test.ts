import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bench, hasBrowser } from './opened';

let bench: Bench;

(hasBrowser ? describe : describe.skip)('a page whose server has ended', () => {
  beforeAll(async () => {
    bench = await Bench.start();
  }, 60_000);
  afterAll(() => bench?.stop());

  it('is loaded anew when the server of another run answers at its address', async () => {
    const { page } = await bench.open();
    let loads = 0;
    page.on('load', () => loads++);
    await page.route('**/api/live*', (route) => route.fulfill({ status: 403, body: '{}' }), { times: 1 });
    await page.reload();
    await page.waitForEvent('load');
    await page.getByRole('menuitem', { name: 'Tiedosto' }).waitFor();
    expect(loads).toBeGreaterThan(1);
    await page.context().close();
  });
});
