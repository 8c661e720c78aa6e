import type { Language } from '../../language/text';
import type { Operation, Operations } from '../protocol';
import type { Register } from '../services/register';
import type { Shape } from '../shapes';
import { text } from '../shapes';

/** What an operation works with. */
export interface Desk {
  register: Register;
  language: Language;
}

/** One operation that a page may ask for: what its arguments must be, and what it does. */
export interface Service<K extends Operation> {
  shape: Shape<Operations[K]['args']>;
  run: (desk: Desk, args: Operations[K]['args']) => Operations[K]['value'];
}

/** Some of the operations. */
export type Services<K extends Operation> = { [O in K]: Service<O> };

/** Who is meant: an id, an e-mail, a phone, a customer number or a name. */
export const who = text(300);
