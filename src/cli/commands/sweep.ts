import { dailyRun, type DailyResult } from '../../actions/daily';
import { haltsDestruction } from '../../actions/cells-to-mend';
import { errorSentence } from '../../language/errors';
import type { Program } from '../../actions/program';
import { readRegister, type World } from '../../actions/reading';
import { choiceText } from '../../language/choices';
import { cliAddressTexts } from '../../language/cliAddressTexts';
import { cliRequests, cliSentence, cliTexts, countedCliTexts } from '../../language/cli';
import { countedNotices, notices } from '../../language/menu';
import { tabTexts } from '../../language/tabs';
import { formatDate, say, sayCount, type Language } from '../../language/text';
import { addYears, day, isoDate, type Day } from '../../register/calendar';
import type { Command, Outcome } from '../command';
import { CliError, WrongUsage } from '../errors';
import { momentAt } from '../register/clock';
import { timeLeft } from '../requests/views';

/** `sweep`: the daily run. */
export const sweepCommand: Command = {
  options: { on: 'value' },
  usage: '[--on YYYY-MM-DD]',
  prepare(options, { language, surroundings }) {
    const on = options.day('on');
    if (on !== undefined) expectWithin(on, momentAt(surroundings.now(), 'UTC').day);
    return {
      async run(session): Promise<Outcome> {
        const world = await session.world();
        const result = await session.run(dailyRun(world, on));
        session.memory.saw(result.sweep);
        if (result.unfinished) throw new CliError('interrupted');
        const unfinishedExports = exportsOf(result).map(({ about }) => about);
        const unfinishedLists = listsOf(result).length;
        const stuck = result.sweep.machineTasks > 0 ? await session.run(failedErasures(world)) : [];
        const unfinishedErasures = stuck.map(({ customer, code }) => ({
          customer,
          error: { code, message: cliSentence({ code, data: {} }, language) },
        }));
        // What the add-on remembers by is of no use here.
        const unsaid = {
          lastEntry: undefined,
          listed: undefined,
          listSum: undefined,
          listDiffers: undefined,
          looksAgain: undefined,
        };
        const sweep = { ...result.sweep, ...unsaid };
        return {
          json: {
            ...sweep,
            erasures: result.erasures,
            unfinishedErasures,
            unfinishedExports,
            unfinishedLists,
          },
          lines: [
            ...linesOf(result, language),
            ...unfinishedErasures.map(({ customer, error }) =>
              say(cliTexts.told.unfinishedErasure, language, { customer, reason: error.message }),
            ),
          ],
        };
      },
    };
  },
};

/** Exports to be written anew; what lies in Drive and in the form is left to the add-on. */
const exportsOf = ({ forShell }: DailyResult) => forShell.filter(({ kind }) => kind === 'writeExport');

/** The same of labels and address lists. */
const listsOf = ({ forShell }: DailyResult) => forShell.filter(({ kind }) => kind === 'writeAddresses');

const FIRST_DAY = day('2000-01-01');
const YEARS_AHEAD = 100;

/** What is computed for a day far off is written into the register all the same. @throws WrongUsage dayOutOfRange */
function expectWithin(on: Day, today: Day): void {
  const last = addYears(today, YEARS_AHEAD);
  if (on < FIRST_DAY || on > last)
    throw new WrongUsage('dayOutOfRange', { name: '--on', from: isoDate(FIRST_DAY), to: isoDate(last) });
}

/** Erasures that were due and did not succeed: whose, and the code of what came in between. */
function* failedErasures(world: World): Program<{ customer: string; code: string }[]> {
  const reading = yield* readRegister(world, { tasks: ['kind', 'about', 'due', 'state', 'lastError'] });
  const tasks = reading.table('tasks');
  return [...tasks.rows()]
    .filter((row) => ['confirmErasure', 'resumeErasure'].includes(tasks.text(row, 'kind')))
    .filter((row) => ['open', 'failed'].includes(tasks.text(row, 'state')))
    .filter((row) => (tasks.number(row, 'due') ?? 0) <= reading.now.day)
    .map((row) => ({ customer: tasks.text(row, 'about'), code: tasks.text(row, 'lastError') }))
    .filter(({ code }) => code !== '');
}

function linesOf(result: DailyResult, language: Language): string[] {
  const { told } = cliTexts;
  const { sweep, erasures } = result;
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
    ...(haltsDestruction(sweep.unreadable)
      ? [errorSentence({ code: 'holdOnNothing', data: {} }, language)]
      : []),
    ...(erasures > 0 ? [sayCount(countedCliTexts.erasuresDone, erasures, language)] : []),
    ...sweep.requests.map((request) =>
      say(cliRequests.due, language, {
        id: request.id,
        right: choiceText('right', request.right, language),
        date: formatDate(day(request.answerOn), language),
        days: timeLeft(request, language),
      }),
    ),
    ...exportsOf(result).map(({ about }) => say(told.unfinishedExport, language, { customer: about })),
    ...listsOf(result).map(() => say(cliAddressTexts.unfinished, language)),
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
