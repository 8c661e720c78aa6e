/**
 * `node bench/page.mjs [--write]`: measures the workbench's page in a browser, in a fresh clone of what is committed, on the sample and on
 * a sheet of 50,000 rows and 20 columns: from the start to cells that can be worked with, an edit until the page has the server's answer
 * and until that is drawn, and the frames of scrolling.
 * Needs git, npm and Chromium. `--write` puts the figures into docs/benchmarks.md.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { withPageSection } from '../scripts/lib/benchmarks-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-sync';
const ROWS = 50_000;
const COLUMNS = 20;
const EDITS = 60;
/** Milliseconds from an edit's answer to the next key, as of somebody who types fast: the triggers of an edit end meanwhile. */
const PAUSE = 250;

/** A clone of what is committed, as `npm ci` leaves it: built, and with the sample of today made. */
function freshClone() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'page-bench-'));
  const run = (program, ...args) =>
    execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  run('git', 'clone', '--quiet', root, '.');
  run('npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund');
  return folder;
}

/** Writes a workbook of numbers and texts. */
function writeLarge(file) {
  const cell = (row, column) =>
    column % 2 === 0
      ? { numberValue: row * COLUMNS + column }
      : { stringValue: `row ${row}, column ${column}` };
  const rowData = Array.from({ length: ROWS }, (_row, row) => ({
    values: Array.from({ length: COLUMNS }, (_cell, column) => ({ userEnteredValue: cell(row, column) })),
  }));
  const gridProperties = { rowCount: ROWS, columnCount: COLUMNS, frozenRowCount: 1 };
  const properties = { sheetId: 0, title: 'Large', index: 0, sheetType: 'GRID', gridProperties };
  const book = {
    spreadsheetId: 'large',
    properties: { title: 'Large', locale: 'fi_FI', timeZone: 'Europe/Helsinki' },
  };
  writeFileSync(file, JSON.stringify({ ...book, sheets: [{ properties, data: [{ rowData }] }] }));
}

/** Starts a workbench as `npm start` does. */
async function start(folder, ...args) {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port', '0', ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const address = await new Promise((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(String(line).trim()));
    ended.then(() => reject(new Error('The workbench did not start.')));
  });
  return { address, stop: () => (child.kill(), ended) };
}

/** The workbenches that still run. */
const running = new Set();

/** Opens a page once its cells show something; `seconds` from the start of the process. */
async function opened(browser, folder, ...args) {
  const began = performance.now();
  const workbench = await start(folder, ...args);
  running.add(workbench);
  const page = await browser.newPage({ viewport: { width: 1360, height: 820 } });
  await page.goto(workbench.address);
  await page.waitForFunction(() => window.workbenchGrid && window.workbenchGrid.shown('B2') !== '');
  const seconds = (performance.now() - began) / 1000;
  return {
    page,
    seconds,
    stop: async () => (await page.close(), running.delete(workbench), workbench.stop()),
  };
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const part = (numbers, share) =>
  sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];

/** Turns the wheel until a cell's column is in sight. */
async function reach(page, cell) {
  await page.mouse.move(600, 400);
  for (let turn = 0; turn < 40; turn++) {
    const { x, width } = await page.evaluate((name) => window.workbenchGrid.boxOf(name), cell);
    if (x + width < 1300) return;
    await page.mouse.wheel(400, 0);
    await page.waitForTimeout(50);
  }
}

/**
 * Runs in the page: has it note when the answer of a request leaves a cell showing the server's form of a date, and when the frame after
 * that is done. What follows an answer happens in microtasks; a timer would come only after the next frame.
 */
function watchAnswers() {
  const ask = window.fetch.bind(window);
  const afterMicrotasks = async (then) => {
    for (let turn = 0; turn < 50; turn++) await null;
    then();
  };
  window.fetch = async (...request) => {
    const response = await ask(...request);
    const read = response.json.bind(response);
    response.json = async () => {
      const body = await read();
      void afterMicrotasks(() => window.look());
      return body;
    };
    return response;
  };
  window.look = () => {};
  window.waitFor = (cell) =>
    new Promise((resolve) => {
      let began = 0;
      document.addEventListener('keydown', () => (began = performance.now()), { capture: true, once: true });
      window.look = () => {
        if (!began || window.workbenchGrid.shown(cell) !== '3.2.2026') return;
        const here = performance.now() - began;
        window.look = () => {};
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ here, drawn: performance.now() - began });
          port2.postMessage(null);
        });
      };
    });
}

/** Types dates down a column: milliseconds from Enter until the page has the server's form of the date, and until that is drawn. */
async function edits(page, column) {
  await reach(page, `${column}2`);
  const { x, y, width, height } = await page.evaluate(
    (name) => window.workbenchGrid.boxOf(name),
    `${column}2`,
  );
  await page.mouse.click(x + width / 4, y + height / 2);
  await page.evaluate(watchAnswers);
  const times = [];
  for (let row = 2; row < 2 + EDITS; row++) {
    await page.keyboard.type('3.2.26');
    // The listener is there before the key is pressed.
    await page.evaluate((cell) => {
      window.answered = window.waitFor(cell);
    }, `${column}${row}`);
    await page.keyboard.press('Enter');
    times.push(await page.evaluate(() => window.answered));
    await page.waitForTimeout(PAUSE);
  }
  return times;
}

/** Scrolls through all rows by the wheel: milliseconds between two frames. */
async function frames(page) {
  await page.keyboard.press('Control+Home');
  await page.mouse.move(600, 400);
  await page.evaluate(() => {
    window.frameTimes = [];
    let last = performance.now();
    const note = (now) => {
      window.frameTimes.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  for (let turn = 0; turn < 250; turn++) await page.mouse.wheel(0, 4300);
  return page.evaluate(() => window.frameTimes);
}

/** The figures of edits, as rows of the table. */
function editRows(where, times) {
  const here = times.map((time) => time.here);
  const drawn = times.map((time) => time.drawn);
  return [
    [`${where}: an edit until the page has the server's answer, median of ${EDITS}`, ms(part(here, 0.5))],
    [`${where}: the same, worst of ${EDITS}`, ms(Math.max(...here))],
    [`${where}: an edit until the server's answer is drawn, median of ${EDITS}`, ms(part(drawn, 0.5))],
    [`${where}: the same, worst of ${EDITS}`, ms(Math.max(...drawn))],
  ];
}

const ms = (number) => `${Math.round(number)} ms`;
const s = (number) => `${number.toFixed(1)} s`;

async function measure() {
  const folder = freshClone();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: flags.split(' '),
  });
  const rows = [];
  try {
    const first = await opened(browser, folder);
    rows.push([
      'sample: first `npm start` on the day of `npm ci` until its cells can be worked with',
      s(first.seconds),
    ]);
    await first.stop();
    rmSync(path.join(folder, 'workbooks'), { recursive: true });
    rmSync(path.join(folder, 'dist-node/sample'), { recursive: true });
    const later = await opened(browser, folder);
    rows.push([
      'sample: first `npm start` on a later day (the sample is made) until its cells can be worked with',
      s(later.seconds),
    ]);
    await later.stop();
    const again = await opened(browser, folder);
    rows.push(['sample: next `npm start` until its cells can be worked with', s(again.seconds)]);
    rows.push(...editRows('sample', await edits(again.page, 'V')));
    await again.stop();
    const file = path.join(folder, 'large.json');
    writeLarge(file);
    const large = await opened(browser, folder, '--workbook', file, '--bare');
    rows.push(['50,000 x 20: start until its cells can be worked with', s(large.seconds)]);
    rows.push(...editRows('50,000 x 20', await edits(large.page, 'C')));
    const scrolled = await frames(large.page);
    const { last } = await large.page.evaluate(() => window.workbenchGrid.inSight());
    rows.push([
      `50,000 x 20: scrolled to ${last}, time between frames, median of ${scrolled.length}`,
      ms(part(scrolled, 0.5)),
    ]);
    rows.push(['50,000 x 20: the same, 95 of 100 are below', ms(part(scrolled, 0.95))]);
    rows.push(['50,000 x 20: the same, worst', ms(Math.max(...scrolled))]);
    await large.stop();
  } finally {
    await Promise.all([...running].map((workbench) => workbench.stop()));
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

const load = () => os.loadavg()[0].toFixed(1);
const before = load();
const rows = await measure();
const machine = `Node ${process.versions.node}, ${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${os.cpus().length} processors`;
const surroundings = `${machine}; load ${before} before and ${load()} after; Chromium without a graphics card.`;
for (const [what, figure] of rows) console.log(`${figure.padStart(8)}  ${what}`);
console.log(surroundings);
if (process.argv.includes('--write')) {
  const file = path.join(root, 'docs/benchmarks.md');
  const table = ['| what | time |', '| --- | ---: |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
    '\n',
  );
  const text = `Written by \`node bench/page.mjs --write\`. For information: ${surroundings}\n\n${table}\n`;
  writeFileSync(file, withPageSection(readFileSync(file, 'utf8'), text));
}
