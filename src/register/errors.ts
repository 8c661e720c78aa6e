/** What an error tells besides its code; never a personal value. */
export type ErrorData = Record<string, string | number>;

/**
 * A rule of the register was broken. Carries a code and data from which `src/language` makes the sentence that a person
 * reads; the message is the code alone, and no personal value is ever put in.
 */
export class RegisterError extends Error {
  override readonly name: string = 'RegisterError';

  constructor(
    readonly code: string,
    readonly data: ErrorData = {},
  ) {
    super(code);
  }
}

/** Code `invalidDate`: a text is no calendar date, or a number no day between the years 1 and 9999. */
export class InvalidDate extends RegisterError {
  override readonly name = 'InvalidDate';

  constructor() {
    super('invalidDate');
  }
}

/** Code `unsuitableRule`: a retention rule has no usable period, or counts from something that its records have not. */
export class UnsuitableRule extends RegisterError {
  override readonly name = 'UnsuitableRule';

  constructor(rule: string) {
    super('unsuitableRule', { rule });
  }
}

/** Code `invalidKey`: the register's secret key is missing, too short or badly written. */
export class InvalidKey extends RegisterError {
  override readonly name = 'InvalidKey';

  constructor() {
    super('invalidKey');
  }
}
