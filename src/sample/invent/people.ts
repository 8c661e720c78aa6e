import { yearsBefore, type Day } from './days';
import type { Dice } from './dice';
import { companyWords, names, trades } from './names';
import { places, streets, ways } from './places';

/** What becomes of a customer in the story. */
export type Fate = 'ordinary' | 'silent' | 'ended' | 'endsSoon' | 'overdue';

/** An invented customer. Texts are as in the file of another system; blank where it has nothing. */
export interface Person {
  number: string;
  firstName: string;
  lastName: string;
  organisation: string;
  businessId: string;
  role: 'private' | 'contactPerson' | 'trader';
  email: string;
  phone: string;
  street: string;
  postcode: string;
  city: string;
  country: string;
  language: 'fi' | 'sv' | 'en';
  ip: string;
  since: Day;
  endedOn?: Day;
  fate: Fate;
}

const fates: readonly Fate[] = [
  ...Array<Fate>(4).fill('overdue'),
  ...Array<Fate>(3).fill('endsSoon'),
  ...Array<Fate>(12).fill('ended'),
  ...Array<Fate>(12).fill('silent'),
];

/** One customer in so many has a fate of its own; the fates lie scattered among the others. */
const FATE_EVERY = 5;

/** Customers whose numbers follow each other from `first` on. */
export function inventPeople(
  dice: Dice,
  today: Day,
  { count, first, fromWeb }: { count: number; first: number; fromWeb: boolean },
): Person[] {
  return Array.from({ length: count }, (_, index) => {
    const turn = index / FATE_EVERY;
    const fate = fromWeb || !Number.isInteger(turn) ? 'ordinary' : (fates[turn] ?? 'ordinary');
    return inventPerson(dice, today, String(first + index), fate, fromWeb);
  });
}

function inventPerson(dice: Dice, today: Day, number: string, fate: Fate, fromWeb: boolean): Person {
  const language = dice.chance(78) ? 'fi' : dice.chance(65) ? 'sv' : 'en';
  const [firstName, lastName] = [dice.pick(names[language].given), dice.pick(names[language].family)];
  const role =
    fate !== 'ordinary'
      ? 'private'
      : dice.chance(70)
        ? 'private'
        : dice.chance(75)
          ? 'contactPerson'
          : 'trader';
  const local = language === 'sv' ? 'sv' : 'fi';
  return {
    number,
    firstName,
    lastName,
    role,
    language,
    fate,
    ...organisationOf(dice, role, lastName, local, number),
    ...contactOf(dice, firstName, lastName, number, role),
    ...addressOf(dice, language, local),
    ip: fromWeb ? `192.0.2.${dice.between(1, 254)}` : '',
    ...lifeOf(dice, today, fate, fromWeb),
  };
}

/** Several people may stand for one company, which has one id; a trader is a company of their own. */
function organisationOf(
  dice: Dice,
  role: Person['role'],
  lastName: string,
  local: 'fi' | 'sv',
  number: string,
): Pick<Person, 'organisation' | 'businessId'> {
  if (role === 'private') return { organisation: '', businessId: '' };
  if (role === 'trader')
    return {
      organisation: `${local === 'sv' ? 'Firma' : 'Tmi'} ${lastName}`,
      businessId: businessId(Number(number)),
    };
  const [word, trade] = [dice.pick(companyWords[local]), dice.pick(trades[local])];
  const place = companyWords[local].indexOf(word) * 10 + trades[local].indexOf(trade);
  return {
    organisation: `${word} ${trade}`,
    businessId: businessId(5000 + place + (local === 'sv' ? 500 : 0)),
  };
}

/**
 * A business id of the right form that nobody has: its seven digits begin with 9, where none has been given out. Digits whose check
 * digit would be 1, which is not used, are passed over.
 */
function businessId(serial: number): string {
  for (let digits = 9_000_000 + serial * 37; ; digits++) {
    const sum = [...String(digits)].reduce(
      (total, digit, index) => total + Number(digit) * [7, 9, 10, 5, 8, 4, 2][index]!,
      0,
    );
    const rest = sum % 11;
    if (rest !== 1) return `${digits}-${rest === 0 ? 0 : 11 - rest}`;
  }
}

/** Letters of an address without their marks. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/[^a-z-]/g, '');

/**
 * E-mail in domains that are reserved for examples (RFC 2606); phones begin with 048, which no operator has. The number keeps two
 * people of one name apart.
 */
function contactOf(
  dice: Dice,
  firstName: string,
  lastName: string,
  number: string,
  role: Person['role'],
): Pick<Person, 'email' | 'phone'> {
  const domain =
    role === 'contactPerson' ? 'yritys.example' : dice.pick(['example.com', 'example.org', 'posti.example']);
  const email = `${plain(firstName)}.${plain(lastName)}.${number}@${domain}`;
  const phone = `+358 48 000 ${number.padStart(4, '0')}`;
  return { email: dice.chance(92) ? email : '', phone: dice.chance(85) ? phone : '' };
}

const abroad = [
  { street: 'Pikk tänav 12-3', postcode: '10123', city: 'Tallinn', country: 'Viro' },
  { street: 'Storgatan 8', postcode: '111 22', city: 'Stockholm', country: 'Ruotsi' },
];

function addressOf(
  dice: Dice,
  language: Person['language'],
  local: 'fi' | 'sv',
): Pick<Person, 'street' | 'postcode' | 'city' | 'country'> {
  if (language === 'en' && dice.chance(40)) return dice.pick(abroad);
  const street = `${dice.pick(streets[local])}${dice.pick(ways[local])} ${dice.between(1, 88)}`;
  const flat = dice.chance(45) ? ` ${dice.pick(['A', 'B', 'C'])} ${dice.between(1, 60)}` : '';
  return { street: street + flat, ...dice.pick(places[local]), country: 'Suomi' };
}

/** When the customer came and went: retention is ten years from the end, a relationship without a sign of life for two years is silent. */
function lifeOf(dice: Dice, today: Day, fate: Fate, fromWeb: boolean): Pick<Person, 'since' | 'endedOn'> {
  switch (fate) {
    case 'overdue':
      return {
        since: yearsBefore(today, 15) + dice.below(300),
        endedOn: yearsBefore(today, 10) - dice.between(220, 500),
      };
    case 'endsSoon':
      return {
        since: yearsBefore(today, 14) + dice.below(300),
        endedOn: yearsBefore(today, 10) + dice.between(15, 50),
      };
    case 'ended':
      return {
        since: yearsBefore(today, 11) + dice.below(300),
        endedOn: yearsBefore(today, dice.between(1, 8)) - dice.below(200),
      };
    case 'silent':
      return { since: yearsBefore(today, dice.between(4, 6)) - dice.below(200) };
    default:
      return { since: today - (fromWeb ? dice.between(130, 900) : dice.between(200, 3000)) };
  }
}
