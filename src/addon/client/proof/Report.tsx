import { useState } from 'preact/hooks';
import { common, exportTexts, languageNames } from '../../../language/client';
import { proofDialog as texts } from '../../../language/proof';
import { isLanguage, languages, type Language } from '../../../language/text';
import type { ExportView } from '../../protocol';
import { Button, DateField, Form, SelectField } from '../shared/controls';
import { FileList } from '../shared/lists';
import { Outcome } from '../shared/Outcome';
import { LedHeading, useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';

/** The report over a span of time, as files in Drive. */
export function Report({ language }: { language: Language }) {
  const say = useSay();
  const work = useWork();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [wished, setWished] = useState<string>(language);
  const [made, setMade] = useState<ExportView>();

  async function make(): Promise<void> {
    setMade(undefined);
    const view = await work.run(() =>
      ask({ do: 'authorityReport', from, to, ...(isLanguage(wished) && { language: wished }) }),
    );
    if (!view) return;
    setMade(view);
    work.announce(say(texts.made));
  }

  const choices = languages.map((key) => ({ key, text: languageNames[key] }));
  return (
    <section>
      <h2>{say(texts.reportTitle)}</h2>
      <p>{say(texts.reportIntro)}</p>
      <Form onSend={() => void make()} label={say(texts.reportTitle)}>
        <DateField label={say(texts.from)} value={from} onChange={setFrom} {...(to && { max: to })} />
        <DateField label={say(texts.to)} value={to} onChange={setTo} />
        <SelectField
          label={say(exportTexts.language)}
          value={wished}
          onChange={setWished}
          options={choices}
        />
        <p>
          <Button submit busy={work.busy} kind="primary">
            {say(texts.make)}
          </Button>
        </p>
      </Form>
      <Outcome work={work} />
      {made && (
        <>
          <LedHeading to={made}>{say(common.files)}</LedHeading>
          <FileList files={made.files} />
        </>
      )}
    </section>
  );
}
