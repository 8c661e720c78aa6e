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
import { lookAtPortion, wholeOutline } from './comparing';

/** Whether a copying of this spreadsheet into the other one was begun and not finished. Reads only. */
export function* isDraft(to: string): Program<boolean> {
  const original = yield* wholeOutline();
  return draftOf(yield* elsewhere(to, wholeOutline())) === original.spreadsheetId;
}

/**
 * Copies this spreadsheet into another one, in place of all that it has: where no person is there to choose "Make a copy". Tags come
 * last, so that what was not finished is no register, and can be begun again.
 */
export function* copyInto(to: string): Program<void> {
  const original = yield* wholeOutline();
  const target = yield* elsewhere(to, wholeOutline());
  yield* sending(to, sheetRequests(original, target));
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
  yield* sending(to, [...tags, ...lastRequests(original)]);
}

function* sending(to: string, requests: Request[]): Program<void> {
  if (requests.length > 0) yield* elsewhere(to, commit({ requests }));
}
