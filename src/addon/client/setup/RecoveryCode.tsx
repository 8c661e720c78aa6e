import { setUpDialog as texts } from '../../../language/setUpDialog';
import { Button } from '../shared/controls';
import { LedHeading, useSay } from '../shared/page';

/** The recovery code, to be written down; it is shown at every set-up until the owner says that it is. */
export function RecoveryCode({
  code,
  busy,
  onWritten,
}: {
  code: string;
  busy: boolean;
  onWritten: () => void;
}) {
  const say = useSay();
  return (
    <section aria-label={say(texts.codeTitle)}>
      <LedHeading to={code}>{say(texts.codeTitle)}</LedHeading>
      <p>{say(texts.codeHint)}</p>
      <p class="code">{code}</p>
      <Button kind="primary" busy={busy} onClick={onWritten}>
        {say(texts.codeWritten)}
      </Button>
    </section>
  );
}
