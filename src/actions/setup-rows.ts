import { defaultPurposes, defaultRetentionRules } from '../language/defaults';
import { figureTexts } from '../language/figures';
import { settingDefaultIn, settingExplanation } from '../language/settings';
import { say, type Language } from '../language/text';
import type { Spreadsheet } from '../workbook/api';
import { append, remove, set, type Change } from '../workbook/changes';
import { figures } from '../workbook/figures';
import {
  retiredSettings,
  settingDefaults,
  settingKeys,
  type RetiredSetting,
  type SettingKey,
} from '../workbook/settings';
import type { TabKey } from '../workbook/tabs';
import { keyCheck, type Reading, type World } from './reading';
import type { SetUpWishes } from './setup';
import type { Survey } from './setup-survey';

/** Default purposes, rules, settings and figures that are not there yet; settings of earlier versions go. Purposes that the owner has written are left as they are. */
export function defaultRows(
  world: World,
  language: Language,
  wishes: SetUpWishes,
  spreadsheet: Spreadsheet,
  survey: Survey,
  reading: Reading | undefined,
): Change[] {
  const ids = (tab: TabKey) => new Set(reading?.tables.get(tab)?.ids.filter(Boolean));
  const ifEmpty = (tab: TabKey, rows: readonly Record<string, string | number | boolean>[]) =>
    ids(tab).size > 0 ? [] : rows.map((row) => append(tab, row));
  const first: Record<string, string | undefined> = {
    ...wishes.settings,
    language,
    timeZone: spreadsheet.properties.timeZone,
    registerName: wishes.settings?.registerName ?? spreadsheet.properties.title,
    keyCheck: keyCheck(world.key),
    spreadsheetId: world.spreadsheetId,
  };
  const firstValue = (key: SettingKey) =>
    first[key] ?? settingDefaultIn(key, language) ?? settingDefaults[key];
  const settings = settingKeys
    .filter((key) => !ids('settings').has(key))
    .map((key) =>
      append('settings', { key, value: firstValue(key), explanation: settingExplanation(key, language) }),
    );
  const table = reading?.tables.get('settings');
  const valuesLost = table !== undefined && survey.tabs.get('settings')?.columns.has('value') === false;
  const values = settingKeys.flatMap((key) => {
    const row = valuesLost ? table.rowOf(key) : undefined;
    return row === undefined ? [] : [set('settings', row, key, 'value', firstValue(key))];
  });
  return [
    ...ifEmpty('purposes', defaultPurposes(language)),
    ...rulesMissing(language, reading),
    ...settings,
    ...values,
    ...settingsRetired(reading).map(({ row, key }) => remove('settings', row, key)),
    ...overviewRows(language, survey, reading),
  ];
}

/** A setting that set-up takes away, as the owner had left it. */
export interface SettingRetired {
  key: RetiredSetting;
  value: string;
}

/** The rows of settings that decide nothing any more: whoever changed one would believe that it does. */
export function settingsRetired(reading: Reading | undefined): (SettingRetired & { row: number })[] {
  const table = reading?.tables.get('settings');
  return retiredSettings.flatMap((key) => {
    const row = table?.rowOf(key);
    return row === undefined
      ? []
      : [{ key, row, value: table?.columns.has('value') ? table.text(row, 'value') : '' }];
  });
}

/**
 * The default rules for kinds of records of which none speaks: without one nothing of the kind would ever be past its time. One whose id stands
 * there already is the owner's to mend. None is added while some row does not tell its kind: beside an owner's own longer rule a default
 * one would let records go too early.
 */
function rulesMissing(language: Language, reading: Reading | undefined): Change[] {
  const table = reading?.tables.get('retention');
  const rows = table ? [...table.rows()] : [];
  // Where the owner has rules and the column that says what they are about is lost, nobody can tell which are missing.
  if (table && rows.length > 0 && !table.columns.has('kind')) return [];
  const kinds = new Set(rows.map((row) => table?.text(row, 'kind')));
  if (kinds.has('')) return [];
  return defaultRetentionRules(language)
    .filter(({ id, kind }) => !kinds.has(String(kind)) && table?.rowOf(String(id)) === undefined)
    .map((rule) => append('retention', rule));
}

/** Figures that are not there yet, and the words of all where their column was lost. */
function overviewRows(language: Language, survey: Survey, reading: Reading | undefined): Change[] {
  const table = reading?.tables.get('overview');
  const wordsLost = survey.tabs.get('overview')?.columns.has('figure') === false;
  return figures.flatMap((key): Change[] => {
    const row = table?.rowOf(key);
    const figure = say(figureTexts[key], language);
    if (row === undefined) return [append('overview', { key, figure })];
    return wordsLost ? [set('overview', row, key, 'figure', figure)] : [];
  });
}
