import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Metadata } from '../book';
import type { Call } from '../call';
import { invalid } from '../errors';
import { locationType, metadataOf } from '../lookup';
import { overlay, updateMask } from '../mask';
import type { Handlers } from './handler';

/** A location as it is kept, with its type; a dimension must be a single row or column that exists. */
function checkedLocation(
  call: Call,
  location: api.Schema$DeveloperMetadataLocation | null | undefined,
): api.Schema$DeveloperMetadataLocation {
  if (!location) throw invalid('A location must be specified.');
  const { dimensionRange, sheetId, spreadsheet } = location;
  if (dimensionRange) {
    const { dimension } = dimensionRange;
    if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw invalid('No dimension specified.');
    const sheet = call.book.sheet(dimensionRange.sheetId);
    const start = dimensionRange.startIndex ?? -1;
    const single = start >= 0 && dimensionRange.endIndex === start + 1;
    if (!single) throw invalid('dimensionRange must represent a single row or column.');
    const count = sheet.grid.count(dimension);
    if (start >= count)
      throw invalid(`dimensionRange.startIndex[${start}] is beyond the grid, which has ${count}.`);
    const range = { sheetId: sheet.settings.sheetId, dimension, startIndex: start, endIndex: start + 1 };
    return { locationType: locationType(location), dimensionRange: range };
  }
  if (typeof sheetId === 'number')
    return { locationType: 'SHEET', sheetId: call.book.sheet(sheetId).settings.sheetId };
  if (spreadsheet) return { locationType: 'SPREADSHEET', spreadsheet };
  throw invalid('A location must be specified.');
}

function checked(call: Call, metadata: api.Schema$DeveloperMetadata, metadataId: number): Metadata {
  const { metadataKey, metadataValue, visibility } = metadata;
  if (!metadataKey) throw invalid('developerMetadata.metadataKey must be specified.');
  if (!visibility || visibility.endsWith('UNSPECIFIED'))
    throw invalid('developerMetadata.visibility must be specified.');
  return {
    metadataId,
    metadataKey,
    ...(metadataValue ? { metadataValue } : {}),
    location: checkedLocation(call, metadata.location),
    visibility,
  };
}

export const metadataHandlers: Handlers<
  'createDeveloperMetadata' | 'updateDeveloperMetadata' | 'deleteDeveloperMetadata'
> = {
  createDeveloperMetadata(call, { developerMetadata = {} }) {
    const { metadata } = call.book;
    const wanted = developerMetadata.metadataId;
    if (typeof wanted === 'number') {
      if (wanted < 1) throw invalid(`developerMetadata.metadataId[${wanted}] must be positive.`);
      if (metadata.has(wanted)) throw invalid(`Developer metadata with ID ${wanted} already exists.`);
    }
    const created = checked(call, developerMetadata, wanted ?? call.book.freshId((id) => metadata.has(id)));
    metadata.set(created.metadataId, created);
    call.changes.add('OTHER');
    return { createDeveloperMetadata: { developerMetadata: created } };
  },

  updateDeveloperMetadata(call, { dataFilters = [], developerMetadata = {}, fields }) {
    const mask = updateMask(fields, 'DeveloperMetadata');
    if (mask.fields.has('metadataId')) throw invalid("Field 'metadataId' is read-only");
    if (dataFilters.length === 0) throw invalid('At least one data filter must be specified.');
    const found = new Map(
      dataFilters.flatMap((filter) => metadataOf(call.book, filter)).map((one) => [one.metadataId, one]),
    );
    const updated = [...found.values()].map((before) =>
      checked(
        call,
        overlay<api.Schema$DeveloperMetadata>(before, developerMetadata, mask),
        before.metadataId,
      ),
    );
    for (const one of updated) call.book.metadata.set(one.metadataId, one);
    call.changes.add('OTHER');
    return { updateDeveloperMetadata: { developerMetadata: updated } };
  },

  deleteDeveloperMetadata(call, { dataFilter }) {
    if (!dataFilter) throw invalid('dataFilter must be specified.');
    const deleted = metadataOf(call.book, dataFilter);
    for (const { metadataId } of deleted) call.book.metadata.delete(metadataId);
    call.changes.add('OTHER');
    return { deleteDeveloperMetadata: deleted.length > 0 ? { deletedDeveloperMetadata: deleted } : {} };
  },
};
