import { mismatch, textArg } from '../args';
import { AuthModes, AuthorizationStatus, type EnumValue, EventType, TriggerSource, WeekDay } from '../enums';
import { Exposed, members } from '../exposed';
import type { Runtime } from '../runtime';
import { Trigger } from './trigger';
import { TriggerBuilder } from './triggerBuilders';

/** `ScriptApp`: triggers and authorisation. */
export class ScriptApp extends Exposed {
  readonly callName = 'ScriptApp';
  override readonly [members] = {
    AuthMode: AuthModes,
    EventType,
    TriggerSource,
    WeekDay,
    AuthorizationStatus,
  };
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  newTrigger(...args: unknown[]): TriggerBuilder {
    return new TriggerBuilder(this.#runtime, textArg('ScriptApp.newTrigger', args, 0));
  }

  getProjectTriggers(): Trigger[] {
    const own = this.#runtime.state.triggers.filter(
      ({ createdBy }) => createdBy === this.#runtime.effectiveUser,
    );
    return own.map((state) => new Trigger(state));
  }

  deleteTrigger(...args: unknown[]): void {
    const trigger = this.#runtime.exposedBehind(args[0]);
    if (!(trigger instanceof Trigger)) throw mismatch('ScriptApp.deleteTrigger', args);
    const { state } = this.#runtime;
    state.triggers = state.triggers.filter(({ id }) => id !== trigger.state.id);
    this.#runtime.changed();
  }

  getScriptId(): string {
    return `script-of-${this.#runtime.options.spreadsheetId}`;
  }

  getAuthorizationInfo(): AuthorizationInfo {
    return new AuthorizationInfo(this.#runtime.state.authorised);
  }
}

class AuthorizationInfo extends Exposed {
  readonly callName = 'AuthorizationInfo';
  readonly #granted: boolean;

  constructor(granted: boolean) {
    super();
    this.#granted = granted;
  }

  getAuthorizationStatus(): EnumValue {
    return this.#granted ? AuthorizationStatus.values.NOT_REQUIRED : AuthorizationStatus.values.REQUIRED;
  }

  getAuthorizationUrl(): string | null {
    return this.#granted ? null : 'about:blank';
  }
}
