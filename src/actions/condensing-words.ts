import { condensing, condensingCounted } from '../language/proof';
import { formatDate, say, sayCount, type Language } from '../language/text';
import { day } from '../register/calendar';
import type { Condensing } from './condense';

/** A condensation in sentences, planned or done. */
export function condensingSentences(
  { entries, from, to, stop }: Condensing,
  isDone: boolean,
  language: Language,
): string[] {
  const date = (iso: string) => formatDate(day(iso), language);
  const kept = stop ? [say(condensing[stop.reason], language, { date: date(stop.day) })] : [];
  if (from === undefined || to === undefined) return [say(condensing.nothing, language), ...kept];
  return [
    sayCount(condensingCounted[isDone ? 'done' : 'would'], entries, language),
    say(condensing.days, language, { from: date(from), to: date(to) }),
    ...kept,
  ];
}
