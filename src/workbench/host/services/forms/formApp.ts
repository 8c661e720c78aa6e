import { mismatch, textArg } from '../../args';
import { Exposed, ServiceError, members } from '../../exposed';
import { formAt } from '../../forms/addresses';
import type { FormState } from '../../forms/state';
import { longId } from '../../forms/submission';
import type { Runtime } from '../../runtime';
import { addMethods } from '../methodTable';
import { DestinationType, ItemType, PageNavigationType } from './enums';
import { Form } from './form';
import { ValidationBuilder, validationRules } from './validation';

const notFound = 'No item with the given ID could be found, or you do not have permission to access it.';

/** `FormApp` (https://developers.google.com/apps-script/reference/forms/form-app). */
export class FormApp extends Exposed {
  readonly callName = 'FormApp';
  override readonly [members] = { DestinationType, ItemType, PageNavigationType };
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  /**
   * A new form is not published unless that is asked for, as Google says of forms made by programs after June 2026
   * (https://developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms).
   */
  create(...args: unknown[]): Form {
    const [title, published = false] = args;
    if (args.length < 1 || args.length > 2 || typeof published !== 'boolean')
      throw mismatch('FormApp.create', args);
    if (title === null || title === '') throw new ServiceError('Invalid argument: title');
    const form = this.#newForm(textArg('FormApp.create', args, 0), published);
    this.#runtime.state.forms.push(form);
    this.#runtime.changed();
    return new Form(this.#runtime, form);
  }

  openById(...args: unknown[]): Form {
    const id = textArg('FormApp.openById', args, 0);
    return this.#open(this.#runtime.state.forms.find((form) => form.id === id));
  }

  openByUrl(...args: unknown[]): Form {
    return this.#open(formAt(textArg('FormApp.openByUrl', args, 0), this.#runtime.state.forms));
  }

  /** The script is bound to a spreadsheet. */
  getActiveForm(): null {
    return null;
  }

  #open(form: FormState | undefined): Form {
    if (!form) throw new ServiceError(notFound);
    return new Form(this.#runtime, form);
  }

  #newForm(title: string, published: boolean): FormState {
    return {
      id: longId('1', this.#runtime.newUuid()),
      publicId: longId('1FAIpQLS', this.#runtime.newUuid()),
      createdAt: this.#runtime.now().toISOString(),
      createdBy: this.#runtime.effectiveUser,
      title,
      description: '',
      confirmation: '',
      closedMessage: '',
      published,
      accepting: published,
      collectsEmail: false,
      editsAllowed: false,
      limitOne: false,
      respondAgain: true,
      items: [],
      responses: [],
    };
  }
}

addMethods(
  FormApp,
  Object.fromEntries(
    Object.keys(validationRules).map((made) => [`create${made}`, () => new ValidationBuilder(made)]),
  ),
);
