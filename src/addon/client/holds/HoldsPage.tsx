import { useEffect, useState } from 'preact/hooks';
import { card } from '../../../language/client';
import { heldByInvoices, holdTexts as texts } from '../../../language/clientHolds';
import { menu } from '../../../language/menu';
import type { HoldListView } from '../../hold-protocol';
import { Button } from '../shared/controls';
import { Holds } from '../shared/Holds';
import { Letters } from '../shared/Letters';
import { Outcome } from '../shared/Outcome';
import { useSay, useSayCount } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork, type Work } from '../shared/work';

/** The sidebar with all that may not be erased yet: what is to be looked at again comes first. */
export function HoldsPage() {
  const say = useSay();
  const work = useWork();
  const [list, setList] = useState<HoldListView>();

  const show = async (): Promise<boolean> => {
    const shown = await work.run(() => ask({ do: 'holdList' }));
    if (shown) setList(shown);
    return shown !== undefined;
  };
  useEffect(() => void show(), []);

  return (
    <>
      <h1>{say(menu.holds)}</h1>
      <p class="row">
        <Button busy={work.busy} onClick={() => void show()}>
          {say(card.refresh)}
        </Button>
      </p>
      <Outcome work={work} />
      {list && <List list={list} work={work} onChanged={show} />}
    </>
  );
}

function List({
  list: { holds, invoices, letters },
  work,
  onChanged,
}: {
  list: HoldListView;
  work: Work;
  onChanged: () => Promise<boolean>;
}) {
  const say = useSay();
  const sayCount = useSayCount();
  const due = holds.filter(({ isDue }) => isDue);
  const others = holds.filter(({ isDue }) => !isDue);
  const byInvoices = (['open', 'collection'] as const).filter((state) => invoices[state] > 0);
  return (
    <>
      <section aria-label={say(texts.toReview)}>
        <h2>{say(texts.toReview)}</h2>
        {due.length === 0 && <p>{say(texts.noneDue)}</p>}
        <Holds holds={due} work={work} withNames onChanged={onChanged} />
      </section>
      <section aria-label={say(texts.others)}>
        <h2>{say(texts.others)}</h2>
        {others.length === 0 && <p>{say(texts.none)}</p>}
        <Holds holds={others} work={work} withNames onChanged={onChanged} />
        <p class="quiet">{say(texts.setOnCard)}</p>
      </section>
      {byInvoices.length > 0 && (
        <section aria-label={say(texts.byInvoices)}>
          <h2>{say(texts.byInvoices)}</h2>
          {byInvoices.map((state) => (
            <p key={state}>{sayCount(heldByInvoices[state], invoices[state])}</p>
          ))}
        </section>
      )}
      {letters.length > 0 && (
        <section aria-label={say(texts.letters)}>
          <h2>{say(texts.letters)}</h2>
          <Letters letters={letters} work={work} onChanged={onChanged} />
        </section>
      )}
    </>
  );
}
