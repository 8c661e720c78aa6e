const namesByTag = new Map<string, ReadonlyMap<string, number>>();

/** A month's name as it may be typed: in lower case, without the point of an abbreviation. */
const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** The names of the months in a language and in English, alone and as they stand in a date, long and short; January is 1. */
function monthNames(tag: string): ReadonlyMap<string, number> {
  const known = namesByTag.get(tag);
  if (known) return known;
  const names = new Map<string, number>();
  for (const language of ['en', tag]) {
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let number = 1; number <= 12; number++) {
          const parts = format.formatToParts(new Date(Date.UTC(2026, number - 1, 1)));
          const name = parts.find(({ type }) => type === 'month')?.value;
          if (name && /^\p{L}/u.test(name)) names.set(bare(name), number);
        }
      }
    }
  }
  namesByTag.set(tag, names);
  return names;
}

/** Ways to write a date with a month's name, by the order of their parts. */
const orders: { pattern: RegExp; parts: ('day' | 'month' | 'year')[] }[] = [
  { pattern: /^(\d{1,2})\.?[\s-]+(\p{L}+)\.?,?[\s-]+(\d{4})$/u, parts: ['day', 'month', 'year'] },
  { pattern: /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u, parts: ['month', 'day', 'year'] },
  { pattern: /^(\p{L}+)\.?\s+(\d{4})$/u, parts: ['month', 'year'] },
  { pattern: /^(\d{1,2})\.?[\s-]+(\p{L}+)\.?$/u, parts: ['day', 'month'] },
];

/** A date with the name of a month, in the language of a tag or in English; what is not said is undefined. Months count from 1. */
export function namedDate(
  text: string,
  tag: string,
): { year?: number; month: number; day?: number } | undefined {
  for (const { pattern, parts } of orders) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const given = Object.fromEntries(parts.map((part, index) => [part, match[index + 1] ?? '']));
    const month = monthNames(tag).get(bare(given['month'] ?? ''));
    if (month === undefined) continue;
    return {
      month,
      ...(given['year'] && { year: Number(given['year']) }),
      ...(given['day'] && { day: Number(given['day']) }),
    };
  }
  return undefined;
}
