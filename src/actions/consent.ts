import {
  consentState,
  momentAfter,
  permitted,
  type ConsentEvent,
  type ConsentState,
} from '../register/consent';
import { subjectHash } from '../register/log';
import { isLanguage, type Language } from '../language/text';
import { append, set, type Change } from '../workbook/changes';
import { isBlank } from '../workbook/codec';
import { wholeRow, type WholeRow } from '../workbook/layout';
import type { Query } from '../workbook/table';
import { act, type Done, type Draft } from './act';
import { eventsOf } from './consent-events';
import { matchColumns, theCustomer } from './customers';
import type { Program } from './program';
import { purposeQuery, purposesOf, thePurpose, type Purpose } from './purposes';
import { lookupQuery, viewEntries, type LookupPurpose } from './lookups';
import { joined, type Reading, type World } from './reading';
import { liftMarketing, suppressMarketing, suppressionQuery, type Contact } from './suppress';

/** The purposes whose state the customers tab shows, each in the column of its own name. */
export const shownPurposes = ['marketing', 'publication', 'disclosure'] as const;

/** What somebody said, and how it came to us. */
export interface Statement {
  purpose: string;
  action: 'given' | 'withdrawn';
  channel: string;
  evidence?: string;
  /** Language in which the wording was shown; by default the person's. */
  language?: string;
  recordedBy?: string;
  request?: string;
}

/** What a statement came to. */
export interface ConsentResult {
  customer: string;
  purpose: string;
  state: ConsentState;
  /** False when the register said so already. */
  changed: boolean;
}

/** Columns of the consents tab that tell the state. */
export const consentQuery: Query = { consents: ['customer', 'purpose', 'action', 'at'] };

/** All that the functions below need, but for the customers' columns. */
export const statementQuery: Query = { ...consentQuery, ...purposeQuery, ...suppressionQuery };

/**
 * Records that a person gave or withdrew consent, with the wording as shown (GDPR Art. 7(1)). A withdrawal takes effect
 * in the same commit (Art. 7(3)); where it is about direct marketing the person goes on the suppression list. Nothing is
 * recorded while a withdrawal whose moment cannot be read stands: it binds until its cell is mended.
 * @throws RegisterError customerNotFound, purposeNotFound, purposeNeedsNoConsent; AmbiguousCustomer
 */
export function recordConsent(world: World, who: string, statement: Statement): Program<Done<ConsentResult>> {
  return act(world, {
    query: { ...statementQuery, customers: [...new Set([...matchColumns(who), 'number'] as const)] },
    wanted: (reading) => ({ customers: [theCustomer(reading, who).row] }),
    decide: (reading, layout) => {
      const { row, id } = theCustomer(reading, who);
      const person = wholeRow(layout, 'customers', row, reading.words);
      const language = languageOf(statement.language ?? person.text('language'), reading);
      const purpose = thePurpose(reading, statement.purpose, language);
      const before = consentState(eventsOf(reading, id), purpose.id);
      const state = bindsAsLastWord(before.evidence) ? before.state : statement.action;
      const piece = { changes: [] as Change[], entries: [] as Draft[] };
      if (before.state !== state) {
        const contact = { email: person.text('email'), phone: person.text('phone') };
        piece.changes.push(
          ...statementChanges(reading, { id, contact, last: before.evidence }, purpose, {
            ...statement,
            language,
          }),
        );
        piece.entries.push(statementEntry(reading, id, purpose, statement));
      }
      const shown = shownPurposes.find((key) => key === purpose.id);
      if (shown && !isInOwnWords(person, shown) && (person.text(shown) || 'none') !== state) {
        piece.changes.push(set('customers', row, id, shown, state));
        if (piece.entries.length === 0)
          piece.entries.push({
            event: 'consent.shown',
            subject: subjectHash(world.key, id),
            details: { purpose: purpose.id },
          });
      }
      const result: ConsentResult = {
        customer: id,
        purpose: purpose.id,
        state,
        changed: piece.entries.length > 0,
      };
      return { pieces: piece.entries.length > 0 ? [piece] : [], result };
    },
  });
}

/**
 * What stands in a consent column and cannot be read may be an objection in the owner's own words: nothing is ever written
 * over it.
 */
const isInOwnWords = (person: WholeRow, purpose: string): boolean =>
  person.text(purpose) === '' && !isBlank(person.raw(purpose));

const languageOf = (wished: string, reading: Reading): Language =>
  isLanguage(wished) ? wished : reading.language;

/**
 * Whether an event is a withdrawal whose moment cannot be read: nobody can show that a consent was given after it
 * (GDPR Art. 7(1)), so that none counts.
 */
const bindsAsLastWord = (event: ConsentEvent | undefined): boolean => event?.at === Infinity;

/** Whose statement it is, how they are reached, and what they said of the purpose before. */
export interface Speaker {
  id: string;
  contact: Contact;
  last?: ConsentEvent | undefined;
}

/**
 * The consent event itself, and what follows for the suppression list; nothing where what was said before is a withdrawal whose
 * moment cannot be read.
 */
export function statementChanges(
  reading: Reading,
  speaker: Speaker,
  purpose: Purpose,
  statement: Statement & { language: Language },
): Change[] {
  if (bindsAsLastWord(speaker.last)) return [];
  const event = statementEvent(reading, speaker, purpose, statement);
  if (!purpose.directMarketing) return [event];
  const list = statement.action === 'withdrawn' ? suppressMarketing : liftMarketing;
  return [event, ...list(reading, speaker.contact, purpose.id)];
}

/** The consent event alone. */
export function statementEvent(
  { world, now }: Reading,
  { id, last }: Pick<Speaker, 'id' | 'last'>,
  purpose: Purpose,
  statement: Statement & { language: Language },
): Change {
  return append('consents', {
    id: world.newId(),
    customer: id,
    purpose: purpose.id,
    action: statement.action,
    at: momentAfter(last, now.serial),
    wordingVersion: purpose.version,
    wording: purpose.wording,
    language: statement.language,
    channel: statement.channel,
    evidence: statement.evidence,
    recordedBy: statement.recordedBy || world.actor,
    request: statement.request,
  });
}

/** The log's line on a statement: whose, for what, in which wording; nothing personal. */
export function statementEntry(
  reading: Reading,
  customer: string,
  purpose: Purpose,
  statement: Statement,
): Draft {
  return {
    event: `consent.${statement.action}`,
    subject: subjectHash(reading.world.key, customer),
    request: statement.request ?? '',
    details: { purpose: purpose.id, version: purpose.version, channel: statement.channel },
  };
}

/** A consent given at nobody knows what moment is no consent at a certain one. */
const countsAt = (event: ConsentEvent, at: number | undefined): boolean =>
  at === undefined || event.at !== -Infinity;

/** The state of one purpose at a moment, with its evidence. */
export interface StateAt {
  purpose: string;
  title: string;
  state: ConsentState;
  permitted: boolean;
  /** Absent where nothing was said, and where the moment of what was said cannot be read. */
  evidence?: ConsentEvent & { wording: string };
}

/** The columns that tell what a person had consented to, with the evidence. */
const stateQuery = (who: string): Query => ({
  ...purposeQuery,
  customers: [...new Set([...matchColumns(who), 'number'] as const)],
  consents: [
    'customer',
    'purpose',
    'action',
    'at',
    'wordingVersion',
    'wording',
    'language',
    'channel',
    'evidence',
    'recordedBy',
    'request',
  ],
});

/** What one person had consented to, by purpose. */
export interface ConsentsShown {
  customer: string;
  states: StateAt[];
}

/**
 * What a person had consented to at a moment (serial date-time; now when left out), with the evidence. It is a look at the person,
 * which is logged like that at a card, and handed out only once it is.
 * @throws RegisterError customerNotFound; AmbiguousCustomer
 */
export const consentAt = (
  world: World,
  who: string,
  purpose: LookupPurpose,
  at?: number,
): Program<Done<ConsentsShown>> =>
  act(world, {
    query: joined(stateQuery(who), lookupQuery),
    decide: (reading) => {
      const { id } = theCustomer(reading, who);
      const entries = viewEntries(reading, id, purpose);
      const result = { customer: id, states: statesAt(reading, id, at) };
      return { pieces: entries.length > 0 ? [{ changes: [], entries }] : [], result };
    },
  });

function statesAt(reading: Reading, customer: string, at?: number): StateAt[] {
  const table = reading.table('consents');
  const events = eventsOf(reading, customer);
  return purposesOf(reading, reading.language).flatMap((purpose): StateAt[] => {
    if (purpose.choice === 'none') return [];
    const known = events.filter((event) => event.purpose === purpose.id && countsAt(event, at));
    const moment = known.some(bindsAsLastWord) ? undefined : at;
    const { state, evidence: last } = consentState(known, purpose.id, moment);
    const allowed = permitted(known, { ...purpose, choice: purpose.choice }, moment);
    const evidence = last && Number.isFinite(last.at) ? last : undefined;
    const wording = evidence ? table.text(table.rowOf(evidence.id) as number, 'wording') : '';
    return [
      {
        purpose: purpose.id,
        title: purpose.title,
        state,
        permitted: allowed,
        ...(evidence && { evidence: { ...evidence, wording } }),
      },
    ];
  });
}
