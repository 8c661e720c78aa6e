import type { DriveContents } from './types';

/** Drive contents that last as long as the process. */
export function memoryDrive(): DriveContents {
  const contents = new Map<string, Uint8Array>();
  return {
    read: (id) => contents.get(id) ?? new Uint8Array(),
    write: (id, bytes) => void contents.set(id, Uint8Array.from(bytes)),
    remove: (id) => void contents.delete(id),
  };
}
