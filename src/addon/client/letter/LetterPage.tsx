import { useEffect, useState } from 'preact/hooks';
import { languageNames } from '../../../language/client';
import { letterDialog as texts } from '../../../language/clientLetter';
import { languages, type Language } from '../../../language/text';
import { tokensOf } from '../../../documents/letter';
import type { Start } from '../../protocol';
import type { ActView, EditedLetter, LetterDraftView } from '../../request-protocol';
import { Button, Consenting, Form, SelectField } from '../shared/controls';
import { FileList } from '../shared/lists';
import { Outcome } from '../shared/Outcome';
import { LedHeading, useSay } from '../shared/page';
import { useWork } from '../shared/work';
import { Plan } from '../erasure/Plan';
import { AddressCheck, goesElsewhere } from './AddressCheck';
import { LetterFields } from './LetterFields';
import { matterOf, type Matter } from './matters';
import { missingTokens } from './tokens';

/** The dialog that shows what would happen and the letter that goes out, before anything is done. */
export function LetterPage({ start }: { start: Start }) {
  const [matter] = useState(() => matterOf(start));
  return matter ? <Writing matter={matter} /> : null;
}

function Writing({ matter }: { matter: Matter }) {
  const say = useSay();
  const work = useWork();
  const [written, setWritten] = useState<Written>();
  const [done, setDone] = useState<ActView>();

  async function draftIn(language?: Language): Promise<void> {
    const draft = await work.run(() => matter.draft(language));
    if (draft) setWritten((before) => ({ draft, edited: unedited(draft, before?.edited.to) }));
  }
  useEffect(() => void draftIn(), []);

  async function send(edited: EditedLetter): Promise<void> {
    const result = await work.run(() => matter.send(edited, written?.draft.basis));
    if (result) setDone(result);
  }
  const leave = () => google.script.host.close();
  const goBack = () => void work.run(matter.goBack).then(leave);

  if (done) return <Done done={done} matter={matter} work={work} onClose={goBack} />;
  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      <Outcome work={work} />
      {written && (
        <Review
          {...written}
          matter={matter}
          busy={work.busy}
          onChange={(edited) => setWritten({ ...written, edited })}
          onLanguage={(language) => void draftIn(language)}
          onSend={(edited) => void send(edited)}
          onBack={leave}
        />
      )}
      {!written && !work.busy && (
        <p>
          <Button onClick={leave}>{say(texts.back)}</Button>
        </p>
      )}
    </>
  );
}

/** The letter as it was drafted, and as the owner has edited it. */
interface Written {
  draft: LetterDraftView;
  edited: EditedLetter;
}

/** In another language it is another letter; the address stays as it was written. */
const unedited = (
  { to, letter, head: { language } }: LetterDraftView,
  writtenTo: string = to,
): EditedLetter => ({ to: writtenTo, letter, language });

interface ReviewProps extends Written {
  matter: Matter;
  busy: boolean;
  onChange: (edited: EditedLetter) => void;
  /** Another language is wanted: the letter is drafted anew. */
  onLanguage: (language: Language) => void;
  onSend: (edited: EditedLetter) => void;
  onBack: () => void;
}

function Review({ draft, edited, matter, busy, onChange, onLanguage, onSend, onBack }: ReviewProps) {
  const say = useSay();
  const [hasRead, setHasRead] = useState(false);
  const missing = missingTokens(draft.tokens, tokensOf(edited.letter));
  const hasAddress = edited.to.trim() !== '';
  const isErasure = draft.erasure !== undefined && draft.erasure.goes.length > 0;
  const isUnchecked = draft.tellsOfPerson && goesElsewhere(draft, edited.to) && !edited.addressChecked;
  const isUnready = missing.length > 0 || (isErasure && !hasRead);
  return (
    <Form onSend={() => onSend(edited)}>
      <p>{say(texts.intro)}</p>
      <Happenings draft={draft} />
      <LetterLanguage draft={draft} edited={edited} onChange={onLanguage} />
      <p class="quiet">{say(matter.whenSent)}</p>
      <LetterFields draft={draft} edited={edited} onChange={onChange} />
      {missing.length > 0 && (
        <p role="alert" class="problem" id="missing">
          {say(texts.tokenMissing, { tokens: missing.join(', ') })}
        </p>
      )}
      <AddressCheck draft={draft} edited={edited} onChange={onChange} />
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
          disabled={!hasAddress || missing.length > 0 || isUnchecked}
          reason={missing.length > 0 ? 'missing' : hasAddress ? 'elsewhere' : 'no-address'}
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

interface LetterLanguageProps extends Written {
  onChange: (language: Language) => void;
}

/** The language of the letter, which can be changed as long as nothing that was written would be lost. */
function LetterLanguage({ draft, edited, onChange }: LetterLanguageProps) {
  const say = useSay();
  const { language } = draft.head;
  const isEdited = edited.letter.subject !== draft.letter.subject || edited.letter.text !== draft.letter.text;
  if (isEdited)
    return (
      <p class="quiet">
        {say(texts.languageIs, { language: languageNames[language] })} {say(texts.languageFixed)}
      </p>
    );
  return (
    <SelectField
      label={say(texts.language)}
      value={language}
      onChange={(key) => {
        const wanted = languages.find((each) => each === key);
        if (wanted) onChange(wanted);
      }}
      options={languages.map((key) => ({ key, text: languageNames[key] }))}
    />
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
  matter,
  work,
  onClose,
}: {
  done: ActView;
  matter: Matter;
  work: ReturnType<typeof useWork>;
  onClose: () => void;
}) {
  const say = useSay();
  const { letter, files, rewritten } = done;
  return (
    <>
      <LedHeading level={1} to={done}>
        {say(letter ? matter.ends[letter.end] : texts.noLetter)}
      </LedHeading>
      <Outcome work={work} />
      {letter?.reason && <p class="warning">{letter.reason}</p>}
      {rewritten && <p class="warning">{say(texts.rewritten)}</p>}
      {files.length > 0 && <FileList files={files} />}
      <p>
        <Button kind="primary" busy={work.busy} onClick={onClose}>
          {say(matter.close)}
        </Button>
      </p>
    </>
  );
}
