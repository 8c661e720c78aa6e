import { createHash } from 'node:crypto';
import { Exposed } from '../exposed';
import { scriptTimeZone, type Runtime } from '../runtime';

/** `Session`. */
export class Session extends Exposed {
  readonly callName = 'Session';
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  getActiveUser(): User {
    return new User(this.#runtime.authMode === 'FULL' ? this.#runtime.effectiveUser : '');
  }

  getEffectiveUser(): User {
    return new User(this.#runtime.authMode === 'FULL' ? this.#runtime.effectiveUser : '');
  }

  getActiveUserLocale(): string {
    return this.#runtime.options.userLocale ?? 'en';
  }

  getScriptTimeZone(): string {
    return scriptTimeZone(this.#runtime);
  }

  getTemporaryActiveUserKey(): string {
    const { user, spreadsheetId } = this.#runtime.options;
    return createHash('sha256').update(`${spreadsheetId}\n${user}`).digest('base64');
  }
}

/** A user of Google's; the e-mail address is empty where the script may not know it. */
export class User extends Exposed {
  readonly callName = 'User';
  readonly #email: string;

  constructor(email: string) {
    super();
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}
