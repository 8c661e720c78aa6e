import type { ImportCounts, ImportResult, Problem } from '../../actions/import';
import { importProblems } from '../../language/import';
import { say, type Language } from '../../language/text';
import type { ImportCount, ImportTab } from '../protocol';
import { headingOf } from './card';

/** The counts of an import with every problem as a sentence. */
export function importView(result: ImportResult, language: Language): { [T in ImportTab]?: ImportCount } {
  const { customers, orders } = result;
  return {
    ...(customers && { customers: countView('customers', customers, language) }),
    ...(orders && { orders: countView('orders', orders, language) }),
  };
}

function countView(
  tab: ImportTab,
  { lines, added, updated, unchanged, problems }: ImportCounts,
  language: Language,
): ImportCount {
  const skipped = new Set(problems.filter(({ leftOut }) => leftOut).map(({ line }) => line)).size;
  return {
    lines,
    added,
    updated,
    unchanged,
    skipped,
    problems: problems.map((problem) => ({ line: problem.line, text: problemText(tab, problem, language) })),
  };
}

const problemText = (tab: ImportTab, { code, column = '' }: Problem, language: Language): string =>
  say(importProblems[code], language, { column: headingOf(tab, column, language) });
