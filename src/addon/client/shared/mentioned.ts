import { useState } from 'preact/hooks';
import { common } from '../../../language/client';
import { countedMentionTexts, mentionTexts } from '../../../language/erasures';
import type { MentionsView } from '../../erasure-protocol';
import { useSay, useSayCount } from './page';
import { ask, Refused } from './serve';
import type { Work } from './work';

/** Where other rows name a person who is to be erased: once they are, nobody can tell any more who is meant. */
export interface Mentioned {
  found: MentionsView | undefined;
  /** References of the mentions that the owner has chosen and not replaced yet. */
  chosen: readonly string[];
  choose: (chosen: string[]) => void;
  /** Looks for the mentions of a person, of nobody where none is named. What the page has announced stands. */
  lookFor: (who: string | undefined) => Promise<void>;
  /** Replaces what is chosen. */
  replace: () => Promise<void>;
  /** Whether nothing is chosen that is still to be replaced; says so otherwise. */
  isSettled: () => boolean;
}

/** The mentions of one person at a time. @param first of whom they were looked for already */
export function useMentioned(work: Work, first?: { who: string; found: MentionsView }): Mentioned {
  const say = useSay();
  const sayCount = useSayCount();
  const [whom, setWhom] = useState(first?.who);
  const [found, setFound] = useState(first?.found);
  const [chosen, choose] = useState<string[]>([]);

  async function lookFor(who: string | undefined): Promise<void> {
    choose([]);
    setWhom(who);
    setFound(undefined);
    if (who === undefined) return;
    try {
      setFound(await ask({ do: 'mentions', who }));
    } catch (error) {
      work.complain(error instanceof Refused ? error.sentence : say(common.noContact));
    }
  }

  async function replace(): Promise<void> {
    if (whom === undefined || chosen.length === 0) return;
    const done = await work.run(() => ask({ do: 'replaceMentions', who: whom, references: chosen }));
    if (!done) return;
    await lookFor(whom);
    work.announce(sayCount(countedMentionTexts.replaced, done.replaced));
    if (done.changed > 0) work.complain(say(mentionTexts.changed));
  }

  function isSettled(): boolean {
    if (chosen.length > 0) work.complain(say(mentionTexts.replaceFirst));
    return chosen.length === 0;
  }

  return { found, chosen, choose, lookFor, replace, isSettled };
}
