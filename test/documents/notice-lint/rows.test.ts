import { describe, expect, test } from '@jest/globals';
import { drawNotice } from '../../../src/documents/notice/draw';
import { noticePlain, type NoticeBlock, type NoticeSection } from '../../../src/documents/notice/model';
import { toldRules } from '../../../src/documents/notice/conditions';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import { periodText } from '../../../src/language/register';
import { languages } from '../../../src/language/text';
import type { NoticePart } from '../../../src/register/notice/parts';
import { TODAY } from '../samples';
import { wholeFacts } from './support';

/** A mutation of every row and item: it is left out, or says a period of another record. */

type Table = Extract<NoticeBlock, { kind: 'table' }>;
const isTable = (block: NoticeBlock): block is Table => block.kind === 'table';

/** Rules on the register's own housekeeping: of these nobody has to be told, and of an address of the net the section on the website tells, too. */
const housekeeping = ['exportFile', 'log', 'task', 'hold', 'ipAddress'];

/** Addresses of the net stand under the website as well; choices and consents in two rows, and disclosures in English in the name of a choice. */
const toldTwice = [/\bIP\b/, /suostum|samtyck|consent/i, /^disclosures/i];

describe.each(languages)('the drawn-up notice in %s', (language) => {
  const full = drawNotice(wholeFacts, language, { day: TODAY, version: '4' });
  const tableOf = (part: NoticePart) =>
    full.sections.find((section) => section.part === part)?.blocks.find(isTable) as Table;
  const textWith = (part: NoticePart, rows: Table['rows']) => {
    const change = (section: NoticeSection): NoticeSection =>
      section.part === part
        ? { ...section, blocks: section.blocks.map((each) => (isTable(each) ? { ...each, rows } : each)) }
        : section;
    const sections = full.sections.map(change);
    return noticePlain({ ...full, sections });
  };
  const lint = (part: NoticePart, rows: Table['rows']) =>
    lintNotice(textWith(part, rows), language, wholeFacts).findings;
  const rowsOf = (part: NoticePart) =>
    tableOf(part).rows.map((row, index) => ({ name: row[0] ?? '', index }));
  const without = (part: NoticePart, index: number) =>
    lint(
      part,
      tableOf(part).rows.filter((_row, at) => at !== index),
    );

  test.each(rowsOf('purposes'))('is found out without the purpose $name', ({ index }) => {
    expect(without('purposes', index).map(({ part }) => part)).toContain('purposes');
  });

  /** The rows of purposes, one of them with other words in the cell of its basis. */
  const based = (index: number, basis: string) =>
    tableOf('purposes').rows.map((row, at) => (at === index ? [row[0] ?? '', basis, ...row.slice(2)] : row));
  const denied = { fi: 'Ei erillistä perustetta', sv: 'Ingen särskild grund', en: 'No separate basis' }[
    language
  ];

  test.each(rowsOf('purposes'))('is found out without the basis of $name, by its text alone', ({ index }) => {
    for (const basis of ['', '–', denied]) {
      const text = textWith('purposes', based(index, basis));
      for (const { findings } of [lintNotice(text, language), lintNotice(text, language, wholeFacts)])
        expect([basis, findings.map(({ code }) => code)]).toEqual([basis, ['purposeWithoutBasis']]);
    }
  });

  test.each(rowsOf('purposes'))('is found out with the basis of another purpose for $name', ({ index }) => {
    const { rows } = tableOf('purposes');
    const own = rows[index]?.[1] ?? '';
    const others = [...new Set(rows.map(([, basis = '']) => basis))].filter((basis) => basis !== own);
    expect(others.length).toBeGreaterThan(1);
    for (const other of others)
      expect(lint('purposes', based(index, other)).map(({ code }) => code)).toContain('basisDiffers');
  });

  test('is found out with consent in no row, and with no contract', () => {
    for (const basis of ['consent', 'contract']) {
      const ids = wholeFacts.purposes
        .filter((each) => each.basis === basis)
        .map(({ title }) => title[language]);
      const rows = tableOf('purposes').rows.map((row) =>
        ids.includes(row[0] ?? '') ? [row[0] ?? '', '', ...row.slice(2)] : row,
      );
      const { findings } = lintNotice(textWith('purposes', rows), language);
      expect(findings.map(({ code }) => code)).toEqual(['purposeWithoutBasis']);
    }
  });

  test.each(rowsOf('recipients'))('is found out without the recipient $name', ({ index }) => {
    expect(without('recipients', index).map(({ part }) => part)).toContain('recipients');
  });

  const data = rowsOf('data').filter(({ name }) => !toldTwice.some((some) => some.test(name)));
  test.each(data)('is found out without the data $name', ({ index }) => {
    expect(without('data', index).map(({ part }) => part)).toContain('data');
  });

  const rules = tableOf('retention').rows.map((row, index) => ({ name: row[0] ?? '', index, row }));
  const kinds = toldRules(wholeFacts);

  test('tells a period for each rule that concerns people', () => {
    expect(rules.length).toBe(kinds.length);
  });

  test.each(rules.filter(({ index }) => !housekeeping.includes(kinds[index]?.kind ?? '')))(
    'is found out without the period of $name',
    ({ index }) => {
      expect(without('retention', index).map(({ code }) => code)).toContain('periodNotTold');
    },
  );

  const endless = {
    fi: ['toistaiseksi', 'pysyvästi'],
    sv: ['tills vidare', 'för alltid'],
    en: ['until further notice', 'indefinitely'],
  }[language];

  test.each(rules)('is found out without an end of $name, by its text alone', ({ index, row }) => {
    // That a ban is in force until further notice is what a ban is.
    const [stands = '', ...others] = endless;
    const isBan = kinds[index]?.kind === 'suppression';
    for (const said of [...others, ...(isBan ? [] : [stands]), '–', '']) {
      const rows = tableOf('retention').rows.map((each, at) =>
        at === index ? [row[0] ?? '', said, ...row.slice(2)] : each,
      );
      const { findings } = lintNotice(textWith('retention', rows), language);
      expect([said, findings.map(({ code }) => code)]).toEqual([said, ['periodVague']]);
      expect(findings[0]?.quote.startsWith(row[0] ?? '?')).toBe(true);
    }
  });

  test.each(rules)('is found out with the period of another record for $name', ({ index, row }) => {
    const own = kinds[index];
    const other = kinds.find(({ years, months }) => years !== own?.years || months !== own.months);
    const lengthOf = (rule = kinds[0]) => (rule ? periodText({ ...rule, anchor: '' }, language) : '');
    const [told, said] = [lengthOf(own), lengthOf(other)];
    const period = row[1] ?? '';
    expect(period).toContain(told);
    const wrong = [row[0] ?? '', period.replace(told, said), ...row.slice(2)];
    const rows = tableOf('retention').rows.map((each, at) => (at === index ? wrong : each));
    expect(lint('retention', rows).map(({ code }) => code)).toContain('periodDiffers');
  });
});
