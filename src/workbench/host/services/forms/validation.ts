import { re2 } from '../../../shapes/re2';
import { integerArg, mismatch, textArg } from '../../args';
import { Exposed, ServiceError, members } from '../../exposed';
import type { FormValidation } from '../../forms/state';
import { checkboxRules, paragraphRules, textRules, type ValidationRule } from '../../forms/validations';

/** What an item's answer must be, built by a script. */
export class Validation extends Exposed {
  constructor(
    readonly callName: string,
    readonly state: FormValidation | undefined,
  ) {
    super();
  }
}

/** What each of `FormApp.create…Validation` may require. */
export const validationRules: Record<string, Record<string, ValidationRule>> = {
  TextValidation: textRules,
  ParagraphTextValidation: paragraphRules,
  CheckboxValidation: checkboxRules,
};

/** `TextValidationBuilder` and the like; of several requirements the last one stands. */
export class ValidationBuilder extends Exposed {
  readonly callName: string;
  override readonly [members]: Record<string, unknown>;
  readonly #made: string;
  #rule: Pick<FormValidation, 'kind' | 'args'> | undefined;
  #help = '';

  constructor(made: string) {
    super();
    this.#made = made;
    this.callName = `${made}Builder`;
    const rules = Object.entries(validationRules[made] ?? {});
    this[members] = Object.fromEntries(
      rules.map(([kind, rule]) => [kind, (...args: unknown[]) => this.#require(kind, rule, args)]),
    );
  }

  setHelpText(...args: unknown[]): this {
    this.#help = textArg(`${this.callName}.setHelpText`, args, 0);
    return this;
  }

  build(): Validation {
    return new Validation(this.#made, this.#rule && { ...this.#rule, help: this.#help });
  }

  #require(kind: string, rule: ValidationRule, given: unknown[]): this {
    const method = `${this.callName}.${kind}`;
    if (given.length !== rule.args.length) throw mismatch(method, given);
    const args = rule.args.map((type, index) =>
      type === 'text' ? textArg(method, given, index) : numberArg(method, given, index),
    );
    if (rule.args[0] === 'text' && !re2(String(args[0]))) throw new ServiceError(`Invalid argument: pattern`);
    this.#rule = { kind, args };
    return this;
  }
}

function numberArg(method: string, args: unknown[], index: number): number {
  integerArg(method, args, index);
  return Number(args[index]);
}
