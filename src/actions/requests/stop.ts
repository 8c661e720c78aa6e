import { consentState, isObjectionUnbroken, lastGiven, type ConsentEvent } from '../../register/consent';
import type { Right } from '../../register/request';
import { isLanguage, type Language } from '../../language/text';
import { set, type Change } from '../../workbook/changes';
import { isBlank } from '../../workbook/codec';
import type { WholeRow } from '../../workbook/layout';
import type { Query } from '../../workbook/table';
import type { Draft } from '../act';
import { shownPurposes, statementEntry, statementEvent, statementQuery } from '../consent';
import { eventsOf } from '../consent-events';
import { allDirectMarketing, purposesOf, type Purpose } from '../purposes';
import type { Reading } from '../reading';
import { suppressMarketing, type Contact } from '../suppress';

/** What the functions below need to have been read. */
export const stopQuery: Query = statementQuery;

/** Rights by which a person stops a use of their data, and which purposes each is about (GDPR Art. 7(3), 21). */
const stopped: Partial<Record<Right, (purpose: Purpose, isGiven: boolean) => boolean>> = {
  withdrawConsent: (_purpose, isGiven) => isGiven,
  objectMarketing: ({ directMarketing }) => directMarketing,
  banPublication: ({ id }) => id === 'publication' || id === 'disclosure',
  // Direct marketing is stopped whatever the balancing comes to: an objection to it is not weighed (Art. 21(3)).
  object: ({ basis, directMarketing }) => basis === 'legitimateInterest' && !directMarketing,
};

/**
 * Whether a consent is in force. A cell that says "given" says so until the next run takes it as a statement, whatever the
 * events say.
 */
export function isGivenBy(
  { id }: Purpose,
  state: string,
  row: { text: (key: (typeof shownPurposes)[number]) => string },
): boolean {
  const shown = shownPurposes.find((key) => key === id);
  return state === 'given' || (shown !== undefined && row.text(shown) === 'given');
}

/** Whether a right is about a purpose, as things stand for the person. */
const concerns = (right: Right, purpose: Purpose, isGiven: boolean): boolean =>
  purpose.choice !== 'none' && (stopped[right]?.(purpose, isGiven) ?? false);

/**
 * Whether the owner is asked of a purpose when a right is fulfilled: with an objection, of direct marketing on a legitimate interest too,
 * which stops without being weighed (Art. 21(3)).
 */
export const mayStop = (right: Right, purpose: Purpose, isGiven: boolean): boolean =>
  concerns(right, purpose, isGiven) ||
  (right === 'object' &&
    purpose.basis === 'legitimateInterest' &&
    concerns('objectMarketing', purpose, isGiven));

/** The customer whose purposes are stopped. */
export interface Stopping {
  row: number;
  id: string;
  whole: WholeRow;
}

/** What a stop changes, and the purposes that are stopped by it, as the person reads them. */
export interface Stopped {
  changes: Change[];
  entries: Draft[];
  purposes: string[];
  /** The person confined the request, and something that the right is about is not stopped. */
  isConfined: boolean;
}

/**
 * Stops the purposes that a right is about: a withdrawal for each that is not withdrawn already, shown in the customer's row; of
 * direct marketing what reaches the person goes on the suppression list, whatever stood there before. An objection to direct marketing
 * that is confined to no purpose binds those to come as well.
 * @param request `language`: in which the person reads the titles of the purposes
 * @param only ids of purposes to which the person confined the request; all that the right is about when left out
 */
export function stopPurposes(
  reading: Reading,
  { row, id, whole }: Stopping,
  request: { id: string; right: Right; channel: string; language: Language },
  only?: readonly string[],
): Stopped {
  const own = whole.text('language');
  const language = isLanguage(own) ? own : reading.language;
  const contact = { email: whole.text('email'), phone: whole.text('phone') };
  const events = eventsOf(reading, id);
  const isUnconfined = request.right === 'objectMarketing' && !only;
  const titles = titlesIn(reading, request.language);
  // Confined, an objection to direct marketing leaves at least what is added later.
  const isConfined = request.right === 'objectMarketing' && !isUnconfined;
  const result: Stopped = { changes: [], entries: [], purposes: [], isConfined };
  const withdraw = (purpose: Purpose, last: ConsentEvent | undefined) => {
    const { channel } = request;
    const statement = {
      purpose: purpose.id,
      action: 'withdrawn',
      channel,
      request: request.id,
      language,
    } as const;
    result.changes.push(statementEvent(reading, { id, last }, purpose, statement));
    result.entries.push(statementEntry(reading, id, purpose, statement));
  };
  for (const purpose of purposesOf(reading, language)) {
    const { state, evidence: last } = consentState(events, purpose.id);
    const shown = shownPurposes.find((key) => key === purpose.id);
    if (!concerns(request.right, purpose, isGivenBy(purpose, state, whole))) continue;
    if (only && !only.includes(purpose.id)) {
      result.isConfined = true;
      continue;
    }
    result.purposes.push(titles.get(purpose.id) ?? purpose.id);
    if (purpose.directMarketing && !isUnconfined)
      result.changes.push(...suppressMarketing(reading, contact, purpose.id));
    if (state !== 'withdrawn') withdraw(purpose, last);
    const isReadable = shown && (whole.text(shown) !== '' || isBlank(whole.raw(shown)));
    if (shown && isReadable && whole.text(shown) !== 'withdrawn')
      result.changes.push(set('customers', row, id, shown, 'withdrawn'));
  }
  if (!isUnconfined) return result;
  const all = allDirectMarketing(language);
  result.purposes.push(allDirectMarketing(request.language).title);
  result.changes.push(...suppressMarketing(reading, contact, ''));
  if (!isObjectionUnbroken(events)) withdraw(all, lastGiven(events));
  return result;
}

/** The titles of the purposes by their ids, as a person reads them; the id where a purpose has none in the language. */
const titlesIn = (reading: Reading, language: Language): Map<string, string> =>
  new Map(purposesOf(reading, language).map(({ id, title }) => [id, title || id]));

/**
 * An objection to direct marketing by somebody who is no customer binds too: what reaches them goes on the suppression list.
 * @param only ids of purposes to which the person confined it
 */
export function objectByContact(
  reading: Reading,
  contact: Contact,
  language: Language,
  only?: readonly string[],
): Stopped {
  const purposes = purposesOf(reading, language).filter(
    ({ id, directMarketing }) => directMarketing && (!only || only.includes(id)),
  );
  const refused = only ? purposes.map(({ id }) => id) : [''];
  const told = only ? purposes : [...purposes, allDirectMarketing(language)];
  return {
    changes: refused.flatMap((purpose) => suppressMarketing(reading, contact, purpose)),
    entries: [],
    purposes: told.map(({ title, id }) => title || id),
    isConfined: only !== undefined,
  };
}
