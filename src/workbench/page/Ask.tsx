import { useRef } from 'preact/hooks';
import type { AskView, UiButton } from '../server/protocol';
import { Modal } from './Modal';
import { Permissions } from './Permissions';
import { useDeaf } from './useDeaf';
import type { Words } from './words';

interface Props {
  ask: AskView;
  words: Words;
  title: string;
  onAnswer(button: UiButton, text: string): void;
}

function buttonLabel(button: UiButton, ask: AskView, words: Words): string {
  if (ask.kind === 'authorise' && button === 'OK') return words.allow;
  return { OK: words.ok, CANCEL: words.cancel, YES: words.yes, NO: words.no, CLOSE: words.close }[button];
}

/** What a script waits for: a message, a question, or its permissions. */
export function Ask({ ask, words, title, onAnswer }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const onKeyDown = useDeaf();
  const answer = (button: UiButton) => onAnswer(button, input.current?.value ?? '');
  const heading = ask.kind === 'authorise' ? words.permissionsTitle : ask.title || title;
  const [first = 'OK'] = ask.buttons;
  // Rights are given by a decision, never by the first key: the focus is on the refusal.
  const focused = { prompt: -1, alert: 0, authorise: ask.buttons.length - 1 }[ask.kind];
  return (
    <Modal title={heading} closeLabel={words.close} onClose={() => answer('CLOSE')}>
      <form
        class="ask"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          answer(first);
        }}
      >
        {ask.kind === 'authorise' ? (
          <Permissions scopes={ask.text.split('\n')} words={words} />
        ) : (
          <p class="ask-text">{ask.text}</p>
        )}
        {ask.kind === 'prompt' && (
          <input ref={input} type="text" aria-label={ask.text || words.answer} data-focus="" />
        )}
        <footer>
          {ask.buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'primary' : ''}
              data-focus={index === focused ? '' : undefined}
              onClick={index === 0 ? undefined : () => answer(button)}
            >
              {buttonLabel(button, ask, words)}
            </button>
          ))}
        </footer>
      </form>
    </Modal>
  );
}
