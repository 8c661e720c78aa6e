import { useState } from 'preact/hooks';
import { common } from '../../../language/client';
import { letterDialog } from '../../../language/clientLetter';
import { letterLines as texts, oneRequest } from '../../../language/clientRequests';
import type { Text } from '../../../language/text';
import type { FileLink } from '../../protocol';
import type { LetterLineView } from '../../request-protocol';
import { Button, DateField } from './controls';
import { FileList } from './lists';
import { useSay } from './page';
import { ask } from './serve';
import type { Work } from './work';

interface Props {
  letters: readonly LetterLineView[];
  work: Work;
  onChanged: () => Promise<boolean>;
}

/** What can be done about a letter in each state; what is sent or being sent is left alone. */
const actions: Readonly<Record<string, readonly (keyof typeof does)[]>> = {
  waiting: ['sendNow'],
  failed: ['sendAgain', 'print', 'handedOver'],
  unsure: ['wentOut', 'sendAgain'],
  byHand: ['print', 'handedOver'],
};

/** What each button asks of the script; `on` is the day on which the person got the letter, blank for today. */
const does = {
  sendNow: (letter: string) => ask({ do: 'sendLetter', letter }),
  sendAgain: (letter: string) => ask({ do: 'sendLetter', letter }),
  wentOut: (letter: string, on: string) => ask({ do: 'letterDelivered', letter, ...(on && { on }) }),
  handedOver: (letter: string, on: string) => ask({ do: 'letterDelivered', letter, ...(on && { on }) }),
  print: (letter: string) => ask({ do: 'printLetter', letter }),
} as const;

/** The letters about a request with their state, and what the owner can do about each. */
export function Letters({ letters, work, onChanged }: Props) {
  const say = useSay();
  const [files, setFiles] = useState<readonly FileLink[]>([]);

  async function take(action: keyof typeof does, id: string, on: string): Promise<void> {
    setFiles([]);
    const sentence = await work.run(async () => {
      const result = await does[action](id, on);
      if (result === null) return say(texts.noted);
      if ('end' in result) return [say(letterDialog[result.end]), result.reason].filter(Boolean).join(' ');
      setFiles(result.files);
      return say(texts.printed);
    });
    if (sentence === undefined || (action !== 'print' && !(await onChanged()))) return;
    work.announce(sentence);
  }

  if (letters.length === 0) return <p>{say(oneRequest.noLetters)}</p>;
  return (
    <>
      <ul class="letters">
        {letters.map((letter) => (
          <Letter
            key={letter.id}
            letter={letter}
            busy={work.busy}
            onTake={(action, on) => void take(action, letter.id, on)}
          />
        ))}
      </ul>
      {files.length > 0 && (
        <section aria-label={say(common.files)}>
          <FileList files={files} />
        </section>
      )}
    </>
  );
}

function Letter({
  letter,
  busy,
  onTake,
}: {
  letter: LetterLineView;
  busy: boolean;
  onTake: (action: keyof typeof does, on: string) => void;
}) {
  const say = useSay();
  const [on, setOn] = useState('');
  const { kind, state, stateText, queuedOn, sentOn, problem, isCode } = letter;
  const offered = (actions[state] ?? []).filter((action) => !(isCode && isOnPaper.includes(action)));
  const when: [Text, string | undefined] = sentOn ? [texts.sentOn, sentOn] : [texts.queuedOn, queuedOn];
  return (
    <li>
      <p>
        {say(texts.line, { kind, state: stateText })}
        {when[1] && <span class="quiet">, {say(when[0], { date: when[1] })}</span>}
      </p>
      {problem && <p class="warning">{problem}</p>}
      {state === 'unsure' && <p class="warning">{say(texts.unsureHint)}</p>}
      {offered.some((action) => reaching.includes(action)) && (
        <DateField label={say(texts.reachedOn)} value={on} onChange={setOn} required={false} />
      )}
      {offered.length > 0 && (
        <p class="row">
          {offered.map((action) => (
            <Button
              key={action}
              busy={busy}
              label={say(texts.forLetter, { action: say(texts[action]), kind })}
              onClick={() => onTake(action, on)}
            >
              {say(texts[action])}
            </Button>
          ))}
        </p>
      )}
    </li>
  );
}

/** Ways of saying that a letter has reached the person. */
const reaching: readonly (keyof typeof does)[] = ['wentOut', 'handedOver'];

/** A code is never put on paper. */
const isOnPaper: readonly (keyof typeof does)[] = ['print', 'handedOver'];
