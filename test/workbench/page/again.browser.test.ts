import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { guestbook } from '../process';
import { Bench, hasBrowser } from './opened';

let bench: Bench;

(hasBrowser ? describe : describe.skip)('a page whose server has ended', () => {
  beforeAll(async () => {
    bench = await Bench.start();
  });
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

  it('says that the workbench has stopped, then which address opens the next run, and shows there what was typed before', async () => {
    const workbook = bench.newFile();
    const args = ['--bundle', guestbook, '--clock', '2026-03-01'];
    const { page, hands, workbench } = await bench.openFile(workbook, ...args);
    await hands.click('B2');
    await page.keyboard.type('ennen');
    await hands.press('Enter');
    await hands.shows('B2', 'ennen');
    const port = new URL(page.url()).port;
    await workbench.stop();
    await page
      .getByRole('status')
      .getByText(
        'Työpöytä on pysähtynyt. Käynnistä se uudelleen ja avaa osoite, jonka se tulostaa päätteeseen.',
      )
      .waitFor();

    const again = bench.built.run('--workbook', workbook, '--port', port, ...args);
    const address = await again.ready;
    expect(new URL(address).port).toBe(port);
    // The pass of the browser was the ended run's: the new run lets in whoever opens its own address.
    await page.getByRole('heading', { name: 'Avaa osoite, jonka pääte tulosti' }).waitFor();
    await page.goto(address);
    await hands.ready();
    await hands.shows('B2', 'ennen');
    await page.context().close();
  });

  it('goes on by itself when the address of the next run was opened in the same browser', async () => {
    const workbook = bench.newFile();
    const args = ['--bundle', guestbook, '--clock', '2026-03-01'];
    const { page, hands, workbench } = await bench.openFile(workbook, ...args);
    const port = new URL(page.url()).port;
    // What the page asks meanwhile is answered when the other tab has been let in, however fast either is.
    let letIn = () => {};
    const other = new Promise<void>((resolve) => (letIn = resolve));
    await page.route('**/api/live*', async (route) => {
      await other;
      await route.continue();
    });
    await workbench.stop();
    const address = await bench.built.run('--workbook', workbook, '--port', port, ...args).ready;
    const tab = await page.context().newPage();
    await tab.goto(address);
    await tab.getByRole('menuitem', { name: 'Tiedosto' }).waitFor();
    const loaded = page.waitForEvent('load');
    letIn();
    await loaded;
    await page.unroute('**/api/live*');
    await hands.ready();
    await page.context().close();
  });
});
