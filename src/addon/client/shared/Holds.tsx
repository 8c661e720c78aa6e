import { useState } from 'preact/hooks';
import { holdTexts as texts } from '../../../language/clientHolds';
import { common } from '../../../language/client';
import { formatDate } from '../../../language/text';
import { day } from '../../../register/calendar';
import type { HoldView, LiftedView } from '../../hold-protocol';
import type { ErasureView, FileLink } from '../../protocol';
import { Plan } from '../erasure/Plan';
import { Button, Consenting, DateField, Form, TextField } from './controls';
import { Fields, FileList } from './lists';
import { LedHeading, useLanguage, useSay } from './page';
import { ask } from './serve';
import type { Work } from './work';

interface Props {
  holds: readonly HoldView[];
  work: Work;
  /** Whether each hold says whom it is about; on a person's card it is clear. */
  withNames?: boolean;
  onChanged: () => Promise<boolean>;
  /** Somebody's row went with what the lifting erased; the page says where the papers are. */
  onGone?: (papers: readonly FileLink[]) => void;
}

/** What is being done about a hold. */
type Doing = { hold: string; does: 'review' } | { hold: string; does: 'lift'; plan: ErasureView | null };

/** Holds with what can be done about each: looked at again, or lifted once it is shown what that erases. */
export function Holds({ holds, work, withNames = false, onChanged, onGone }: Props) {
  const say = useSay();
  const language = useLanguage();
  const [doing, setDoing] = useState<Doing>();
  const [files, setFiles] = useState<readonly FileLink[]>([]);

  async function askToLift(hold: string): Promise<void> {
    setFiles([]);
    const plan = await work.run(() => ask({ do: 'liftPlan', hold }));
    if (plan !== undefined) setDoing({ hold, does: 'lift', plan });
  }

  async function done(sentence: string): Promise<void> {
    setDoing(undefined);
    if (await onChanged()) work.announce(sentence);
  }

  async function lift(hold: string): Promise<void> {
    const lifted = await work.run(() => ask({ do: 'liftHold', hold }));
    if (!lifted) return;
    const papers = [...(lifted.erased?.receipt ?? []), ...lifted.files];
    const sentence = endOf(lifted)
      .map((text) => say(text))
      .join(' ');
    if (onGone && lifted.erased?.outcome === 'full') {
      onGone(papers);
      work.announce(sentence);
      return;
    }
    setFiles(papers);
    await done(sentence);
  }

  async function review(hold: string, on: string, reason: string): Promise<void> {
    if (!(await work.run(() => ask({ do: 'reviewHold', hold, on, reason })))) return;
    await done(say(texts.reviewed, { date: formatDate(day(on), language) }));
  }

  return (
    <>
      <ul class="letters">
        {holds.map((hold) => (
          <li key={hold.id || hold.record}>
            <Hold hold={hold} withName={withNames} />
            <Actions
              hold={hold}
              busy={work.busy}
              onReview={() => setDoing({ hold: hold.id, does: 'review' })}
              onLift={() => void askToLift(hold.id)}
            />
            {doing?.hold === hold.id && hold.id !== '' && doing.does === 'review' && (
              <Review hold={hold} busy={work.busy} onSend={(on, why) => void review(hold.id, on, why)} />
            )}
            {doing?.hold === hold.id && doing.does === 'lift' && (
              <Lifting
                plan={doing.plan}
                busy={work.busy}
                onLift={() => void lift(hold.id)}
                onCancel={() => setDoing(undefined)}
              />
            )}
          </li>
        ))}
      </ul>
      {files.length > 0 && (
        <section aria-label={say(common.files)}>
          <FileList files={files} />
        </section>
      )}
    </>
  );
}

/** What became of it, in sentences. */
function endOf({ erased, letter }: LiftedView) {
  if (!erased || erased.goes.length === 0) return [texts.lifted];
  if (!letter) return [texts.liftedErased];
  return [texts.liftedErased, letter.end === 'sent' ? texts.told : texts.letterLeft];
}

function Hold({ hold, withName }: { hold: HoldView; withName: boolean }) {
  const say = useSay();
  const { ground, record, name, law, reason, setOn, reviewOn, isDue } = hold;
  const fields: [string, string | undefined][] = [
    [say(texts.person), withName ? name : ''],
    [say(texts.provision), law],
    [say(texts.reason), reason],
    [say(texts.setOn), setOn],
    [say(texts.reviewOn), reviewOn],
  ];
  return (
    <>
      <p>
        <strong>{say(texts.line, { ground, record })}</strong>
      </p>
      <Fields fields={fields.flatMap(([title, content]) => (content ? [[title, content]] : []))} />
      {isDue && <p class="warning">{say(texts.due)}</p>}
    </>
  );
}

function Actions({
  hold: { id, record, byLetter },
  busy,
  onReview,
  onLift,
}: {
  hold: HoldView;
  busy: boolean;
  onReview: () => void;
  onLift: () => void;
}) {
  const say = useSay();
  if (id === '') return <p class="quiet">{say(texts.withoutId)}</p>;
  return (
    <>
      {byLetter && <p class="quiet">{say(texts.byLetter)}</p>}
      <p class="row">
        <Button busy={busy} label={say(texts.reviewOf, { record })} onClick={onReview}>
          {say(texts.review)}
        </Button>
        {!byLetter && (
          <Button busy={busy} label={say(texts.liftOf, { record })} onClick={onLift}>
            {say(texts.lift)}
          </Button>
        )}
      </p>
    </>
  );
}

function Review({
  hold,
  busy,
  onSend,
}: {
  hold: HoldView;
  busy: boolean;
  onSend: (on: string, reason: string) => void;
}) {
  const say = useSay();
  const [on, setOn] = useState('');
  const [reason, setReason] = useState('');
  return (
    <Form label={say(texts.reviewOf, { record: hold.record })} onSend={() => onSend(on, reason)}>
      <DateField label={say(texts.nextReview)} value={on} onChange={setOn} />
      <TextField label={say(texts.whyStill)} value={reason} onChange={setReason} />
      <p>
        <Button submit busy={busy}>
          {say(texts.keep)}
        </Button>
      </p>
    </Form>
  );
}

/** What lifting erases, before it does. */
function Lifting({
  plan,
  busy,
  onLift,
  onCancel,
}: {
  plan: ErasureView | null;
  busy: boolean;
  onLift: () => void;
  onCancel: () => void;
}) {
  const say = useSay();
  const [hasRead, setHasRead] = useState(false);
  // Where paper alone is set free nothing is erased, and the owner gets a task.
  const erases = plan !== null && plan.goes.length > 0;
  const isFree = plan !== null && !erases && plan.copies.length > 0;
  return (
    <Form label={say(texts.liftTitle)} onSend={onLift}>
      <LedHeading to={plan}>{say(texts.liftTitle)}</LedHeading>
      {!erases && !isFree && <p>{say(plan === null ? texts.erasesNothing : texts.stillNothing)}</p>}
      {isFree && <Plan erasure={plan} isDone={false} />}
      {erases && (
        <>
          <p class="warning">{say(texts.goesOn)}</p>
          <Plan erasure={plan} isDone={false} />
          <Consenting label={say(texts.read)} checked={hasRead} onChange={setHasRead} />
        </>
      )}
      <p class="row">
        <Button submit busy={busy} {...(erases && { kind: 'danger' as const })}>
          {say(erases ? texts.liftAndErase : texts.liftNow)}
        </Button>
        <Button busy={busy} onClick={onCancel}>
          {say(texts.cancel)}
        </Button>
      </p>
    </Form>
  );
}
