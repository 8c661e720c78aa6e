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

/** Where the caret stands in the box in which somebody types; `undefined` while it does not show this text yet. */
export function caretIn(text: string): number | undefined {
  const box = document.activeElement;
  const isBox = box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement;
  return isBox && box.value === text ? (box.selectionStart ?? undefined) : undefined;
}
