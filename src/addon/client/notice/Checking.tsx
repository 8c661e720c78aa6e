import { useId, useState } from 'preact/hooks';
import { common, languageNames } from '../../../language/client';
import { checkDialog as texts } from '../../../language/noticeLint/dialog';
import { isLanguage, languages } from '../../../language/text';
import type { NoticeCheckView } from '../../notice-check-protocol';
import { Button, Form, SelectField, TextArea } from '../shared/controls';
import { FileList } from '../shared/lists';
import { Outcome } from '../shared/Outcome';
import { LedHeading, useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';

/** Value of the choice that leaves the language to be found. */
const BY_WORDS = 'words';
const ROWS = 10;

/** The check of a text that the owner pastes or chooses, and the draft in which it is mended. */
export function Checking() {
  const say = useSay();
  const work = useWork();
  const [text, setText] = useState('');
  const [spoken, setSpoken] = useState(BY_WORDS);
  const [view, setView] = useState<NoticeCheckView>();

  async function check(mend: boolean): Promise<void> {
    if (!mend) setView(undefined);
    const found = await work.run(() =>
      ask({ do: 'checkNotice', text, mend, ...(isLanguage(spoken) && { spoken }) }),
    );
    if (!found) return;
    setView(found);
    work.announce(say(mend ? texts.madeDraft : texts.checked));
  }

  /** What was found belongs to another text from now on. */
  function write(value: string): void {
    setText(value);
    setView(undefined);
  }

  const choices = [
    { key: BY_WORDS, text: say(texts.byWords) },
    ...languages.map((key) => ({ key, text: languageNames[key] })),
  ];
  return (
    <section>
      <h2>{say(texts.title)}</h2>
      <p>{say(texts.intro)}</p>
      <Form onSend={() => void check(false)} label={say(texts.title)}>
        <NoticeFile onRead={write} />
        <TextArea label={say(texts.text)} value={text} onChange={write} rows={ROWS} required />
        <SelectField label={say(texts.spoken)} value={spoken} onChange={setSpoken} options={choices} />
        <p>
          <Button submit busy={work.busy} kind="primary">
            {say(texts.check)}
          </Button>
        </p>
      </Form>
      <Outcome work={work} />
      {view && <Findings view={view} />}
      {view && view.findings.length > 0 && (
        <p>
          <Button busy={work.busy} onClick={() => void check(true)}>
            {say(texts.mend)}
          </Button>
        </p>
      )}
      {view && view.files.length > 0 && (
        <>
          <h3>{say(common.files)}</h3>
          <FileList files={view.files} />
        </>
      )}
    </section>
  );
}

/** Asks for a file of text; older programs of Windows write it in windows-1252. */
function NoticeFile({ onRead }: { onRead: (text: string) => void }) {
  const say = useSay();
  const id = useId();
  async function read(file: File | undefined): Promise<void> {
    if (!file) return;
    const bytes = await file.arrayBuffer();
    try {
      onRead(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      onRead(new TextDecoder('windows-1252').decode(bytes));
    }
  }
  return (
    <p class="field">
      <label for={id}>{say(texts.file)}</label>
      <input
        id={id}
        type="file"
        accept=".txt,.md,.html,.htm,text/plain,text/html"
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
    </p>
  );
}

function Findings({ view }: { view: NoticeCheckView }) {
  const say = useSay();
  return (
    <>
      <LedHeading to={view}>{say(texts.findings)}</LedHeading>
      <p>{view.summary.join(' ')}</p>
      <ol>
        {view.findings.map(({ severity, what, where, articles, quote, mend }, index) => (
          <li key={index}>
            <strong>{severity}:</strong> {what}
            <br />
            <span class="quiet">
              {where}; {articles}
            </span>
            {quote !== '' && <blockquote>{quote}</blockquote>}
            <p>{say(texts.mendBy, { how: mend })}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
