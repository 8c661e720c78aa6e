import { useEffect, useState } from 'preact/hooks';
import type { Start } from '../../protocol';
import { ask } from './serve';

/** Whom a dialog is about: told at its opening, or the row that was selected then. An empty text while nobody is known. */
export function useWhom(start: Start): [string, (who: string) => void] {
  const [who, setWho] = useState(start.who ?? '');
  useEffect(() => {
    if (start.who !== undefined) return;
    // Nobody selected is no mistake: the person types whom they mean.
    ask({ do: 'selectedCustomer' }).then(
      (selected) => setWho((typed) => typed || selected.who),
      () => undefined,
    );
  }, []);
  return [who, setWho];
}
