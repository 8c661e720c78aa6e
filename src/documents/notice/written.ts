import { blocksOf } from '../letters/layout';
import type { NoticeBlock } from './model';

/** The owner's own words as blocks: paragraphs parted by blank lines, lines with a dash as a list. */
export const writtenBlocks = (text: string): NoticeBlock[] =>
  blocksOf(text).map((block): NoticeBlock => {
    if (block.kind === 'list') return { kind: 'list', items: block.items };
    return { kind: 'paragraph', text: block.kind === 'heading' ? block.text : block.lines.join('\n') };
  });
