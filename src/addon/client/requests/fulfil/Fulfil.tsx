import { useEffect, useId, useState } from 'preact/hooks';
import { fulfilTexts as texts } from '../../../../language/clientFulfil';
import type { FulfilNeeds, FulfilWish } from '../../../request-protocol';
import { Button, Form } from '../../shared/controls';
import { useMentioned } from '../../shared/mentioned';
import { Mentions } from '../../shared/Mentions';
import { useSay } from '../../shared/page';
import { ask } from '../../shared/serve';
import type { Desk } from '../desk';
import { RightForm } from './RightForm';
import { firstWish, isWishReady } from './wishes';

/** The fulfilment of the request's right: what it needs, then what happens and the letter, in their window. */
export function Fulfil({ desk }: { desk: Desk }) {
  const say = useSay();
  const reason = useId();
  const { view, work } = desk;
  const hindrance = view.hindrances.fulfil;
  const [needs, setNeeds] = useState<FulfilNeeds>();
  const [wish, setWish] = useState<FulfilWish>(() => firstWish(view.right));
  // With nobody who fits, the answer is that nothing is held, whatever was asked for.
  const isStranger = !view.person && view.right !== 'other';
  const person = view.person?.id;
  const mentioned = useMentioned(work);

  useEffect(() => {
    if (hindrance !== undefined || person === undefined) return;
    if (view.right === 'erasure') void mentioned.lookFor(person);
    void ask({ do: 'fulfilNeeds', request: view.id }).then(
      (found) => {
        setNeeds(found);
        setWish(firstWish(view.right, found));
      },
      () => undefined,
    );
  }, [person, hindrance]);

  if (hindrance)
    return (
      <>
        <p id={reason} class="quiet">
          {hindrance}
        </p>
        <p>
          <Button disabled reason={reason}>
            {say(texts.preview)}
          </Button>
        </p>
      </>
    );
  const isReady = isStranger || isWishReady(wish);
  const review = () => {
    if (mentioned.isSettled()) void desk.review({ act: 'fulfil', wish });
  };
  return (
    <>
      <Mentions mentioned={mentioned} busy={work.busy} />
      <Form onSend={review} label={say(texts.preview)}>
        {isStranger ? (
          <p>{say(texts.nothingHeld)}</p>
        ) : (
          <RightForm wish={wish} needs={needs} onChange={setWish} />
        )}
        {!isReady && (
          <p id={reason} class="quiet">
            {say(texts.noField)}
          </p>
        )}
        <p>
          <Button submit kind="primary" busy={work.busy} disabled={!isReady} reason={reason}>
            {say(texts.preview)}
          </Button>
        </p>
      </Form>
    </>
  );
}
