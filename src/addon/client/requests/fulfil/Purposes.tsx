import { fulfilTexts as texts } from '../../../../language/clientFulfil';
import { allMarketing } from '../../../../language/marketing';
import type { FulfilNeeds } from '../../../request-protocol';
import { Tick, Ticks } from '../../shared/controls';
import { useSay } from '../../shared/page';

interface Props {
  needs: FulfilNeeds | undefined;
  chosen: readonly string[] | undefined;
  onChange: (purposes: string[]) => void;
}

/** The purposes that a right is about. */
export function Purposes({ needs, chosen = [], onChange }: Props) {
  const say = useSay();
  if (!needs) return null;
  if (needs.purposes.length === 0) return <p>{say(texts.noPurposes)}</p>;
  return <Ticks legend={say(texts.purposes)} options={needs.purposes} chosen={chosen} onChange={onChange} />;
}

/**
 * An objection to direct marketing: to all of it, also what begins later, unless the person confined it to some purposes (GDPR
 * Art. 21(2)).
 */
export function MarketingPurposes({
  needs,
  chosen,
  onChange,
}: Omit<Props, 'onChange'> & { onChange: (purposes: string[] | undefined) => void }) {
  const say = useSay();
  if (!needs) return null;
  if (needs.purposes.length === 0) return <p>{say(allMarketing)}</p>;
  const confine = (purposes: string[]) => onChange(purposes.length > 0 ? purposes : undefined);
  return (
    <>
      <Tick
        label={say(allMarketing)}
        checked={!chosen}
        onChange={(isAll) => onChange(isAll ? undefined : needs.purposes.map(({ key }) => key))}
      />
      {chosen && <Purposes needs={needs} chosen={chosen} onChange={confine} />}
    </>
  );
}
