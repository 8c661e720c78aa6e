/** Countries outside the EEA that a notice may name, by their two-letter codes (ISO 3166-1). */
export const thirdCountryCodes = [
  ...([
    'AD',
    'AE',
    'AL',
    'AM',
    'AR',
    'AU',
    'AZ',
    'BA',
    'BD',
    'BR',
    'BY',
    'CA',
    'CH',
    'CL',
    'CN',
    'CO',
  ] as const),
  ...([
    'CR',
    'EG',
    'FO',
    'GB',
    'GE',
    'GG',
    'GH',
    'GL',
    'HK',
    'ID',
    'IL',
    'IM',
    'IN',
    'IQ',
    'IR',
    'JE',
  ] as const),
  ...([
    'JO',
    'JP',
    'KE',
    'KR',
    'KZ',
    'LB',
    'LK',
    'MA',
    'MD',
    'ME',
    'MK',
    'MX',
    'MY',
    'NG',
    'NP',
    'NZ',
  ] as const),
  ...([
    'PA',
    'PH',
    'PK',
    'QA',
    'RS',
    'RU',
    'SA',
    'SG',
    'TH',
    'TN',
    'TR',
    'TW',
    'UA',
    'US',
    'UY',
    'VN',
  ] as const),
  ...(['XK', 'ZA'] as const),
];

/** One of {@link thirdCountryCodes}. */
export type CountryCode = (typeof thirdCountryCodes)[number];

/**
 * Countries whose protection the Commission has found adequate (GDPR Art. 45): a transfer there needs no other safeguard, and the notice only has
 * to say that there is the decision (Art. 13(1)(f)). Canada's covers commercial organisations alone. The decision on the United States covers only who
 * has joined the Data Privacy Framework, so that country is not here: there the notice has to name it. Decisions are made, changed and annulled: (check)
 * at https://commission.europa.eu before relying on this list.
 */
const adequate: ReadonlySet<CountryCode> = new Set<CountryCode>([
  ...(['AD', 'AR', 'CA', 'CH', 'FO', 'GB', 'GG', 'IL', 'IM', 'JE', 'JP', 'KR', 'NZ', 'UY'] as const),
]);

/** Whether the Commission has found the protection of a country adequate. */
export const isAdequate = (country: CountryCode): boolean => adequate.has(country);
