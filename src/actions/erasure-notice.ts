import type { ErasurePlan } from '../register/erasure';
import { isLanguage } from '../language/text';
import { append, remove, type Change } from '../workbook/changes';
import { isBlank } from '../workbook/codec';
import { promisedRequest } from './erasure-log';
import { hasOpenEnded, isWaiting } from './erasure-waits';
import type { Person } from './person';
import type { Reading } from './reading';

/** The kind of the letter, and its state until the erasure is confirmed. */
export const NOTICE = 'erasureResumed';
const PREPARED = 'prepared';

/** What a prepared letter keeps of the person, in its text, until it is written: by then nothing else may hold it. */
export interface Kept {
  name: string;
  postal: string[];
  receivedOn?: number;
}

/**
 * The letter that is to tell a person of an erasure which goes on after a hold was lifted or an invoice paid, with the address,
 * in the commit that may erase that. It says nothing yet: what happened is known when the erasure is confirmed. Nobody is
 * told who was not told before that something stays, nor of the end of a period whose day the answer gave.
 */
export function preparedNotice(reading: Reading, person: Person, plan: ErasurePlan): Change[] {
  if (plan.goes.length === 0 || !isWaiting(person) || !hasOpenEnded(person, plan)) return [];
  if (noticeOf(person) !== undefined) return [];
  const request = promisedRequest(reading, person.id);
  if (request === undefined) return [];
  const asked = person.records.requests.find(({ id }) => id === request)?.whole;
  const answer = person.records.letters.find(
    ({ whole }) => whole.text('request') === request && whole.text('kind') === 'answer',
  )?.whole;
  const { customer } = person;
  const spoken = [asked?.text('language'), answer?.text('language'), customer.text('language')];
  const name = [customer.text('firstName'), customer.text('lastName')].filter(Boolean).join(' ');
  const kept: Kept = {
    name: asked?.text('name') || name,
    postal: postalOf((key) => customer.text(key), name),
    ...(asked && { receivedOn: asked.number('receivedOn') }),
  };
  return [
    append('letters', {
      id: reading.world.newId(),
      kind: NOTICE,
      language: spoken.find(isLanguage) ?? reading.language,
      request,
      customer: person.id,
      // The answer went to an address that somebody had made sure of, or was handed over.
      to: answer ? answer.text('to') : customer.text('email'),
      text: JSON.stringify(kept),
      state: PREPARED,
      attempts: 0,
      queuedOn: reading.now.day,
    }),
  ];
}

function postalOf(text: (key: string) => string, name: string): string[] {
  const place = [text('postcode'), text('city')].filter(Boolean).join(' ');
  const lines = [text('street'), place, text('country')].filter(Boolean);
  return text('street') === '' ? [] : [name, text('organisation'), ...lines].filter(Boolean);
}

/** The letter that waits for the person's erasure to be confirmed. */
export const noticeOf = (person: Person) =>
  person.records.letters.find(
    ({ whole }) => whole.text('kind') === NOTICE && whole.text('state') === PREPARED,
  );

/** A letter that waits for an erasure to be confirmed. */
export type Notice = NonNullable<ReturnType<typeof noticeOf>>;

/** Id of the letter that waits for the person's erasure to be confirmed, if there is one. */
export const preparedLetter = (person: Person): string | undefined => noticeOf(person)?.id;

/** Removes a letter that was prepared, where another one tells of the same. */
export function withoutNotices(person: Person): Change[] {
  const notice = noticeOf(person);
  return notice ? [remove('letters', notice.row, notice.id)] : [];
}

/** What a prepared letter's text keeps; nothing where somebody has written into it. */
export function keptIn(text: string): Kept {
  try {
    const { name, postal, receivedOn } = JSON.parse(text) as Partial<Kept>;
    return {
      name: isBlank(name ?? null) ? '' : String(name),
      postal: Array.isArray(postal) ? postal.map(String) : [],
      ...(typeof receivedOn === 'number' && { receivedOn }),
    };
  } catch {
    return { name: '', postal: [] };
  }
}
