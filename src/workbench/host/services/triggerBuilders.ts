import { textArg } from '../args';
import { Exposed, ServiceError } from '../exposed';
import type { Runtime } from '../runtime';
import type { TriggerState } from '../state';
import { ClockTriggerBuilder } from './clockTriggerBuilder';
import { Form } from './forms/form';
import { Spreadsheet } from './spreadsheet';
import { install, type Trigger } from './trigger';

const noEvent = 'The event type of the trigger must be specified.';

/** `TriggerBuilder`, what `ScriptApp.newTrigger` begins. */
export class TriggerBuilder extends Exposed {
  readonly callName = 'TriggerBuilder';
  readonly #runtime: Runtime;
  readonly #handler: string;

  constructor(runtime: Runtime, handler: string) {
    super();
    this.#runtime = runtime;
    this.#handler = handler;
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#runtime, this.#handler);
  }

  forSpreadsheet(...args: unknown[]): SpreadsheetTriggerBuilder {
    const spreadsheet = this.#runtime.exposedBehind(args[0]);
    const id =
      spreadsheet instanceof Spreadsheet ? spreadsheet.id : textArg('TriggerBuilder.forSpreadsheet', args, 0);
    return new SpreadsheetTriggerBuilder(this.#runtime, this.#handler, id);
  }

  forForm(...args: unknown[]): FormTriggerBuilder {
    const form = this.#runtime.exposedBehind(args[0]);
    const id = form instanceof Form ? form.state.id : textArg('TriggerBuilder.forForm', args, 0);
    return new FormTriggerBuilder(this.#runtime, this.#handler, id);
  }
}

/** Only submissions: nobody opens a form's editor here. */
class FormTriggerBuilder extends Exposed {
  readonly callName = 'FormTriggerBuilder';
  readonly #runtime: Runtime;
  readonly #handler: string;
  readonly #sourceId: string;
  #chosen = false;

  constructor(runtime: Runtime, handler: string, sourceId: string) {
    super();
    this.#runtime = runtime;
    this.#handler = handler;
    this.#sourceId = sourceId;
  }

  onFormSubmit(): this {
    this.#chosen = true;
    return this;
  }

  create(): Trigger {
    if (!this.#chosen) throw new ServiceError(noEvent);
    const watched = { event: 'ON_FORM_SUBMIT', source: 'FORMS', sourceId: this.#sourceId } as const;
    return install(this.#runtime, { handler: this.#handler, ...watched });
  }
}

class SpreadsheetTriggerBuilder extends Exposed {
  readonly callName = 'SpreadsheetTriggerBuilder';
  readonly #runtime: Runtime;
  readonly #handler: string;
  readonly #sourceId: string;
  #event: TriggerState['event'] | undefined;

  constructor(runtime: Runtime, handler: string, sourceId: string) {
    super();
    this.#runtime = runtime;
    this.#handler = handler;
    this.#sourceId = sourceId;
  }

  onOpen(): this {
    return this.#on('ON_OPEN');
  }

  onEdit(): this {
    return this.#on('ON_EDIT');
  }

  onChange(): this {
    return this.#on('ON_CHANGE');
  }

  onFormSubmit(): this {
    return this.#on('ON_FORM_SUBMIT');
  }

  create(): Trigger {
    if (!this.#event) throw new ServiceError(noEvent);
    return install(this.#runtime, { handler: this.#handler, event: this.#event, sourceId: this.#sourceId });
  }

  #on(event: TriggerState['event']): this {
    this.#event = event;
    return this;
  }
}
