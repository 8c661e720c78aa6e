import { exposedArg, integerArg, mismatch, textArg } from '../../args';
import { EnumValue } from '../../enums';
import { Exposed, ServiceError } from '../../exposed';
import { editUrl, publishedUrl } from '../../forms/addresses';
import { ResponseSheet } from '../../forms/responseSheet';
import type { FormItemType, FormState } from '../../forms/state';
import { isDate } from '../../realm';
import type { Runtime } from '../../runtime';
import { addMethods } from '../methodTable';
import { DestinationType, ItemType } from './enums';
import { Item, itemClasses } from './items';
import { FormResponse } from './responses';

/** `Form` (https://developers.google.com/apps-script/reference/forms/form). */
export class Form extends Exposed {
  readonly callName = 'Form';

  constructor(
    readonly runtime: Runtime,
    readonly state: FormState,
  ) {
    super();
  }

  getId(): string {
    return this.state.id;
  }

  getEditUrl(): string {
    return editUrl(this.state);
  }

  getPublishedUrl(): string {
    return publishedUrl(this.state);
  }

  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }

  /** Publishing opens the form, and taking it back closes it. */
  setPublished(...args: unknown[]): Form {
    const published = flagArg('Form.setPublished', args);
    return change(this, { published, accepting: published });
  }

  setAcceptingResponses(...args: unknown[]): Form {
    const accepting = flagArg('Form.setAcceptingResponses', args);
    if (accepting && !this.state.published)
      throw new ServiceError('Cannot accept responses: the form is not published.');
    return change(this, { accepting });
  }

  getItems(...args: unknown[]): Item[] {
    const type = args.length > 0 ? this.runtime.exposedBehind(args[0]) : undefined;
    if (args.length > 0 && !(type instanceof EnumValue && type.label in ItemType.values))
      throw mismatch('Form.getItems', args);
    const items = this.state.items.filter((item) => !(type instanceof EnumValue) || item.type === type.label);
    return items.map(({ id }) => new Item(this.runtime, this.state, id));
  }

  getItemById(...args: unknown[]): Item | null {
    const id = integerArg('Form.getItemById', args, 0);
    return this.state.items.some((item) => item.id === id) ? new Item(this.runtime, this.state, id) : null;
  }

  deleteItem(...args: unknown[]): void {
    const index = this.#indexOf('Form.deleteItem', args);
    this.state.items.splice(index, 1);
    this.runtime.changed();
  }

  moveItem(...args: unknown[]): Item {
    const from = this.#indexOf('Form.moveItem', args);
    const to = integerArg('Form.moveItem', args, 1);
    if (to < 0 || to >= this.state.items.length) throw new ServiceError('Index out of bounds.');
    const [item] = this.state.items.splice(from, 1);
    if (!item) throw new ServiceError('Index out of bounds.');
    this.state.items.splice(to, 0, item);
    this.runtime.changed();
    return new Item(this.runtime, this.state, item.id);
  }

  createResponse(): FormResponse {
    return new FormResponse(this.runtime, this.state);
  }

  getResponses(...args: unknown[]): FormResponse[] {
    const [after] = args;
    if (args.length > 0 && !isDate(after)) throw mismatch('Form.getResponses', args);
    const wanted = this.state.responses.filter(({ at }) => !isDate(after) || new Date(at) >= after);
    return wanted.map((response) => new FormResponse(this.runtime, this.state, response));
  }

  getResponse(...args: unknown[]): FormResponse {
    const id = textArg('Form.getResponse', args, 0);
    const found = this.state.responses.find((response) => response.id === id);
    if (!found) throw new ServiceError('Invalid response ID.');
    return new FormResponse(this.runtime, this.state, found);
  }

  /** What the response sheet holds stays there. */
  deleteResponse(...args: unknown[]): Form {
    const id = textArg('Form.deleteResponse', args, 0);
    if (!this.state.responses.some((response) => response.id === id))
      throw new ServiceError('Invalid response ID.');
    return change(this, { responses: this.state.responses.filter((response) => response.id !== id) });
  }

  deleteAllResponses(): Form {
    return change(this, { responses: [] });
  }

  setDestination(...args: unknown[]): Form {
    const type = this.runtime.exposedBehind(args[0]);
    if (type !== DestinationType.values.SPREADSHEET) throw mismatch('Form.setDestination', args);
    const id = textArg('Form.setDestination', args, 1);
    const sheet = ResponseSheet.create(this.runtime.options.sheets, this.state, id);
    if (!sheet) throw new ServiceError('The given destination ID is invalid.');
    for (const response of this.state.responses) {
      sheet.append(response);
      response.landed = true;
    }
    this.runtime.changed();
    return this;
  }

  removeDestination(): Form {
    delete this.state.destination;
    this.runtime.changed();
    return this;
  }

  getDestinationId(): string {
    return this.#destination().spreadsheetId;
  }

  getDestinationType(): EnumValue {
    this.#destination();
    return DestinationType.values.SPREADSHEET;
  }

  shortenFormUrl(): never {
    throw new ServiceError('Shortening a URL of a form is not supported: its service has been shut down.');
  }

  #indexOf(method: string, args: unknown[]): number {
    const index =
      typeof args[0] === 'number'
        ? integerArg(method, args, 0)
        : exposedArg(this.runtime, Item, method, args, 0).getIndex();
    if (index < 0 || index >= this.state.items.length) throw new ServiceError('Index out of bounds.');
    return index;
  }

  #destination() {
    const { destination } = this.state;
    if (!destination) throw new ServiceError('The form currently has no response destination.');
    return destination;
  }
}

function change(form: Form, fields: Partial<FormState>): Form {
  Object.assign(form.state, fields);
  form.runtime.changed();
  return form;
}

function addItem({ runtime, state }: Form, type: FormItemType): Item {
  const id = newItemId(runtime, state);
  state.items.push({ id, type, title: '', help: '', required: false, choices: [], other: false });
  runtime.changed();
  return new Item(runtime, state, id, type);
}

function newItemId(runtime: Runtime, { items }: FormState): number {
  for (;;) {
    const id = parseInt(runtime.newUuid().replace(/-/g, '').slice(0, 8), 16) & 0x7fffffff;
    if (!items.some((item) => item.id === id)) return id;
  }
}

function flagArg(method: string, args: unknown[]): boolean {
  const [value] = args;
  if (typeof value !== 'boolean') throw mismatch(method, args);
  return value;
}

/** The form's texts by their methods' names. */
const texts = {
  Title: 'title',
  Description: 'description',
  ConfirmationMessage: 'confirmation',
  CustomClosedFormMessage: 'closedMessage',
} as const;

for (const [name, field] of Object.entries(texts)) {
  addMethods(Form, {
    [`get${name}`]: (form) => form.state[field],
    [`set${name}`]: (form, args) => change(form, { [field]: textArg(`Form.set${name}`, args, 0) }),
  });
}

/** The form's switches: how they are set, how asked for. */
const switches = [
  ['setCollectEmail', 'collectsEmail', 'collectsEmail'],
  ['setAllowResponseEdits', 'canEditResponse', 'editsAllowed'],
  ['setLimitOneResponsePerUser', 'hasLimitOneResponsePerUser', 'limitOne'],
  ['setShowLinkToRespondAgain', 'hasRespondAgainLink', 'respondAgain'],
] as const;

for (const [setter, getter, field] of switches) {
  addMethods(Form, {
    [getter]: (form) => form.state[field],
    [setter]: (form, args) => change(form, { [field]: flagArg(`Form.${setter}`, args) }),
  });
}

addMethods(Form, {
  isPublished: (form) => form.state.published,
  isAcceptingResponses: (form) => form.state.accepting,
});

addMethods(
  Form,
  Object.fromEntries(
    Object.entries(itemClasses).map(([type, { name }]) => [
      `add${name}`,
      (form: Form) => addItem(form, type as FormItemType),
    ]),
  ),
);
