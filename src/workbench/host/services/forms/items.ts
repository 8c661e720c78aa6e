import { mismatch, textArg } from '../../args';
import { EnumValue } from '../../enums';
import { Exposed, ServiceError, members } from '../../exposed';
import { problemOf } from '../../forms/answers';
import type { FormAnswer, FormItemState, FormItemType, FormState, FormTarget } from '../../forms/state';
import { isDate } from '../../realm';
import { scriptTimeZone, type Runtime } from '../../runtime';
import { formatDate } from '../../dateFormat';
import { ItemType, PageNavigationType } from './enums';
import { Validation, validationRules } from './validation';

type Method = (item: Item, args: unknown[]) => unknown;

/** How scripts see the kinds of items: the class's name, and its methods beside those of every item. */
interface ItemClass {
  name: string;
  methods: Record<string, Method>;
}

/** An item of a form: `Item`, or one of its classes by its `kind`. */
export class Item extends Exposed {
  readonly callName: string;
  override readonly [members]: Record<string, unknown>;

  constructor(
    readonly runtime: Runtime,
    readonly form: FormState,
    readonly itemId: number,
    /** As one of the classes, or as the plain `Item` that `getItems` gives. */
    readonly kind?: FormItemType,
  ) {
    super();
    const { name, methods } = kind ? itemClasses[kind] : { name: 'Item', methods: conversions };
    this.callName = name;
    this[members] = Object.fromEntries(
      Object.entries(methods).map(([method, run]) => [method, (...args: unknown[]) => run(this, args)]),
    );
  }

  get state(): FormItemState {
    const found = this.form.items.find(({ id }) => id === this.itemId);
    if (!found) throw new ServiceError('The item has been deleted.');
    return found;
  }

  getId(): number {
    return this.itemId;
  }

  getIndex(): number {
    return this.form.items.indexOf(this.state);
  }

  getType(): EnumValue {
    return ItemType.values[this.state.type];
  }

  getTitle(): string {
    return this.state.title;
  }

  setTitle(...args: unknown[]): this {
    return change(this, { title: textArg(`${this.callName}.setTitle`, args, 0) });
  }

  getHelpText(): string {
    return this.state.help;
  }

  setHelpText(...args: unknown[]): this {
    return change(this, { help: textArg(`${this.callName}.setHelpText`, args, 0) });
  }
}

function change<T extends Item>(item: T, fields: Partial<FormItemState>): T {
  Object.assign(item.state, fields);
  item.runtime.changed();
  return item;
}

/** `Choice`; only choices of questions whose choices lead to pages have a target. */
class Choice extends Exposed {
  readonly callName = 'Choice';

  constructor(
    readonly item: Item,
    readonly value: string,
    readonly target?: FormTarget,
  ) {
    super();
  }

  getValue(): string {
    return this.value;
  }

  getGotoPage(): Item | null {
    return pageBehind(this.item, this.target);
  }

  getPageNavigationType(): EnumValue | null {
    return this.target === undefined ? null : navigationOf(this.target);
  }
}

const navigationOf = (target: FormTarget): EnumValue =>
  PageNavigationType.values[typeof target === 'number' ? 'GO_TO_PAGE' : target];

/** The page break that a target names, if it is still there. */
function pageBehind({ runtime, form }: Item, target: FormTarget | undefined): Item | null {
  const found = form.items.find(({ id, type }) => id === target && type === 'PAGE_BREAK');
  return found ? new Item(runtime, form, found.id, 'PAGE_BREAK') : null;
}

/** A page break of the same form, or a kind of navigation that needs no page. */
function targetArg(method: string, { runtime, form }: Item, args: unknown[], index: number): FormTarget {
  const given = runtime.exposedBehind(args[index]);
  if (given instanceof Item && given.form === form && given.kind === 'PAGE_BREAK') return given.itemId;
  const named = (['CONTINUE', 'RESTART', 'SUBMIT'] as const).find(
    (label) => given === PageNavigationType.values[label],
  );
  if (!named) throw mismatch(method, args);
  return named;
}

/** `ItemResponse`: an answer to one question. */
export class ItemResponse extends Exposed {
  readonly callName = 'ItemResponse';

  constructor(
    readonly item: Item,
    readonly answer: FormAnswer,
  ) {
    super();
  }

  getItem(): Item {
    return new Item(this.item.runtime, this.item.form, this.item.itemId);
  }

  getResponse(): FormAnswer {
    return this.answer;
  }
}

const flag = (method: string, args: unknown[]): boolean => {
  if (typeof args[0] !== 'boolean') throw mismatch(method, args);
  return args[0];
};

/** Answers that a question would not take are refused when they are made; an empty one may be made, and is missed when it is sent. */
const answered =
  (read: (item: Item, args: unknown[]) => FormAnswer): Method =>
  (item, args) => {
    const answer = read(item, args);
    if (answer.length > 0 && problemOf(item.state, answer))
      throw new ServiceError(`Invalid response submitted to ${item.callName}.`);
    return new ItemResponse(item, answer);
  };

const textAnswer = answered((item, args) => textArg(`${item.callName}.createResponse`, args, 0));

const dateAnswer = answered((item, args) => {
  const [date] = args;
  if (!isDate(date)) throw mismatch('DateItem.createResponse', args);
  return formatDate(date, scriptTimeZone(item.runtime), 'yyyy-MM-dd');
});

const listAnswer = answered((item, args) => textList('CheckboxItem.createResponse', item, args));

const question: Record<string, Method> = {
  isRequired: ({ state }) => state.required,
  setRequired: (item, args) => change(item, { required: flag(`${item.callName}.setRequired`, args) }),
};

const choices: Record<string, Method> = {
  createChoice: (item, args) => {
    if (args.length !== 1) throw mismatch(`${item.callName}.createChoice`, args);
    return new Choice(item, textArg(`${item.callName}.createChoice`, args, 0));
  },
  getChoices: (item) =>
    item.state.choices.map((value, index) => new Choice(item, value, item.state.targets?.[index])),
  setChoices: (item, args) => setChoices(item, choicesArg(item, args)),
  setChoiceValues: (item, args) => {
    const values = textList(`${item.callName}.setChoiceValues`, item, args);
    return setChoices(
      item,
      values.map((value) => ({ value })),
    );
  },
};

/** Those whose choices may lead to pages. */
const leadingChoices: Record<string, Method> = {
  ...choices,
  createChoice: (item, args) => {
    const method = `${item.callName}.createChoice`;
    const value = textArg(method, args, 0);
    if (args.length > 2) throw mismatch(method, args);
    return args.length < 2
      ? new Choice(item, value)
      : new Choice(item, value, targetArg(method, item, args, 1));
  },
};

const navigation: Record<string, Method> = {
  getGoToPage: (item) => pageBehind(item, item.state.goTo),
  getPageNavigationType: ({ state }) => navigationOf(state.goTo ?? 'CONTINUE'),
  setGoToPage: (item, args) =>
    change(item, { goTo: targetArg(`${item.callName}.setGoToPage`, item, args, 0) }),
};

const otherOption: Record<string, Method> = {
  hasOtherOption: ({ state }) => state.other,
  showOtherOption: (item, args) => change(item, { other: flag(`${item.callName}.showOtherOption`, args) }),
};

const validation: Record<string, Method> = {
  setValidation: (item, args) => change(item, { validation: validationArg(item, args) }),
  clearValidation: (item) => change(item, { validation: undefined }),
};

/** The classes by kind (https://developers.google.com/apps-script/reference/forms). */
export const itemClasses: Record<FormItemType, ItemClass> = {
  TEXT: { name: 'TextItem', methods: { ...question, ...validation, createResponse: textAnswer } },
  PARAGRAPH_TEXT: {
    name: 'ParagraphTextItem',
    methods: { ...question, ...validation, createResponse: textAnswer },
  },
  MULTIPLE_CHOICE: {
    name: 'MultipleChoiceItem',
    methods: { ...question, ...leadingChoices, ...otherOption, createResponse: textAnswer },
  },
  CHECKBOX: {
    name: 'CheckboxItem',
    methods: { ...question, ...choices, ...otherOption, ...validation, createResponse: listAnswer },
  },
  LIST: { name: 'ListItem', methods: { ...question, ...leadingChoices, createResponse: textAnswer } },
  DATE: { name: 'DateItem', methods: { ...question, createResponse: dateAnswer } },
  SECTION_HEADER: { name: 'SectionHeaderItem', methods: {} },
  PAGE_BREAK: { name: 'PageBreakItem', methods: navigation },
};

/** `Item.asTextItem()` and its like; another kind than the item's is refused. */
const conversions: Record<string, Method> = Object.fromEntries(
  Object.entries(itemClasses).map(([kind, { name }]): [string, Method] => [
    `as${name}`,
    ({ runtime, form, itemId, state }) => {
      if (state.type !== kind) throw new ServiceError(`Invalid conversion for item type: ${state.type}.`);
      return new Item(runtime, form, itemId, state.type);
    },
  ]),
);

function setChoices(item: Item, given: Pick<Choice, 'value' | 'target'>[]): Item {
  if (given.length === 0) throw new ServiceError('Choices cannot be empty.');
  const targets = given.flatMap(({ target }) => target ?? []);
  if (targets.length > 0 && targets.length < given.length)
    throw new ServiceError('Choices with and without page navigation cannot be combined in one item.');
  const values = given.map(({ value }) => value);
  return change(item, { choices: values, targets: targets.length > 0 ? targets : undefined });
}

function choicesArg(item: Item, args: unknown[]): Choice[] {
  const [given] = args;
  if (!Array.isArray(given)) throw mismatch(`${item.callName}.setChoices`, args);
  return given.map((each) => {
    const choice = item.runtime.exposedBehind(each);
    if (!(choice instanceof Choice)) throw mismatch(`${item.callName}.setChoices`, args);
    return choice;
  });
}

function textList(method: string, { runtime }: Item, args: unknown[]): string[] {
  const given = runtime.outward(args[0]);
  if (!Array.isArray(given)) throw mismatch(method, args);
  return given.map((_each, index) => textArg(method, given, index));
}

function validationArg(item: Item, args: unknown[]): FormItemState['validation'] {
  if (args[0] === null) return undefined;
  const given = item.runtime.exposedBehind(args[0]);
  const wanted = item.callName.replace(/Item$/, 'Validation');
  if (!(given instanceof Validation) || given.callName !== wanted || !(wanted in validationRules))
    throw mismatch(`${item.callName}.setValidation`, args);
  return given.state;
}
