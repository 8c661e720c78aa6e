import { card as texts } from '../../../language/client';
import { Button } from '../shared/controls';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import type { Work } from '../shared/work';

interface Props {
  who: string;
  work: Work;
  onReturned: () => Promise<void>;
}

/** An erased person who stands in the register again: the owner says whether they came back, or erases them once more. */
export function Returned({ who, work: { busy, run }, onReturned }: Props) {
  const say = useSay();
  return (
    <section class="warning" aria-label={say(texts.returnedTitle)}>
      <h2>{say(texts.returnedTitle)}</h2>
      <p>{say(texts.returnedQuestion)}</p>
      <p class="row">
        <Button busy={busy} onClick={() => void onReturned()}>
          {say(texts.cameBack)}
        </Button>
        <Button busy={busy} onClick={() => void run(() => ask({ do: 'openErasure', who }))}>
          {say(texts.erase)}
        </Button>
      </p>
    </section>
  );
}
