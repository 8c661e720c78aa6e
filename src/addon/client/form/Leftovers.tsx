import { formDialog as texts } from '../../../language/formDialog';
import type { FormView } from '../../protocol';
import { Button } from '../shared/controls';
import { useSay } from '../shared/page';

interface Props {
  leftovers: FormView['leftovers'];
  busy: boolean;
  onLooked: () => void;
}

/** What runs that died may have left in Drive, until the owner says that they have looked. */
export function Leftovers({ leftovers, busy, onLooked }: Props) {
  const say = useSay();
  return (
    <section class="warning">
      <h2>{say(texts.leftovers)}</h2>
      <p>{say(texts.lookFor)}</p>
      <ul>
        {leftovers.map(({ title, at }) => (
          <li key={at}>{say(texts.leftover, { title, at })}</li>
        ))}
      </ul>
      <p>
        <Button busy={busy} onClick={onLooked}>
          {say(texts.looked)}
        </Button>
      </p>
    </section>
  );
}
