import { useState } from 'preact/hooks';
import { common, exportTexts as texts, languageNames } from '../../../language/client';
import { isLanguage, languages } from '../../../language/text';
import type { ExportView, Start } from '../../protocol';
import { Button, Form, SelectField, TextField } from '../shared/controls';
import { FileList } from '../shared/lists';
import { Outcome } from '../shared/Outcome';
import { LedHeading, useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWhom } from '../shared/whom';
import { useWork } from '../shared/work';

/** What can be made: everything held on a person, or what they take along. */
type Kind = 'exportPerson' | 'exportPortable';

/** Value of the button that makes the package; sending the form with the Enter key makes the copy of everything. */
const PORTABLE = 'portable';

/** The export dialog: whom, in which language, and the files that were made. */
export function ExportPage({ start }: { start: Start }) {
  const say = useSay();
  const work = useWork();
  const [who, setWho] = useWhom(start);
  const [wished, setWished] = useState('');
  const [made, setMade] = useState<ExportView>();
  const [kind, setKind] = useState<Kind>('exportPerson');

  async function make(what: Kind, whom: string): Promise<void> {
    setMade(undefined);
    setKind(what);
    const view = await work.run(() =>
      ask({ do: what, who: whom, ...(isLanguage(wished) && { language: wished }) }),
    );
    if (!view) return;
    setMade(view);
    work.announce(say(texts.done));
  }

  const choices = [
    { key: '', text: say(texts.ownLanguage) },
    ...languages.map((key) => ({ key, text: languageNames[key] })),
  ];
  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      <p>{say(texts.intro)}</p>
      <Form onSend={(button) => void make(button === PORTABLE ? 'exportPortable' : 'exportPerson', who)}>
        <TextField
          label={say(common.who)}
          hint={say(common.whoHint)}
          value={who}
          onChange={setWho}
          required
        />
        <SelectField label={say(texts.language)} value={wished} onChange={setWished} options={choices} />
        <p>
          <Button submit busy={work.busy} kind="primary">
            {say(texts.make)}
          </Button>
        </p>
        <h2>{say(texts.portableTitle)}</h2>
        <p>{say(texts.portableIntro)}</p>
        <p>
          <Button submit value={PORTABLE} busy={work.busy}>
            {say(texts.makePortable)}
          </Button>
        </p>
      </Form>
      <Outcome work={work} onChoose={(id) => void make(kind, id)} />
      {made && (
        <>
          <LedHeading to={made}>{say(common.files)}</LedHeading>
          <FileList files={made.files} />
          <p>{say(texts.later)}</p>
        </>
      )}
    </>
  );
}
