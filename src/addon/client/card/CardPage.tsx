import { useEffect, useState } from 'preact/hooks';
import { card as texts, common } from '../../../language/client';
import { menu } from '../../../language/menu';
import { holdTexts } from '../../../language/clientHolds';
import type { CardView, FileLink, LookupPurpose, Start } from '../../protocol';
import { Button } from '../shared/controls';
import { Holds } from '../shared/Holds';
import { Letters } from '../shared/Letters';
import { FileList } from '../shared/lists';
import { Outcome } from '../shared/Outcome';
import { LedHeading, useSay } from '../shared/page';
import { Restriction } from '../shared/Restriction';
import { useReturn } from '../shared/return';
import { ask, Refused } from '../shared/serve';
import { useWork, type Work } from '../shared/work';
import { WhoForm } from '../shared/WhoForm';
import { Consents, type Statement } from './Consents';
import { Grounds, HeldData } from './HeldData';
import { NewHold } from './NewHold';
import { Returned } from './Returned';
import { PurposeField, PurposeQuestion } from './PurposeQuestion';

/** The sidebar: everything that the owner needs to see of one person, and what can be done for them. */
export function CardPage({ start }: { start: Start }) {
  const say = useSay();
  const [purpose, setPurpose] = useState(start.purpose);
  return purpose === undefined ? (
    <>
      <h1>{say(menu.card)}</h1>
      <PurposeQuestion onChoose={setPurpose} />
    </>
  ) : (
    <Looking start={start} purpose={purpose} onPurpose={setPurpose} />
  );
}

interface LookingProps {
  start: Start;
  purpose: LookupPurpose;
  onPurpose: (purpose: LookupPurpose) => void;
}

/** The page once it is known why somebody looks. */
function Looking({ start, purpose, onPurpose }: LookingProps) {
  const say = useSay();
  const work = useWork();
  const [card, setCard] = useState<CardView>();
  const [who, setWho] = useState('');
  const [papers, setPapers] = useState<readonly FileLink[]>([]);

  const show = async (job: () => Promise<CardView | undefined>): Promise<boolean> => {
    const shown = await work.run(job);
    if (shown) {
      setCard(shown);
      setPapers([]);
    }
    return shown !== undefined;
  };
  const find = (whom: string) => void show(() => ask({ do: 'cardOf', who: whom, purpose }));
  const showSelected = () => void show(() => ask({ do: 'cardOfSelection', purpose }));

  useEffect(() => {
    if (start.who === undefined) void show(() => selectedIfAny(purpose));
    else find(start.who);
  }, []);

  // A letter's window may have changed what the card shows. Looking anew is in nobody's way.
  const watch = useReturn(() => {
    if (!card) return;
    work.forget();
    ask({ do: 'cardOf', who: card.id, purpose }).then(
      (anew) => setCard((now) => (now?.id === anew.id ? anew : now)),
      () => undefined,
    );
  });

  async function record(statement: Statement, title: string): Promise<boolean> {
    if (!card) return false;
    const recorded = await work.run(() => ask({ do: 'recordConsent', who: card.id, ...statement }));
    if (!recorded) return false;
    setCard(recorded.card);
    work.announce(say(recorded.changed ? texts.recorded : texts.unchanged, { purpose: title }));
    return true;
  }

  return (
    <>
      <LedHeading level={1} to={card && start.part === 'consents' ? undefined : (card?.id ?? 'nobody')}>
        {card ? card.name : say(menu.card)}
      </LedHeading>
      <p class="row">
        <Button busy={work.busy} onClick={showSelected}>
          {say(texts.showSelected)}
        </Button>
        {card && (
          <Button busy={work.busy} onClick={() => find(card.id)}>
            {say(texts.refresh)}
          </Button>
        )}
      </p>
      <Outcome work={work} onChoose={find} />
      {!card && papers.length > 0 && <FileList files={papers} />}
      {!card && <p>{say(texts.start)}</p>}
      <details open={!card}>
        <summary>{say(common.find)}</summary>
        <WhoForm who={who} onWho={setWho} onSend={() => find(who)} send={say(common.find)} busy={work.busy} />
      </details>
      <PurposeField purpose={purpose} onChange={onPurpose} />
      {card && (
        <Person
          card={card}
          part={start.part}
          work={work}
          onRecord={record}
          onChanged={() => show(() => ask({ do: 'cardOf', who: card.id, purpose }))}
          onReturned={async () => {
            const isDone = await show(() => ask({ do: 'confirmReturn', who: card.id }));
            if (isDone) work.announce(say(texts.returnNoted));
          }}
          onLetterOpened={watch}
          onGone={(left) => {
            setCard(undefined);
            setPapers(left);
          }}
        />
      )}
    </>
  );
}

/** The person of the selected row; nobody when no row is selected, which is no mistake of anybody's. */
async function selectedIfAny(purpose: LookupPurpose): Promise<CardView | undefined> {
  try {
    return await ask({ do: 'cardOfSelection', purpose });
  } catch (error) {
    if (error instanceof Refused && error.code === 'selectCustomerRow') return undefined;
    throw error;
  }
}

interface PersonProps {
  card: CardView;
  part: Start['part'];
  work: Work;
  onRecord: (statement: Statement, title: string) => Promise<boolean>;
  /** Something was done: the card is to be shown as it is now. */
  onChanged: () => Promise<boolean>;
  /** The owner says that the person came back by themselves. */
  onReturned: () => Promise<void>;
  onLetterOpened: () => void;
  /** The person was erased: there is no card any more. */
  onGone: (papers: readonly FileLink[]) => void;
}

function Person({ card, part, work, onRecord, onChanged, onReturned, onLetterOpened, onGone }: PersonProps) {
  const say = useSay();
  const { busy } = work;
  const { restriction } = card;
  const open = (job: () => Promise<null>) => void work.run(job);
  return (
    <>
      {card.hasReturned && <Returned who={card.id} work={work} onReturned={onReturned} />}
      {restriction && (
        <Restriction restriction={restriction} work={work} onLetterOpened={onLetterOpened}>
          <Letters letters={restriction.letters} work={work} onChanged={onChanged} />
        </Restriction>
      )}
      <Consents card={card} isWanted={part === 'consents'} busy={busy} onRecord={onRecord} />
      <h2>{say(texts.retention)}</h2>
      <p>
        {card.retention.state
          ? [card.retention.state, card.retention.until && say(common.until, { date: card.retention.until })]
              .filter(Boolean)
              .join(', ')
          : say(texts.notComputed)}
      </p>
      <Grounds card={card} />
      <section aria-label={say(holdTexts.standing)}>
        <h2>{say(holdTexts.standing)}</h2>
        {card.standing.length === 0 && <p>{say(holdTexts.none)}</p>}
        <Holds holds={card.standing} work={work} onChanged={onChanged} onGone={onGone} />
        <NewHold key={card.id} card={card} work={work} onChanged={onChanged} />
      </section>
      <HeldData card={card} />
      <h2>{say(texts.actions)}</h2>
      <p class="row">
        <Button busy={busy} onClick={() => open(() => ask({ do: 'openExport', who: card.id }))}>
          {say(texts.export)}
        </Button>
        <Button busy={busy} onClick={() => open(() => ask({ do: 'openErasure', who: card.id }))}>
          {say(texts.erase)}
        </Button>
      </p>
    </>
  );
}
