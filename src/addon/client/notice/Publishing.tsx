import { useState } from 'preact/hooks';
import { common } from '../../../language/client';
import { noticeDialog as texts } from '../../../language/clientNotice';
import type { Language } from '../../../language/text';
import type { NoticeView } from '../../notice-protocol';
import type { FileLink } from '../../protocol';
import { Button, Consenting, Form } from '../shared/controls';
import { FileList } from '../shared/lists';
import { Outcome } from '../shared/Outcome';
import { LedHeading, useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';

interface Props {
  view: NoticeView;
  language: Language;
  onPublished: () => Promise<void>;
}

/** Publishing on the owner's word that the notice is true, its files, and the versions so far. */
export function Publishing({ view, language, onPublished }: Props) {
  const say = useSay();
  const work = useWork();
  const [looked, setLooked] = useState(false);
  const [files, setFiles] = useState<FileLink[]>();
  const isComplete = view.gaps.every(({ isNeeded }) => !isNeeded);

  async function publish(): Promise<void> {
    const done = await work.run(() => ask({ do: 'publishNotice', seen: view.seen }));
    if (!done) return;
    setLooked(false);
    setFiles(undefined);
    await onPublished();
    work.announce(done.sentence);
  }

  async function make(): Promise<void> {
    const made = await work.run(() => ask({ do: 'noticeFiles', language }));
    if (!made) return;
    setFiles(made.files);
    work.announce(say(texts.filesMade));
  }

  return (
    <section>
      <h2>{say(texts.publishTitle)}</h2>
      {isComplete && !view.isInForce && (
        <Form onSend={() => void publish()} label={say(texts.publishTitle)}>
          <Consenting label={say(texts.looked)} checked={looked} onChange={setLooked} />
          <p>
            <Button submit kind="primary" busy={work.busy}>
              {say(texts.publish)}
            </Button>
          </p>
        </Form>
      )}
      <p>{say(texts.filesIntro)}</p>
      <p>
        <Button busy={work.busy} onClick={() => void make()}>
          {say(texts.files)}
        </Button>
      </p>
      <Outcome work={work} />
      {files && (
        <>
          <LedHeading to={files}>{say(common.files)}</LedHeading>
          <FileList files={files} />
        </>
      )}
      {view.versions.length > 0 && (
        <>
          <h2>{say(texts.versions)}</h2>
          <ul>
            {view.versions.map(({ version, publishedOn: date }) => (
              <li key={version}>{say(texts.ofDay, { version, date })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
