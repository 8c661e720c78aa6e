import { written, type Day } from '../invent/days';
import type { Order } from '../invent/orders';
import type { Person } from '../invent/people';
import type { SampleRegister } from '../register';
import { copyOldConsents, gatherConsents, pasteStatements, say } from './consents';
import { describeHouse, found, importFiles } from './founding';
import { Cast, idOf, reachable, rowOf } from './people';
import { writeRequest } from './requests';

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
  const on = (daysAgo: number) => register.waitUntil(today - daysAgo);

  found(register);
  describeHouse(register, today - STORY_DAYS);
  importFiles(register, shop.people, shop.orders);
  on(168);
  pasteStatements(register, shop.people.slice(60, 90));
  copyOldConsents(register, cast.one(reachable), today);
  on(150);
  const willing = gatherConsents(register, cast);
  on(125);
  importFiles(register, web.people, web.orders);
  on(120);
  keepSomeBack(register, cast, today);
  on(95);
  objections(register, cast, willing, today);
  on(70);
  earlyRequests(register, cast, today);
  on(45);
  erasures(register, cast, today);
  on(20);
  approve(register, shop.people);
  on(9);
  openRequests(register, cast, today);
  on(3);
  lateEvents(register, cast, today);
  register.waitUntil(today - 1, 19);
}

/** Restricted processing, and what keeps records from being erased. */
function keepSomeBack(register: SampleRegister, cast: Cast, today: Day): void {
  for (const person of cast.some(2, reachable))
    register.type('customers.restrictedSince', rowOf(register, person), [written(today - 118)]);
  const [claim, lifted] = cast.some(2, (person) => reachable(person) && cast.hasOrdered(person));
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
}

/** Objections to marketing and withdrawn consents. */
function objections(register: SampleRegister, cast: Cast, willing: readonly Person[], today: Day): void {
  for (const person of willing.slice(0, 3))
    say(register, person, 'marketing', 'withdrawn', 'email', 'Sähköposti, arkisto');
  for (const person of cast.some(2, reachable)) {
    say(register, person, 'postalMarketing', 'withdrawn', 'phone', 'Puhelu, muistiinpano');
    writeRequest(register, today - 96, {
      person,
      right: 'Suoramarkkinointikielto',
      channel: 'Puhelin',
      status: 'Vastattu',
      details: 'Ei halua mainoksia postissa.',
      identity: 'Varmistettu',
      confirmedAfter: 0,
      answeredAfter: 1,
      decision: 'Kielto kirjattu',
    });
  }
}

/** Requests that have been answered, with the files that went out. */
function earlyRequests(register: SampleRegister, cast: Cast, today: Day): void {
  const received = today - 78;
  const known = {
    identity: 'Varmistettu',
    identityDetails: 'Vastasi asiakkaan sähköpostista',
    confirmedAfter: 2,
    answeredAfter: 8,
  };
  const asker = cast.one((person) => reachable(person) && cast.hasOrdered(person));
  const { files } = register.ask<{ files: { name: string }[] }>('exportPerson', {
    who: idOf(register, asker),
  });
  writeRequest(register, received, {
    ...known,
    person: asker,
    right: 'Pääsy omiin tietoihin',
    status: 'Vastattu',
    details: 'Pyytää kaikki tiedot itsestään.',
    decision: 'Tiedot toimitettu',
    deliverables: files.map(({ name }) => name).join(', '),
  });
  const others = cast.some(4, reachable);
  writeRequest(register, received + 1, {
    ...known,
    person: others[0]!,
    right: 'Oikaiseminen',
    status: 'Vastattu',
    details: 'Katuosoite on muuttunut.',
    decision: 'Osoite oikaistu',
  });
  writeRequest(register, received + 2, {
    ...known,
    person: others[1]!,
    right: 'Tietojen siirtäminen',
    status: 'Osittain vastattu',
    details: 'Pyytää tilaukset koneluettavina.',
    decision: 'Sopimukseen perustuvat tiedot toimitettu',
    reasons: 'Kirjanpidon merkinnät eivät kuulu siirrettäviin tietoihin.',
  });
  writeRequest(register, received + 3, {
    ...known,
    person: others[2]!,
    right: 'Käsittelyn vastustaminen',
    status: 'Kieltäydytty',
    details: 'Vastustaa laskujen säilyttämistä.',
    decision: 'Kieltäydytty',
    reasons: 'Kirjanpitolaki 2 luku 10 §.',
  });
  writeRequest(register, received + 4, {
    ...known,
    person: others[3]!,
    right: 'Poistaminen',
    status: 'Pyyntö peruttu',
    details: 'Perui pyyntönsä puhelimessa.',
  });
}

/** Erasures: of everything, of what no law keeps, and of nothing while an invoice is open. */
function erasures(register: SampleRegister, cast: Cast, today: Day): void {
  const asks = (person: Person) => reachable(person) && person.role === 'private';
  const without = cast.one((person) => asks(person) && !cast.hasOrdered(person));
  const withVouchers = cast.one((person) => asks(person) && cast.hasOrdered(person) && !cast.owes(person));
  const debtor = cast.one((person) => asks(person) && cast.owes(person));
  for (const person of [without, withVouchers, debtor]) {
    writeRequest(register, today - 52, {
      person,
      right: 'Poistaminen',
      status: 'Vastattu',
      details: 'Pyytää tietojensa poistamista.',
      identity: 'Varmistettu',
      confirmedAfter: 1,
      answeredAfter: 7,
      decision: 'Poistettu siltä osin kuin laki ei vaadi säilyttämään',
    });
    register.ask('erase', { who: idOf(register, person) });
  }
}

/** The owner approves the erasure of two records that are due. */
function approve(register: SampleRegister, people: readonly Person[]): void {
  for (const person of people.filter(({ fate }) => fate === 'overdue').slice(0, 2))
    register.type('customers.retentionState', rowOf(register, person), ['Poisto hyväksytty']);
}

/** Requests that wait for something. */
function openRequests(register: SampleRegister, cast: Cast, today: Day): void {
  const people = cast.some(7, reachable);
  const [fresh, asked, doubted, working, extended, again, stranger] = people as [
    Person,
    Person,
    Person,
    Person,
    Person,
    Person,
    Person,
  ];
  writeRequest(register, today - 9, {
    person: fresh,
    right: 'Pääsy omiin tietoihin',
    channel: 'Lomake',
    status: 'Vastaanotettu',
    details: 'Mitä tietoja minusta on?',
  });
  writeRequest(register, today - 12, {
    person: asked,
    right: 'Poistaminen',
    status: 'Henkilöllisyyttä varmistetaan',
    details: 'Poistakaa kaikki.',
    identity: 'Lisätietoja pyydetty',
    identityDetails: 'Pyydetty vastaamaan rekisterissä olevasta osoitteesta',
  });
  writeRequest(register, today - 14, {
    person: doubted,
    right: 'Pääsy omiin tietoihin',
    status: 'Henkilöllisyyttä varmistetaan',
    details: 'Lähetetty toisesta osoitteesta kuin rekisterissä.',
    identity: 'Perusteltu epäily',
    identityDetails: 'Osoite ei ole asiakkaan',
    pauses: `${written(today - 13)}–`,
  });
  writeRequest(register, today - 18, {
    person: working,
    right: 'Oikaiseminen',
    channel: 'Puhelin',
    status: 'Käsittelyssä',
    details: 'Sukunimi on muuttunut.',
    identity: 'Varmistettu',
    confirmedAfter: 1,
  });
  writeRequest(register, today - 40, {
    person: extended,
    right: 'Pääsy omiin tietoihin',
    channel: 'Paperi',
    status: 'Määräaikaa jatkettu',
    details: 'Pyytää myös paperiarkiston tiedot.',
    identity: 'Varmistettu',
    confirmedAfter: 3,
    extendedAfter: 91,
    extensionReasons: 'Paperiarkisto käydään läpi käsin.',
  });
  writeRequest(register, today - 11, {
    person: again,
    right: 'Pääsy omiin tietoihin',
    status: 'Sama pyyntö jo tullut',
    details: 'Lähetti saman viestin kahdesti.',
  });
  writeRequest(register, today - 30, {
    person: stranger,
    unknown: true,
    right: 'Poistaminen',
    status: 'Henkilöä ei voitu tunnistaa',
    details: 'Ei löydy rekisteristä annetuilla tiedoilla.',
    identity: 'Lisätietoja pyydetty',
    answeredAfter: 16,
  });
  writeRequest(register, today - 2 - 9, {
    person: cast.one(reachable),
    right: 'Suostumuksen peruuttaminen',
    status: 'Vastaanotettu',
    channel: 'Lomake',
    details: 'Ei enää uutiskirjeitä.',
  });
}

/** The last days: a breach, a disclosure, and files that lie in the drive. */
function lateEvents(register: SampleRegister, cast: Cast, today: Day): void {
  const [asker, disclosed] = cast.some(2, (person) => reachable(person) && cast.hasOrdered(person)) as [
    Person,
    Person,
  ];
  register.ask('exportPerson', { who: idOf(register, asker) });
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
    kinds: 'Nimi, osoite, tilaus',
    numbers: '1 henkilö',
    risk: 'Ei todennäköistä riskiä',
    measures: 'Vastaanottaja poisti viestin ja vahvisti sen.',
  });
}
