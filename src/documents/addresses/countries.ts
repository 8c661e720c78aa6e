/** A country by the names under which people write it, the English one last. */
interface Country {
  names: readonly string[];
  /** The postcode stands behind the town, or on a line of its own below it, rather than before it (UPU, addressing by country). */
  postcode?: 'behind' | 'below';
}

const named = (...names: string[]): Country => ({ names });
const behind = (...names: string[]): Country => ({ names, postcode: 'behind' });
const below = (...names: string[]): Country => ({ names, postcode: 'below' });

/** Countries by their ISO 3166 code. Those that are not here are written as the owner wrote them. */
const countries: Readonly<Record<string, Country>> = {
  AT: named('Itävalta', 'Österrike', 'Austria'),
  AU: behind('Australia', 'Australien', 'Australia'),
  BE: named('Belgia', 'Belgien', 'Belgium'),
  BG: named('Bulgaria', 'Bulgarien', 'Bulgaria'),
  CA: behind('Kanada', 'Canada'),
  CH: named('Sveitsi', 'Schweiz', 'Switzerland'),
  CY: named('Kypros', 'Cypern', 'Cyprus'),
  CZ: named('Tšekki', 'Tjeckien', 'Czech Republic', 'Czechia'),
  DE: named('Saksa', 'Tyskland', 'Deutschland', 'Germany'),
  DK: named('Tanska', 'Danmark', 'Denmark'),
  EE: named('Viro', 'Estland', 'Eesti', 'Estonia'),
  ES: named('Espanja', 'Spanien', 'España', 'Spain'),
  FR: named('Ranska', 'Frankrike', 'France'),
  GB: below(
    'Iso-Britannia',
    'Englanti',
    'Storbritannien',
    'UK',
    'England',
    'Great Britain',
    'United Kingdom',
  ),
  GR: named('Kreikka', 'Grekland', 'Greece'),
  HR: named('Kroatia', 'Kroatien', 'Croatia'),
  HU: named('Unkari', 'Ungern', 'Hungary'),
  IE: behind('Irlanti', 'Irland', 'Ireland'),
  IS: named('Islanti', 'Island', 'Iceland'),
  IT: named('Italia', 'Italien', 'Italy'),
  LI: named('Liechtenstein'),
  LT: named('Liettua', 'Litauen', 'Lithuania'),
  LU: named('Luxemburg', 'Luxembourg'),
  LV: behind('Latvia', 'Lettland', 'Latvia'),
  MT: named('Malta'),
  NL: named('Alankomaat', 'Hollanti', 'Nederländerna', 'Holland', 'Netherlands'),
  NO: named('Norja', 'Norge', 'Norway'),
  NZ: behind('Uusi-Seelanti', 'Nya Zeeland', 'New Zealand'),
  PL: named('Puola', 'Polen', 'Poland'),
  PT: named('Portugali', 'Portugal'),
  RO: named('Romania', 'Rumänien', 'Romania'),
  SE: named('Ruotsi', 'Sverige', 'Sweden'),
  SI: named('Slovenia', 'Slovenien', 'Slovenia'),
  SK: named('Slovakia', 'Slovakien', 'Slovakia'),
  US: behind('Yhdysvallat', 'Förenta staterna', 'USA', 'United States', 'United States of America'),
};

/** Finland and Åland, whose mail goes by one set of postcodes. */
const domestic: readonly string[] = [
  'FI',
  'FIN',
  'Suomi',
  'Finland',
  'Suomen tasavalta',
  'AX',
  'Ahvenanmaa',
  'Åland',
];

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const codes = new Map(
  Object.entries(countries).flatMap(([code, { names }]) =>
    [code, ...names].map((name): [string, string] => [folded(name), code]),
  ),
);

const domesticNames = new Set(domestic.map(folded));

/** Whether a country cell names Finland; a blank one does. */
export const isDomestic = (country: string): boolean =>
  country.trim() === '' || domesticNames.has(folded(country));

/** A country as a letter abroad names it: as the owner wrote it, a code by its English name. */
export function countryName(country: string): string {
  const code = codes.get(folded(country));
  const known = code === undefined ? undefined : countries[code];
  const isCode = code !== undefined && folded(code) === folded(country);
  return (isCode ? known?.names[known.names.length - 1] : undefined) ?? country.trim();
}

/** Where the postcode stands in a country's addresses. */
export const postcodePlace = (country: string): 'before' | 'behind' | 'below' => {
  const code = codes.get(folded(country));
  return (code === undefined ? undefined : countries[code]?.postcode) ?? 'before';
};
