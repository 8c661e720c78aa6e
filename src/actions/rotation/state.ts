import { RegisterError } from '../../register/errors';
import { vocabulary } from '../../language/choices';
import { settingsOf, type Settings } from '../../workbook/settings';
import { rangesByTag, readBody, tableOf } from '../../workbook/table';
import { read, type Program } from '../program';

/**
 * Where a spreadsheet stands in the course of a rotation: at work; `closed`, to be copied; `moved`, its register goes on
 * elsewhere; `copy`, not taken over yet; `rotated`, at work while the old spreadsheet is still to be deleted.
 */
export type RotationState =
  | { state: 'atWork' }
  | { state: 'closed' }
  | { state: 'moved'; to: string }
  | { state: 'copy'; from: string; isOfClosed: boolean }
  | { state: 'rotated'; from: string };

/** The same, from the settings. */
export function rotationStateOf(settings: Settings, spreadsheetId: string): RotationState {
  const { spreadsheetId: known, closedOn, movedTo, movedFrom } = settings;
  if (known !== '' && known !== spreadsheetId)
    return { state: 'copy', from: known, isOfClosed: closedOn !== '' };
  if (movedTo !== '') return { state: 'moved', to: movedTo };
  if (closedOn !== '') return { state: 'closed' };
  return movedFrom === '' ? { state: 'atWork' } : { state: 'rotated', from: movedFrom };
}

/** Where a spreadsheet stands, whoever has its key: a copy's script has none yet. Reads only. @throws RegisterError notSetUp */
export function* rotationState(spreadsheetId: string): Program<RotationState> {
  const columns = ['value'] as const;
  const ranges = rangesByTag(yield* read(readBody({ settings: columns })));
  if (ranges.size === 0) throw new RegisterError('notSetUp');
  return rotationStateOf(settingsOf(tableOf('settings', columns, ranges, vocabulary('fi'))), spreadsheetId);
}
