import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from './words';

interface Props {
  words: Words;
  /** What the button says that does it. */
  label: string;
  disabled?: boolean;
  /** The dialog is closed already when it is done; with `tries` it stays open while that answers what is wrong. */
  onDone?(): void;
  tries?(): Promise<{ problem: string }>;
  onClose(): void;
  children: ComponentChildren;
}

/** What a dialog asks for, with a button that does it and one that does not; Enter does it, too. */
export function DialogForm({ words, label, disabled, onDone, tries, onClose, children }: Props) {
  const [problem, setProblem] = useState('');
  async function attempt(work: () => Promise<{ problem: string }>): Promise<void> {
    const tried = await work();
    if (tried.problem) setProblem(tried.problem);
    else onClose();
  }
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (tries) return void attempt(tries);
        onClose();
        onDone?.();
      }}
    >
      {children}
      {tries && (
        <p class="ask-problem" role="alert">
          {problem}
        </p>
      )}
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
