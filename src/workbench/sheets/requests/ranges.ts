import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Sheet } from '../book';
import type { Call } from '../call';
import { invalid } from '../errors';
import { below, overlay, updateMask } from '../mask';
import { type Area, areaOf } from '../rect';
import type { Handlers } from './handler';

function checkedArea(call: Call, range: api.Schema$GridRange | undefined): Area {
  if (!range) throw invalid('A range must be specified.');
  call.book.rect(range);
  return areaOf(range);
}

const NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u;

function checkName(call: Call, name: string | null | undefined, ownId?: string): string {
  if (!name || !NAME.test(name) || /^[A-Za-z]{1,3}\d+$|^(?:true|false)$/i.test(name)) {
    throw invalid(`The name "${name ?? ''}" is not a valid name for a range.`);
  }
  const other = call.book.namedRanges.find((one) => one.name?.toLowerCase() === name.toLowerCase());
  if (other !== undefined && other.namedRangeId !== ownId) {
    throw invalid(`A named range with the name "${name}" already exists.`);
  }
  return name;
}

/** All overlays of one kind in the workbook, each with its sheet. */
function placed<T>(call: Call, list: (sheet: Sheet) => readonly T[]): { sheet: Sheet; one: T }[] {
  return call.book.sheets.flatMap((sheet) => list(sheet).map((one) => ({ sheet, one })));
}

const protectedRanges = (call: Call): { sheet: Sheet; one: api.Schema$ProtectedRange }[] =>
  placed(call, ({ overlays }) => overlays.protectedRanges);

const bandedRanges = (call: Call): { sheet: Sheet; one: api.Schema$BandedRange }[] =>
  placed(call, ({ overlays }) => overlays.bandedRanges);

function findProtected(
  call: Call,
  id: number | null | undefined,
): { sheet: Sheet; one: api.Schema$ProtectedRange } {
  const found = protectedRanges(call).find(({ one }) => one.protectedRangeId === id);
  if (found === undefined) throw invalid(`No protected range with id: ${id ?? 0}`);
  return found;
}

/** A protected range as it is kept: its area, which a named range may give, and who may edit it. */
function checkedProtection(call: Call, given: api.Schema$ProtectedRange): api.Schema$ProtectedRange {
  const named = call.book.namedRanges.find(({ namedRangeId }) => namedRangeId === given.namedRangeId);
  if (given.namedRangeId && named === undefined)
    throw invalid(`No named range with id: ${given.namedRangeId}`);
  if (given.warningOnly && given.editors) throw invalid('editors cannot be set if warningOnly is true.');
  const range = checkedArea(call, named?.range ?? given.range);
  const unprotectedRanges = given.unprotectedRanges?.map((one) => checkedArea(call, one));
  const partial = Object.keys(range).length > 1;
  if (partial && unprotectedRanges?.length)
    throw invalid('unprotectedRanges can only be set on protected sheets.');
  return {
    ...given,
    range,
    ...(unprotectedRanges ? { unprotectedRanges } : {}),
    requestingUserCanEdit: true,
  };
}

export const rangeHandlers: Handlers<
  | 'addNamedRange'
  | 'updateNamedRange'
  | 'deleteNamedRange'
  | 'addProtectedRange'
  | 'updateProtectedRange'
  | 'deleteProtectedRange'
  | 'addBanding'
  | 'deleteBanding'
> = {
  addNamedRange(call, { namedRange }) {
    const { book } = call;
    const taken = (id: string): boolean => book.namedRanges.some(({ namedRangeId }) => namedRangeId === id);
    const wanted = namedRange?.namedRangeId;
    if (wanted && taken(wanted)) throw invalid(`A named range with ID ${wanted} already exists.`);
    const namedRangeId = wanted || String(book.freshId((id) => taken(String(id))));
    const name = checkName(call, namedRange?.name);
    const added = { namedRangeId, name, range: checkedArea(call, namedRange?.range) };
    book.namedRanges = [...book.namedRanges, added];
    call.changes.add('OTHER');
    return { addNamedRange: { namedRange: added } };
  },

  updateNamedRange(call, { namedRange, fields }) {
    const { book } = call;
    const mask = updateMask(fields, 'NamedRange');
    const before = book.namedRanges.find(({ namedRangeId }) => namedRangeId === namedRange?.namedRangeId);
    if (before === undefined) throw invalid(`No named range with id: ${namedRange?.namedRangeId ?? ''}`);
    const { namedRangeId } = before;
    const changed = overlay<api.Schema$NamedRange>(before, namedRange, mask);
    const after = {
      namedRangeId,
      name: checkName(call, changed.name, namedRangeId),
      range: checkedArea(call, changed.range),
    };
    book.namedRanges = book.namedRanges.map((one) => (one === before ? after : one));
    call.changes.add('OTHER');
  },

  deleteNamedRange(call, { namedRangeId }) {
    const { book } = call;
    const kept = book.namedRanges.filter((one) => one.namedRangeId !== namedRangeId);
    if (kept.length === book.namedRanges.length)
      throw invalid(`No named range with id: ${namedRangeId ?? ''}`);
    book.namedRanges = kept;
    call.changes.add('OTHER');
  },

  addProtectedRange(call, { protectedRange }) {
    const taken = (id: number): boolean =>
      protectedRanges(call).some(({ one }) => one.protectedRangeId === id);
    const wanted = protectedRange?.protectedRangeId;
    if (wanted && taken(wanted)) throw invalid(`A protected range with ID ${wanted} already exists.`);
    const added = {
      ...checkedProtection(call, protectedRange ?? {}),
      protectedRangeId: wanted || call.book.freshId(taken),
    };
    const { overlays } = call.book.sheet(added.range?.sheetId);
    overlays.protectedRanges = [...overlays.protectedRanges, added];
    call.changes.add('OTHER');
    return { addProtectedRange: { protectedRange: added } };
  },

  updateProtectedRange(call, { protectedRange, fields }) {
    const mask = updateMask(fields, 'ProtectedRange');
    const { sheet, one } = findProtected(call, protectedRange?.protectedRangeId);
    const bare = below(mask, 'range') ? { ...one, namedRangeId: undefined } : one;
    const changed = checkedProtection(call, overlay<api.Schema$ProtectedRange>(bare, protectedRange, mask));
    const after = { ...changed, protectedRangeId: one.protectedRangeId };
    sheet.overlays.protectedRanges = sheet.overlays.protectedRanges.filter((other) => other !== one);
    const { overlays } = call.book.sheet(after.range?.sheetId);
    overlays.protectedRanges = [...overlays.protectedRanges, after];
    call.changes.add('OTHER');
  },

  deleteProtectedRange(call, { protectedRangeId }) {
    const { sheet, one } = findProtected(call, protectedRangeId);
    sheet.overlays.protectedRanges = sheet.overlays.protectedRanges.filter((other) => other !== one);
    call.changes.add('OTHER');
  },

  addBanding(call, { bandedRange }) {
    const taken = (id: number): boolean => bandedRanges(call).some(({ one }) => one.bandedRangeId === id);
    const wanted = bandedRange?.bandedRangeId;
    if (wanted && taken(wanted)) throw invalid(`A banded range with ID ${wanted} already exists.`);
    if (!bandedRange?.rowProperties && !bandedRange?.columnProperties) {
      throw invalid('At least one of rowProperties or columnProperties must be specified.');
    }
    const range = checkedArea(call, bandedRange.range);
    const added = { ...bandedRange, range, bandedRangeId: wanted || call.book.freshId(taken) };
    const { overlays } = call.book.sheet(range.sheetId);
    overlays.bandedRanges = [...overlays.bandedRanges, added];
    call.changes.add('FORMAT');
    return { addBanding: { bandedRange: added } };
  },

  deleteBanding(call, { bandedRangeId }) {
    const found = bandedRanges(call).find(({ one }) => one.bandedRangeId === bandedRangeId);
    if (found === undefined) throw invalid(`No banded range with id: ${bandedRangeId ?? 0}`);
    const { overlays } = found.sheet;
    overlays.bandedRanges = overlays.bandedRanges.filter((one) => one !== found.one);
    call.changes.add('FORMAT');
  },
};
