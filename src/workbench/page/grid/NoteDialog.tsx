import { useState } from 'preact/hooks';
import { Modal } from '../Modal';
import { fill, type Words } from '../words';

interface Props {
  cell: string;
  note: string;
  words: Words;
  onSave(text: string): void;
  onClose(): void;
}

/** The note of a cell; an empty one is removed. */
export function NoteDialog({ cell, note, words, onSave, onClose }: Props) {
  const [text, setText] = useState(note);
  return (
    <Modal title={fill(words.noteTitle, { cell })} closeLabel={words.close} onClose={onClose}>
      <form
        class="ask"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          if (text !== note) onSave(text);
        }}
      >
        <textarea
          data-focus=""
          rows={5}
          aria-label={words.note}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <footer>
          <button type="submit" class="primary">
            {words.save}
          </button>
          <button type="button" onClick={onClose}>
            {words.cancel}
          </button>
        </footer>
      </form>
    </Modal>
  );
}
