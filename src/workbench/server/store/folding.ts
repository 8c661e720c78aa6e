import { setImmediate as pause } from 'node:timers/promises';
import { FileInWaiting, syncFolderOf } from '../../files';
import { savedPieces, type BookState, type BookDelta } from '../../sheets';
import { Journal, journalPath } from './journal';

/** Milliseconds without a change after which the journal is folded into the file. */
const IDLE = 2_000;
/** However busy it is, a journal of so many bytes is folded. */
const MOST_BYTES = 32_000_000;
/** Milliseconds of folding after which whoever waits for the thread has a turn. */
const SLICE = 5;

/**
 * A workbook file and its journal: together they always hold the state that was last added. Folding writes the file anew from that
 * state, in slices, while changes go on; the new file and the journal of what came meanwhile take the place of the old ones with one
 * rename.
 */
export class Folding {
  private timer: NodeJS.Timeout | undefined;
  /** The file that is being written, until it takes the old one's place. */
  private waiting: FileInWaiting | undefined;

  constructor(
    private readonly path: string,
    /** What the disk holds. */
    public state: BookState,
    public journal: Journal,
  ) {}

  /** Brings a change to the disk. */
  add(state: BookState, delta: BookDelta): void {
    this.journal.add(delta);
    this.state = state;
    if (!this.waiting) this.foldSoon();
  }

  private foldSoon(): void {
    clearTimeout(this.timer);
    const milliseconds = this.journal.size > MOST_BYTES ? 0 : IDLE;
    this.timer = setTimeout(() => void this.foldInSlices(), milliseconds).unref();
  }

  /** Folds at once, and leaves no journal. */
  finish(): void {
    clearTimeout(this.timer);
    this.waiting?.abandon();
    this.waiting = undefined;
    if (this.journal.hasLines()) this.foldNow();
    this.journal.remove();
  }

  private foldNow(): void {
    const file = new FileInWaiting(this.path);
    try {
      for (const piece of savedPieces(this.state)) file.write(piece);
      this.replace(file, this.journal.size);
    } catch (error) {
      file.abandon();
      throw error;
    }
  }

  /** A fold that fails (the disk is full) leaves the file and its journal as they are; the next change tries again. */
  private async foldInSlices(): Promise<void> {
    const [state, size] = [this.state, this.journal.size];
    let file: FileInWaiting | undefined;
    try {
      file = this.waiting = new FileInWaiting(this.path);
      let began = performance.now();
      for (const piece of savedPieces(state)) {
        file.write(piece);
        if (performance.now() - began < SLICE) continue;
        await pause();
        if (this.waiting !== file) return;
        began = performance.now();
      }
      await file.settle();
      if (this.waiting !== file) return;
      this.replace(file, size);
      this.waiting = undefined;
      if (this.journal.hasLines()) this.foldSoon();
    } catch {
      if (this.waiting !== file) return;
      file?.abandon();
      this.waiting = undefined;
    }
  }

  /**
   * The new file with its journal in place of the old ones; `size` bytes of the journal are in the file. With the rename the new journal
   * counts, whatever fails after it; the old one goes when the rename is sure to outlast a power cut, and counts for nothing till then.
   */
  private replace(file: FileInWaiting, size: number): void {
    const old = this.journal;
    const next = old.continueAs(journalPath(this.path, file.digest()), size);
    try {
      file.takePlace();
    } catch (error) {
      next.remove();
      throw error;
    }
    this.journal = next;
    try {
      syncFolderOf(this.path);
    } catch {
      return old.close();
    }
    old.remove();
  }
}
