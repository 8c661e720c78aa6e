import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CliError, propertyOf } from '../errors';
import { replaceFile } from '../files';

/** The script property that holds the register's key, in hexadecimal; the add-on reads the same. */
const KEY_PROPERTY = 'registerKey';

/** State of the script host beside a workbook, as the workbench keeps it; only what is needed here is looked into. */
interface HostState {
  scriptProperties: Record<string, string>;
}

/** What the workbench expects of a state in which no script has run yet. */
const newState = () => ({
  version: 1,
  scriptProperties: {},
  userProperties: {},
  documentProperties: {},
  cache: {},
  triggers: [],
  mails: [],
  driveFiles: [],
  authorised: false,
  sharing: { owner: 'owner@example.com', editors: [], viewers: [] },
  quota: { day: '', mailRecipients: 0, triggerSeconds: 0 },
});

/** The file of the script host beside the workbook `NAME.json`: `NAME.host.json`. */
export const hostStateFile = (workbook: string): string =>
  join(dirname(workbook), `${basename(workbook).replace(/\.json$/, '')}.host.json`);

/** The key of the register in a local workbook, as text; `undefined` where there is none. @throws CliError hostStateUnreadable */
export const hostKey = (workbook: string): string | undefined => hostProperty(workbook, KEY_PROPERTY);

/** A property of the script of a local workbook. @throws CliError hostStateUnreadable */
export function hostProperty(workbook: string, name: string): string | undefined {
  return readState(hostStateFile(workbook))?.scriptProperties[name];
}

/** Keeps the key beside a local workbook; everything else in the file stays. @throws CliError hostStateUnreadable; RegisterError fileNotWritable */
export const keepHostKey = (workbook: string, key: string): void =>
  keepHostProperty(workbook, KEY_PROPERTY, key);

/** Keeps a property of the script. @throws CliError hostStateUnreadable; RegisterError fileNotWritable */
export function keepHostProperty(workbook: string, name: string, text: string): void {
  const file = hostStateFile(workbook);
  const state = readState(file) ?? newState();
  const scriptProperties = { ...state.scriptProperties, [name]: text };
  replaceFile(file, `${JSON.stringify({ ...state, scriptProperties }, null, 1)}\n`);
}

function readState(file: string): HostState | undefined {
  if (!existsSync(file)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    value = undefined;
  }
  if (!isState(value)) throw new CliError('hostStateUnreadable', { name: basename(file) });
  return value;
}

function isState(value: unknown): value is HostState {
  const properties = propertyOf(value, 'scriptProperties');
  return (
    typeof properties === 'object' &&
    properties !== null &&
    Object.values(properties).every((text) => typeof text === 'string')
  );
}
