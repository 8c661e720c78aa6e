import type { RequestOrder } from '../../actions/requests/deeds';
import { languages } from '../../language/text';
import { day } from '../../register/calendar';
import { MAX_CELL_CHARACTERS } from '../../workbook/codec';
import type { OrderWish } from '../request-protocol';
import { flag, isoDay, list, oneOf, optional, record, text, variant, type Shape } from '../shapes';
import { who } from './desk';

/** Id of a request or of a letter. */
export const rowId = text(100);

const LONGEST_REASONS = 20_000;
const LONGEST_SUBJECT = 500;
const LONGEST_ADDRESS = 320;
const MOST_COLUMNS = 100;

const nothing = record({});
/** Reasons that a person is told. */
export const reasons = text(LONGEST_REASONS);
const maybeReasons = optional(text(LONGEST_REASONS, { blank: true }));
const key = text(100);
const purposes = optional(list(key, MOST_COLUMNS));
const stop = record({ purposes, reasons: maybeReasons });
const copy = record({ language: optional(oneOf(languages)), reasons: maybeReasons });

/** How each right is fulfilled. */
const wish = variant('right', {
  withdrawConsent: stop,
  objectMarketing: stop,
  banPublication: stop,
  access: copy,
  portability: copy,
  rectification: record({
    changes: list(record({ column: key, value: text(MAX_CELL_CHARACTERS, { blank: true }) }), MOST_COLUMNS),
    refused: optional(list(record({ column: key, reasons }), MOST_COLUMNS)),
    reasons: maybeReasons,
  }),
  erasure: record({
    basis: optional(text(LONGEST_REASONS)),
    anonymise: optional(flag),
    reasons: maybeReasons,
  }),
  restriction: record({
    ground: oneOf(['accuracy', 'unlawful', 'claims', 'objection'] as const),
    reasons: maybeReasons,
  }),
  object: record({
    outcome: oneOf(['granted', 'refused'] as const),
    balancing: reasons,
    purposes,
    reasons: maybeReasons,
  }),
  other: record({ text: reasons, reasons: maybeReasons }),
});

/** What a page may order to be done about a request; the names are those of the acts. */
export const order: Shape<OrderWish> = variant('act', {
  choosePerson: record({ customer: who }),
  sendCode: nothing,
  askIdentity: record({ doubt: reasons, asked: reasons }),
  identify: record({ how: reasons }),
  pause: record({ reason: reasons }),
  resume: record({ on: optional(isoDay) }),
  extend: record({ reasons }),
  refuse: record({
    ground: oneOf(['unfounded', 'excessive', 'exception', 'notIdentified'] as const),
    reasons,
    law: optional(text(LONGEST_SUBJECT, { blank: true })),
  }),
  unableToIdentify: record({ reasons: maybeReasons }),
  withdraw: nothing,
  markDuplicate: record({ of: rowId }),
  fulfil: record({ wish }),
});

/** Language of a letter; the person's own when left out. */
export const language = optional(oneOf(languages));

/** A letter as the owner has edited it. */
export const edited = record({
  to: text(LONGEST_ADDRESS, { blank: true }),
  letter: record({ subject: text(LONGEST_SUBJECT), text: text(MAX_CELL_CHARACTERS) }),
  language,
  addressChecked: optional(flag),
});

/** The order as the register takes it. */
export function requestOrder(wished: Exclude<OrderWish, { act: 'fulfil' }>): RequestOrder {
  if (wished.act !== 'resume') return wished;
  return { act: 'resume', ...(wished.on !== undefined && { on: day(wished.on) }) };
}
