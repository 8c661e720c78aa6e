import { useState } from 'preact/hooks';
import { common, exportTexts, languageNames } from '../../../language/client';
import { processingDialog as texts, processingRecordTexts } from '../../../language/processingRecord';
import { isLanguage, languages, type Language } from '../../../language/text';
import type { Operations } from '../../protocol';
import { Button, Form, SelectField } from '../shared/controls';
import { FileList } from '../shared/lists';
import { Outcome } from '../shared/Outcome';
import { LedHeading, useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';

/** The record of processing activities, as files in Drive; what is missing in it is told. */
export function Processing({ language }: { language: Language }) {
  const say = useSay();
  const work = useWork();
  const [wished, setWished] = useState<string>(language);
  const [made, setMade] = useState<Operations['processingRecord']['value']>();

  async function make(): Promise<void> {
    setMade(undefined);
    const view = await work.run(() =>
      ask({ do: 'processingRecord', ...(isLanguage(wished) && { language: wished }) }),
    );
    if (!view) return;
    setMade(view);
    work.announce(say(texts.made));
  }

  const choices = languages.map((key) => ({ key, text: languageNames[key] }));
  return (
    <section>
      <h2>{say(texts.title)}</h2>
      <p>{say(texts.intro)}</p>
      <Form onSend={() => void make()} label={say(texts.title)}>
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
          {made.missing.length > 0 && (
            <section aria-label={say(processingRecordTexts.missingTitle)}>
              <h3>{say(processingRecordTexts.missingTitle)}</h3>
              <ul>
                {made.missing.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </section>
          )}
          <LedHeading to={made}>{say(common.files)}</LedHeading>
          <FileList files={made.files} />
        </>
      )}
    </section>
  );
}
