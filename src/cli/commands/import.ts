import { resolve } from 'node:path';
import {
  dryRun,
  importFiles,
  type ImportCounts,
  type ImportFile,
  type ImportFiles,
  type ImportTab,
  type Problem,
} from '../../actions/import';
import { MAX_FILE_BYTES, readCsv } from '../../actions/import/csv';
import { RegisterError } from '../../register/errors';
import { cliTexts } from '../../language/cli';
import { importProblems } from '../../language/import';
import { notices } from '../../language/menu';
import { tabTexts } from '../../language/tabs';
import { say, type Language } from '../../language/text';
import type { Command, Context, Outcome } from '../command';
import { CliError } from '../errors';
import { readBytes } from '../files';
import type { Options } from '../options';
import type { Session } from '../register/session';
import { mappingsFor, readAssignments, type Assignment } from './mapping';

/** Problems that are no fault of the file: the law's doing, or a mere hint. */
const harmless: readonly Problem['code'][] = [
  'suppressed',
  'suppressedMarketing',
  'restricted',
  'notAnEmail',
];

const importTabs: readonly ImportTab[] = ['customers', 'orders'];

/** `import`: brings customers and orders in from CSV files. */
export const importCommand: Command = {
  options: { customers: 'value', orders: 'value', 'dry-run': 'flag', map: 'list' },
  usage: '[--customers FILE] [--orders FILE] [--dry-run] [--map FILE_HEADING=column …]',
  prepare(options, context) {
    const tabs = importTabs.filter((tab) => options.has(tab));
    if (tabs.length === 0) options.exactlyOne('customers', 'orders');
    const assignments = readAssignments(options.list('map'), tabs);
    const files = filesOf(options, tabs, assignments, context);
    return { run: (session) => run(session, files, options.has('dry-run'), context.language) };
  },
};

/** Reads the files before the register is opened. @throws RegisterError fileNotFound, csvTooLarge, csvUnreadable, csvNoHeader, csvNoUsableColumn */
function filesOf(
  options: Options,
  tabs: readonly ImportTab[],
  assignments: readonly Assignment[],
  { surroundings }: Context,
): ImportFiles {
  const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const parsed = tabs.map((tab) => ({
    tab,
    ...readCsv(readBytes(resolve(surroundings.folder, options.needed(tab)), MAX_FILE_BYTES), decode),
  }));
  const mappings = mappingsFor(parsed, assignments);
  const files: ImportFiles = {};
  for (const [index, { tab, ...file }] of parsed.entries()) {
    const mapping = mappings[index] ?? [];
    if (mapping.every((column) => column === undefined)) throw new RegisterError('csvNoUsableColumn');
    files[tab] = { ...file, mapping } satisfies ImportFile;
  }
  return files;
}

async function run(
  session: Session,
  files: ImportFiles,
  isTrial: boolean,
  language: Language,
): Promise<Outcome> {
  const world = await session.world();
  const { result } = await session.runWhole((isTrial ? dryRun : importFiles)(world, files));
  const counted = importTabs.flatMap((tab) => (result[tab] ? [{ tab, counts: result[tab] }] : []));
  const faults = counted.flatMap(({ counts }) =>
    counts.problems.filter(({ code }) => !harmless.includes(code)),
  );
  return {
    json: {
      dryRun: isTrial,
      ...Object.fromEntries(counted.map(({ tab, counts }) => [tab, countsJson(tab, counts, language)])),
    },
    lines: counted.flatMap(({ tab, counts }) => linesOf(tab, counts, isTrial, language)),
    ...(faults.length > 0 && { trouble: new CliError('linesNotImported', { count: faults.length }) }),
  };
}

const countsJson = (tab: ImportTab, counts: ImportCounts, language: Language) => ({
  ...counts,
  problems: counts.problems.map((problem) => ({ ...problem, message: problemText(tab, problem, language) })),
});

function linesOf(tab: ImportTab, counts: ImportCounts, isTrial: boolean, language: Language): string[] {
  const { added, updated, unchanged, problems, unmapped } = counts;
  const skipped = problems.filter(({ leftOut }) => leftOut).length;
  const notice = say(isTrial ? notices.importTried : notices.importDone, language, {
    added,
    updated,
    unchanged,
    skipped,
  });
  return [
    say(cliTexts.told.inTab, language, { tab: tabTexts[tab].title[language], notice }),
    ...(unmapped.length > 0
      ? [say(cliTexts.told.unmapped, language, { headings: unmapped.join(', ') })]
      : []),
    ...problems.map((problem) =>
      say(notices.importLine, language, { line: problem.line, problem: problemText(tab, problem, language) }),
    ),
  ];
}

function problemText(tab: ImportTab, { code, column = '' }: Problem, language: Language): string {
  const titles: Record<string, { title: Record<Language, string> } | undefined> = tabTexts[tab].columns;
  return say(importProblems[code], language, { column: titles[column]?.title[language] ?? column });
}
