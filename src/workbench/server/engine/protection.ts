import { WorkbenchError } from '../errors';
import type { AreaFields, BlockFields } from '../protocol';
import type { ProtectedRangeData } from './resource';
import type { WorkbookCalls } from './spreadsheet';
import { areaOf, findOverlays } from './view';

interface Sides {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const sidesOf = ({ row, column, rows, columns }: AreaFields): Sides => ({
  top: row,
  bottom: row + rows,
  left: column,
  right: column + columns,
});

const overlap = (one: Sides, other: Sides): Sides => ({
  top: Math.max(one.top, other.top),
  bottom: Math.min(one.bottom, other.bottom),
  left: Math.max(one.left, other.left),
  right: Math.min(one.right, other.right),
});

const isEmpty = ({ top, bottom, left, right }: Sides): boolean => top >= bottom || left >= right;

/** What is left of a block when another is cut out of it: the parts above, below and at its sides. */
function without(block: Sides, hole: Sides): Sides[] {
  const cut = overlap(block, hole);
  if (isEmpty(cut)) return [block];
  const { top, bottom, left, right } = cut;
  return [
    { ...block, bottom: top },
    { ...block, top: bottom },
    { top, bottom, left: block.left, right: left },
    { top, bottom, left: right, right: block.right },
  ].filter((part) => !isEmpty(part));
}

/** Whether a range's editors, where it names them, leave a user out. Without a list everybody who can edit the workbook may. */
function shutsOut({ warningOnly, editors }: ProtectedRangeData, user: string): boolean {
  if (warningOnly || !editors?.users) return false;
  return !editors.users.some((editor) => editor.toLowerCase() === user.toLowerCase());
}

/** The protected ranges of a block's sheet that keep a part of the block. */
function keepers(calls: WorkbookCalls, block: BlockFields): ProtectedRangeData[] {
  const sheet = findOverlays(calls, block.sheetId);
  return (sheet.protectedRanges ?? []).filter(({ range, unprotectedRanges = [] }) => {
    const kept = overlap(sidesOf(block), sidesOf(areaOf(range, sheet)));
    if (isEmpty(kept)) return false;
    const free = unprotectedRanges.map((one) => sidesOf(areaOf(one, sheet)));
    return free.reduce((parts, hole) => parts.flatMap((part) => without(part, hole)), [kept]).length > 0;
  });
}

/**
 * Refuses a change of cells that are protected: `not-editor` where the user may not edit them, `protected` where a warning is to be
 * confirmed first.
 */
export function demandUnprotected(
  calls: WorkbookCalls,
  user: string,
  blocks: BlockFields[],
  confirmed = false,
): void {
  const found = blocks.flatMap((block) => keepers(calls, block));
  const shut = found.find((range) => shutsOut(range, user));
  if (shut) throw refusal('not-editor', 'This range may be edited by others only.', shut);
  const warning = found.find((range) => range.warningOnly);
  if (warning && !confirmed) throw refusal('protected', 'This range is protected.', warning);
}

function refusal(
  code: 'protected' | 'not-editor',
  message: string,
  { description = '' }: ProtectedRangeData,
): WorkbenchError {
  return new WorkbenchError(code, message, { description });
}
