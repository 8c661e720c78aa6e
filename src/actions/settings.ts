import { settingExplanation } from '../language/settings';
import { append, set, type Change } from '../workbook/changes';
import { settingKeys, type SettingKey, type Settings } from '../workbook/settings';
import { act, type Done, type Draft } from './act';
import type { Program } from './program';
import { readRegister, type Reading, type World } from './reading';

/** New values of some settings. */
export type SettingValues = Partial<Record<SettingKey, string>>;

/** The settings as they stand. Reads only. */
export function* settingsNow(world: World): Program<Settings> {
  return (yield* readRegister(world, {})).settings;
}

/** Writes settings; those that have the value already stay as they are. */
export function setSettings(world: World, values: SettingValues): Program<Done<{ keys: SettingKey[] }>> {
  return act(world, {
    query: {},
    decide: (reading) => {
      const { changes, entries, keys } = settingChanges(reading, values);
      return { pieces: changes.length > 0 ? [{ changes, entries }] : [], result: { keys } };
    },
  });
}

/** What is to be changed so that settings have these values, for actions that change them along with other things. */
export function settingChanges(
  reading: Reading,
  values: SettingValues,
): { changes: Change[]; entries: Draft[]; keys: SettingKey[] } {
  const keys = settingKeys.filter(
    (key) => values[key] !== undefined && values[key] !== reading.settings[key],
  );
  const table = reading.table('settings');
  const changes = keys.map((key) => {
    const value = values[key];
    const row = table.rowOf(key);
    if (row !== undefined) return set('settings', row, key, 'value', value);
    return append('settings', { key, value, explanation: settingExplanation(key, reading.language) });
  });
  const entries = keys.length > 0 ? [{ event: 'settings.changed', details: { keys } }] : [];
  return { changes, entries, keys };
}
