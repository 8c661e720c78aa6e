import { useState } from 'preact/hooks';
import { breachTexts as texts } from '../../../language/clientBreaches';
import type { Language } from '../../../language/text';
import type { FileLink } from '../../protocol';
import { Button } from '../shared/controls';
import { FileList } from '../shared/lists';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import type { Work } from '../shared/work';
import { LanguageField } from './Notices';

/** All breaches as one document, as files in Drive. */
export function RegisterFiles({ work, language: own }: { work: Work; language: Language }) {
  const say = useSay();
  const [language, setLanguage] = useState(own);
  const [files, setFiles] = useState<FileLink[]>([]);

  async function make(): Promise<void> {
    const made = await work.run(() => ask({ do: 'breachRegister', language }));
    if (!made) return;
    setFiles(made.files);
    work.announce(say(texts.made));
  }

  return (
    <section>
      <h2>{say(texts.registerTitle)}</h2>
      <p>{say(texts.registerIntro)}</p>
      <LanguageField value={language} onChange={setLanguage} />
      <p>
        <Button busy={work.busy} onClick={() => void make()}>
          {say(texts.makeRegister)}
        </Button>
      </p>
      {files.length > 0 && <FileList files={files} />}
    </section>
  );
}
