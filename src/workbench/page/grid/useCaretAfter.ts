import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Span } from './pointing';

/** Puts the caret behind what was put into the middle of a text. */
export function useCaretAfter(
  box: RefObject<HTMLInputElement | HTMLTextAreaElement>,
  span: Span | undefined,
): void {
  useLayoutEffect(() => {
    if (span) box.current?.setSelectionRange(span.to, span.to);
  }, [span]);
}
