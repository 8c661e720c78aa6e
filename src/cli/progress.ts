import { cliTexts } from '../language/cli';
import { say, type Language } from '../language/text';
import type { Surroundings } from './surroundings';

/** Milliseconds: work shorter than this is not worth a line, and how often the line is renewed. */
const PATIENCE = 700;
const INTERVAL = 500;
const CLEAR_LINE = '\r\u001b[2K';

/** One line on standard error that says that long work goes on; only where somebody waits at a terminal. */
export class Progress {
  private began = 0;
  private calls = 0;
  private isShown = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly language: Language,
    private readonly surroundings: Surroundings,
  ) {}

  /** The work begins. */
  start(): void {
    this.began = this.surroundings.now().getTime();
    if (this.surroundings.isTerminal) this.timer = setInterval(() => this.draw(), INTERVAL);
  }

  /** A call is about to be made. */
  step(): void {
    this.calls++;
    if (this.surroundings.isTerminal) this.draw();
  }

  /** The work is over: the line goes. */
  clear(): void {
    clearInterval(this.timer);
    if (this.isShown) this.surroundings.complain(CLEAR_LINE);
    this.isShown = false;
  }

  private draw(): void {
    const elapsed = this.surroundings.now().getTime() - this.began;
    if (elapsed < PATIENCE) return;
    const seconds = Math.round(elapsed / 1000);
    this.surroundings.complain(
      CLEAR_LINE + say(cliTexts.told.working, this.language, { seconds, calls: this.calls }),
    );
    this.isShown = true;
  }
}
