import { Modal } from './Modal';
import type { Words } from './words';

interface Props {
  /** What the protection itself says; may be empty. */
  description: string;
  words: Words;
  onAnswer(yes: boolean): void;
}

/** Warns of a change of protected cells. */
export function Confirm({ description, words, onAnswer }: Props) {
  return (
    <Modal title={words.protectedTitle} closeLabel={words.close} onClose={() => onAnswer(false)}>
      <div class="ask">
        <p class="ask-text">{words.protectedAsk}</p>
        {description && <p class="ask-text">{description}</p>}
        <footer>
          <button type="button" class="primary" onClick={() => onAnswer(true)}>
            {words.editAnyway}
          </button>
          <button type="button" data-focus="" onClick={() => onAnswer(false)}>
            {words.cancel}
          </button>
        </footer>
      </div>
    </Modal>
  );
}
