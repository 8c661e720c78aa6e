import type { KeptTold } from '../documents/letter';
import { residualKinds as copyTexts } from '../language/erasureReceipt';
import { erasedFields, erasedRecords, requestKept } from '../language/fulfilment';
import { choiceText } from '../language/choices';
import { formatDate, say, type Language } from '../language/text';
import type { Going, Staying } from '../register/erasure';
import type { Reading } from './reading';
import { erasedOf, keptOf } from './receipt';
import type { Figure } from './retention/statistics';
import { keptFrom, ruleFor } from './rules';

/** Fields in one line of a letter; more are hard to read. */
const FIELDS_A_LINE = 8;

/** What was erased, a line a kind of record, as a letter tells it. */
export function erasedLines(goes: Going[], language: Language): string[] {
  return erasedOf({ goes }, language).flatMap(({ kind, erased, fields }) => {
    if (!fields || fields.length === 0) return [say(erasedRecords, language, { kind, count: erased })];
    const lines: string[] = [];
    for (let from = 0; from < fields.length; from += FIELDS_A_LINE) {
      const some = fields.slice(from, from + FIELDS_A_LINE).join(', ');
      lines.push(say(erasedFields, language, { kind, fields: some }));
    }
    return lines;
  });
}

/**
 * What stays and why, as a letter tells it: without the proof of the request itself, and without how many records, since the
 * erasure adds withdrawals to the consents that are kept.
 * @param proof ids of the request and of the letters about it
 */
export function keptLines(
  stays: readonly Staying[],
  proof: ReadonlySet<string>,
  language: Language,
): KeptTold[] {
  const told = stays.filter(
    ({ tab, record, ground }) =>
      !(['requests', 'letters'].includes(tab) && ground === 'proofOfRequest' && proof.has(record)),
  );
  return keptOf({ stays: told }, language).map(({ count: _count, ...kept }) => kept);
}

/** What an erasure leaves in the statistics. One person is no group, so that of each kind the number alone is left, with no year and no sum. */
export const statisticsLines = (figures: readonly Figure[], language: Language): string[] =>
  figures.map(({ kind, records }) =>
    say(erasedRecords, language, { kind: choiceText('recordKind', kind, language), count: records }),
  );

/** The copies that are left, as a letter names them. */
export const copyLines = (residual: readonly string[], language: Language): string[] =>
  Object.entries(copyTexts).flatMap(([kind, text]) => (residual.includes(kind) ? [say(text, language)] : []));

/** That the request itself is kept as proof, and until when if it is answered today. */
export function requestLine(reading: Reading, language: Language): string {
  const until = keptFrom(reading, reading.now.day, ruleFor(reading, 'request'));
  return say(requestKept, language, { date: formatDate(until, language) });
}
