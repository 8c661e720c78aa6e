import type { ChangeType, EditEvent } from '../../../host/types';
import { WorkbenchError } from '../../errors';
import type { BlockFields, OperationFields } from '../../protocol';
import { judge, observeEdit } from '../edits';
import { seenParts } from '../seen';
import type { WorkbookCalls } from '../spreadsheet';
import { blockRecipes } from './blocks';
import { filterRecipes } from './filter';
import { lineRecipes } from './lines';
import type { Recipe } from './recipe';
import { tabRecipes } from './tabs';

const recipes: { [K in keyof OperationFields]: Recipe<OperationFields[K]> } = {
  ...lineRecipes,
  ...blockRecipes,
  ...filterRecipes,
  ...tabRecipes,
};

function recipeOf<K extends keyof OperationFields>(kind: K): Recipe<OperationFields[K]> {
  if (!Object.hasOwn(recipes, kind))
    throw new WorkbenchError('bad-request', 'The workbench does not know this change.');
  return recipes[kind];
}

/** What a change did, as the script's triggers are told: the kind of change, and the edit if it wrote values. */
export interface Changed {
  change: ChangeType;
  edit?: EditEvent;
}

/** The cells that a protection may keep from a change. */
export function touchedBlocks<K extends keyof OperationFields>(
  calls: WorkbookCalls,
  kind: K,
  fields: OperationFields[K],
): BlockFields[] {
  const recipe = recipeOf(kind);
  if (recipe.touched) return recipe.touched(fields, calls);
  const edited = recipe.edited?.(fields, calls);
  return edited ? [edited] : [];
}

/** Changes the workbook as a person asked. Where a strict rule refuses a value nothing changes and `refused-by-rule` is thrown. */
export function changeShape<K extends keyof OperationFields>(
  calls: WorkbookCalls,
  kind: K,
  fields: OperationFields[K],
): Changed {
  const recipe = recipeOf(kind);
  const change = typeof recipe.change === 'function' ? recipe.change(fields) : recipe.change;
  const edited = recipe.edited?.(fields, calls);
  const carryOut = (): void => {
    const requests = recipe.requests(fields, calls);
    if (requests.length > 0) calls.batchUpdate(requests);
  };
  if (!edited) {
    carryOut();
    return { change };
  }
  const edit = calls.attempt(() =>
    observeEdit(calls, edited, () => {
      carryOut();
      if (recipe.judged?.(fields)) for (const part of seenParts(calls, edited)) judge(calls, part);
    }),
  );
  return { change, edit };
}
