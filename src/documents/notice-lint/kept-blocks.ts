import { rowPlain, type NoticeBlock } from '../notice/model';
import { sentencesIn, type Passage } from './sections';

/** Whether a sentence or a whole passage stays. */
type IsKept = (text: string) => boolean;

/**
 * The passages of an owner's section as blocks, without the sentences that do not stay: paragraphs, lists, and tables under the names of their columns. Rows
 * without such names become a list, so that no row is taken for one.
 */
export function keptBlocks(passages: readonly Passage[], isKept: IsKept): NoticeBlock[] {
  const blocks: NoticeBlock[] = [];
  for (const passage of passages) {
    if (!isKept(passage.text)) continue;
    if (passage.kind === 'row') addRow(blocks, passage, isKept);
    else addText(blocks, passage, isKept);
  }
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.rows.length === 0 ? asList(block.columns) : [block],
  );
}

const without = (sentences: readonly string[], isKept: IsKept): string => sentences.filter(isKept).join(' ');

function addText(blocks: NoticeBlock[], { kind, sentences }: Passage, isKept: IsKept): void {
  const left = without(
    sentences.map(({ text }) => text),
    isKept,
  );
  if (left === '') return;
  if (kind === 'text') blocks.push({ kind: 'paragraph', text: left });
  else addItem(blocks, left);
}

function addItem(blocks: NoticeBlock[], item: string): void {
  const last = blocks[blocks.length - 1];
  if (last?.kind === 'list') blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, item] };
  else blocks.push({ kind: 'list', items: [item] });
}

function addRow(blocks: NoticeBlock[], { text, cells = [text], isHeader }: Passage, isKept: IsKept): void {
  const left = cells.map((cell) => without(sentencesIn(cell), isKept));
  const last = blocks[blocks.length - 1];
  if (isHeader) blocks.push({ kind: 'table', columns: left, rows: [] });
  else if (last?.kind === 'table') blocks[blocks.length - 1] = { ...last, rows: [...last.rows, left] };
  else if (left.some(Boolean)) addItem(blocks, labelled(left));
}

/** `Controller: Acme Ltd, Helsinki`. */
function labelled(cells: readonly string[]): string {
  const [label = '', ...rest] = cells.filter(Boolean);
  return rest.length === 0 ? label : `${label.replace(/:$/, '')}: ${rest.join(', ')}`;
}

const asList = (cells: readonly string[]): NoticeBlock[] =>
  cells.some(Boolean) ? [{ kind: 'list', items: [labelled(cells)] }] : [];

/** The blocks of a draft without the sentences that do not stay; a row, which is read as one item, stays whole or goes. */
export function leftOf(blocks: readonly NoticeBlock[], isKept: IsKept): NoticeBlock[] {
  const left = (text: string) => (isKept(text) ? without(sentencesIn(text), isKept) : '');
  return blocks.flatMap((block): NoticeBlock[] => {
    if (block.kind === 'paragraph') {
      const text = left(block.text);
      return text === '' ? [] : [{ kind: 'paragraph', text }];
    }
    if (block.kind === 'list') {
      const items = block.items.map(left).filter(Boolean);
      return items.length === 0 ? [] : [{ kind: 'list', items }];
    }
    const rows = block.rows.filter((cells) => {
      const row = rowPlain(block.columns, cells);
      return [row, ...sentencesIn(row)].every(isKept);
    });
    return rows.length === 0 ? [] : [{ ...block, rows }];
  });
}
