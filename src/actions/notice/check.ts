import { drawNotice } from '../../documents/notice/draw';
import type { Notice } from '../../documents/notice/model';
import { lintNotice, type Lint } from '../../documents/notice-lint/lint';
import { mendedNotice } from '../../documents/notice-lint/mend';
import type { Language } from '../../language/text';
import { readRegister, type World } from '../reading';
import type { Program } from '../program';
import { factsQuery, noticeFacts, ownColumnsQuery } from './facts';

/** What the check of a notice came to. */
export interface CheckedNotice extends Lint {
  /** The draft in which what was found is mended; drawn up only when it is asked for. */
  mended(): Notice;
}

/**
 * Checks the text of a notice against the law and against what this register says of itself. Reads only, and nothing on any customer.
 * @param spoken language of the text; found by its words when left out
 * @throws RegisterError noticeTooLong, noticeUnreadable; UnsuitableRule
 */
export function* checkNotice(world: World, source: string, spoken?: Language): Program<CheckedNotice> {
  const reading = yield* readRegister(world, ownColumnsQuery(factsQuery));
  const facts = yield* noticeFacts(world, reading);
  const lint = lintNotice(source, spoken, facts);
  const drawn = () => drawNotice(facts, lint.language, { day: reading.now.day });
  return { ...lint, mended: () => mendedNotice(source, drawn(), facts) };
}
