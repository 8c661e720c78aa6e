import { noticeWordsOf } from '../../language/noticeWords';
import { languages } from '../../language/text';
import type { DataFacts, NoticeFacts, PurposeFacts, RecipientFacts } from '../notice/facts';
import { folded, saysAny, type Folded } from '../notice-lint/pattern';

/** The kinds of purpose of which a text speaks, whichever language it is in; every language lists them in the same order. */
function topicsIn(text: Folded): Set<number> {
  const topics = languages.flatMap((language) =>
    noticeWordsOf[language].purposes.flatMap((pattern, topic) => (saysAny(text, [pattern]) ? [topic] : [])),
  );
  return new Set(topics);
}

/** Whether a recipient's purpose, as the owner wrote it, names a purpose of the register: by its id, its title, or the kind of thing that it is. */
function names({ purpose: written }: RecipientFacts, { id, title }: PurposeFacts): boolean {
  const said = folded(written);
  const titles = languages.map((language) => folded(title[language])).filter((each) => each.trim() !== '');
  if (said.includes(folded(id)) || titles.some((each) => said.includes(each))) return true;
  const topics = topicsIn(said);
  return [...topicsIn(titles.join(''))].some((topic) => topics.has(topic));
}

/** The recipients of which nobody has written which purpose they serve, such as who hosts the sheet: they may get the data of every one. */
export const recipientsOfAll = ({ recipients, purposes }: NoticeFacts): RecipientFacts[] =>
  recipients.filter((recipient) => !purposes.some((purpose) => names(recipient, purpose)));

/** The recipients who may get the data of a purpose (GDPR Art. 30(1)(d)), in the order of the tab. */
export function recipientsOfPurpose(purpose: PurposeFacts, facts: NoticeFacts): RecipientFacts[] {
  const ofAll = recipientsOfAll(facts);
  return facts.recipients.filter((recipient) => ofAll.includes(recipient) || names(recipient, purpose));
}

/**
 * The columns that a purpose needs. Orders are what a contract is about, and what vouchers are of, whichever of the customers' columns the
 * purpose names. The owner's own columns belong to the purposes that need all; where every purpose names its columns, nobody has said whose they are, and
 * they stand with each.
 */
export function dataOfPurpose({ columns, rule, basis }: PurposeFacts, facts: NoticeFacts): DataFacts[] {
  const kind = facts.rules.find(({ id }) => id === rule)?.kind;
  const hasOrders = columns === undefined || basis === 'contract' || kind === 'order';
  const hasOwn = columns === undefined || facts.purposes.every((each) => each.columns !== undefined);
  return facts.data.filter(({ tab, key }) => {
    if (key === '') return hasOwn && (tab === 'customers' || hasOrders);
    return tab === 'customers' ? (columns?.includes(key) ?? true) : hasOrders;
  });
}
