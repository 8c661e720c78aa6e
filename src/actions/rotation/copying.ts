import { RegisterError } from '../../register/errors';
import type { Request } from '../../workbook/api';
import {
  cellRequests,
  columnRequests,
  draftOf,
  lastRequests,
  partRequests,
  sheetRequests,
  tagRequests,
} from '../../workbook/whole/copying';
import { contentOf, portionBody, portionsOf } from '../../workbook/whole/resource';
import { commit, elsewhere, type Program } from '../program';
import { ANY_REGISTER, readRegister, type World } from '../reading';
import { lookAtPortion, wholeOutline } from './comparing';

/** Whether a copying of this spreadsheet into the other one was begun and not finished. Reads only. */
export function* isDraft(to: string): Program<boolean> {
  const original = yield* wholeOutline();
  return draftOf(yield* elsewhere(to, wholeOutline()))?.from === original.spreadsheetId;
}

/** The hash of the last entry of this spreadsheet's log. */
function* endOfLog(world: World): Program<string> {
  return (yield* readRegister(world, {}, ANY_REGISTER)).head.hash;
}

/**
 * Copies this spreadsheet into another one, in place of all that it has: where no person is there to choose "Make a copy". Tags come
 * last, so that what was not finished is no register, and can be begun again. Not once the log went on: the other's own version
 * history would keep what was erased since, and nobody looks for it there.
 * @throws RegisterError draftOutdated
 */
export function* copyInto(world: World, to: string): Program<void> {
  const end = yield* endOfLog(world);
  const original = yield* wholeOutline();
  const target = yield* elsewhere(to, wholeOutline());
  const draft = draftOf(target);
  if (draft && draft.end !== end) throw new RegisterError('draftOutdated');
  yield* sending(to, sheetRequests(original, target, end));
  const ids = new Map(
    original.sheets.map(({ properties }) => [properties.title, properties.sheetId] as const),
  );
  const tags: Request[] = [];
  for (const portion of portionsOf([original])) {
    const answer = yield* lookAtPortion(portionBody(original, portion));
    const requests: Request[] = [];
    for (const block of portion) {
      const sheetId = ids.get(block.title) as number;
      const content = contentOf(answer, block);
      requests.push(...cellRequests(sheetId, block, content));
      tags.push(...tagRequests(sheetId, 'ROWS', block.from, content.rowLines));
      if (block.from > 0) continue;
      requests.push(...columnRequests(sheetId, content.columnLines));
      tags.push(...tagRequests(sheetId, 'COLUMNS', 0, content.columnLines));
    }
    yield* sending(to, requests);
  }
  yield* sending(to, partRequests(original));
  // Opened again by a second person meanwhile: what is copied is of two times, and stays the draft of the first.
  if ((yield* endOfLog(world)) !== end) throw new RegisterError('draftOutdated');
  yield* sending(to, [...tags, ...lastRequests(original)]);
}

function* sending(to: string, requests: Request[]): Program<void> {
  if (requests.length > 0) yield* elsewhere(to, commit({ requests }));
}
