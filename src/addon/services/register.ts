import { runSync, type Carrier, type Program } from '../../actions/program';
import { ANY_REGISTER, expectNotRestored, readRegister, type World } from '../../actions/reading';
import type { Seen } from '../../actions/memory';
import { day, type Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { shortId } from '../../register/ids';
import { keyedHash } from '../../register/keyedHash';
import { sheetsCarrier } from './carrier';
import { noteClosed, readKeyStore, type KeyStore } from './key';
import { whileMailing, withLock } from './lock';
import { keepMemory, remembered } from './memory';
import { repairFormTriggers, repairTriggers } from './triggers';

/** The register of the spreadsheet that the script is bound to, for one execution. */
export interface Register {
  spreadsheetId: string;
  /** The register's key, for hashes that stay in the script. */
  key(): Uint8Array;
  /**
   * Carries a program out. Programs that change anything belong into `changing`; a look's entry in the log is none of these, so
   * that a card opens while another run is busy.
   */
  ask<T>(program: (world: World) => Program<T>): T;
  /** The same for the steps of a rotation and for what only looks: also where the register is closed. */
  attend<T>(program: (world: World) => Program<T>): T;
  /** Does work that no other execution of the script interrupts. */
  changing<T>(work: () => T): T;
  /** Does work while no other execution mails letters; false where one does. The work is nobody's hindrance. */
  mailing(work: () => void): boolean;
  /** Carries a program out that takes no key and only reads. */
  look<T>(program: (world: World) => Program<T>): T;
  /** Keeps outside the spreadsheet what has landed in this execution, and others' entries up to what was seen; see `keepMemory`. */
  remember(daily?: boolean, seen?: Seen): void;
  /** The day on which the daily run was last finished when this execution first asked for the key; absent where it never was. */
  ranOn(): Day | undefined;
  /** False when the time of the execution is nearly used up. */
  mayGoOn(): boolean;
}

/** A key that fits no register, to ask whether there is one. */
const noKey = new Uint8Array(32);

/** The part of a keyed hash that tells accounts apart. */
const ACCOUNT_DIGITS = 16;

/**
 * The register at hand. Its key is looked up with the first program.
 * @param by who acts: the person at the sheet or the clock
 */
export function theRegister(by: 'person' | 'clock'): Register {
  const spreadsheetId = SpreadsheetApp.getActiveSpreadsheet().getId();
  const carrier = sheetsCarrier(spreadsheetId);
  let known: KnownWorld | undefined;
  let memoryText: string | undefined;
  const register = (): KnownWorld => {
    if (!known) {
      const store = readKeyStore();
      memoryText = store.logMemory;
      known = knownWorld(spreadsheetId, carrier, store, by);
    }
    return { ...known, world: { ...known.world, ...remembered(memoryText, spreadsheetId) } };
  };
  const look = <T>(program: (world: World) => Program<T>): T =>
    runSync(program(worldWith(spreadsheetId, noKey, 'unknown')), carrier);
  return {
    spreadsheetId,
    key: () => register().world.key,
    ask: (program) => {
      const { world, closedAt } = register();
      if (closedAt !== '') {
        reopenedElsewhere(world, carrier, closedAt);
        known = { ...register(), closedAt: '' };
      }
      return runSync(program(world), carrier);
    },
    attend: (program) => runSync(program(register().world), carrier),
    changing: withLock,
    mailing: whileMailing,
    look,
    remember: (daily = false, seen) => keepMemory(spreadsheetId, look, daily, seen),
    ranOn: () => {
      const { ranOn } = register();
      return ranOn === '' ? undefined : day(ranOn);
    },
    mayGoOn: carrier.mayGoOn,
  };
}

/**
 * A register that this script has closed goes on here only where its own log says after that closing that it was opened again: the
 * command line does so, and knows nothing of the script's memory and triggers. The cells say best where a closed register goes on;
 * those of a restored older version say nothing of it.
 * @throws RegisterError registerClosed, registerMoved, registerRestored
 */
function reopenedElsewhere(world: World, carrier: Carrier, closedAt: string): void {
  const reading = runSync(readRegister(world, { log: ['event', 'hash'] }, { restored: true }), carrier);
  const log = reading.table('log');
  const numberOf = (row: number) => Number(log.ids[row]);
  const [closing] = log.rowsWhere('hash', closedAt);
  const isReopened =
    closing !== undefined &&
    log.rowsWhere('event', 'register.reopened').some((row) => numberOf(row) > numberOf(closing));
  if (!isReopened) throw new RegisterError('registerClosed');
  expectNotRestored(reading);
  noteClosed('');
  repairTriggers();
  const { formId, confirmFormId } = reading.settings;
  const forms = [formId, confirmFormId].filter((id) => id !== '');
  if (forms.length > 0) repairFormTriggers(forms);
}

/** The world, and the end of the log at which this script has closed the register; blank while it is at work. */
interface KnownWorld {
  world: World;
  closedAt: string;
  ranOn: string;
}

/** @throws RegisterError notSetUp, keyMissing */
function knownWorld(
  spreadsheetId: string,
  carrier: Carrier,
  store: KeyStore,
  by: 'person' | 'clock',
): KnownWorld {
  if (!store.key) throw new RegisterError(isRegister(spreadsheetId, carrier) ? 'keyMissing' : 'notSetUp');
  const world = worldWith(spreadsheetId, store.key, by === 'clock' ? 'clock' : actor(store.key, store));
  return { world, closedAt: store.closedAt, ranOn: store.ranOn };
}

/** The world with a certain key, for set-up. */
export const worldWith = (spreadsheetId: string, key: Uint8Array, who: string): World => ({
  spreadsheetId,
  key,
  actor: who,
  newId: () => shortId(Utilities.getUuid()),
});

/** Whether the spreadsheet holds a register, whoever has its key. @throws CallFailed */
export function isRegister(spreadsheetId: string, carrier: Carrier): boolean {
  try {
    runSync(readRegister(worldWith(spreadsheetId, noKey, 'owner'), {}, ANY_REGISTER), carrier);
    return true;
  } catch (error) {
    if (error instanceof RegisterError) return error.code !== 'notSetUp';
    throw error;
  }
}

/**
 * Who acts, without a name: the account that set the register up is `owner`, another one a keyed hash. Google may keep an
 * account to itself, as that of a colleague whose edit starts the owner's trigger: then it is `unknown`.
 */
function actor(key: Uint8Array, { owner }: KeyStore): string {
  const account = accountHash(key);
  if (account === owner) return 'owner';
  return account === '' ? 'unknown' : `account:${account}`;
}

/** The account that the script runs as, named as the log names who acts; whose Drive files are made in. */
export const accountName = (key: Uint8Array): string => actor(key, readKeyStore());

/** Keyed hash of the account at the sheet; empty where Google does not tell it. */
export function accountHash(key: Uint8Array): string {
  const email = Session.getActiveUser().getEmail();
  return email === '' ? '' : keyedHash(key, `account ${email.toLowerCase()}`).slice(0, ACCOUNT_DIGITS);
}
