import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { bytesOfHex, hex } from '../../register/bytes';
import { InvalidKey } from '../../register/errors';
import { demandFree, readBytes, writeNewFile } from '../files';
import type { Options } from '../options';
import type { Surroundings } from '../surroundings';
import { hostKey, hostStateFile, keepHostKey } from './hostState';

/** Where the register's key is found and kept: always outside the spreadsheet. */
export interface Keyring {
  /** @throws RegisterError invalidHex, invalidKey, fileNotFound; CliError fileNotReadable, hostStateUnreadable */
  find(): Uint8Array | undefined;
  /** A new key can be kept somewhere. */
  canKeep: boolean;
  /** Keeps the key wherever it is wanted and not kept yet. @returns the files that were written */
  keep(key: Uint8Array): string[];
}

const SHORTEST = 16;

/** A recovery code as a person may have typed it: hexadecimal, with blanks or hyphens between groups. */
function keyOf(text: string): Uint8Array {
  const key = bytesOfHex(text.replace(/[\s-]/g, ''));
  if (key.length < SHORTEST) throw new InvalidKey();
  return key;
}

/**
 * The keyring of a register: `--key-file` before what is beside the workbook, before the environment.
 * @param workbook path of the local workbook, if it is one
 */
export function keyringOf(
  options: Options,
  workbook: string | undefined,
  { env, folder }: Surroundings,
): Keyring {
  const named = options.value('key-file');
  const keyFile = named === undefined ? undefined : resolve(folder, named);
  const inFile = () => (keyFile === undefined ? undefined : new TextDecoder().decode(readBytes(keyFile)));
  const besideWorkbook = () => (workbook === undefined ? undefined : hostKey(workbook));
  return {
    find() {
      const isToBeMade = keyFile !== undefined && !existsSync(keyFile);
      const text =
        (isToBeMade ? undefined : inFile()) ?? besideWorkbook() ?? (env.REKISTERIVAHTI_KEY || undefined);
      return text === undefined ? undefined : keyOf(text);
    },
    canKeep: keyFile !== undefined || workbook !== undefined,
    keep(key) {
      const kept: string[] = [];
      if (keyFile !== undefined && !existsSync(keyFile)) {
        demandFree(keyFile);
        writeNewFile(keyFile, `${hex(key)}\n`);
        kept.push(keyFile);
      }
      if (workbook !== undefined && hostKey(workbook) === undefined) {
        keepHostKey(workbook, hex(key));
        kept.push(hostStateFile(workbook));
      }
      return kept;
    },
  };
}
