import { normaliseEmail } from '../../register/contact';
import { RegisterError } from '../../register/errors';
import type { Letter, LetterKind } from '../../documents/letter';
import { letterHash, letterHtml, type LetterHead } from '../../documents/letter';
import type { Language } from '../../language/text';
import { append, type AppendRow, type Change } from '../../workbook/changes';
import { MAX_CELL_CHARACTERS } from '../../workbook/codec';
import type { ColumnKey } from '../../workbook/tabs';
import { controllerOf, ombudsmanOf } from '../controller';
import type { Reading } from '../reading';

/** Everything of a letter. */
export const letterColumns: ColumnKey<'letters'>[] = [
  'request',
  'customer',
  'kind',
  'language',
  'to',
  'subject',
  'text',
  'attachments',
  'effect',
  'state',
  'attempts',
  'queuedOn',
  'sentOn',
  'hash',
];

/**
 * What happens in the register once a letter has gone out: `name` is a key of the table in `effects.ts`, `data` a text that
 * it needs. Nothing is claimed before the person was told.
 */
export interface Effect {
  name: string;
  data?: string;
}

/** How a letter reaches the person: by mail, or handed over by the owner, who says that it was. */
export type Delivery = 'mail' | 'handedOver';

/** A letter that was decided. */
export interface LetterOrder {
  kind: LetterKind;
  language: Language;
  /** Id of the request, and of the customer, that it is about; blank where there is none. */
  request: string;
  customer: string;
  /** E-mail address; where it is none, the letter is delivered by hand. */
  to: string;
  letter: Letter;
  /** What goes along: the kind of package, and the task that keeps its files. */
  attachments?: string;
  effect?: Effect;
}

/** @throws RegisterError cellTooLong when the text fits no cell */
export function queueLetter(reading: Reading, order: LetterOrder, id = reading.world.newId()): Change {
  const { letter, effect, kind, language, request, customer, attachments } = order;
  if (letter.text.length > MAX_CELL_CHARACTERS)
    throw new RegisterError('cellTooLong', { limit: MAX_CELL_CHARACTERS });
  const to = normaliseEmail(order.to);
  return append('letters', {
    id,
    kind,
    language,
    request,
    customer,
    to,
    subject: letter.subject,
    text: letter.text,
    attachments,
    effect: effectText(effect),
    state: to === '' ? 'byHand' : 'waiting',
    attempts: 0,
    queuedOn: reading.now.day,
  });
}

/** A letter that the owner hands over at this moment: it is out with the same commit. */
export function handedOver(reading: Reading, order: LetterOrder, id = reading.world.newId()): AppendRow {
  const { letter, kind, language, request, customer, attachments } = order;
  return append('letters', {
    id,
    kind,
    language,
    request,
    customer,
    subject: letter.subject,
    attachments,
    state: 'sent',
    attempts: 1,
    queuedOn: reading.now.day,
    sentOn: reading.now.day,
    hash: letterHash(letterHtml(letter, headOf(reading, language, request))),
  });
}

/** The head of a letter of today. */
export const headOf = (reading: Reading, language: Language, reference: string): LetterHead => ({
  language,
  day: reading.now.day,
  controller: controllerOf(reading.settings),
  ombudsman: ombudsmanOf(reading.settings, language),
  reference,
});

/** An effect as its cell holds it: the name, and the data from the second line on. */
export const effectText = (effect: Effect | undefined): string | undefined =>
  effect && (effect.data === undefined ? effect.name : `${effect.name}\n${effect.data}`);

/** The effect of a cell. */
export function effectOf(cell: string): Effect | undefined {
  if (cell === '') return undefined;
  const [name = '', ...data] = cell.split('\n');
  return data.length === 0 ? { name } : { name, data: data.join('\n') };
}
