import { useEffect, useId, useState } from 'preact/hooks';
import { restoredDialog as texts } from '../../../language/restored';
import type { RestoredState } from '../../protocol';
import { Button, Consenting, Form } from '../shared/controls';
import { FileList } from '../shared/lists';
import { Outcome } from '../shared/Outcome';
import { LedHeading, useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';

/** The dialog after a restore: what is seen, the copy of the log, and what was repeated. */
export function RestoredPage() {
  const say = useSay();
  const work = useWork();
  const [state, setState] = useState<RestoredState>();
  const [files, setFiles] = useState<File[]>([]);
  const [lines, setLines] = useState<string[]>();

  useEffect(() => {
    void work.run(() => ask({ do: 'restoredState' })).then(setState);
  }, []);

  async function repeat(acceptMissing: boolean): Promise<void> {
    const done = await work.run(async () => {
      const parts = await Promise.all(files.map((file) => file.text()));
      return ask({ do: 'replay', parts, acceptMissing });
    });
    if (!done) return;
    setLines(done.lines);
    work.announce(say(texts.done));
  }

  const isMissing = ['logCopyTooOld', 'logForked'].includes(work.problem?.code ?? '');
  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      {state && (
        <LedHeading to={state}>
          {say(state.isRestored ? texts.restored : texts.inOrder, { entry: state.entry, last: state.last })}
        </LedHeading>
      )}
      <p>{say(texts.intro)}</p>
      {state && state.files.length > 0 && <FileList files={state.files} />}
      <Form onSend={() => void repeat(false)}>
        <FilesField onChoose={setFiles} />
        <p>
          <Button submit busy={work.busy} kind="primary">
            {say(texts.repeat)}
          </Button>
        </p>
      </Form>
      <Outcome work={work} />
      {isMissing && <Accepting busy={work.busy} onAccept={() => void repeat(true)} />}
      {lines && (
        <>
          <LedHeading to={lines}>{say(texts.done)}</LedHeading>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function FilesField({ onChoose }: { onChoose: (files: File[]) => void }) {
  const say = useSay();
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{say(texts.files)}</label>
      <input
        id={id}
        type="file"
        multiple
        accept=".jsonl,.txt,text/plain"
        onChange={(event) => onChoose([...(event.currentTarget.files ?? [])])}
      />
    </p>
  );
}

/** The owner's word that what is in no copy stays undone. */
function Accepting({ busy, onAccept }: { busy: boolean; onAccept: () => void }) {
  const say = useSay();
  const [hasRead, setHasRead] = useState(false);
  return (
    <Form onSend={onAccept}>
      <Consenting label={say(texts.understood)} checked={hasRead} onChange={setHasRead} />
      <p>
        <Button submit busy={busy} kind="danger">
          {say(texts.goOn)}
        </Button>
      </p>
    </Form>
  );
}
