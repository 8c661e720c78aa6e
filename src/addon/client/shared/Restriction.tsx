import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { actFields } from '../../../language/clientRequestActs';
import { restrictionTexts as texts } from '../../../language/clientRestriction';
import type { RestrictionView } from '../../protocol';
import { Button, Form, TextArea } from './controls';
import { Fields } from './lists';
import { useSay } from './page';
import { ask } from './serve';
import type { Work } from './work';

interface Props {
  restriction: RestrictionView;
  work: Work;
  /** The request on whose page it is shown. */
  request?: string;
  /** The window with the letter was opened. */
  onLetterOpened: () => void;
  /** The letter that waits, where the page does not show it elsewhere. */
  children?: ComponentChildren;
}

/** Since when and on which ground somebody's data is restricted, and the way to the letter with which that ends. */
export function Restriction({ restriction, work, request, onLetterOpened, children }: Props) {
  const say = useSay();
  const [reasons, setReasons] = useState('');
  const { customer: who, since, grounds, letters } = restriction;

  async function review(): Promise<void> {
    const about = { who, reasons: reasons.trim(), ...(request !== undefined && { request }) };
    if ((await work.run(() => ask({ do: 'openLift', ...about }))) === undefined) return;
    onLetterOpened();
    work.announce(say(actFields.reviewing));
  }

  return (
    <section aria-label={say(texts.title)}>
      <h2>{say(texts.title)}</h2>
      <p class="warning">{say(texts.meaning)}</p>
      <Fields
        fields={[
          [say(texts.since), since ?? say(texts.notKnown)],
          [say(texts.ground), grounds.join('\n') || say(texts.notKnown)],
        ]}
      />
      {letters.length > 0 ? (
        <>
          <p>{say(texts.waits)}</p>
          {children}
        </>
      ) : (
        <Form label={say(texts.title)} onSend={() => void review()}>
          <TextArea
            label={say(texts.reasons)}
            hint={say(texts.reasonsHint)}
            value={reasons}
            onChange={setReasons}
            required
          />
          <p class="quiet">{say(texts.before)}</p>
          <p>
            <Button submit busy={work.busy}>
              {say(texts.lift)}
            </Button>
          </p>
        </Form>
      )}
    </section>
  );
}
