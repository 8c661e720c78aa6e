import type { ComponentChildren } from 'preact';
import type { Words } from './words';

interface Props {
  words: Words;
  /** What the button says that does it. */
  label: string;
  disabled?: boolean;
  /** The dialog is closed already when it is done. */
  onDone(): void;
  onClose(): void;
  children: ComponentChildren;
}

/** What a dialog asks for, with a button that does it and one that does not; Enter does it, too. */
export function DialogForm({ words, label, disabled, onDone, onClose, children }: Props) {
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
        onDone();
      }}
    >
      {children}
      <footer>
        <button type="submit" class="primary" disabled={disabled}>
          {label}
        </button>
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
      </footer>
    </form>
  );
}
