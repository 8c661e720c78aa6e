import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const draftName = /^\.(.+)\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A new name beside a file, for what is to take its place or is moved out of it: hidden, and known as a draft of that file. */
export function draftOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomUUID()}`);
}

/** The drafts in a folder, with the name of the file that each is one of. None where there is no such folder. */
export function draftsIn(folder: string): { path: string; of: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const of = draftName.exec(name)?.[1];
    return of === undefined ? [] : [{ path: join(folder, name), of }];
  });
}

/** Removes what killed processes left of drafts of some files of a folder. Nobody may be writing one. */
export function removeDrafts(folder: string, isOurs: (name: string) => boolean): void {
  for (const { path, of } of draftsIn(folder)) if (isOurs(of)) rmSync(path, { force: true, recursive: true });
}
