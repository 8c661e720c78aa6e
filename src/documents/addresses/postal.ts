import { countryName, isDomestic, postcodePlace } from './countries';

/** Whom a letter goes to and where, as the register has it. */
export interface Addressee {
  /** The people, one or several of a household. */
  names: readonly string[];
  organisation: string;
  street: string;
  postcode: string;
  city: string;
  country: string;
}

/** An address as it is written on a letter, and by what letters are sorted. */
export interface PostalAddress {
  lines: string[];
  order: string;
}

/** A Finnish postcode: five digits, sometimes written with the country's code before it; that of Åland stays. */
const FINNISH_POSTCODE = /^(?:FIN?-?|(AX)-?)?(\d{5})$/i;

/**
 * The postal form (Posti, address markings; Kielitoimiston ohjepankki, "Osoitetiedot"): organisation, people, street or box, postcode and
 * town in capitals; abroad by the custom of the country, whose name stands last in capitals, and none within Finland.
 * @returns `undefined` where anything is missing without which no letter arrives
 */
export function postalAddress(to: Addressee): PostalAddress | undefined {
  const who = [...linesIn(to.organisation), ...linesIn(to.names.filter(Boolean).join(', '))];
  const street = linesIn(to.street);
  const city = oneLine(to.city).toUpperCase();
  if (who.length === 0 || street.length === 0 || city === '') return undefined;
  const last = isDomestic(to.country) ? domesticLines(to.postcode, city) : foreignLines(to, city);
  if (!last) return undefined;
  return { lines: [...who, ...street, ...last.lines], order: [last.order, ...street, ...who].join('\n') };
}

/** A line break in a cell separates lines on the letter too. */
const linesIn = (cell: string): string[] =>
  cell
    .split(/[\r\n]+/)
    .map(oneLine)
    .filter(Boolean);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function domesticLines(postcode: string, city: string): PostalAddress | undefined {
  const [, aland, digits] = FINNISH_POSTCODE.exec(postcode.replace(/\s/g, '')) ?? [];
  if (digits === undefined) return undefined;
  return { lines: [`${aland ? 'AX-' : ''}${digits} ${city}`], order: `0 ${digits}` };
}

function foreignLines({ postcode: written, country }: Addressee, city: string): PostalAddress {
  const postcode = oneLine(written).toUpperCase();
  const name = countryName(oneLine(country)).toUpperCase();
  const town = {
    before: [`${postcode} ${city}`.trim()],
    behind: [`${city} ${postcode}`.trim()],
    below: [city, postcode].filter(Boolean),
  }[postcodePlace(country)];
  return { lines: [...town, name], order: `1 ${name} ${postcode}` };
}
