import { finding, placed, sectionsOn } from '../finding';
import type { Check, Finding } from '../model';
import { bareName, names, namesIn } from '../names';
import { folded, saysAny } from '../pattern';
import type { NoticeText, Section } from '../sections';

/** Who gets data: whoever is named is in the list (Art. 13(1)(e)). */
export const recipientsCheck = (check: Check): Finding[] => namesOutsideTheList(check);

/** Whose own names, or those of sources and authorities, say nothing of recipients. */
const ELSEWHERE = [
  'controller',
  'officer',
  'jointControllers',
  'representative',
  'sources',
  'complaint',
  'recipients',
] as const;

/** What stands at the head of a notice, below its title: whose notice it is, before the first heading on any part. */
function headsOf({ sections }: NoticeText): readonly Section[] {
  const first = sections.findIndex(({ parts }) => parts.size > 0);
  return sections.slice(0, Math.max(1, first));
}

function namesOutsideTheList({ text, words }: Check): Finding[] {
  const listed = sectionsOn(text, 'recipients').flatMap(({ passages }) =>
    passages.map((each) => each.folded),
  );
  const own = sectionsOn(text, 'controller', 'jointControllers', 'officer', 'representative').flatMap(
    ({ heading, passages }) => [folded(heading), ...passages.map((each) => each.folded)],
  );
  const heads = headsOf(text);
  const head = heads.flatMap(({ passages }) => passages.map((each) => each.folded));
  const rows = text.passages
    .filter(({ cells: [label = ''] = [] }) => saysAny(folded(label), words.headings.controller))
    .map((each) => each.folded);
  // Whose notice it is may be said in a sentence under any heading; a later one may be on somebody who is a controller too.
  const introduced = text.passages.find((each) => saysAny(each.folded, words.told.controller ?? []));
  const known = [...listed, ...own, ...rows, ...head, introduced?.folded ?? ''];
  if (listed.length === 0) return [];
  const told = new Set<string>();
  return placed(text).flatMap(({ section, sentence }) => {
    if (ELSEWHERE.some((part) => section.parts.has(part)) || heads.includes(section)) return [];
    const strangers = namesIn(sentence.text).filter(
      (name) => !known.some((each) => names(each, name)) && !told.has(bareName(name)),
    );
    strangers.forEach((name) => told.add(bareName(name)));
    return strangers.map((name) => finding('recipientNotListed', 'recipients', { section, sentence }, name));
  });
}
