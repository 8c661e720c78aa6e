import { useState } from 'preact/hooks';
import { breachTexts as texts } from '../../../language/clientBreaches';
import type { Language } from '../../../language/text';
import type { BreachFilesView } from '../../breach-protocol';
import { Button } from '../shared/controls';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import type { Work } from '../shared/work';
import { KeptFiles } from './KeptFiles';
import { LanguageField } from './Notices';

/** All breaches as one document, as files in Drive. */
export function RegisterFiles({ work, language: own }: { work: Work; language: Language }) {
  const say = useSay();
  const [language, setLanguage] = useState(own);
  const [kept, setKept] = useState<BreachFilesView>();

  async function make(): Promise<void> {
    const made = await work.run(() => ask({ do: 'breachRegister', language }));
    if (!made) return;
    setKept(made);
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
      {kept && <KeptFiles {...kept} />}
    </section>
  );
}
