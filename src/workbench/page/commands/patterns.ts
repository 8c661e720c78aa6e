import type { Words } from '../words';

type PatternName =
  'formatAutomatic' | 'formatText' | 'formatNumber' | 'formatPercent' | 'formatDate' | 'formatDateTime';

/** Dates as they are written in the languages of the page. */
const dates: Record<string, string> = { fi: 'd.m.yyyy', sv: 'yyyy-mm-dd', en: 'dd/mm/yyyy' };
const times: Record<string, string> = { fi: 'h.mm.ss', sv: 'hh:mm:ss', en: 'hh:mm:ss' };
/** The United States write the month first. */
const american = 'm/d/yyyy';

/** The number formats of the menu with their patterns, for a workbook's locale such as `fi_FI`. */
export function patternsOf(locale: string): { name: PatternName & keyof Words; pattern: string }[] {
  const language = locale.slice(0, 2);
  const date = locale === 'en_US' ? american : (dates[language] ?? 'yyyy-mm-dd');
  return [
    { name: 'formatAutomatic', pattern: '' },
    { name: 'formatText', pattern: '@' },
    { name: 'formatNumber', pattern: '#,##0.00' },
    { name: 'formatPercent', pattern: '0.00%' },
    { name: 'formatDate', pattern: date },
    { name: 'formatDateTime', pattern: `${date} ${times[language] ?? 'hh:mm:ss'}` },
  ];
}
