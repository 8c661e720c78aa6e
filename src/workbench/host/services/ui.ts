import { mismatch, textArg } from '../args';
import { Exposed, members } from '../exposed';
import { Button, ButtonSet, EnumValue } from '../enums';
import type { Runtime } from '../runtime';
import { servedHtml } from '../servedHtml';
import type { MenuEntry, UiButton, UiRequest, UiSurface } from '../types';
import { HtmlOutput } from './html';

const buttonsOf: Record<string, UiButton[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const defaultSize = { width: 600, height: 400 };

/** `Ui` of the spreadsheet. */
export class Ui extends Exposed {
  readonly callName = 'Ui';
  override readonly [members] = { Button, ButtonSet };
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  createMenu(...args: unknown[]): Menu {
    return new Menu(this.#runtime, textArg('Ui.createMenu', args, 0), false);
  }

  createAddonMenu(): Menu {
    return new Menu(this.#runtime, '', true);
  }

  alert(...args: unknown[]): EnumValue {
    const request = questionIn(this.#runtime, 'Ui.alert', args);
    suspend(this.#runtime);
    return Button.values[this.#runtime.options.ui.alert(request)];
  }

  prompt(...args: unknown[]): PromptResponse {
    const request = questionIn(this.#runtime, 'Ui.prompt', args);
    suspend(this.#runtime);
    const { button, text } = this.#runtime.options.ui.prompt(request);
    return new PromptResponse(Button.values[button], text);
  }

  showSidebar(...args: unknown[]): void {
    this.#runtime.options.ui.showSidebar(this.#surface('Ui.showSidebar', args));
  }

  showModalDialog(...args: unknown[]): void {
    this.#runtime.options.ui.showDialog(this.#dialog('Ui.showModalDialog', args));
  }

  showModelessDialog(...args: unknown[]): void {
    const dialog = this.#dialog('Ui.showModelessDialog', args);
    this.#runtime.options.ui.showDialog({ ...dialog, modeless: true });
  }

  #dialog(method: string, args: unknown[]): UiSurface {
    return { ...defaultSize, ...this.#surface(method, args), title: textArg(method, args, 1) };
  }

  #surface(method: string, args: unknown[]): UiSurface {
    const output = this.#runtime.exposedBehind(args[0]);
    if (!(output instanceof HtmlOutput)) throw mismatch(method, args);
    return {
      html: servedHtml(output.content),
      title: output.title,
      ...(output.width === null ? {} : { width: output.width }),
      ...(output.height === null ? {} : { height: output.height }),
    };
  }
}

class PromptResponse extends Exposed {
  readonly callName = 'PromptResponse';
  readonly #button: EnumValue;
  readonly #text: string;

  constructor(button: EnumValue, text: string) {
    super();
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton(): EnumValue {
    return this.#button;
  }

  getResponseText(): string {
    return this.#text;
  }
}

class Menu extends Exposed {
  readonly callName = 'Menu';
  readonly entries: MenuEntry[] = [];
  readonly #runtime: Runtime;

  constructor(
    runtime: Runtime,
    readonly label: string,
    readonly addOn: boolean,
  ) {
    super();
    this.#runtime = runtime;
  }

  addItem(...args: unknown[]): this {
    const [label, functionName] = [textArg('Menu.addItem', args, 0), textArg('Menu.addItem', args, 1)];
    this.entries.push({ kind: 'item', label, functionName });
    return this;
  }

  addSeparator(): this {
    this.entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(...args: unknown[]): this {
    const menu = this.#runtime.exposedBehind(args[0]);
    if (!(menu instanceof Menu)) throw mismatch('Menu.addSubMenu', args);
    this.entries.push({ kind: 'menu', label: menu.label, entries: menu.entries });
    return this;
  }

  addToUi(): void {
    this.#runtime.options.ui.menu({
      label: this.label,
      addOn: this.addOn,
      entries: structuredClone(this.entries),
    });
  }
}

/** What a dialog asks, in the forms (text), (text, buttons) and (title, text, buttons). */
export function questionIn(runtime: Runtime, method: string, args: unknown[]): UiRequest {
  const last = runtime.exposedBehind(args.at(-1));
  const set = last instanceof EnumValue ? buttonsOf[last.label] : undefined;
  const texts = set ? args.slice(0, -1) : args;
  if (texts.length < 1 || texts.length > 2 || (!set && texts.length > 1)) throw mismatch(method, args);
  const text = textArg(method, texts, texts.length - 1);
  return { title: texts.length > 1 ? textArg(method, texts, 0) : '', text, buttons: set ?? ['OK'] };
}

/** Locks do not last while a person thinks (https://developers.google.com/apps-script/reference/base/ui). */
export function suspend(runtime: Runtime): void {
  runtime.locks.releaseAll(runtime.executionId);
}
