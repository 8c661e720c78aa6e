import type { Text } from './text';

/** The countries of the European Economic Area by their two-letter codes (ISO 3166-1): the 27 of the Union, Iceland, Liechtenstein and Norway. */
export const eeaCountries: Readonly<Record<string, Text>> = {
  AT: { fi: 'Itävalta', sv: 'Österrike', en: 'Austria' },
  BE: { fi: 'Belgia', sv: 'Belgien', en: 'Belgium' },
  BG: { fi: 'Bulgaria', sv: 'Bulgarien', en: 'Bulgaria' },
  CY: { fi: 'Kypros', sv: 'Cypern', en: 'Cyprus' },
  CZ: { fi: 'Tšekki', sv: 'Tjeckien', en: 'Czechia' },
  DE: { fi: 'Saksa', sv: 'Tyskland', en: 'Germany' },
  DK: { fi: 'Tanska', sv: 'Danmark', en: 'Denmark' },
  EE: { fi: 'Viro', sv: 'Estland', en: 'Estonia' },
  ES: { fi: 'Espanja', sv: 'Spanien', en: 'Spain' },
  FI: { fi: 'Suomi', sv: 'Finland', en: 'Finland' },
  FR: { fi: 'Ranska', sv: 'Frankrike', en: 'France' },
  GR: { fi: 'Kreikka', sv: 'Grekland', en: 'Greece' },
  HR: { fi: 'Kroatia', sv: 'Kroatien', en: 'Croatia' },
  HU: { fi: 'Unkari', sv: 'Ungern', en: 'Hungary' },
  IE: { fi: 'Irlanti', sv: 'Irland', en: 'Ireland' },
  IS: { fi: 'Islanti', sv: 'Island', en: 'Iceland' },
  IT: { fi: 'Italia', sv: 'Italien', en: 'Italy' },
  LI: { fi: 'Liechtenstein', sv: 'Liechtenstein', en: 'Liechtenstein' },
  LT: { fi: 'Liettua', sv: 'Litauen', en: 'Lithuania' },
  LU: { fi: 'Luxemburg', sv: 'Luxemburg', en: 'Luxembourg' },
  LV: { fi: 'Latvia', sv: 'Lettland', en: 'Latvia' },
  MT: { fi: 'Malta', sv: 'Malta', en: 'Malta' },
  NL: { fi: 'Alankomaat', sv: 'Nederländerna', en: 'Netherlands' },
  NO: { fi: 'Norja', sv: 'Norge', en: 'Norway' },
  PL: { fi: 'Puola', sv: 'Polen', en: 'Poland' },
  PT: { fi: 'Portugali', sv: 'Portugal', en: 'Portugal' },
  RO: { fi: 'Romania', sv: 'Rumänien', en: 'Romania' },
  SE: { fi: 'Ruotsi', sv: 'Sverige', en: 'Sweden' },
  SI: { fi: 'Slovenia', sv: 'Slovenien', en: 'Slovenia' },
  SK: { fi: 'Slovakia', sv: 'Slovakien', en: 'Slovakia' },
};

/** Other words for the same, as people and forms write them, and for the area itself. */
const otherWords = [
  ...['hollanti', 'holland', 'the netherlands', 'tšekin tasavalta', 'tjeckiska republiken', 'czech republic'],
  ...[
    'eu',
    'ee',
    'eta',
    'ees',
    'eea',
    'eu/eta',
    'eu/ees',
    'eu/eea',
    'euroopan unioni',
    'europeiska unionen',
    'european union',
  ],
  ...['ahvenanmaa', 'åland', 'ax', 'el'],
];

const folded = (word: string): string => word.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

const words: ReadonlySet<string> = new Set([
  ...Object.entries(eeaCountries).flatMap(([code, text]) => [code, text.fi, text.sv, text.en].map(folded)),
  ...otherWords,
]);

/**
 * Whether a country as somebody wrote it, by name in one of the register's languages or by code, lies in the EEA; several may
 * stand with commas or slashes between them, and all must. What is not known as a country of the EEA is taken to lie outside;
 * where nothing is written, nothing lies outside, and whoever tells of transfers asks first whether a country is written.
 */
export const isInEea = (country: string): boolean =>
  words.has(folded(country)) ||
  country
    .split(/[,;/]|\s(?:ja|och|and)\s/)
    .filter((name) => name.trim() !== '')
    .every((name) => words.has(folded(name)));
