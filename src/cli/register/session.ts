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
import { createCarrier, type Connection, type SheetsLink } from './carrier';
import { apiLink, readRootUrl } from './client';
import { keyringOf, type Keyring } from './keyring';
import { OutsideMemory } from './memory';
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
  /** What is remembered of the register outside of it. */
  memory: OutsideMemory;
  worldOf(key: Uint8Array): World;
  /** Whether the spreadsheet is no register yet, so that a new key does no harm. */
  isUntouched(): Promise<boolean>;
  /** A world without the register's key, for what only reads and hashes nothing. */
  anyWorld(): World;
  /** The world with the register's own key. @throws RegisterError keyMissing, notSetUp */
  world(): Promise<World>;
  run<T>(program: Program<T>): Promise<T>;
  /**
   * Opens another spreadsheet for as long as this session lasts, so that programs reach each from the other: a workbook file,
   * which may be made; or beside a spreadsheet one by its id, or a new one of that title.
   */
  beside(name: string): Promise<Session>;
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
  const linkToId = (spreadsheetId: string): SheetsLink =>
    apiLink(spreadsheetId, rootUrl, surroundings.env.REKISTERIVAHTI_TOKEN || undefined);
  const linkFor = (locale: string): SheetsLink =>
    workbook !== undefined
      ? workbookLink(workbook, locale, surroundings)
      : linkToId(options.needed('spreadsheet'));

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
    const link = linkFor(locale);
    const links = new Map<string, SheetsLink>();
    const sessions: Session[] = [];
    const linkTo = (id: string) => links.get(id) ?? (link.isLocal ? undefined : linkToId(id));
    const opened = async (by: SheetsLink, file: string | undefined, isMade: boolean): Promise<Opened> => {
      const { spreadsheetId, servedByOther } = await by.connect();
      links.set(spreadsheetId, by);
      const keyFile = options.value('key-file');
      const place = { workbook: file, keyFile: keyFile && resolve(surroundings.folder, keyFile) };
      const memory = new OutsideMemory(place, spreadsheetId);
      const carrier = createCarrier(by, surroundings, () => progress.step(), memory.landed, linkTo);
      return {
        ...{ carrier, spreadsheetId, servedByOther, isNew: isMade, memory },
        keyring: keyringOf(options, file, surroundings),
        beside,
      };
    };
    const beside = async (name: string): Promise<Session> => {
      const file = workbook === undefined ? undefined : resolve(surroundings.folder, name);
      const isMade = file === undefined ? !isId(name) : !existsSync(file);
      const id = isMade && file === undefined ? await createSpreadsheet(await link.connect(), name) : name;
      const other = file === undefined ? linkToId(id) : workbookLink(file, locale, surroundings);
      const session = sessionOn(await opened(other, file, isMade), surroundings);
      sessions.push(session);
      return session;
    };
    try {
      progress.start();
      const session = sessionOn(await opened(link, workbook, isNew), surroundings);
      sessions.push(session);
      return await work(session);
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      if (link.isLocal && !isRefusal(error)) throw new CliError('workbookNotServed');
      if (rootUrl !== undefined && error.status === 401) throw new CliError('tokenNotAccepted');
      throw error;
    } finally {
      for (const session of sessions) await remember(session);
      for (const each of new Set([...links.values(), link])) await each.close();
      progress.clear();
    }
  };
}

/** Keeps what has landed outside. Who else has the workbook open keeps the properties of its script, and would write over ours. */
async function remember({ memory, servedByOther, run, anyWorld }: Session): Promise<void> {
  if (servedByOther === undefined) await memory.keep((program) => run(program(anyWorld())));
}

/** A refusal of the request itself, rather than trouble on the way to a local file. */
const isRefusal = ({ status }: CallFailed): boolean => status >= 400 && status < 500 && status !== 401;

type Opened = Pick<
  Session,
  'carrier' | 'keyring' | 'spreadsheetId' | 'isNew' | 'servedByOther' | 'beside' | 'memory'
>;

/** Google's ids are long, and have no blanks as titles have. */
const isId = (name: string): boolean => /^[\w-]{30,}$/.test(name);

/** A new spreadsheet of that title. @returns its id */
async function createSpreadsheet({ client }: Connection, title: string): Promise<string> {
  const { data } = await client.spreadsheets.create({ requestBody: { properties: { title } } });
  return String(data.spreadsheetId);
}

function sessionOn(opened: Opened, surroundings: Surroundings): Session {
  const { carrier, keyring, spreadsheetId, memory } = opened;
  const run = <T>(program: Program<T>) => runAsync(program, carrier);
  const worldOf = (key: Uint8Array): World => ({
    spreadsheetId,
    key,
    actor: 'commandLine',
    newId: () => shortId(hex(surroundings.random(8))),
    ...memory.known(),
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
    anyWorld: () => worldOf(new Uint8Array(32)),
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
