import { useState } from 'preact/hooks';
import { DialogForm } from '../DialogForm';
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
      <DialogForm
        words={words}
        label={words.save}
        onDone={() => text !== note && onSave(text)}
        onClose={onClose}
      >
        <textarea
          data-focus=""
          rows={5}
          aria-label={words.note}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </DialogForm>
    </Modal>
  );
}
