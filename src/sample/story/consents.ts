import { written, yearsBefore, type Day } from '../invent/days';
import type { Person } from '../invent/people';
import type { SampleRegister } from '../register';
import { idOf, rowOf, type Cast, reachable } from './people';

/** What a customer says of a purpose, as the card records it. */
export function say(
  register: SampleRegister,
  person: Person,
  purpose: string,
  action: 'given' | 'withdrawn',
  channel: string,
  evidence = '',
): void {
  register.ask('recordConsent', { who: idOf(register, person), purpose, action, channel, evidence });
}

/** The owner pastes an old list over the drop-downs: whoever stands in these rows has consented, or not any more. */
export function pasteStatements(register: SampleRegister, people: readonly Person[]): void {
  const first = Math.min(...people.map((person) => rowOf(register, person)));
  register.type(
    'customers.marketing',
    first,
    people.map((_person, index) => (index % 7 === 6 ? 'Peruutettu' : 'Annettu')),
  );
}

/** Consents that customers give by every way there is. */
export function gatherConsents(register: SampleRegister, cast: Cast): Person[] {
  const ways = [
    ['phone', 'Puhelu, muistiinpano'],
    ['email', 'Sähköposti, arkisto'],
    ['paper', 'Messujen lomake, mappi 2'],
    ['website', 'Verkkolomake'],
  ] as const;
  const people = cast.some(8, reachable);
  for (const [index, person] of people.entries()) {
    const [channel, evidence] = ways[index % ways.length]!;
    say(register, person, 'marketing', 'given', channel, evidence);
  }
  for (const person of people.slice(0, 2)) say(register, person, 'publication', 'given', 'phone');
  say(register, people[0]!, 'disclosure', 'given', 'paper', 'Messujen lomake, mappi 2');
  return people;
}

/** An old consent and its withdrawal, copied from paper by hand: the time for which they have to be proved is over. */
export function copyOldConsents(register: SampleRegister, person: Person, today: Day): void {
  const customer = idOf(register, person);
  const events = [
    ['Annettu', yearsBefore(today, 8)],
    ['Peruutettu', yearsBefore(today, 5)],
  ] as const;
  for (const [action, day] of events) {
    register.addRow('consents', 'id', {
      customer,
      purpose: 'marketing',
      action,
      at: `${written(day)} 12.00.00`,
      wordingVersion: '1',
      language: 'Suomi',
      channel: 'Paperi',
      evidence: 'Vanha mappi 1',
      recordedBy: 'Omistaja',
    });
  }
}
