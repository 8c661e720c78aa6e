import type { Day } from '../invent/days';
import type { Person } from '../invent/people';
import { reachable, type Cast } from './people';
import type { RequestDesk } from './requests';

/** Who takes part and when it is told of; days are counted back from `today`. */
export interface Scene {
  desk: RequestDesk;
  cast: Cast;
  today: Day;
}

/** Requests that are under way, by what is asked for. */
type UnderWay<K extends string> = Record<K, { id: string; person: Person }>;

/** An ordinary customer of that language. */
const speaks =
  (language: Person['language'], also: (person: Person) => boolean = () => true) =>
  (person: Person): boolean =>
    reachable(person) && person.language === language && also(person);

/** Two objections to marketing, by the form and by phone: they bind at once, and the answer goes out the same minute. */
export function objections({ desk, cast, today }: Scene): void {
  desk.sendIn([
    {
      person: cast.one(speaks('sv')),
      right: 'Förbud mot direktmarknadsföring',
      details: 'Jag vill inte ha reklam, varken per post eller e-post.',
    },
  ]);
  desk.enter({
    person: cast.one(speaks('fi')),
    right: 'objectMarketing',
    channel: 'phone',
    receivedOn: today - 96,
    details: 'Ei halua mainoksia postissa.',
  });
}

/** The first requests that take some work: two by the form, whose senders get codes, and one each by mail, on paper and for an erasure. */
export function firstRequests({
  desk,
  cast,
  today,
}: Scene): UnderWay<'access' | 'portability' | 'erasure' | 'rectification' | 'objection'> {
  const has = cast.hasOrdered;
  const [asker, mover, regretful] = [speaks('fi', has), speaks('en', has), speaks('fi')].map((fits) =>
    cast.one(fits),
  ) as [Person, Person, Person];
  const [access, portability, erasure] = desk.sendIn([
    {
      person: asker,
      right: 'Pääsy omiin tietoihin',
      details: 'Haluan kaikki tiedot, joita minusta on.',
    },
    {
      person: mover,
      right: 'Data portability',
      details: 'I would like my orders in a file that can be read.',
    },
    { person: regretful, right: 'Poistaminen', details: 'Poistakaa tietoni.' },
  ]) as [string, string, string];
  const [moved, objector] = [cast.one(speaks('sv')), cast.one(speaks('fi', has))];
  const rectification = desk.enter({
    person: moved,
    right: 'rectification',
    channel: 'email',
    receivedOn: today - 79,
    details: 'Jag har flyttat: den nya adressen är Nya strandvägen 5.',
  });
  const objection = desk.enter({
    person: objector,
    right: 'object',
    channel: 'paper',
    receivedOn: today - 80,
    details: 'Vastustaa sitä, että tilauksia säilytetään.',
  });
  desk.sendCodes([access, portability]);
  return {
    access: { id: access, person: asker },
    portability: { id: portability, person: mover },
    erasure: { id: erasure, person: regretful },
    rectification: { id: rectification, person: moved },
    objection: { id: objection, person: objector },
  };
}

/** A week later they have their answers: files, a corrected address, a refusal; one has thought better of it. */
export function firstAnswers({ desk }: Scene, asked: ReturnType<typeof firstRequests>): void {
  const { access, portability, erasure, rectification, objection } = asked;
  desk.typeCodes([access.person, portability.person]);
  desk.fulfil(access.id, 'access');
  desk.fulfil(portability.id, 'portability');
  desk.act(rectification.id, 'identify', { how: 'Soitettiin rekisterissä olevaan numeroon.' });
  desk.fulfil(rectification.id, 'rectification', {
    changes: [{ column: 'street', value: 'Nya strandvägen 5' }],
  });
  desk.act(objection.id, 'refuse', {
    ground: 'exception',
    reasons:
      'Tilaukset ovat kirjanpitoaineistoa, jota laki velvoittaa säilyttämään. Niitä ei käytetä muuhun.',
    law: 'Kirjanpitolaki (1336/1997) 2 luku 10 §',
  });
  desk.act(erasure.id, 'withdraw');
}

/** Requests to be erased: of everything, of what no law keeps, and of nothing while an invoice is open; and one to leave data alone. */
export function erasureRequests({ desk, cast, today }: Scene) {
  const asks = (fits: (person: Person) => boolean) => (person: Person) =>
    reachable(person) && person.role === 'private' && fits(person);
  const people = [
    cast.one(asks((person) => !cast.hasOrdered(person))),
    cast.one(asks((person) => cast.hasOrdered(person) && !cast.owes(person))),
    cast.one(asks(cast.owes)),
  ];
  const words: Record<Person['language'], { right: string; details: string }> = {
    fi: { right: 'Poistaminen', details: 'Pyydän, että kaikki tietoni poistetaan.' },
    sv: { right: 'Radering', details: 'Jag ber att alla mina uppgifter raderas.' },
    en: { right: 'Erasure', details: 'Please erase all my data.' },
  };
  const erasures = desk.sendIn(people.map((person) => ({ person, ...words[person.language] })));
  const restricted = cast.one(speaks('en'));
  const restriction = desk.enter({
    person: restricted,
    right: 'restriction',
    channel: 'email',
    receivedOn: today - 53,
    details: 'The amount of my last invoice is wrong. Please do not use my data before it is checked.',
  });
  desk.sendCodes(erasures);
  return { people, erasures, restriction };
}

/** What could be erased is; what the law keeps is told with its ground. */
export function erasures(
  { desk }: Scene,
  { people, erasures: ids, restriction }: ReturnType<typeof erasureRequests>,
): void {
  desk.typeCodes(people);
  for (const id of ids) desk.fulfil(id, 'erasure');
  desk.act(restriction, 'identify', { how: 'Vastasi rekisterissä olevasta osoitteesta.' });
  desk.fulfil(restriction, 'restriction', { ground: 'accuracy' });
}

/** Requests that will not be answered within the month: one is laid aside, one wants a search in paper, one comes from nobody known. */
export function slowRequests({ desk, cast, today }: Scene): { extended: string; stranger: string } {
  const [late, unknown] = [cast.one(speaks('fi')), cast.one(speaks('sv'))];
  const [, stranger = ''] = desk.sendIn([
    { person: late, right: 'Pääsy omiin tietoihin', details: 'Mitä tietoja teillä on minusta?' },
    {
      person: unknown,
      right: 'Radering',
      from: 'okand.avsandare@example.net',
      details: 'Radera allt som ni har om mig.',
    },
  ]);
  const thorough = cast.one(speaks('fi', cast.hasOrdered));
  const extended = desk.enter({
    person: thorough,
    right: 'access',
    channel: 'paper',
    receivedOn: today - 40,
    byPost: true,
    details: 'Pyytää myös paperiarkistossa olevat tiedot.',
  });
  desk.act(extended, 'choosePerson', { customer: thorough.email });
  desk.act(extended, 'identify', { how: 'Kävi toimipaikassa; asiakas tunnetaan.' });
  return { extended, stranger };
}

/** What becomes of them, and new ones that wait for the person or for the owner. */
export function doubts(
  { desk, cast, today }: Scene,
  { extended, stranger }: ReturnType<typeof slowRequests>,
  published: Person,
): { ban: string } {
  desk.handOver(
    desk.act(extended, 'extend', { reasons: 'Paperiarkisto on käytävä läpi käsin mappi kerrallaan.' }),
  );
  desk.act(stranger, 'unableToIdentify');
  const renamed = cast.one(speaks('fi'));
  const correction = desk.enter({
    person: renamed,
    right: 'rectification',
    channel: 'phone',
    receivedOn: today - 28,
    details: 'Sukunimi on muuttunut.',
  });
  desk.act(correction, 'identify', { how: 'Soitettiin rekisterissä olevaan numeroon.' });
  const doubted = cast.one(speaks('fi'));
  const [doubtful = '', ban = ''] = desk.sendIn([
    {
      person: doubted,
      right: 'Pääsy omiin tietoihin',
      from: 'uusi.osoite@example.net',
      details: 'Vaihdoin sähköpostia, lähettäkää tiedot tähän osoitteeseen.',
    },
    { person: published, ...publicationBan[published.language] },
  ]);
  desk.act(doubtful, 'choosePerson', { customer: doubted.email });
  desk.act(doubtful, 'askIdentity', {
    doubt: 'Pyyntö tuli osoitteesta, jota rekisterissä ei ole.',
    asked: 'Vastaa tähän viestiin rekisterissä olevasta osoitteestasi tai soita meille.',
  });
  return { ban };
}

const publicationBan: Record<Person['language'], { right: string; details: string }> = {
  fi: { right: 'Julkaisukielto', details: 'Poistakaa nimeni verkkosivuiltanne.' },
  sv: { right: 'Förbud mot publicering', details: 'Ta bort mitt namn från er webbplats.' },
  en: { right: 'Publication opt-out', details: 'Take my name off your website.' },
};

/** A withdrawn consent, which counts at once; the same request sent twice; a ban that is carried out. */
export function lastWeek({ desk, cast }: Scene, { ban }: { ban: string }, consenting: Person): void {
  const again = cast.one(speaks('fi'));
  const twice = {
    person: again,
    right: 'Pääsy omiin tietoihin',
    details: 'Mitä tietoja minusta on?',
  };
  const [, first = '', second] = desk.sendIn([
    { person: consenting, ...withdrawal[consenting.language] },
    twice,
    twice,
  ]);
  desk.act(second ?? '', 'markDuplicate', { of: first });
  desk.fulfil(ban, 'banPublication');
}

const withdrawal: Record<Person['language'], { right: string; details: string }> = {
  fi: { right: 'Suostumuksen peruuttaminen', details: 'En halua enää uutiskirjettä.' },
  sv: { right: 'Återkallande av samtycke', details: 'Jag vill inte ha nyhetsbrevet längre.' },
  en: { right: 'Withdrawal of consent', details: 'I do not want the newsletter any more.' },
};

/** Requests of the last days, of which one has got its code. */
export function freshRequests({ desk, cast }: Scene): void {
  const [, erasure = ''] = desk.sendIn([
    {
      person: cast.one(speaks('sv')),
      right: 'Tillgång till egna uppgifter',
      details: 'Vilka uppgifter har ni om mig?',
    },
    { person: cast.one(speaks('fi')), right: 'Poistaminen', details: 'Poistakaa kaikki.' },
    {
      person: cast.one(speaks('en')),
      right: 'Other request',
      details: 'Who do you buy your address lists from?',
    },
  ]);
  desk.sendCodes([erasure]);
}
