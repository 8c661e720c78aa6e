import { rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { letterHtml, type Letter, type LetterHead } from '../../documents/letter';
import { safeFileName } from '../../documents/file-name';
import { isoDate } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { cliRequests } from '../../language/cli';
import { say } from '../../language/text';
import { htmlToPdf } from '../../print';
import { CliError } from '../errors';
import { demandFolder, replaceFile, writeSet, type Sheaf } from '../files';

/** A letter as paper and page. */
export function letterSheaf(letter: Letter, head: LetterHead): Sheaf {
  const html = letterHtml(letter, head);
  const values = { id: head.reference, date: isoDate(head.day) };
  return {
    stem: say(cliRequests.letterFile, head.language, values),
    says: html,
    contents: () => [
      { ending: '.pdf', content: htmlToPdf(html) },
      { ending: '.html', content: html },
    ],
  };
}

/**
 * The files that an act hands over. They are written before the register counts them as handed over; what it decided on a
 * fresher state takes their place, and where it refused they go again.
 */
export class Papers {
  private readonly kept = new Map<string, { says: string; paths: string[] }>();
  private readonly isNew: boolean;

  /** @throws RegisterError fileNotWritable when nothing can be written there */
  constructor(private readonly folder: string) {
    demandFolder(folder);
    this.isNew = statSync(folder, { throwIfNoEntry: false }) === undefined;
  }

  /** The folder for a request's files: the one wished for, or one of its own. */
  static folderFor(request: string, current: string, wished: string | undefined): string {
    return wished ?? join(current, safeFileName(request));
  }

  get files(): string[] {
    return [...this.kept.values()].flatMap(({ paths }) => paths);
  }

  /** Writes a sheaf, in place of the one that these papers have under its name. @throws RegisterError fileNotWritable */
  put({ stem, says, contents }: Sheaf): void {
    const known = this.kept.get(stem);
    if (known?.says === says) return;
    if (!known) {
      this.kept.set(stem, { says, paths: writeSet(this.folder, safeFileName(stem), contents()) });
      return;
    }
    for (const [at, { content }] of contents().entries()) replaceFile(known.paths[at] as string, content);
    known.says = says;
  }

  /** Writes sheaves, then does what they are for; where either is refused for certain, they are taken away. */
  async whileDoing<T>(sheaves: readonly Sheaf[], work: () => Promise<T>): Promise<T> {
    try {
      for (const sheaf of sheaves) this.put(sheaf);
      return await work();
    } catch (error) {
      if (error instanceof RegisterError && !(error instanceof CliError)) this.remove();
      throw error;
    }
  }

  remove(): void {
    for (const file of this.files) rmSync(file, { force: true });
    this.kept.clear();
    if (!this.isNew) return;
    try {
      rmdirSync(this.folder);
    } catch {
      // It was never made, or somebody else has put something there.
    }
  }
}
