import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { erasureTexts as texts } from '../../../language/client';
import { erasureCourseTexts } from '../../../language/erasures';
import { menu } from '../../../language/menu';
import type { ErasedView, ErasureView, Start } from '../../protocol';
import { Button, Consenting, Form, Tick } from '../shared/controls';
import { FileList } from '../shared/lists';
import { Outcome } from '../shared/Outcome';
import { useMentioned } from '../shared/mentioned';
import { Mentions } from '../shared/Mentions';
import { LedHeading, useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWhom } from '../shared/whom';
import { useWork } from '../shared/work';
import { WhoForm } from '../shared/WhoForm';
import { Plan } from './Plan';

/** The erasure dialog: the plan first, then the confirmation, then the receipt. */
export function ErasurePage({ start }: { start: Start }) {
  const say = useSay();
  const work = useWork();
  const [who, setWho] = useWhom(start);
  const [plan, setPlan] = useState<ErasureView>();
  const [anonymise, setAnonymise] = useState(false);
  const [erased, setErased] = useState<ErasedView>();
  const mentioned = useMentioned(work);

  async function showPlan(whom: string): Promise<void> {
    setPlan(undefined);
    setAnonymise(false);
    await mentioned.lookFor(undefined);
    const shown = await work.run(() => ask({ do: 'erasurePlan', who: whom }));
    setPlan(shown);
    if (shown && shown.goes.length > 0) await mentioned.lookFor(shown.customer);
  }

  async function erase(whom: string): Promise<void> {
    if (!mentioned.isSettled()) return;
    const done = await work.run(() => ask({ do: 'erase', who: whom, anonymise }));
    if (!done) return;
    setErased(done);
    work.announce(say(endOf(done)));
  }

  // A dialog that was opened for somebody shows their plan at once.
  useEffect(() => {
    if (start.who !== undefined) void showPlan(start.who);
  }, []);

  if (erased) {
    return (
      <>
        <LedHeading level={1} to={erased}>
          {say(endOf(erased))}
        </LedHeading>
        <Outcome work={work} />
        <Receipt
          erased={erased}
          busy={work.busy}
          onList={() => void work.run(() => ask({ do: 'openPage', page: 'erasures' }))}
        />
      </>
    );
  }
  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      <p>{say(texts.intro)}</p>
      <WhoForm
        who={who}
        onWho={setWho}
        onSend={() => void showPlan(who)}
        send={say(texts.showPlan)}
        busy={work.busy}
      />
      <Outcome work={work} onChoose={(id) => void showPlan(id)} />
      {plan && (
        <>
          <LedHeading to={plan}>{say(texts.planFor, { name: plan.name || who })}</LedHeading>
          <Plan erasure={anonymise ? plan : { ...plan, statistics: [] }} isDone={false} />
          <Mentions mentioned={mentioned} busy={work.busy} />
          {plan.goes.length > 0 && (
            <Confirmation key={plan.customer} busy={work.busy} onErase={() => void erase(plan.customer)}>
              <Tick label={say(texts.anonymise)} checked={anonymise} onChange={setAnonymise} />
              {anonymise && plan.statistics.length === 0 && <p class="quiet">{say(texts.statisticsLater)}</p>}
            </Confirmation>
          )}
          {plan.goes.length === 0 && plan.copies.length > 0 && (
            <p>
              <Button busy={work.busy} onClick={() => void erase(plan.customer)}>
                {say(texts.makeTasks)}
              </Button>
            </p>
          )}
        </>
      )}
    </>
  );
}

/** What an erasure came to; where only paper was left the owner has got tasks, and nothing is erased yet. */
const endOf = ({ goes, copies }: ErasureView) =>
  goes.length > 0 ? texts.done : copies.length > 0 ? texts.tasksMade : texts.nothing;

interface ConfirmationProps {
  busy: boolean;
  onErase: () => void;
  /** What there is to choose. */
  children: ComponentChildren;
}

function Confirmation({ busy, onErase, children }: ConfirmationProps) {
  const say = useSay();
  const [hasRead, setHasRead] = useState(false);
  return (
    <Form onSend={onErase}>
      {children}
      <Consenting label={say(texts.read)} checked={hasRead} onChange={setHasRead} />
      <p>
        <Button submit busy={busy} kind="danger">
          {say(texts.erase)}
        </Button>
      </p>
    </Form>
  );
}

function Receipt({ erased, busy, onList }: { erased: ErasedView; busy: boolean; onList: () => void }) {
  const say = useSay();
  return (
    <>
      <Plan erasure={erased} isDone />
      {erased.receipt.length > 0 && (
        <>
          <h2>{say(texts.receipt)}</h2>
          <FileList files={erased.receipt} />
        </>
      )}
      {erased.copies.length > 0 && <p class="warning">{say(erasureCourseTexts.remains)}</p>}
      <p>{say(texts.tasks)}</p>
      <p>
        <Button busy={busy} onClick={onList}>
          {say(menu.erasures)}
        </Button>
      </p>
    </>
  );
}
