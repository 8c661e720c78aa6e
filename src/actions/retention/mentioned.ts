import { mentionQuery, mentionsIn, type Mentioned } from '../mentions';
import type { Program } from '../program';
import { joined, readRegister, type World } from '../reading';
import { dueKey, dueQuery, duesOf } from './dues';
import { nameAt } from './review';

/** A card that is due, and where other rows name the person: once it is gone, nobody can tell any more who is meant. */
export interface MentionedCard extends Mentioned {
  /** For the owner's eyes only; blank where nothing tells. */
  name: string;
}

/**
 * The mentions of those whose whole card is due; only of those that are mentioned at all. Changes nothing.
 * @param keys of what is due ({@link dueKey}); everything that is due where left out
 */
export function* mentionsOfCards(world: World, keys?: readonly string[]): Program<MentionedCard[]> {
  const reading = yield* readRegister(world, joined(dueQuery, mentionQuery()));
  const wished = keys && new Set(keys);
  const cards = duesOf(reading, reading.now.day)
    .filter(({ tab, columns }) => tab === 'customers' && columns === undefined)
    .filter((due) => wished?.has(dueKey(due)) ?? true)
    .map(({ record, row }) => ({ id: record, row }));
  const mentioned = yield* mentionsIn(reading, cards);
  return mentioned.flatMap(({ customer, found }, at) =>
    found.length === 0 ? [] : [{ customer, found, name: nameAt(reading, cards[at]?.row ?? -1) }],
  );
}
