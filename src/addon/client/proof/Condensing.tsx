import { useState } from 'preact/hooks';
import { proofDialog as texts } from '../../../language/proof';
import type { CondensingView } from '../../protocol';
import { Button, Consenting, Form } from '../shared/controls';
import { Outcome } from '../shared/Outcome';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';

/** What can be condensed of the log, and the owner's sign-off on it. */
export function Condensing() {
  const say = useSay();
  const work = useWork();
  const [plan, setPlan] = useState<CondensingView>();
  const [approved, setApproved] = useState(false);

  async function look(): Promise<void> {
    setApproved(false);
    setPlan(await work.run(() => ask({ do: 'condensingPlan' })));
  }

  async function condense(): Promise<void> {
    const view = await work.run(() => ask({ do: 'condense' }));
    if (!view) return;
    const { unfinished, sentences } = view;
    if (!unfinished) setPlan(undefined);
    setApproved(false);
    work.announce(unfinished ? say(texts.unfinished) : sentences.join(' '));
  }

  return (
    <section>
      <h2>{say(texts.condenseTitle)}</h2>
      <p>{say(texts.condenseIntro)}</p>
      <p>
        <Button busy={work.busy} onClick={() => void look()}>
          {say(texts.look)}
        </Button>
      </p>
      {plan && (
        <>
          {plan.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {plan.entries > 0 && (
            <Form onSend={() => void condense()} label={say(texts.condenseTitle)}>
              <Consenting label={say(texts.confirm)} checked={approved} onChange={setApproved} />
              <p>
                <Button submit kind="danger" busy={work.busy}>
                  {say(texts.condense)}
                </Button>
              </p>
            </Form>
          )}
        </>
      )}
      <Outcome work={work} />
    </section>
  );
}
