import type { Mention } from '../../actions/mentions';
import { cliErasureTexts as texts, mentionTexts } from '../../language/erasures';
import { tabTexts } from '../../language/tabs';
import { say, type Language, type Text } from '../../language/text';

/** A cell of another row that names the person, on one line: what names them stands between marks. */
export function mentionLine(mention: Mention, language: Language): string {
  const { reference, fixed, tab, record, column, heading = '', sure } = mention;
  const columns: Readonly<Record<string, { title: Text }>> = tabTexts[tab].columns;
  const title = column === undefined ? heading : (columns[column]?.title[language] ?? column);
  return say(texts.mention, language, {
    reference: fixed ? say(mentionTexts[fixed], language) : reference,
    certainty: say(sure ? mentionTexts.sure : mentionTexts.perhaps, language),
    where: say(mentionTexts.where, language, { tab: tabTexts[tab].title[language], column: title }),
    row: say(mentionTexts.row, language, { id: record || '-' }),
    text: marked(mention),
  });
}

function marked({ text, passages }: Pick<Mention, 'text' | 'passages'>): string {
  let line = '';
  let from = 0;
  for (const passage of passages) {
    line += `${text.slice(from, passage.from)}»${text.slice(passage.from, passage.to)}«`;
    from = passage.to;
  }
  return (line + text.slice(from)).replace(/\s+/g, ' ').trim();
}

/** A mention as JSON. */
export const mentionJson = ({ reference, tab, record, column, heading, text, passages, sure }: Mention) => ({
  reference: reference || null,
  tab,
  record,
  column: column ?? null,
  heading: heading ?? null,
  text,
  passages,
  sure,
});
