import { runSync, type Carrier, type Program } from '../../actions/program';
import { ANY_REGISTER, readRegister, type World } from '../../actions/reading';
import { RegisterError } from '../../register/errors';
import { shortId } from '../../register/ids';
import { keyedHash } from '../../register/keyedHash';
import { sheetsCarrier } from './carrier';
import { readKeyStore, type KeyStore } from './key';
import { whileMailing, withLock } from './lock';
import { keepMemory, remembered } from './memory';

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
  /** Keeps outside the spreadsheet what has landed in this execution, and others' entries up to `lastEntry`; see `keepMemory`. */
  remember(daily?: boolean, lastEntry?: number): void;
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
      const { world, isClosed } = register();
      if (isClosed) refuseClosed(world, carrier);
      return runSync(program(world), carrier);
    },
    attend: (program) => runSync(program(register().world), carrier),
    changing: withLock,
    mailing: whileMailing,
    look,
    remember: (daily = false, lastEntry = 0) => keepMemory(spreadsheetId, look, daily, lastEntry),
    mayGoOn: carrier.mayGoOn,
  };
}

/** The cells say best where a closed register goes on; those of a restored older version say nothing of it. @throws RegisterError */
function refuseClosed(world: World, carrier: Carrier): never {
  runSync(readRegister(world, {}, { restored: true }), carrier);
  throw new RegisterError('registerClosed');
}

/** The world, and whether the script remembers that it closed the register. */
interface KnownWorld {
  world: World;
  isClosed: boolean;
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
  return { world, isClosed: store.closedAt !== '' };
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
