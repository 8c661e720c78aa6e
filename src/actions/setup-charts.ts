import { chartTexts } from '../language/figures';
import type { Language } from '../language/text';
import type { Request } from '../workbook/api';
import type { Change } from '../workbook/changes';
import { chartRequests, chartsGo } from '../workbook/charts';
import type { Layout, Place } from '../workbook/layout';
import type { TabWork } from '../workbook/structure';
import type { Reading } from './reading';
import type { Survey } from './setup-survey';

/** What set-up knows when it comes to the overview's charts. */
interface SetUpState {
  survey: Survey;
  work: readonly TabWork[];
  /** Where everything stands once the structure is made. */
  layout: Layout;
  /** What is left of a register that stands. */
  reading: Reading | undefined;
  /** The rows that are added in the same commit. */
  changes: readonly Change[];
  /** Cells are astray, so that no rows are added yet. */
  isAstray: boolean;
}

/**
 * The charts of the overview, over the figures that stand there and those that are added below them. Where the column that names
 * the figures is lost, their rows cannot be known: the charts go, and `wait` for another round that makes them anew.
 */
export function overviewCharts(
  state: SetUpState,
  language: Language,
): { requests: Request[]; wait: boolean } {
  if (state.isAstray) return { requests: [], wait: true };
  const found = state.survey.tabs.get('overview');
  const table = state.reading?.tables.get('overview');
  const standing = found?.charts ?? new Set<number>();
  if (found && !table) return { requests: chartsGo(standing), wait: true };
  const added = state.changes.flatMap((change) =>
    change.do === 'append' && change.tab === 'overview' ? [String(change.values.key)] : [],
  );
  const isMade = state.work.some(
    ({ tab, making }) => (tab === 'overview' || tab === 'trend') && making.length > 0,
  );
  const known = (table?.ids ?? []).map((key, row): [string, number] => [key, row]).reverse();
  const below = added.map((key, at): [string, number] => [key, (table?.rowCount ?? 0) + at]);
  const work = {
    overview: state.layout.get('overview') as Place,
    trend: state.layout.get('trend') as Place,
    rows: new Map([...known, ...below]),
    standing,
    moved: isMade || added.length > 0,
  };
  const requests = chartRequests(work, (chart) => ({
    title: chartTexts[chart].title[language],
    altText: chartTexts[chart].altText[language],
  }));
  return { requests, wait: false };
}
