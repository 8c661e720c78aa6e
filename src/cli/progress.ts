import { cliTexts } from '../language/cli';
import { say, type Language } from '../language/text';
import type { Surroundings } from './surroundings';

/** Work shorter than this is not worth a line. */
const PATIENCE = 700;
const CLEAR_LINE = '\r\u001b[2K';

/** One line on standard error that says that long work goes on; only where somebody waits at a terminal. */
export class Progress {
  private readonly began: number;
  private calls = 0;
  private isShown = false;

  constructor(
    private readonly language: Language,
    private readonly surroundings: Surroundings,
  ) {
    this.began = surroundings.now().getTime();
  }

  /** A call is about to be made. */
  step(): void {
    this.calls++;
    const elapsed = this.surroundings.now().getTime() - this.began;
    if (!this.surroundings.isTerminal || elapsed < PATIENCE) return;
    const seconds = Math.round(elapsed / 1000);
    this.surroundings.complain(
      CLEAR_LINE + say(cliTexts.told.working, this.language, { seconds, calls: this.calls }),
    );
    this.isShown = true;
  }

  /** The work is over: the line goes. */
  clear(): void {
    if (this.isShown) this.surroundings.complain(CLEAR_LINE);
    this.isShown = false;
  }
}
