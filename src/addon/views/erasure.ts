import type { Erasure } from '../../actions/erasure';
import { statisticsLines } from '../../actions/erasure-told';
import { residualKinds } from '../../language/erasureReceipt';
import { formatDate, say, type Language } from '../../language/text';
import type { ErasureView } from '../protocol';
import { groundView, headingOf, kindText, type Grounded } from './card';

/** An erasure, planned or done, in words; records of one kind on one ground are counted together. */
export function erasureView(erasure: Erasure, language: Language): ErasureView {
  return {
    customer: erasure.customer,
    name: erasure.name,
    outcome: erasure.outcome,
    goes: goesView(erasure.goes, language),
    stays: grounded(erasure.stays).map((stay) => groundView(stay, language)),
    statistics: statisticsLines(erasure.statistics, language),
    ...(erasure.againOn !== undefined && { againOn: formatDate(erasure.againOn, language) }),
    copies: erasure.residual.map((kind) => copyText(kind, language)),
    copiesGone: (erasure.erasedCopies ?? []).map(({ kind }) => copyText(kind, language)),
  };
}

function goesView(goes: Erasure['goes'], language: Language): ErasureView['goes'] {
  const tabs = [...new Set(goes.map(({ tab }) => tab))];
  return tabs.map((tab) => {
    const going = goes.filter((each) => each.tab === tab);
    const columns = going.flatMap((each) => each.columns ?? []);
    const kind = kindText(tab, language);
    return columns.length === 0
      ? { kind, records: going.length }
      : { kind, records: going.length, columns: columns.map((key) => headingOf('customers', key, language)) };
  });
}

function grounded(stays: Erasure['stays']): Grounded[] {
  const groups = new Map<string, Grounded>();
  for (const { tab, ground, law, until, reviewOn } of stays) {
    const key = [tab, ground, law, reviewOn].join('|');
    const known = groups.get(key);
    if (known) {
      known.records++;
      known.until =
        known.until === undefined || until === undefined ? undefined : Math.max(known.until, until);
    } else groups.set(key, { tab, ground, law, until, reviewOn, records: 1 });
  }
  return [...groups.values()];
}

const copyTexts: Record<string, Record<Language, string>> = residualKinds;

const copyText = (kind: string, language: Language): string => {
  const text = copyTexts[kind];
  return text ? say(text, language) : kind;
};
