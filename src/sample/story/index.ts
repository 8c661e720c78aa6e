import { written, type Day } from '../invent/days';
import type { Order } from '../invent/orders';
import type { Person } from '../invent/people';
import type { SampleRegister } from '../register';
import { copyOldConsents, gatherConsents, pasteStatements, say } from './consents';
import { describeHouse, found, importFiles, MAILBOX } from './founding';
import { newRecipient, noteGiven, publishNotice } from './notice';
import { Cast, idOf, reachable, rowOf } from './people';
import { RequestDesk } from './requests';
import * as rights from './rights';

/** Days before the last one on which the register is set up. */
export const STORY_DAYS = 170;

/** Everybody of whom the story tells, as the files of two other systems bring them. */
export interface Characters {
  shop: { people: Person[]; orders: Order[] };
  web: { people: Person[]; orders: Order[] };
}

/**
 * Half a year in the life of a register, up to the evening before `today`: every stage in which a customer, an invoice, a consent, a
 * request or an erasure can be. All of it by what the script offers and what an owner types.
 */
export function tell(register: SampleRegister, { shop, web }: Characters, today: Day): void {
  const cast = new Cast([...shop.people, ...web.people], [...shop.orders, ...web.orders]);

  found(register);
  const desk = new RequestDesk(register);
  const then = () => desk.readMailbox(MAILBOX);
  const on = (daysAgo: number) => register.waitUntil(today - daysAgo, { then });
  const scene = { desk, cast, today };
  describeHouse(register, today - STORY_DAYS);
  importFiles(register, shop.people, shop.orders);
  on(168);
  pasteStatements(register, shop.people.slice(60, 90));
  copyOldConsents(register, cast.one(reachable), today);
  on(150);
  publishNotice(register);
  noteGiven(register);
  const willing = gatherConsents(register, cast);
  on(120);
  importFiles(register, web.people, web.orders);
  keepSomeBack(register, cast, today);
  on(95);
  withdrawals(register, willing);
  rights.objections(scene);
  on(78);
  const first = rights.firstRequests(scene);
  on(71);
  rights.firstAnswers(scene, first);
  on(52);
  const toErase = rights.erasureRequests(scene);
  on(46);
  rights.erasures(scene, toErase);
  on(38);
  const slow = rights.slowRequests(scene);
  on(20);
  newRecipient(register, today - 20);
  approve(register, shop.people, 0, 1);
  const doubted = rights.doubts(scene, slow, willing[1]!);
  on(10);
  rights.lastWeek(scene, doubted, willing[4]!);
  on(3);
  rights.freshRequests(scene);
  approve(register, shop.people, 1, 3);
  lateEvents(register, cast, today);
  on(2);
  register.waitUntil(today - 1, { hour: 19, then });
}

/** Restricted processing, and what keeps records from being erased. */
function keepSomeBack(register: SampleRegister, cast: Cast, today: Day): void {
  const restricted = rowOf(register, cast.one(reachable));
  register.type('customers.restrictedSince', restricted, [written(today - 118)]);
  const [claim, lifted, stale] = cast.some(3, (person) => reachable(person) && cast.hasOrdered(person));
  const hold = (record: string, ground: string, law: string, more: Record<string, string>) =>
    register.addRow('holds', 'id', {
      tab: 'Asiakkaat',
      record,
      ground,
      law,
      setOn: written(today - 119),
      ...more,
    });
  hold(idOf(register, claim!), 'Oikeusvaade', 'Riita toimituksesta, tietosuoja-asetus 17 art. 3 kohta e', {
    reviewOn: written(today + 200),
  });
  hold(idOf(register, lifted!), 'Muu lakisääteinen velvoite', 'Tarkastus', {
    reviewOn: written(today - 60),
    liftedOn: written(today - 40),
  });
  hold(idOf(register, stale!), 'Oikeusvaade', 'Reklamaatio, tietosuoja-asetus 17 art. 3 kohta e', {
    reviewOn: written(today - 3),
  });
}

/** Consents that are taken back by word of mouth. */
function withdrawals(register: SampleRegister, willing: readonly Person[]): void {
  for (const person of willing.slice(0, 3))
    say(register, person, 'marketing', 'withdrawn', 'email', 'Sähköposti, arkisto');
}

/** The owner approves the erasure of some records that are due; a week later they are gone. */
function approve(register: SampleRegister, people: readonly Person[], from: number, to: number): void {
  for (const person of people.filter(({ fate }) => fate === 'overdue').slice(from, to))
    register.type('customers.retentionState', rowOf(register, person), ['Poisto hyväksytty']);
}

/** The last days: a disclosure and a breach. */
function lateEvents(register: SampleRegister, cast: Cast, today: Day): void {
  const disclosed = cast.one((person) => reachable(person) && cast.hasOrdered(person));
  register.addRow('disclosures', 'id', {
    customer: idOf(register, disclosed),
    recipient: 'Mallikuljetus Oy',
    date: written(today - 4),
    categories: 'Nimi, osoite, puhelin',
    reason: 'Tilauksen toimitus',
  });
  register.addRow('breaches', 'id', {
    awareAt: `${written(today - 6)} 9.30.00`,
    description: 'Lasku lähetettiin väärälle asiakkaalle.',
    nature: 'Luottamuksellisuus',
    kinds: 'Yhden asiakkaan nimi, osoite ja tilaus',
    numbers: '1 henkilö, 1 tilaus',
    consequences: 'Väärä asiakas näki osoitteen ja mitä oli tilattu.',
    measures:
      'Vastaanottaja poisti viestin ja vahvisti sen. Laskujen osoitteet tarkistetaan ennen lähettämistä.',
    circumstances: 'Luotettava saaja vahvisti poistaneensa tiedot käyttämättä niitä',
    risk: 'Ei todennäköistä riskiä',
    riskReasons: 'Tiedot olivat tavallisia, ja ainoa saaja on tuttu asiakas, joka poisti ne.',
    closedOn: written(today - 5),
  });
}
