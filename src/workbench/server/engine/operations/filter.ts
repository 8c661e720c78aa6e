import { WorkbenchError } from '../../errors';
import type { OperationFields } from '../../protocol';
import { readFilter } from '../view';
import { gridRange, type Recipe } from './recipe';

/** The changes of a sheet's filter. */
type FilterKind = 'setFilter' | 'clearFilter' | 'filterColumn';

const filterColumn: Recipe<OperationFields['filterColumn']> = {
  change: 'OTHER',
  requests: ({ sheetId, column, hidden }, calls) => {
    const filter = readFilter(calls, sheetId);
    if (!filter) throw new WorkbenchError('not-found', 'This sheet has no filter.');
    const others = filter.specs.filter((spec) => (spec.columnIndex ?? 0) !== column);
    const own = filter.specs.find((spec) => (spec.columnIndex ?? 0) === column);
    const filterCriteria = { ...own?.filterCriteria, hiddenValues: hidden };
    const isKept = hidden.length > 0 || filterCriteria.condition !== undefined;
    const filterSpecs = [...others, ...(isKept ? [{ columnIndex: column, filterCriteria }] : [])];
    return [{ setBasicFilter: { filter: { range: gridRange({ ...filter, sheetId }), filterSpecs } } }];
  },
};

export const filterRecipes: { [K in FilterKind]: Recipe<OperationFields[K]> } = {
  setFilter: {
    change: 'OTHER',
    requests: (fields) => [{ setBasicFilter: { filter: { range: gridRange(fields) } } }],
  },
  clearFilter: {
    change: 'OTHER',
    requests: ({ sheetId }) => [{ clearBasicFilter: { sheetId } }],
  },
  filterColumn,
};
