import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

/** How long a question that has just come up hears no key, in milliseconds: longer than between two keys of somebody who types. */
const deafMilliseconds = 500;

/**
 * The keys of a dialog that comes up unasked: what is typed as it appears was meant for what lies under it, and answers nothing. A key
 * that is held down does not either.
 */
export function useDeaf(): (event: JSX.TargetedKeyboardEvent<HTMLElement>) => void {
  const since = useRef(performance.now());
  return (event) => {
    const isYoung = performance.now() - since.current < deafMilliseconds;
    const isHeld = event.repeat && ['Enter', ' '].includes(event.key);
    if (isYoung || isHeld) event.preventDefault();
  };
}
