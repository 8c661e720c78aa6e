import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { accessReportHtml } from '../../src/documents/access-report';
import { authorityReportHtml } from '../../src/documents/authority-report';
import { authorityNotice } from '../../src/documents/breach/authority';
import { peopleNotice } from '../../src/documents/breach/people';
import { breachRegisterHtml } from '../../src/documents/breach/register';
import { erasureReceiptHtml } from '../../src/documents/erasure-receipt';
import { letterHtml } from '../../src/documents/letter';
import { drawNotice } from '../../src/documents/notice/draw';
import { noticeHtml } from '../../src/documents/notice/model';
import { processingRecordHtml } from '../../src/documents/processing/html';
import { processingRecordOf } from '../../src/documents/processing/record';
import { languages, type Language } from '../../src/language/text';
import { htmlToPdf, pdfEngine, PrintError, type PdfEngine } from '../../src/print';
import { bodyOf, textOf } from '../documents/hostile';
import { fullFacts } from '../documents/notice/samples';
import { controller, ombudsman, sampleAccessReport, sampleErasureReceipt, TODAY } from '../documents/samples';
import { authorityReportOfYear, laptopStolen } from '../documents/supervision-samples';

/** The text of a PDF as another program reads it. */
function readBack(pdf: Uint8Array, ...options: string[]): string {
  return execFileSync('pdftotext', [...options, '-', '-'], { input: pdf, encoding: 'utf8' });
}

const withoutSpace = (text: string): string => text.normalize('NFC').replace(/[\s\f]+/g, '');
/** The letters that were not read back, without regard to the order in which a reader takes the cells of a table. */
function lost(written: string, read: string): string {
  const left = new Map<string, number>();
  for (const letter of withoutSpace(read)) left.set(letter, (left.get(letter) ?? 0) + 1);
  return Array.from(withoutSpace(written))
    .filter((letter) => {
      const count = left.get(letter) ?? 0;
      left.set(letter, count - 1);
      return count <= 0;
    })
    .join('');
}

const engines: PdfEngine[] = pdfEngine() === 'chromium' ? ['chromium', 'jspdf'] : ['jspdf'];
const european = 'Åäöß Øresund, Žluťoučký kůň, São Paulo ação, Łódź, Ελλάδα, България, Ğİşı, “–” € −5';

const documentOf = (body: string): string =>
  `<!doctype html><html lang="fi"><head><title>T</title></head><body>${body}</body></html>`;

/** Every document of the register that is handed out as a PDF, but for labels, which are drawn and not printed from a page. */
function documentsIn(language: Language): Record<string, string> {
  const head = {
    language,
    day: TODAY,
    controller,
    ombudsman: ombudsman(language),
    reference: laptopStolen.id,
  };
  const breach = { ...head, breach: laptopStolen, officer: 'Olli Officer', hours: 72, isLate: true };
  const breaches = { ...head, registerName: 'Asiakkaat', breaches: [laptopStolen] };
  return {
    access: accessReportHtml(sampleAccessReport(language)),
    receipt: erasureReceiptHtml(sampleErasureReceipt(language)),
    notice: noticeHtml(drawNotice(fullFacts, language, { day: TODAY, version: '2026-11-24' })),
    processing: processingRecordHtml(processingRecordOf(fullFacts, language, TODAY)),
    authorityReport: authorityReportHtml({ ...authorityReportOfYear, language }),
    breachToAuthority: letterHtml(authorityNotice(breach), breach),
    breachToPeople: letterHtml(peopleNotice(breach), breach),
    breachRegister: breachRegisterHtml(breaches),
  };
}

const environment = { ...process.env };
afterEach(() => {
  for (const name of ['CHROMIUM', 'TMPDIR']) {
    if (environment[name] === undefined) delete process.env[name];
    else process.env[name] = environment[name];
  }
});

describe.each(engines)('a PDF made with %s', (engine) => {
  it('keeps the letters of European languages', () => {
    const pdf = htmlToPdf(documentOf(`<h1>${european}</h1><p><strong>${european}</strong></p>`), { engine });
    expect(withoutSpace(readBack(pdf))).toContain(withoutSpace(european + european));
  });

  it.each(languages)('has every letter of the documents (%s)', (language) => {
    for (const [name, html] of Object.entries(documentsIn(language))) {
      const lostOfIt = lost(textOf(bodyOf(html)), readBack(htmlToPdf(html, { engine }), '-raw'));
      expect([name, lostOfIt]).toEqual([name, '']);
    }
  });

  it('carries 300 rows over pages, with the headings on each', () => {
    const report = sampleAccessReport('en');
    const rows = Array.from({ length: 300 }, (_none, index) => [
      46000 + index,
      `Row no. ${index} of many`,
      index / 7,
    ]);
    const columns = [
      { key: 'date', title: 'Ordered on', kind: 'date' as const },
      { key: 'description', title: 'Description', kind: 'text' as const },
      { key: 'amount', title: 'Amount', kind: 'money' as const },
    ];
    const sections = [{ key: 'orders', title: 'Orders', columns, rows }];
    const pages = readBack(htmlToPdf(accessReportHtml({ ...report, sections }), { engine }), '-layout').split(
      '\f',
    );
    const shown = pages.join('\n').match(/Row no\. \d+ of many/g) ?? [];
    expect(shown).toEqual(rows.map(([, description]) => description));
    for (const page of pages.filter((text) => text.includes('of many'))) expect(page).toContain('Ordered on');
  });

  it('loses nothing of a cell that is longer than a page or a word that is wider than one', () => {
    const long = Array.from({ length: 1500 }, (_none, index) => `w${index}`).join(' ');
    const wide = 'abcdefghij'.repeat(60);
    const report = sampleAccessReport('en');
    const columns = ['a', 'b', 'c'].map((key) => ({ key, title: key, kind: 'text' as const }));
    const sections = [{ key: 'notes', title: 'Notes', columns, rows: [[long, 'beside', wide]] }];
    const html = accessReportHtml({ ...report, sections });
    const read = readBack(htmlToPdf(html, { engine }), '-raw');
    expect(lost(textOf(bodyOf(html)), read)).toBe('');
    expect(withoutSpace(read)).toContain(wide);
  });

  it('runs no script and shows no file of this computer', () => {
    const folder = mkdtempSync(join(tmpdir(), 'print-test-'));
    try {
      writeFileSync(join(folder, 'secret.html'), 'SECRET');
      const pdf = htmlToPdf(
        documentOf(
          `<p id="a">before</p><script>document.getElementById('a').textContent = 'RUN'</script>` +
            `<iframe src="file://${folder}/secret.html"></iframe><object data="file://${folder}/secret.html"></object>`,
        ),
        { engine },
      );
      const read = readBack(pdf);
      expect(read).toContain('before');
      expect(read).not.toMatch(/RUN|SECRET/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has the title of the document', () => {
    const pdf = htmlToPdf(accessReportHtml(sampleAccessReport('fi')), { engine });
    expect(execFileSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' })).toMatch(
      /Title: +Sinusta tallennetut henkilötiedot/,
    );
  });

  it('leaves no file behind', () => {
    const folder = mkdtempSync(join(tmpdir(), 'print-test-'));
    try {
      process.env['TMPDIR'] = folder;
      htmlToPdf(documentOf('<p>private</p>'), { engine });
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the plain layout', () => {
  it('writes out by number what its type has not', () => {
    const read = readBack(htmlToPdf(documentOf('<p>a👩שb</p>'), { engine: 'jspdf' }));
    expect(read).toContain('a[U+1F469][U+05E9]b');
  });

  it('prints the text of elements that it does not know, and numbers ordered lists', () => {
    const body =
      '<blink>odd</blink><ol><li>first</li><li>second</li></ol>tail &amp; &#x2013; &unknown;<!-- hidden -->';
    const read = readBack(htmlToPdf(documentOf(body), { engine: 'jspdf' }));
    expect(withoutSpace(read)).toBe('odd1.first2.secondtail&–&unknown;');
  });
});

describe('the engine', () => {
  it('is the plain layout where the browser named is missing', () => {
    process.env['CHROMIUM'] = '/nowhere/chromium';
    expect(pdfEngine()).toBe('jspdf');
    expect(readBack(htmlToPdf(documentOf('<p>anyway</p>')))).toContain('anyway');
    expect(() => htmlToPdf(documentOf(''), { engine: 'chromium' })).toThrow(PrintError);
  });

  it('is replaced by the plain layout when the browser fails, unless it was asked for', () => {
    process.env['CHROMIUM'] = '/bin/false';
    expect(pdfEngine()).toBe('chromium');
    expect(readBack(htmlToPdf(documentOf('<p>anyway</p>')))).toContain('anyway');
    expect(() => htmlToPdf(documentOf(''), { engine: 'chromium' })).toThrow(PrintError);
  });
});
