import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { CallFailed, runAsync, type AsyncCarrier, type Program } from '../../actions/program';
import type { Done } from '../../actions/act';
import { ANY_REGISTER, readRegister, type World } from '../../actions/reading';
import { hex } from '../../register/bytes';
import { RegisterError } from '../../register/errors';
import { shortId } from '../../register/ids';
import { CliError } from '../errors';
import type { Options, OptionTable } from '../options';
import { Progress } from '../progress';
import { stopIfInterrupted, type Surroundings } from '../surroundings';
import { createCarrier, type SheetsLink } from './carrier';
import { apiLink, readRootUrl } from './client';
import { keyringOf, type Keyring } from './keyring';
import { workbookLink } from './workbookLink';

/** The options that say which register is meant. */
export const registerOptions: OptionTable = {
  workbook: 'value',
  spreadsheet: 'value',
  'root-url': 'value',
  'key-file': 'value',
};

/** A register that was opened for one command. */
export interface Session {
  carrier: AsyncCarrier;
  keyring: Keyring;
  spreadsheetId: string;
  /** The workbook file was not there before. */
  isNew: boolean;
  /** Port at which another program has the workbook open. */
  servedByOther?: number;
  worldOf(key: Uint8Array): World;
  /** Whether the spreadsheet is no register yet, so that a new key does no harm. */
  isUntouched(): Promise<boolean>;
  /** The world with the register's own key. @throws RegisterError keyMissing, notSetUp */
  world(): Promise<World>;
  run<T>(program: Program<T>): Promise<T>;
  /** Runs an action to its end. @throws CliError interrupted when it was stopped on the way */
  runWhole<T>(program: Program<Done<T>>): Promise<Done<T>>;
}

/** How a command opens the register. */
export interface Opening {
  /** The workbook file may be made. */
  mayCreate?: boolean;
  /** Locale of a spreadsheet that is made. */
  locale?: string;
}

/**
 * Checks the options that name the register, and gives the function that opens it, does some work with it and closes it.
 * @throws WrongUsage before anything is opened
 */
export function sessionFor(options: Options, surroundings: Surroundings, progress: Progress) {
  options.exactlyOne('workbook', 'spreadsheet');
  options.onlyWith('root-url', 'spreadsheet');
  const workbook = options.has('workbook')
    ? resolve(surroundings.folder, options.needed('workbook'))
    : undefined;
  const rootUrl = options.has('root-url') ? readRootUrl(options.needed('root-url')) : undefined;
  const linkFor = (locale: string): SheetsLink =>
    workbook !== undefined
      ? workbookLink(workbook, locale, surroundings)
      : apiLink(options.needed('spreadsheet'), rootUrl, surroundings.env.REKISTERIVAHTI_TOKEN || undefined);

  return async <T>(
    { mayCreate = false, locale = 'fi_FI' }: Opening,
    work: (session: Session) => Promise<T>,
  ): Promise<T> => {
    const isNew = workbook !== undefined && !existsSync(workbook);
    if (isNew && !mayCreate) throw new RegisterError('fileNotFound');
    if (workbook !== undefined && !isNew && !statSync(workbook).isFile())
      throw new CliError('fileNotReadable', { name: basename(workbook) });
    if (
      !mayCreate &&
      options.has('key-file') &&
      !existsSync(resolve(surroundings.folder, options.needed('key-file')))
    )
      throw new RegisterError('fileNotFound');
    const keyring = keyringOf(options, workbook, surroundings);
    const link = linkFor(locale);
    try {
      progress.start();
      const { spreadsheetId, servedByOther } = await link.connect();
      const carrier = createCarrier(link, surroundings, () => progress.step());
      return await work(sessionOn({ carrier, keyring, spreadsheetId, isNew, servedByOther }, surroundings));
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      if (link.isLocal && !isRefusal(error)) throw new CliError('workbookNotServed');
      if (rootUrl !== undefined && error.status === 401) throw new CliError('tokenNotAccepted');
      throw error;
    } finally {
      await link.close();
      progress.clear();
    }
  };
}

/** A refusal of the request itself, rather than trouble on the way to a local file. */
const isRefusal = ({ status }: CallFailed): boolean => status >= 400 && status < 500 && status !== 401;

type Opened = Pick<Session, 'carrier' | 'keyring' | 'spreadsheetId' | 'isNew' | 'servedByOther'>;

function sessionOn(opened: Opened, surroundings: Surroundings): Session {
  const { carrier, keyring, spreadsheetId } = opened;
  const run = <T>(program: Program<T>) => runAsync(program, carrier);
  const worldOf = (key: Uint8Array): World => ({
    spreadsheetId,
    key,
    actor: 'commandLine',
    newId: () => shortId(hex(surroundings.random(8))),
  });
  const isUntouched = async (): Promise<boolean> => {
    try {
      await run(readRegister(worldOf(surroundings.random(32)), {}, ANY_REGISTER));
      return false;
    } catch (error) {
      const code = error instanceof RegisterError ? error.code : '';
      // A register that refuses a key made up for the purpose has one of its own, which is not at hand.
      if (code === 'keyMismatch') return false;
      if (code === 'notSetUp') return true;
      throw error;
    }
  };
  return {
    ...opened,
    run,
    worldOf,
    isUntouched,
    async world() {
      const key = keyring.find();
      if (key) return worldOf(key);
      throw new RegisterError((await isUntouched()) ? 'notSetUp' : 'keyMissing');
    },
    async runWhole<T>(program: Program<Done<T>>) {
      const done = await run(program);
      if (done.unfinished) stopIfInterrupted(surroundings);
      return done;
    },
  };
}
