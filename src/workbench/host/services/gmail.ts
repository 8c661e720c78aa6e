import { mismatch } from '../args';
import { Exposed } from '../exposed';
import type { Runtime } from '../runtime';
import { MailApp } from './mail';

/** `GmailApp`: sending only; what is sent lands where `MailApp`'s letters do and counts in the same quota. */
export class GmailApp extends Exposed {
  readonly callName = 'GmailApp';
  readonly #mail: MailApp;

  constructor(runtime: Runtime) {
    super();
    this.#mail = new MailApp(runtime);
  }

  /** The forms (recipient, subject, body) and (recipient, subject, body, options). */
  sendEmail(...args: unknown[]): this {
    if (args.length < 3 || args.length > 4 || typeof args[3] === 'string')
      throw mismatch('GmailApp.sendEmail', args);
    this.#mail.sendEmail(...args);
    return this;
  }
}
