import { systemCode } from '../../files';

/** What the file system's own codes mean to a person. */
const meanings: Record<string, string> = {
  ENOSPC: 'the disk is full.',
  EDQUOT: 'the disk quota is used up.',
  EACCES: 'the folder or file may not be written.',
  EPERM: 'the folder or file may not be written.',
  EROFS: 'the disk is read-only.',
  EISDIR: 'there is a folder in the place of the file.',
  ENOTDIR: 'a part of the path is a file, not a folder.',
  ENAMETOOLONG: 'the name is too long.',
  EIO: 'the disk reports an error.',
};

/** Why a file could not be written or read, in half a sentence that ends with a full stop. */
export function fileFault(error: unknown): string {
  return meanings[String(systemCode(error))] ?? (error instanceof Error ? error.message : String(error));
}
