import { consentState, permitted } from '../register/consent';
import { choiceText } from '../language/choices';
import type { Section } from '../documents/held-data';
import { act, type Done } from './act';
import { accessQuery, heldQuery } from './access';
import { eventsOf } from './consent-events';
import { theCustomer } from './customers';
import { hasReturned } from './arrivals';
import { heldSections } from './held-sections';
import { erasurePlan, planAgainOn } from './erasure-plan';
import { holdableOf, holdsOfPerson, type Holdable, type HoldLine } from './holds/list';
import { viewEntries, type LookupPurpose } from './lookups';
import { displayName, personRows, thePerson, type Person } from './person';
import type { Program } from './program';
import { purposesOf } from './purposes';
import { joined, type Reading, type World } from './reading';
import { restrictionOf, restrictionQuery, type Restriction } from './requests/restriction';

/** What the card shows of one purpose. */
export interface CardConsent {
  purpose: string;
  title: string;
  state: 'given' | 'withdrawn' | 'none';
  stateText: string;
  permitted: boolean;
  /** Serial date-time of the evidence. */
  at?: number;
}

/** Everything that the owner needs to see of one person. */
export interface Card {
  id: string;
  name: string;
  language: string;
  sections: Section[];
  consents: CardConsent[];
  retention: { state: string; stateText: string; until?: number };
  /** They were erased on request and stand in the register again: the owner is to say whether they came back by themselves. */
  hasReturned: boolean;
  /** While the processing is restricted. */
  restriction?: Restriction;
  /** What keeps an erasure from being complete, and until when. */
  holds: {
    tab: string;
    ground: string;
    groundText: string;
    law?: string;
    until?: number;
    reviewOn?: number;
    records: number;
  }[];
  eraseAgainOn?: number;
  /** The holds that somebody has set, and the records on which one can be set. */
  standing: HoldLine[];
  holdable: Holdable[];
}

/**
 * The card of one person. The look is logged with its purpose (CJEU C-579/21), and the card is handed out only once it is.
 * @throws RegisterError customerNotFound; AmbiguousCustomer
 */
export const cardOf = (world: World, who: string, purpose: LookupPurpose): Program<Done<Card>> =>
  act(world, {
    query: joined(accessQuery(who), restrictionQuery),
    wanted: wantedFor(who),
    decide: (reading, layout) => {
      const person = thePerson(reading, layout, who);
      const entries = viewEntries(reading, person.id, purpose);
      return {
        pieces: entries.length > 0 ? [{ changes: [], entries }] : [],
        result: card(reading, person),
      };
    },
  });

/**
 * The card once more for whoever has it before them, after something on it was changed: no further look. Reads only.
 * @throws RegisterError customerNotFound; AmbiguousCustomer
 */
export function* cardAgain(world: World, who: string): Program<Card> {
  const done = yield* act(world, {
    query: joined(heldQuery(who), restrictionQuery),
    wanted: wantedFor(who),
    decide: (reading, layout) => ({ pieces: [], result: card(reading, thePerson(reading, layout, who)) }),
  });
  return done.result;
}

const wantedFor = (who: string) => (reading: Reading) => personRows(reading, theCustomer(reading, who));

function card(reading: Reading, person: Person): Card {
  const { language } = reading;
  const plan = erasurePlan(reading, person);
  const restriction = restrictionOf(reading, person.id);
  const state = person.customer.text('retentionState');
  return {
    id: person.id,
    name: displayName(person),
    language: person.customer.text('language') || language,
    sections: heldSections(reading, person, language),
    consents: cardConsents(reading, person),
    retention: {
      state,
      stateText: state && choiceText('retentionState', state, language),
      until: person.customer.number('retentionUntil'),
    },
    hasReturned: hasReturned(person),
    ...(restriction && { restriction }),
    holds: holdLines(plan.stays, reading),
    eraseAgainOn: planAgainOn(plan),
    standing: holdsOfPerson(reading, person),
    holdable: holdableOf(reading, person),
  };
}

function cardConsents(reading: Reading, person: Person): CardConsent[] {
  const events = eventsOf(reading, person.id);
  return purposesOf(reading, reading.language).flatMap((purpose): CardConsent[] => {
    if (purpose.choice === 'none') return [];
    const { state, evidence } = consentState(events, purpose.id);
    const stateText = choiceText('consentState', state, reading.language);
    return [
      {
        purpose: purpose.id,
        title: purpose.title,
        state,
        stateText,
        permitted: permitted(events, { ...purpose, choice: purpose.choice }),
        at: evidence && Number.isFinite(evidence.at) ? evidence.at : undefined,
      },
    ];
  });
}

function holdLines(stays: ReturnType<typeof erasurePlan>['stays'], { language }: Reading): Card['holds'] {
  const lines = new Map<string, Card['holds'][number]>();
  for (const { tab, ground, law, until, reviewOn } of stays) {
    const key = [tab, ground, law, reviewOn].join('|');
    const known = lines.get(key);
    if (known) {
      known.records++;
      known.until = Math.max(known.until ?? 0, until ?? 0) || undefined;
    } else
      lines.set(key, {
        tab,
        ground,
        groundText: choiceText('ground', ground, language),
        law,
        until,
        reviewOn,
        records: 1,
      });
  }
  return [...lines.values()];
}
