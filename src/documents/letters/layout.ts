import { linesOf } from './writing';

/** A piece of a letter's text. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; lines: string[] }
  | { kind: 'list'; items: string[] };

const HEADING = '# ';
const ITEM = '- ';

/** The pieces of a letter's text, in order: blank lines part them, and so do headings and lists without one. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let last: Block | undefined;
  for (const line of linesOf(text)) {
    if (line === '') last = undefined;
    else {
      const next = continued(last, line);
      if (next !== last) blocks.push(next);
      last = next.kind === 'heading' ? undefined : next;
    }
  }
  return blocks;
}

/** The block that a line goes on with, lengthened by it, or a new one. */
function continued(last: Block | undefined, line: string): Block {
  if (line.startsWith(HEADING)) return { kind: 'heading', text: line.slice(HEADING.length).trim() };
  if (line.startsWith(ITEM)) {
    const item = line.slice(ITEM.length).trim();
    if (last?.kind !== 'list') return { kind: 'list', items: [item] };
    last.items.push(item);
    return last;
  }
  if (last?.kind !== 'paragraph') return { kind: 'paragraph', lines: [line] };
  last.lines.push(line);
  return last;
}
