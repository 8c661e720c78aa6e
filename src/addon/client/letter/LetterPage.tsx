import { useEffect, useState } from 'preact/hooks';
import { letterDialog as texts } from '../../../language/clientLetter';
import { tokensOf } from '../../../documents/letter';
import type { Start } from '../../protocol';
import type { ActView, EditedLetter, LetterDraftView, OrderWish } from '../../request-protocol';
import { Button, Consenting, Form } from '../shared/controls';
import { FileList } from '../shared/lists';
import { Outcome } from '../shared/Outcome';
import { LedHeading, useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';
import { Plan } from '../erasure/Plan';
import { LetterFields } from './LetterFields';
import { missingTokens } from './tokens';

/** The dialog that shows what would happen and the letter that goes out, before anything is done. */
export function LetterPage({ start }: { start: Start }) {
  const say = useSay();
  const work = useWork();
  const [draft, setDraft] = useState<LetterDraftView>();
  const [done, setDone] = useState<ActView>();
  const { request, order } = start;

  useEffect(() => {
    if (request === undefined || order === undefined) return;
    void work.run(async () => setDraft(await ask({ do: 'draftLetter', request, order })));
  }, []);

  if (request === undefined || order === undefined) return null;

  async function send(edited: EditedLetter): Promise<void> {
    const what = withBasis(order as OrderWish, draft?.basis);
    const result = await work.run(() =>
      ask({ do: 'actOnRequest', request: request as string, order: what, edited }),
    );
    if (result) setDone(result);
  }
  const leave = () => google.script.host.close();
  const goBack = () => void work.run(() => ask({ do: 'openRequest', request })).then(leave);

  if (done) return <Done done={done} work={work} onClose={goBack} />;
  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      <Outcome work={work} />
      {draft && (
        <Review draft={draft} busy={work.busy} onSend={(edited) => void send(edited)} onBack={leave} />
      )}
      {!draft && !work.busy && (
        <p>
          <Button onClick={leave}>{say(texts.back)}</Button>
        </p>
      )}
    </>
  );
}

/** The letter of an erasure tells what happens only if that is still so when it is carried out. */
function withBasis(order: OrderWish, basis: string | undefined): OrderWish {
  if (order.act !== 'fulfil' || order.wish.right !== 'erasure' || basis === undefined) return order;
  return { act: 'fulfil', wish: { ...order.wish, basis } };
}

interface ReviewProps {
  draft: LetterDraftView;
  busy: boolean;
  onSend: (edited: EditedLetter) => void;
  onBack: () => void;
}

function Review({ draft, busy, onSend, onBack }: ReviewProps) {
  const say = useSay();
  const [edited, setEdited] = useState<EditedLetter>({ to: draft.to, letter: draft.letter });
  const [hasRead, setHasRead] = useState(false);
  const missing = missingTokens(draft.tokens, tokensOf(edited.letter));
  const hasAddress = edited.to.trim() !== '';
  const isErasure = draft.erasure !== undefined && draft.erasure.goes.length > 0;
  const isUnready = missing.length > 0 || (isErasure && !hasRead);
  return (
    <Form onSend={() => onSend(edited)}>
      <p>{say(texts.intro)}</p>
      <Happenings draft={draft} />
      <p class="quiet">
        {say(texts.language, { language: draft.language })}. {say(texts.whenSent)}
      </p>
      <LetterFields draft={draft} edited={edited} onChange={setEdited} />
      {missing.length > 0 && (
        <p role="alert" class="problem" id="missing">
          {say(texts.tokenMissing, { tokens: missing.join(', ') })}
        </p>
      )}
      {!hasAddress && (
        <p class="warning" id="no-address">
          {say(texts.noAddress)}
        </p>
      )}
      {draft.isCode && (
        <p class="quiet" id="no-print">
          {say(texts.noPrint)}
        </p>
      )}
      {isErasure && <Consenting label={say(texts.read)} checked={hasRead} onChange={setHasRead} />}
      <p class="row">
        <Button
          submit
          busy={busy}
          kind={isErasure ? 'danger' : 'primary'}
          disabled={!hasAddress || missing.length > 0}
          reason={missing.length > 0 ? 'missing' : 'no-address'}
        >
          {say(texts.send)}
        </Button>
        <Button
          busy={busy}
          disabled={draft.isCode || isUnready}
          reason={draft.isCode ? 'no-print' : 'missing'}
          onClick={() => onSend({ ...edited, to: '' })}
        >
          {say(texts.print)}
        </Button>
        <Button busy={busy} onClick={onBack}>
          {say(texts.back)}
        </Button>
      </p>
    </Form>
  );
}

function Happenings({ draft: { happens, erasure } }: { draft: LetterDraftView }) {
  const say = useSay();
  if (happens.length === 0 && !erasure) return null;
  return (
    <section aria-label={say(texts.happens)}>
      <h2>{say(texts.happens)}</h2>
      {erasure && <Plan erasure={erasure} isDone={false} />}
      {happens.map(({ title, items }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Done({
  done,
  work,
  onClose,
}: {
  done: ActView;
  work: ReturnType<typeof useWork>;
  onClose: () => void;
}) {
  const say = useSay();
  const { letter, files, rewritten } = done;
  return (
    <>
      <LedHeading level={1} to={done}>
        {say(letter ? texts[letter.end] : texts.noLetter)}
      </LedHeading>
      <Outcome work={work} />
      {letter?.reason && <p class="warning">{letter.reason}</p>}
      {rewritten && <p class="warning">{say(texts.rewritten)}</p>}
      {files.length > 0 && <FileList files={files} />}
      <p>
        <Button kind="primary" busy={work.busy} onClick={onClose}>
          {say(texts.close)}
        </Button>
      </p>
    </>
  );
}
