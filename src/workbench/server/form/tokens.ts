import { randomBytes } from 'node:crypto';

const tokensKept = 1000;
const hours = 24;

/** Tokens that are each good for sending one page once. */
export class OneTimeTokens {
  /** What each token is for, and until when, oldest first. */
  private readonly open = new Map<string, { purpose: string; until: number }>();

  constructor(private readonly now: () => number = Date.now) {}

  issue(purpose: string): string {
    const [oldest] = this.open.keys();
    if (this.open.size >= tokensKept && oldest !== undefined) this.open.delete(oldest);
    const token = randomBytes(24).toString('base64url');
    this.open.set(token, { purpose, until: this.now() + hours * 3_600_000 });
    return token;
  }

  /** Whether `spend` would find a token good. */
  holds(token: string, purpose: string): boolean {
    const found = this.open.get(token);
    return found !== undefined && found.purpose === purpose && found.until >= this.now();
  }

  /** Whether a token was issued for this purpose, has not been used and is not too old; it is used up by asking. */
  spend(token: string, purpose: string): boolean {
    const isGood = this.holds(token, purpose);
    this.open.delete(token);
    return isGood;
  }
}
