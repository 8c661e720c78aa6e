import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { common, exportTexts, languageNames } from '../../../language/client';
import { isLanguage, languages, type Language, type Text } from '../../../language/text';
import type { ExportView } from '../../protocol';
import { Button, Form, SelectField } from '../shared/controls';
import { FileList } from '../shared/lists';
import { Outcome } from '../shared/Outcome';
import { LedHeading, useSay } from '../shared/page';
import { useWork } from '../shared/work';

/** A document that the register makes in a language. */
export interface DocumentsProps<V extends ExportView> {
  texts: Record<'title' | 'intro' | 'make' | 'made', Text>;
  /** Language that is offered first. */
  language: Language;
  /** Makes the files. @param wished the language, where one is chosen */
  onMake: (wished: { language?: Language }) => Promise<V>;
  /** What is asked besides the language. */
  children?: ComponentChildren;
  /** What is told besides the files, above them. */
  told?: (made: V) => ComponentChildren;
}

/** A section that asks for a language, makes a document in it and shows its files in Drive. */
export function Documents<V extends ExportView>(props: DocumentsProps<V>) {
  const { texts, language, onMake, children, told } = props;
  const say = useSay();
  const work = useWork();
  const [wished, setWished] = useState<string>(language);
  const [made, setMade] = useState<V>();

  async function make(): Promise<void> {
    setMade(undefined);
    const view = await work.run(() => onMake(isLanguage(wished) ? { language: wished } : {}));
    if (!view) return;
    setMade(view);
    work.announce(say(texts.made));
  }

  return (
    <section>
      <h2>{say(texts.title)}</h2>
      <p>{say(texts.intro)}</p>
      <Form onSend={() => void make()} label={say(texts.title)}>
        {children}
        <SelectField
          label={say(exportTexts.language)}
          value={wished}
          onChange={setWished}
          options={languages.map((key) => ({ key, text: languageNames[key] }))}
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
          {told?.(made)}
          <LedHeading to={made}>{say(common.files)}</LedHeading>
          <FileList files={made.files} />
        </>
      )}
    </section>
  );
}
