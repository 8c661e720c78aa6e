import { ALL_DIRECT_MARKETING, choiceOf, type PurposeRule } from '../register/consent';
import { RegisterError } from '../register/errors';
import { allMarketing } from '../language/marketing';
import { say, type Language } from '../language/text';
import type { Query } from '../workbook/table';
import type { ColumnKey } from '../workbook/tabs';
import type { Reading } from './reading';

/** What the functions below need to have been read. */
export const purposeQuery: Query = {
  purposes: [
    'version',
    'titleFi',
    'titleSv',
    'titleEn',
    'basis',
    'choice',
    'directMarketing',
    'legitimateInterest',
    'wordingFi',
    'wordingSv',
    'wordingEn',
    'retentionRule',
    'covers',
  ],
};

/** A purpose of processing in its latest version. */
export interface Purpose extends Omit<PurposeRule, 'choice'> {
  choice: PurposeRule['choice'] | 'none';
  version: string;
  /** Whether the owner's cell says a basis that can be read; where it does not, `basis` is the contract, which promises nothing that the law does not. */
  isBasisSaid: boolean;
  title: string;
  wording: string;
  legitimateInterest: string;
  retentionRule: string;
  /** The customers' columns that it needs, as the owner wrote them; all where blank. */
  covers: string;
}

const inLanguage = (stem: 'title' | 'wording', language: Language) =>
  `${stem}${language.charAt(0).toUpperCase()}${language.charAt(1)}`;

/** All purposes, each in its latest version, with the texts of a language. */
export function purposesOf(reading: Reading, language: Language): Purpose[] {
  const table = reading.table('purposes');
  const latest = new Map<string, Purpose>();
  for (const row of table.rows()) {
    const text = (key: ColumnKey<'purposes'>) => table.text(row, key);
    const id = table.ids[row] as string;
    const known = latest.get(id);
    const directMarketing = table.value(row, 'directMarketing') === true;
    if (id === '' || (known && compareVersions(known.version, text('version')) > 0)) continue;
    latest.set(id, {
      id,
      version: text('version'),
      basis: (text('basis') || 'contract') as PurposeRule['basis'],
      isBasisSaid: text('basis') !== '',
      choice: choiceOf(text('choice') as Purpose['choice'] | '', directMarketing),
      directMarketing,
      title: table.text(row, inLanguage('title', language)),
      wording: table.text(row, inLanguage('wording', language)),
      legitimateInterest: text('legitimateInterest'),
      retentionRule: text('retentionRule'),
      covers: text('covers'),
    });
  }
  return [...latest.values()];
}

/** All direct marketing, as the purpose of an objection that is confined to none; it stands on no tab. */
export const allDirectMarketing = (language: Language): Purpose => ({
  ...{ id: ALL_DIRECT_MARKETING, version: '', basis: 'legitimateInterest', isBasisSaid: true },
  ...{ choice: 'optOut', directMarketing: true, legitimateInterest: '', retentionRule: '', covers: '' },
  title: say(allMarketing, language),
  wording: say(allMarketing, language),
});

/** Versions are numbers where they can be, otherwise texts. */
const compareVersions = (a: string, b: string) => Number(a) - Number(b) || (a < b ? -1 : a > b ? 1 : 0);

/** @throws RegisterError purposeNotFound, purposeNeedsNoConsent */
export function thePurpose(reading: Reading, id: string, language: Language): Purpose {
  const purpose = purposesOf(reading, language).find((candidate) => candidate.id === id.trim());
  if (!purpose) throw new RegisterError('purposeNotFound', { purpose: id });
  if (purpose.choice === 'none') throw new RegisterError('purposeNeedsNoConsent', { purpose: id });
  return purpose;
}
