import { dailyRun, type DailyResult } from '../../actions/daily';
import { choiceText } from '../../language/choices';
import { cliTexts, countedCliTexts } from '../../language/cli';
import { countedNotices, notices } from '../../language/menu';
import { tabTexts } from '../../language/tabs';
import { formatDate, say, sayCount, type Language } from '../../language/text';
import { day } from '../../register/calendar';
import type { Command, Outcome } from '../command';
import { CliError } from '../errors';

/** `sweep`: the daily run. */
export const sweepCommand: Command = {
  options: { on: 'value' },
  usage: '[--on YYYY-MM-DD]',
  prepare(options, { language }) {
    const on = options.day('on');
    return {
      async run(session): Promise<Outcome> {
        const result = await session.run(dailyRun(await session.world(), on));
        if (result.unfinished) throw new CliError('interrupted');
        const unfinishedExports = result.forShell.map(({ about }) => about);
        return {
          json: { ...result.sweep, erasures: result.erasures, unfinishedExports },
          lines: linesOf(result, language),
        };
      },
    };
  },
};

function linesOf({ sweep, erasures, forShell }: DailyResult, language: Language): string[] {
  const { told } = cliTexts;
  return [
    say(told.sweptOn, language, { date: formatDate(day(sweep.on), language) }),
    sweep.changedCells === 0
      ? say(notices.sweepUnchanged, language)
      : sayCount(countedNotices.sweepDone, sweep.changedCells, language),
    ...(['customers', 'orders'] as const).map((tab) =>
      say(told.inTab, language, { tab: tabTexts[tab].title[language], notice: tally(sweep[tab], language) }),
    ),
    ...(sweep.statements > 0 ? [sayCount(countedNotices.consentsRecorded, sweep.statements, language)] : []),
    ...sweep.unreadable.map(({ tab, column, cells }) =>
      say(told.unreadableCells, language, { ...titlesOf(tab, column, language), cells }),
    ),
    ...(erasures > 0 ? [sayCount(countedCliTexts.erasuresDone, erasures, language)] : []),
    ...forShell.map(({ about }) => say(told.unfinishedExport, language, { customer: about })),
  ];
}

const tally = (counts: Readonly<Record<string, number>>, language: Language): string =>
  Object.entries(counts)
    .map(([state, count]) => `${choiceText('retentionState', state, language)} ${count}`)
    .join(', ');

/** A tab and a column as the sheet names them. */
function titlesOf(tab: string, column: string, language: Language): { tab: string; column: string } {
  const tables: Record<
    string,
    | { title: Record<Language, string>; columns: Record<string, { title: Record<Language, string> }> }
    | undefined
  > = tabTexts;
  return {
    tab: tables[tab]?.title[language] ?? tab,
    column: tables[tab]?.columns[column]?.title[language] ?? column,
  };
}
