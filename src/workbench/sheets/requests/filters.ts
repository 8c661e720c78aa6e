import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Sheet } from '../book';
import type { Call } from '../call';
import { invalid } from '../errors';
import { applyFilter, filterRect, specsOf } from '../filter';
import { areaOf } from '../rect';
import { omit } from '../omit';
import type { Handlers } from './handler';
import { sortBlock } from './tidy';

/** A filter as it is kept: both ways of naming the criteria are filled, as in the answers of the API. */
function kept(filter: api.Schema$BasicFilter, range: api.Schema$GridRange): api.Schema$BasicFilter {
  const specs = specsOf(filter);
  const bare = omit(filter, 'criteria', 'filterSpecs');
  if (specs.length === 0) return { ...bare, range };
  const criteria = Object.fromEntries(
    specs.map(({ columnIndex, filterCriteria }) => [String(columnIndex ?? 0), filterCriteria ?? {}]),
  );
  return { ...bare, range, criteria, filterSpecs: specs };
}

function checkColumns(sheet: Sheet, filter: api.Schema$BasicFilter): void {
  const { left, right } = filterRect(sheet, filter);
  for (const { columnIndex } of specsOf(filter)) {
    const column = columnIndex ?? 0;
    if (column < left || column >= right)
      throw invalid(`filterSpecs.columnIndex[${column}] is not within the range.`);
  }
}

/** The sorting that a filter asks for leaves its header row where it is. */
function sortFiltered(call: Call, sheet: Sheet, filter: api.Schema$BasicFilter): void {
  const { sortSpecs } = filter;
  const rect = filterRect(sheet, filter);
  if (sortSpecs?.length) sortBlock(call, sheet, { ...rect, top: rect.top + 1 }, sortSpecs);
}

export const filterHandlers: Handlers<'setBasicFilter' | 'clearBasicFilter'> = {
  setBasicFilter(call, { filter }) {
    if (!filter?.range) throw invalid('A range must be specified.');
    const { sheet } = call.book.rect(filter.range);
    const set = kept(filter, areaOf(filter.range));
    checkColumns(sheet, set);
    sortFiltered(call, sheet, set);
    sheet.basicFilter = set;
    applyFilter(call, sheet);
    call.changes.add('OTHER');
  },

  clearBasicFilter(call, { sheetId }) {
    const sheet = call.book.sheet(sheetId);
    delete sheet.basicFilter;
    applyFilter(call, sheet);
    call.changes.add('OTHER');
  },
};
