import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { card } from '../../src/language/client';
import { chartTexts } from '../../src/language/figures';
import { menu } from '../../src/language/menu';
import type { Text } from '../../src/language/text';
import { Bench, hasBrowser } from '../workbench/page/opened';
import { buildProject, type BuiltProject } from '../workbench/process';
import { Owner, type Row } from './owner';

/** What an owner does to the cells of the sample register while the add-on works in it. */

const date = '2026-11-24';
const marketing = 'Sähköinen suoramarkkinointi';

let bench: Bench<BuiltProject>;
let owner: Owner;

/** A copy of the sample, open in the page. */
async function open(...args: string[]): Promise<void> {
  const workbook = bench.newFile();
  bench.built.copySample(workbook, date);
  const addon = ['--bundle', bench.built.addon, '--clock', date];
  owner = new Owner(await bench.openFile(workbook, ...addon, ...args), 'fi');
  await owner.opensTab('customers');
}

/** The customers without what the daily run computes, by their ids. */
async function customersById(): Promise<Map<unknown, Row>> {
  return new Map((await owner.rows('customers')).map((row) => [row['Tunniste'], row]));
}

/** The ids of the customers that are not as they were. */
async function changedSince(before: Map<unknown, Row>): Promise<unknown[]> {
  const now = await customersById();
  return [...new Set([...before.keys(), ...now.keys()])].filter(
    (id) => JSON.stringify(before.get(id)) !== JSON.stringify(now.get(id)),
  );
}

/** Whether a customer has this in the columns of marketing and of the state. */
const said = (state: string, status: string) => (row: Row) =>
  row['Markkinointi'] === state && row['Tila'] === status && row['Sähköposti'] !== '';

const nameOf = (row: Row) => `${row['Etunimi']} ${row['Sukunimi']}`;

/** The first empty row of the customers, counted from 1. */
const firstEmpty = async () => (await owner.rows('customers')).length + 2;

(hasBrowser ? describe : describe.skip)('the sheets of a register, worked by their owner', () => {
  beforeAll(async () => {
    bench = await Bench.with(buildProject());
  });
  afterAll(() => bench?.stop());
  afterEach(() => owner.page.context().close());

  it('show the charts of the overview as pictures, told in words to whoever does not see them', async () => {
    await open();
    await owner.opensTab('overview');
    for (const { altText } of Object.values(chartTexts)) {
      const picture = owner.page.getByRole('img', { name: altText.fi });
      const width = await picture.evaluate(async (element) => {
        const image = element as unknown as { naturalWidth: number; decode(): Promise<void> };
        await image.decode();
        return image.naturalWidth;
      });
      expect(width).toBeGreaterThan(300);
    }
  });

  it('take a paste of 100 rows with drop-downs and dates, and refuse it whole where a word is none of the drop-down', async () => {
    await open();
    const row = await firstEmpty();
    const { hands } = owner;
    const before = await customersById();
    const line = (n: number, state = 'Aktiivinen') =>
      [`90${n}`, state, 'Uusi', `Asiakas ${n}`, '', '', 'Yksityishenkilö', `uusi.${n}@example.com`]
        .concat(['0480000000', 'Katu 1', '00530', 'Helsinki', 'Suomi', '', '', 'Suomi', '', '', '', ''])
        .concat(['1.2.2026'])
        .join('\t');
    const lines = Array.from({ length: 100 }, (_line, n) => line(n));
    const paste = async (text: string) => {
      await hands.putOnClipboard(text);
      await hands.reach(`B${row}`);
      await hands.click(`B${row}`);
      await hands.press('Control+v');
    };
    await paste([...lines.slice(0, 99), line(99, 'Kiltti')].join('\n'));
    await owner.isTold(new RegExp(`^Solu C${row + 99} hyväksyy vain arvot: .*Aktiivinen`));
    expect(await changedSince(before)).toEqual([]);
    await paste(lines.join('\n'));
    await hands.shows(`I${row}`, 'uusi.0@example.com');
    const added = (await owner.rows('customers')).slice(-100);
    expect(added[99]).toMatchObject({
      Asiakasnumero: '9099',
      Tila: 'Aktiivinen',
      Postinumero: '00530',
      Puhelin: '0480000000',
      'Asiakas alkaen': 46054,
    });
    await owner.starts(menu.dailyRun);
    await owner.answersAlert();
    const ids = (await owner.rows('customers')).slice(-100).map((each) => each['Tunniste']);
    expect(new Set(ids).size).toBe(100);
    await owner.verifies();
  });

  it('may be sorted while the card records what a person said: it is written to the person whom the card shows', async () => {
    await open('--pace', 'google');
    const { hands, page, sidebar } = owner;
    const someone = (await owner.rows('customers')).find(said('', 'Aktiivinen'))!;
    const email = String(someone['Sähköposti']);
    await owner.selects(email);
    const before = await customersById();
    await owner.opensCard();
    await sidebar.getByRole('heading', { level: 1, name: nameOf(someone) }).waitFor();
    const working = page.getByText(/\d+ s, \d+ palvelukutsua/);
    /** Has the card write something down, sorts the sheet, and says whether that was done before the script had ended. */
    const sortsMeanwhile = async (statement: Text, isDescending: boolean): Promise<boolean> => {
      const old = await owner.cellOf(email, 'email');
      await owner.button(owner.reads(statement, { purpose: marketing }), sidebar).click();
      await working.waitFor();
      await owner.choose(
        owner.words.data,
        isDescending ? owner.words.sortDescending : owner.words.sortAscending,
      );
      await owner.button(owner.words.editAnyway).click();
      await hands.until(async () => (await owner.cellOf(email, 'email')) !== old);
      const isMeanwhile = await working.isVisible();
      await working.waitFor({ state: 'detached' });
      await sidebar.getByRole('status').getByText('Kirjattu').waitFor();
      expect(await changedSince(before)).toEqual([someone['Tunniste']]);
      return isMeanwhile;
    };
    await hands.press('Control+Home');
    await hands.click('E2');
    let isMeanwhile = false;
    for (let turn = 0; turn < 6 && !isMeanwhile; turn++)
      isMeanwhile = await sortsMeanwhile(turn % 2 === 0 ? card.giveFor : card.withdrawFor, turn % 2 === 0);
    expect(isMeanwhile).toBe(true);
    expect((await owner.customer(email))!['Markkinointi']).toMatch(/Annettu|Peruutettu/);
    await owner.verifies();
  });

  it('go on over a reload in the middle of the work of a sidebar, and of a message', async () => {
    await open('--pace', 'google');
    const { page, sidebar } = owner;
    const someone = (await owner.rows('customers')).find(said('', 'Aktiivinen'))!;
    const email = String(someone['Sähköposti']);
    await owner.selects(email);
    await owner.opensCard();
    await sidebar.getByRole('heading', { level: 1, name: nameOf(someone) }).waitFor();
    await owner.button(owner.reads(card.giveFor, { purpose: marketing }), sidebar).click();
    await page.getByText(/\d+ s, \d+ palvelukutsua/).waitFor();
    await page.reload();
    await owner.hands.ready();
    await owner.hands.until(async () => (await owner.customer(email))!['Markkinointi'] === 'Annettu');
    await page.getByText(/\d+ s, \d+ palvelukutsua/).waitFor({ state: 'detached', timeout: 30_000 });
    await owner.starts(menu.verify);
    const message = page.locator('.ask-text');
    await message.waitFor();
    const text = await message.textContent();
    await page.reload();
    expect(await owner.answersAlert()).toBe(text);
    await owner.verifies();
  });

  it('refuse a word that is none of a drop-down, and take back a mistake', async () => {
    await open();
    const { hands } = owner;
    const before = await customersById();
    await hands.typeInto('C2', 'Kiltti');
    await owner.isTold(/^Solu C2 hyväksyy vain arvot: .*Aktiivinen/);
    await hands.shows('C2', String((await owner.rows('customers'))[0]!['Tila']));
    await hands.click('D2');
    await hands.click('E6', { shift: true });
    await hands.press('Delete');
    await hands.shows('D2', '');
    expect(await changedSince(before)).toHaveLength(5);
    await hands.press('Control+z');
    await hands.until(async () => (await changedSince(before)).length === 0);
    await owner.verifies();
  });

  it('keep each row whole when rows are filtered, dragged and filled, and the card finds the right person', async () => {
    await open();
    const { hands, page, sidebar } = owner;
    const before = await customersById();
    const rows = await owner.rows('customers');
    const header = async (row: number) => {
      const { x, y, height } = await hands.box(`A${row}`);
      return { x: x - 20, y: y + height / 2 };
    };
    const from = await header(3);
    await page.mouse.click(from.x, from.y);
    const to = await header(6);
    await hands.drag(from, { x: to.x, y: to.y + 8 });
    await owner.button(owner.words.editAnyway).click();
    await hands.shows('I6', String(rows[1]!['Sähköposti']));
    expect(await changedSince(before)).toEqual([]);
    await hands.click('D6');
    await owner.opensCard();
    await sidebar.getByRole('heading', { level: 1, name: nameOf(rows[1]!) }).waitFor();
    await owner.button(owner.words.close, page.locator('.sidebar')).click();

    await hands.click('S2');
    const cell = await hands.box('S2');
    const corner = { x: cell.x + cell.width - 1, y: cell.y + cell.height - 1 };
    await hands.drag(corner, { x: corner.x - 10, y: corner.y + 1.5 * cell.height });
    const source = String((await owner.rows('customers'))[0]!['Tietojen lähde']);
    await hands.shows('S4', source);

    await hands.press('Control+Home', 'Control+a');
    await owner.choose(owner.words.data, owner.words.createFilter);
    await hands.until(async () => {
      await hands.clickArrow('C1');
      return page.getByRole('dialog').isVisible();
    });
    await page.getByLabel('Päättynyt').uncheck();
    await owner.button(owner.words.filterApply).click();
    const ended = (await owner.rows('customers')).findIndex((each) => each['Tila'] === 'Päättynyt') + 2;
    await hands.until(async () => (await hands.box(`A${ended}`)).height === 0);
    await owner.verifies();
  });
});
