import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  className?: string;
  closeLabel?: string;
  /** Leaves the page usable beside it. */
  isModeless?: boolean;
  /** Escape, or the cross in the corner. */
  onClose(): void;
  children: ComponentChildren;
}

/** A dialog over the page: the browser's own, which keeps the focus inside and gives it back afterwards. `data-focus` marks what has it first. */
export function Modal({ title, className = '', closeLabel, isModeless, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (isModeless) element?.show();
    else element?.showModal();
    element?.querySelector<HTMLElement>('[data-focus]')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`modal ${isModeless ? 'modeless ' : ''}${className}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="modal-head">
        <h2 id={heading}>{title}</h2>
        {closeLabel && (
          <button type="button" class="icon" aria-label={closeLabel} onClick={onClose}>
            ×
          </button>
        )}
      </div>
      {children}
    </dialog>
  );
}
