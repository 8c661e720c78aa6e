import type { ExecutionRecord, HostState } from '../../src/workbench/host';
import { choiceText } from '../../src/language/choices';
import { tabTexts } from '../../src/language/tabs';
import type { ColumnKey } from '../../src/workbook/tabs';
import { day } from '../../src/register/calendar';
import type { AddonApp } from './app';

/** Cells of a letter by their columns; choices as their keys. */
export type LetterCells = Partial<Record<ColumnKey<'letters'>, string | number>>;

/** Letters as their rows show them, by id. */
export const lettersOf = (app: AddonApp) => app.book.records(tabTexts.letters.title.fi);

/** The row of one letter. */
export const letterOf = (app: AddonApp, id: string) =>
  lettersOf(app).find((letter) => letter['Tunniste'] === id) ?? {};

/** Writes rows of letters that wait to be mailed, as an action or an owner leaves them. */
export function queueByHand(app: AddonApp, ...letters: LetterCells[]): void {
  const title = tabTexts.letters.title.fi;
  const { sheetId } = app.place(title, 'Tunniste');
  const [headings = [], ...rows] = app.book.cells(title);
  const columns = Object.entries(tabTexts.letters.columns);
  const keys = headings.map((heading) => columns.find(([, { title: texts }]) => texts.fi === heading)?.[0]);
  const cellsOf = (letter: LetterCells, at: number) => {
    const known: Record<string, string | number> = {
      id: `kirje-${rows.length + at}`,
      kind: 'reminder',
      language: 'fi',
      to: 'matti@example.com',
      subject: 'Pyyntöjä odottaa',
      text: 'Vastaa niihin.',
      state: 'waiting',
      attempts: 0,
      queuedOn: day('2026-11-24'),
      ...letter,
    };
    return keys.map((key) => {
      const given = key === undefined ? undefined : known[key];
      const value = key === 'state' ? choiceText('letterState', String(given), 'fi') : given;
      if (value === undefined) return {};
      return {
        userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value },
      };
    });
  };
  app.book.api('POST', ':batchUpdate', {
    requests: [
      {
        appendCells: {
          sheetId,
          rows: letters.map((letter, at) => ({ values: cellsOf(letter, at) })),
          fields: 'userEnteredValue',
        },
      },
    ],
  });
}

/** The daily run as the clock starts it. Throws where it fails. */
export function dailyRun(app: AddonApp): ExecutionRecord {
  const { error, execution } = app.host.run('dailyRun', [], { trigger: 'time' });
  if (error) throw new Error(error.message);
  return execution;
}

/** A day passes. */
export function nextDay(app: AddonApp): void {
  app.clock.now = new Date(app.clock.now.getTime() + 86_400_000);
}

/** How many mails each address got. */
export function mailsByAddress({ mails }: HostState): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { to } of mails) counts[to] = (counts[to] ?? 0) + 1;
  return counts;
}
