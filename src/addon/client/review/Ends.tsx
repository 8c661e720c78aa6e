import { useEffect, useState } from 'preact/hooks';
import { countedRelationshipTexts, relationshipTexts } from '../../../language/relationshipTexts';
import { reviewDialog as texts } from '../../../language/reviewDialog';
import type { Operations } from '../../protocol';
import { Button, DateField } from '../shared/controls';
import { useSay, useSayCount } from '../shared/page';
import { ask } from '../shared/serve';
import type { Work } from '../shared/work';
import { RowTick, type Chosen } from './Choosing';
import { ChoosingPage, CHOOSE_FIRST } from './ChoosingPage';

type List = Operations['suggestedEnds']['value'];

/** Relationships that have perhaps ended: the owner says of each whether it has. Only what is on show can be chosen. */
export function Ends({ work }: { work: Work }) {
  const say = useSay();
  const sayCount = useSayCount();
  const [list, setList] = useState<List>();
  const [from, setFrom] = useState(0);
  const [chosen, setChosen] = useState<Chosen>(new Set());
  const [on, setOn] = useState('');
  const [ended, setEnded] = useState<string[]>([]);

  async function look(at: number): Promise<void> {
    const next = await work.run(() => ask({ do: 'suggestedEnds', from: at }));
    if (!next) return;
    setList(next);
    setFrom(at);
    setChosen(new Set());
  }
  useEffect(() => void look(0), []);

  async function decide(what: 'ended' | 'confirmed'): Promise<void> {
    const customers = [...chosen];
    const done = await work.run(() =>
      what === 'ended'
        ? ask({ do: 'endRelationships', customers, ...(on !== '' && { on }) })
        : ask({ do: 'confirmRelationships', customers }),
    );
    if (!done) return;
    setEnded(what === 'ended' ? customers : []);
    await look(0);
    if (done.decided > 0) work.announce(sayCount(countedRelationshipTexts[what], done.decided));
    if (done.changed > 0) work.complain(sayCount(countedRelationshipTexts.changed, done.changed));
  }

  async function reopen(): Promise<void> {
    const done = await work.run(() => ask({ do: 'reopenRelationships', customers: ended }));
    if (!done) return;
    setEnded([]);
    await look(0);
    work.announce(sayCount(countedRelationshipTexts.reopened, done.reopened));
  }

  if (!list) return null;
  const { busy } = work;
  const isNone = chosen.size === 0;
  return (
    <>
      {ended.length > 0 && (
        <p>
          <Button busy={busy} onClick={() => void reopen()}>
            {say(texts.reopen)}
          </Button>
        </p>
      )}
      {list.total === 0 ? (
        <p>{say(relationshipTexts.none)}</p>
      ) : (
        <>
          <p>{say(texts.endsIntro)}</p>
          <ChoosingPage
            page={list.items.map(({ customer }) => customer)}
            from={from}
            total={list.total}
            chosen={chosen}
            busy={busy}
            onChange={setChosen}
            onPage={(at) => void look(at)}
            table={<EndTable list={list} chosen={chosen} onChange={setChosen} />}
            fields={<DateField label={say(texts.endOn)} value={on} onChange={setOn} required={false} />}
          >
            <Button
              kind="primary"
              busy={busy}
              disabled={isNone}
              reason={CHOOSE_FIRST}
              onClick={() => void decide('ended')}
            >
              {say(texts.end)}
            </Button>
            <Button
              busy={busy}
              disabled={isNone}
              reason={CHOOSE_FIRST}
              onClick={() => void decide('confirmed')}
            >
              {say(texts.still)}
            </Button>
          </ChoosingPage>
        </>
      )}
    </>
  );
}

function EndTable({
  list,
  chosen,
  onChange,
}: {
  list: List;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}) {
  const say = useSay();
  return (
    <table class="review">
      <caption class="unseen">{say(texts.ends)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{say(texts.choose)}</span>
          </th>
          <th scope="col">{say(texts.customer)}</th>
          <th scope="col">{say(texts.lastActivity)}</th>
        </tr>
      </thead>
      <tbody>
        {list.items.map(({ customer, name, lastActivity }) => (
          <tr key={customer}>
            <td>
              <RowTick id={customer} name={name || customer} chosen={chosen} onChange={onChange} />
            </td>
            <th scope="row">{name || customer}</th>
            <td>{lastActivity}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
