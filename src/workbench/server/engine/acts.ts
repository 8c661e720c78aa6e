import type { ChangeType, ExecutionRecord } from '../../host';
import { clearCells, cutToSheet, editedBlock, typeCells } from './edits';
import { WorkbenchError } from '../errors';
import type { Seen } from '../protocol';
import type { EngineAct, EngineMethods } from './messages';
import { changeShape, touchedBlocks, type Changed } from './operations';
import type { Answers, EngineParts } from './parts';
import { demandUnprotected } from './protection';
import { cellsView } from './view';

/** The methods by which the person changes the workbook; whatever else changes it is somebody else's work. */
export const personsActs: ReadonlySet<keyof EngineMethods> = new Set(['edit', 'clear', 'change']);

/** What the person does to the workbook, and the triggers that hear of it. */
export function actMethods(
  parts: EngineParts,
): Answers<'edit' | 'clear' | 'change' | 'undo' | 'redo' | 'select' | 'open'> {
  const { calls, history, host, mailbox, user } = parts;
  return {
    edit: (request) => {
      demandUnprotected(calls, user, [editedBlock(calls, request)], request.confirmed);
      return act(parts, request, () => ({ change: 'EDIT', edit: typeCells(calls, request) }));
    },
    clear: (request) => {
      const block = cutToSheet(calls, { ...request, row: request.row - 1, column: request.column - 1 });
      demandUnprotected(calls, user, [block], request.confirmed);
      return act(parts, request, () => ({ change: 'EDIT', edit: clearCells(calls, request) }));
    },
    change: (operation) => {
      const touched = touchedBlocks(calls, operation.kind, operation);
      demandUnprotected(calls, user, touched, operation.confirmed);
      return act(parts, operation, () => changeShape(calls, operation.kind, operation));
    },
    undo: (seen) => goBack(parts, seen, () => history.undo(parts.store)),
    redo: (seen) => goBack(parts, seen, () => history.redo(parts.store)),
    select: (block) => {
      host.select(block);
      return null;
    },
    open: () => {
      mailbox.tell({ event: 'menusCleared' });
      return fireTriggers(
        parts,
        'onOpen',
        () => host.openSimple(),
        () => host.openInstalled(),
      );
    },
  };
}

/** An act of the person: what it and the simple triggers change can be taken back in one step; what others change cannot. */
function act(parts: EngineParts, seen: Seen, work: () => Changed): EngineAct {
  const { history, host, store } = parts;
  const open = history.begin();
  const { change, edit } = work();
  store();
  open.settle(change);
  const simple = (): ExecutionRecord[] => {
    try {
      return edit ? host.fireSimpleEdit(edit) : [];
    } finally {
      open.end();
    }
  };
  const installed = (): ExecutionRecord[] => [
    ...(edit ? host.fireInstalledEdit(edit) : []),
    ...host.fireChange(change),
  ];
  fireTriggers(parts, edit ? 'onEdit' : 'onChange', simple, installed);
  return left(parts, seen);
}

/** Takes a step back or forth. The change triggers hear of it; what it was when it was done first is no longer said but for edits. */
function goBack(parts: EngineParts, seen: Seen, step: () => ChangeType): EngineAct {
  const change = step() === 'EDIT' ? 'EDIT' : 'OTHER';
  fireTriggers(
    parts,
    'onChange',
    () => [],
    () => parts.host.fireChange(change),
  );
  return left(parts, seen);
}

/** How the workbook is now, as far as the page shows it: so it need not ask again. A sheet that the act has removed has no cells. */
function left({ calls, outline, revision }: EngineParts, { sight }: Seen): EngineAct {
  const answer: EngineAct = { revision: revision(), cells: [] };
  if (!sight) return answer;
  const workbook = outline.view();
  if (workbook.outline > sight.outline) answer.workbook = workbook;
  try {
    answer.cells = sight.blocks.map((block) => cellsView(calls, answer.revision, sight.sheetId, block));
  } catch (error) {
    if (!(error instanceof WorkbenchError && error.code === 'not-found')) throw error;
  }
  return answer;
}

/**
 * Simple triggers run at once. Installed ones, which Google starts by itself after the act, run when the act is answered and the script
 * that is under way has ended: they may wait for its lock.
 */
export function fireTriggers(
  { work }: EngineParts,
  name: string,
  simple: () => ExecutionRecord[],
  installed: () => ExecutionRecord[],
): null {
  work.afterwards(() => work.observe(name, installed));
  return work.observe(name, simple);
}
