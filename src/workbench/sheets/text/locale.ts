/** What a workbook's locale changes in reading and writing values. */
export interface Locale {
  decimal: string;
  group: string;
  /** Order of day, month and year in a date of three numbers without a year first. */
  dayFirst: boolean;
  /** Whether `1.2.` and `12.30` are a date and a time. */
  dotted: boolean;
  patterns: Record<'NUMBER' | 'PERCENT' | 'CURRENCY' | 'DATE' | 'TIME' | 'DATE_TIME' | 'SCIENTIFIC', string>;
  true: string;
  false: string;
  /** The title that a new sheet gets, before its number. */
  sheetTitle: string;
  /** BCP 47 tag for names of months and days. */
  tag: string;
}

const NBSP = '\u00a0';

const english = {
  decimal: '.',
  group: ',',
  dotted: false,
  true: 'TRUE',
  false: 'FALSE',
  sheetTitle: 'Sheet',
};

const numbers = { NUMBER: '#,##0.00', PERCENT: '0.00%', SCIENTIFIC: '0.00E+00' };

const swedish = {
  decimal: ',',
  group: NBSP,
  dayFirst: true,
  dotted: false,
  true: 'SANT',
  false: 'FALSKT',
  sheetTitle: 'Blad',
};

const iso = { DATE: 'yyyy-mm-dd', TIME: 'hh:mm:ss', DATE_TIME: 'yyyy-mm-dd hh:mm:ss' };

const locales: Record<string, Locale> = {
  en_US: {
    ...english,
    dayFirst: false,
    tag: 'en-US',
    patterns: {
      ...numbers,
      CURRENCY: '"$"#,##0.00',
      DATE: 'm/d/yyyy',
      TIME: 'h:mm:ss am/pm',
      DATE_TIME: 'm/d/yyyy h:mm:ss',
    },
  },
  en_GB: {
    ...english,
    dayFirst: true,
    tag: 'en-GB',
    patterns: {
      ...numbers,
      CURRENCY: '"£"#,##0.00',
      DATE: 'dd/mm/yyyy',
      TIME: 'hh:mm:ss',
      DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
    },
  },
  fi_FI: {
    decimal: ',',
    group: NBSP,
    dayFirst: true,
    dotted: true,
    true: 'TOSI',
    false: 'EPÄTOSI',
    sheetTitle: 'Taulukko',
    tag: 'fi-FI',
    patterns: {
      ...numbers,
      CURRENCY: `#,##0.00${NBSP}"€"`,
      DATE: 'd.m.yyyy',
      TIME: 'h.mm.ss',
      DATE_TIME: 'd.m.yyyy h.mm.ss',
    },
  },
  sv_FI: {
    ...swedish,
    tag: 'sv-FI',
    dotted: true,
    patterns: { ...numbers, CURRENCY: `#,##0.00${NBSP}"€"`, ...iso },
  },
  sv_SE: { ...swedish, tag: 'sv-SE', patterns: { ...numbers, CURRENCY: `#,##0.00${NBSP}"kr"`, ...iso } },
};

const byLanguage: Record<string, string> = { fi: 'fi_FI', sv: 'sv_SE', en: 'en_US' };

/** Whether the stand-in knows a locale: the ones above and their bare languages. */
export const knowsLocale = (name: string): boolean =>
  Object.hasOwn(locales, name) || Object.hasOwn(byLanguage, name);

/** The locale of that name as the API writes it (`fi_FI`, `fi`); English of the United States for others. */
export function localeOf(name: string | null | undefined): Locale {
  const known = locales[name ?? ''] ?? locales[byLanguage[name ?? ''] ?? 'en_US'];
  return known ?? (locales['en_US'] as Locale);
}
