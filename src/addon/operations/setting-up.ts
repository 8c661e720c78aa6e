import { adoptableSheets } from '../../actions/adoptable';
import { importable } from '../../actions/import/mapping';
import { ANY_REGISTER, readRegister } from '../../actions/reading';
import { runSync } from '../../actions/program';
import { rekey } from '../../actions/rekey';
import { setUp, type SetUpResult, type SetUpWishes } from '../../actions/setup';
import { sweep } from '../../actions/sweep';
import { RegisterError } from '../../register/errors';
import type { ColumnKey } from '../../workbook/tabs';
import { settingRetired } from '../../language/settings';
import { languages, type Language } from '../../language/text';
import { controllerSettings, type AdoptedSheet, type Operations, type SetUpView } from '../protocol';
import { sheetsCarrier } from '../services/carrier';
import {
  keepKey,
  keyOfCode,
  newKey,
  noteCodeWritten,
  noteOwner,
  readKeyStore,
  recoveryCode,
} from '../services/key';
import { remembered } from '../services/memory';
import { accountHash, isRegister, worldWith } from '../services/register';
import { repairTriggers } from '../services/triggers';
import { count, flag, list, nullable, oneOf, optional, record, text } from '../shapes';
import { headingOf } from '../views/card';
import type { Desk, Services } from './desk';

const LONGEST_SETTING = 500;
const setting = optional(text(LONGEST_SETTING, { blank: true }));
const settings = record(Object.fromEntries(controllerSettings.map((key) => [key, setting])));

/** Set-up and repair of the register, with its key and its triggers. */
export const settingUp: Services<'setUpState' | 'setUp' | 'recoveryCodeWritten'> = {
  setUpState: { shape: record({}), run: state },
  setUp: {
    shape: record({
      language: optional(oneOf(languages)),
      settings,
      adopt: optional(record({ sheetId: count, mapping: list(nullable(text(100)), 500) })),
      recoveryCode: optional(text(200, { blank: true })),
      newKey: optional(flag),
    }),
    run: ({ register, language }, args) =>
      register.changing(() => setUpRegister(register.spreadsheetId, args, language)),
  },
  recoveryCodeWritten: {
    shape: record({}),
    run: () => {
      noteCodeWritten();
      return null;
    },
  },
};

function state({ register, language }: Desk): Operations['setUpState']['value'] {
  const carrier = sheetsCarrier(register.spreadsheetId);
  const sheets = runSync(adoptableSheets(), carrier).map(({ guess, ...sheet }) => ({
    ...sheet,
    guess: guess.map((key) => key ?? null),
  }));
  return {
    register: registerState(register.spreadsheetId),
    sheets,
    columns: importable('customers').map((key) => ({ key, text: headingOf('customers', key, language) })),
  };
}

function registerState(spreadsheetId: string): Operations['setUpState']['value']['register'] {
  const carrier = sheetsCarrier(spreadsheetId);
  if (!isRegister(spreadsheetId, carrier)) return 'none';
  const { key } = readKeyStore();
  return key && fits(key, spreadsheetId) ? 'ready' : 'keyMissing';
}

/** Whether the key is that of the register that is here. A register with a defect of another kind is for set-up to repair. */
function fits(key: Uint8Array, spreadsheetId: string): boolean {
  try {
    runSync(
      readRegister(worldWith(spreadsheetId, key, 'owner'), {}, ANY_REGISTER),
      sheetsCarrier(spreadsheetId),
    );
    return true;
  } catch (error) {
    if (error instanceof RegisterError) return error.code !== 'keyMismatch';
    throw error;
  }
}

/** The key is kept before the register is made with it: a run that dies in between leaves a key, never a register without one. */
function setUpRegister(
  spreadsheetId: string,
  args: Operations['setUp']['args'],
  language: Language,
): SetUpView {
  const wishes = wishesOf(args);
  if (readKeyStore().closedAt !== '') throw new RegisterError('registerClosed');
  const key = keyFor(spreadsheetId, args);
  const carrier = sheetsCarrier(spreadsheetId);
  const known = remembered(readKeyStore().logMemory, spreadsheetId);
  const world = { ...worldWith(spreadsheetId, key, 'owner'), ...known };
  const result = runSync(setUp(world, wishes), carrier);
  const { owner, codeWritten } = readKeyStore();
  if (owner === '') noteOwner(accountHash(key));
  if (wishes.adopt) runSync(sweep(world), carrier);
  repairTriggers();
  return viewOf(result, codeWritten ? undefined : recoveryCode(key), language);
}

/**
 * The register's key: the one that is kept, the one of the recovery code, or a new one for a new register.
 * @throws RegisterError keyMissing, keyMismatch; InvalidKey
 */
function keyFor(
  spreadsheetId: string,
  { recoveryCode: code = '', newKey: isNewKey = false }: Operations['setUp']['args'],
): Uint8Array {
  const { key } = readKeyStore();
  const exists = isRegister(spreadsheetId, sheetsCarrier(spreadsheetId));
  if (key && (!exists || fits(key, spreadsheetId))) return key;
  if (!exists) {
    const made = newKey();
    keepKey(made, { isNew: true });
    return made;
  }
  if (isNewKey) return keyInPlaceOfTheLost(spreadsheetId);
  if (code.trim() === '') throw new RegisterError(key ? 'keyMismatch' : 'keyMissing');
  const recovered = keyOfCode(code);
  if (!fits(recovered, spreadsheetId)) throw new RegisterError('keyMismatch');
  if (key) expectNewest(spreadsheetId, recovered);
  keepKey(recovered, { isNew: false });
  return recovered;
}

/**
 * An older version may be from before the key was changed: its own key fits it and must not be written over the newest one. What else is amiss is for set-up
 * to repair or refuse.
 * @throws RegisterError registerRestored
 */
function expectNewest(spreadsheetId: string, key: Uint8Array): void {
  const known = remembered(readKeyStore().logMemory, spreadsheetId);
  const world = { ...worldWith(spreadsheetId, key, 'owner'), ...known };
  try {
    const allows = { ...ANY_REGISTER, restored: false };
    runSync(readRegister(world, {}, allows), sheetsCarrier(spreadsheetId));
  } catch (error) {
    if (!(error instanceof RegisterError) || error.code === 'registerRestored') throw error;
  }
}

/** On the owner's word: what was hashed under the lost key is lost with it. Kept first, so that no register is without one. */
function keyInPlaceOfTheLost(spreadsheetId: string): Uint8Array {
  const made = newKey();
  const { logMemory } = readKeyStore();
  const world = { ...worldWith(spreadsheetId, made, 'owner'), ...remembered(logMemory, spreadsheetId) };
  const carrier = sheetsCarrier(spreadsheetId);
  // A register that was restored or moved refuses: the key that is kept is that of its newest version, and must not be written over.
  runSync(readRegister(world, {}, { anyKey: true }), carrier);
  keepKey(made, { isNew: true });
  runSync(rekey(world), carrier);
  return made;
}

function wishesOf({ language, settings: given, adopt }: Operations['setUp']['args']): SetUpWishes {
  const filled = Object.entries(given).flatMap(([key, value]) =>
    value?.trim() ? [[key, value.trim()] as const] : [],
  );
  return {
    ...(language && { language }),
    settings: Object.fromEntries(filled),
    ...(adopt && { adopt: adoptionOf(adopt) }),
  };
}

/** @throws RegisterError badArgument when a column is none of the register's, or is named twice */
function adoptionOf({ sheetId, mapping }: AdoptedSheet): NonNullable<SetUpWishes['adopt']> {
  const allowed = importable('customers');
  const pairs = mapping.flatMap((key, at) => (key === null ? [] : [[key, at] as const]));
  const keys = pairs.map(([key]) => key);
  if (keys.some((key) => !allowed.includes(key)) || new Set(keys).size < keys.length)
    throw new RegisterError('badArgument', { name: 'mapping' });
  return { sheetId, columns: Object.fromEntries(pairs) as Partial<Record<ColumnKey<'customers'>, number>> };
}

function viewOf(
  { changed, tabsMade, columnsMade, rowsAdded, retired }: SetUpResult,
  code: string | undefined,
  language: Language,
): SetUpView {
  return {
    changed,
    tabsMade: tabsMade.length,
    repaired: columnsMade.length + (tabsMade.length === 0 ? rowsAdded : 0),
    retired: retired.map(({ key, value }) => settingRetired(key, value, language)),
    ...(code !== undefined && { recoveryCode: code }),
  };
}
