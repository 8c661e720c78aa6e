import { runSync } from '../../actions/program';
import { ANY_REGISTER, readRegister } from '../../actions/reading';
import { closeRegister, reopenRegister } from '../../actions/rotation/closing';
import { oldOne, oldOneGone } from '../../actions/rotation/old-one';
import { rotationState } from '../../actions/rotation/state';
import { takeOver, type TakeOver } from '../../actions/rotation/taking-over';
import { hex } from '../../register/bytes';
import { RegisterError } from '../../register/errors';
import type { Settings } from '../../workbook/settings';
import { aspects } from '../../workbook/whole/comparison';
import type { RotationOperations, RotationView, TakeOverView } from '../rotation-protocol';
import { sheetsCarrier } from '../services/carrier';
import { formFacts, noteFormAccount } from '../services/forms';
import { keepKey, keyOfCode, noteClosed, noteOwner, readKeyStore } from '../services/key';
import { accountHash, worldWith, type Register } from '../services/register';
import { removeTriggers, repairFormTriggers, repairTriggers } from '../services/triggers';
import { flag, record, text } from '../shapes';
import type { Services } from './desk';

const LONGEST_CODE = 200;

/** The rotation into a fresh spreadsheet: what the old spreadsheet's window asks for, and what that of the copy does. */
export const rotating: Services<keyof RotationOperations> = {
  rotationState: { shape: record({}), run: ({ register }) => viewOf(register) },
  closeForRotation: {
    shape: record({ recoveryCode: text(LONGEST_CODE, { blank: true }) }),
    run: ({ register }, { recoveryCode }) => register.changing(() => close(register, recoveryCode)),
  },
  reopenRegister: { shape: record({}), run: ({ register }) => register.changing(() => reopen(register)) },
  takeCopyOver: {
    shape: record({ recoveryCode: text(LONGEST_CODE, { blank: true }), trial: flag }),
    run: ({ register }, args) => register.changing(() => take(register, args)),
  },
  oldOneGone: {
    shape: record({}),
    run: ({ register }) => register.changing(() => register.ask(oldOneGone).result),
  },
};

const addressOf = (id: string) => `https://docs.google.com/spreadsheets/d/${id}`;

function viewOf(register: Register): RotationView {
  const { spreadsheetId } = register;
  const standing = runSync(rotationState(spreadsheetId), sheetsCarrier(spreadsheetId));
  if (standing.state === 'closed' || standing.state === 'moved') putToRest(register);
  const other = 'to' in standing ? standing.to : 'from' in standing ? standing.from : '';
  return {
    state: standing.state,
    address: other === '' ? '' : addressOf(other),
    copyAddress: `${addressOf(spreadsheetId)}/copy`,
    isOfClosed: 'isOfClosed' in standing && standing.isOfClosed,
    needsCode: readKeyStore().key === undefined,
    ...(standing.state === 'rotated' && { old: register.ask(oldOne) }),
  };
}

/** Whoever closes the register shows first that the copy can be opened: its script gets no key but that of the recovery code. */
function close(register: Register, code: string): RotationView {
  if (hex(keyOfCode(code)) !== hex(register.key())) throw new RegisterError('keyMismatch');
  register.attend(closeRegister);
  putToRest(register);
  return viewOf(register);
}

/**
 * What belongs to the closing outside the cells. A run that died before it is made up for when the window opens again, and what
 * the command line has closed or moved knows of it only so, or by the daily run.
 */
export function putToRest(register: Register): void {
  const { key, closedAt } = readKeyStore();
  if (key && closedAt === '')
    noteClosed(register.attend((world) => readRegister(world, {}, ANY_REGISTER)).head.hash);
  removeTriggers();
}

/** @throws RegisterError registerMoved; olderVersion where the closing is in the script's memory and no longer in the log */
function reopen(register: Register): RotationView {
  const { closedAt } = readKeyStore();
  const reading = register.attend((world) => readRegister(world, {}, ANY_REGISTER));
  if (closedAt !== '' && !reading.hasLogged(closedAt)) throw new RegisterError('olderVersion');
  register.attend(reopenRegister);
  noteClosed('');
  setGoing(register, reading.settings);
  return viewOf(register);
}

function take(
  register: Register,
  { recoveryCode, trial }: RotationOperations['takeCopyOver']['args'],
): TakeOverView {
  if (!readKeyStore().key) keepRecovered(register.spreadsheetId, recoveryCode);
  const result = register.attend((world) => takeOver(world, { isTrial: trial }));
  if (!result.taken) return takeOverView(result);
  const settings = register.attend((world) => readRegister(world, {})).settings;
  if (readKeyStore().owner === '') noteOwner(accountHash(register.key()));
  return { ...takeOverView(result), forms: setGoing(register, settings) };
}

/** The key of the recovery code, kept once it has opened the copy. @throws InvalidKey; RegisterError keyMissing, keyMismatch */
function keepRecovered(spreadsheetId: string, code: string): void {
  if (code.trim() === '') throw new RegisterError('keyMissing');
  const key = keyOfCode(code);
  const world = worldWith(spreadsheetId, key, 'owner');
  runSync(readRegister(world, {}, ANY_REGISTER), sheetsCarrier(spreadsheetId));
  keepKey(key, { isNew: false });
}

/** Sets the triggers, those of the forms too. The forms stay whose they are: of another account's only that one sets them. */
function setGoing(register: Register, settings: Settings): NonNullable<TakeOverView['forms']> {
  repairTriggers();
  const forms = (['request', 'confirm'] as const).map((kind) => formFacts(kind, settings).state);
  if (forms.every((state) => state === 'none')) return 'none';
  if (forms.some((state) => state === 'lost')) return 'lost';
  repairFormTriggers([settings.formId, settings.confirmFormId].filter((id) => id !== ''));
  noteFormAccount(register.key());
  return 'linked';
}

function takeOverView({ taken, check }: TakeOver): TakeOverView {
  if (!check) return { taken, ok: true, differences: [], more: 0, touched: [] };
  const { compared, log, rules, touched, ok } = check;
  const wrong = aspects.reduce((sum, aspect) => sum + compared.wrong[aspect], 0);
  return {
    taken,
    ok,
    lines: aspects.map((what) => ({ what, count: compared.counts[what], wrong: compared.wrong[what] })),
    differences: compared.differences.map(({ aspect, ...place }) => ({ what: aspect, ...place })),
    more: wrong - compared.differences.length,
    touched,
    log: { entries: log.size, ...(log.fault && { broken: log.fault.sequence }) },
    rules,
  };
}
