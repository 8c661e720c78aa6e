import { ButtonSet } from '../enums';
import { Exposed, ServiceError, members } from '../exposed';
import type { Runtime } from '../runtime';
import type { UiButton } from '../types';
import { questionIn, suspend } from './ui';

/** `Browser`: the older dialogs, whose answers are text (https://developers.google.com/apps-script/reference/base/browser). */
export class Browser extends Exposed {
  readonly callName = 'Browser';
  override readonly [members] = { Buttons: ButtonSet };
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  msgBox(...args: unknown[]): string {
    const request = questionIn(this.#attended('msgBox'), 'Browser.msgBox', args);
    suspend(this.#runtime);
    return answerText(this.#runtime.options.ui.alert(request));
  }

  inputBox(...args: unknown[]): string {
    const request = questionIn(this.#attended('inputBox'), 'Browser.inputBox', args);
    suspend(this.#runtime);
    const { button, text } = this.#runtime.options.ui.prompt(request);
    return button === 'OK' || button === 'YES' ? text : answerText(button);
  }

  #attended(method: string): Runtime {
    if (this.#runtime.attended) return this.#runtime;
    throw new ServiceError(`Cannot call Browser.${method}() from this context.`);
  }
}

/** The button's own text in lower case; a dialog that was dismissed is a cancelled one. */
const answerText = (button: UiButton): string => (button === 'CLOSE' ? 'cancel' : button.toLowerCase());
