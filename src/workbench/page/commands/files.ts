import type { MenuLine } from '../Menu';
import { download, tell } from '../server';
import { fill, type Words } from '../words';
import { linesOf, type CommandContext } from './context';

/** What an Excel file can lack, by the server's names. */
const lacks = {
  charts: 'leftOutCharts',
  formats: 'leftOutFormats',
  rules: 'leftOutRules',
  protections: 'leftOutProtections',
  longTexts: 'leftOutLongTexts',
} as const satisfies Record<string, keyof Words>;

function lackText(words: Words, leftOut: Partial<Record<string, number>>): string {
  const what = Object.entries(lacks).flatMap(([kind, word]) => {
    const count = leftOut[kind] ?? 0;
    return count > 0 ? [fill(words[word], { count: String(count) })] : [];
  });
  return what.length > 0 ? fill(words.leftOut, { what: what.join(', ') }) : '';
}

/** The workbook or the open sheet as a file of another kind. */
export function fileLines({ bench, workbook, sheet }: CommandContext): MenuLine[] {
  const { words } = bench;
  const save = (label: string, name: string, query: Record<string, string>): MenuLine => ({
    kind: 'item',
    label,
    run: () =>
      void download(name, query).then((leftOut) => {
        const text = lackText(words, leftOut);
        if (text) bench.notify(text);
      }, bench.fail),
  });
  const makeCopy = async (): Promise<void> => {
    const title = fill(words.copyTitle, { title: workbook.title });
    const { address } = await tell<{ address: string }>('/api/copy', { title });
    bench.offer(fill(words.copied, { title }), { href: address, label: words.openCopy });
  };
  return linesOf([
    { kind: 'item', label: words.makeCopy, run: () => void makeCopy().catch(bench.fail) },
    {
      kind: 'menu',
      label: words.downloadAs,
      lines: linesOf([
        save(words.asXlsx, `${workbook.title}.xlsx`, { kind: 'xlsx' }),
        save(words.asCsv, `${workbook.title} - ${sheet.title}.csv`, {
          kind: 'csv',
          sheetId: String(sheet.id),
        }),
      ]),
    },
  ]);
}
