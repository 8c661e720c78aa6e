import { useState } from 'preact/hooks';
import type { ToldOfBreach } from '../../../actions/breaches/tell';
import { languageNames } from '../../../language/client';
import { breachTexts as texts } from '../../../language/clientBreaches';
import { isLanguage, languages, type Language } from '../../../language/text';
import type { BreachFilesView } from '../../breach-protocol';
import { Button, SelectField } from '../shared/controls';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { KeptFiles } from './KeptFiles';
import type { BreachProps } from './OneBreach';

/** The languages to choose from. */
export function LanguageField({
  value,
  onChange,
}: {
  value: Language;
  onChange: (language: Language) => void;
}) {
  const say = useSay();
  return (
    <SelectField
      label={say(texts.language)}
      value={value}
      onChange={(key) => isLanguage(key) && onChange(key)}
      options={languages.map((key) => ({ key, text: languageNames[key] }))}
    />
  );
}

/** Drafts of the notices, as files in Drive; the owner sends them. */
export function Notices({ breach, work, language: own }: BreachProps) {
  const say = useSay();
  const [language, setLanguage] = useState(own);
  const [kept, setKept] = useState<BreachFilesView>();

  async function make(whom: ToldOfBreach): Promise<void> {
    setKept(undefined);
    const made = await work.run(() => ask({ do: 'breachDraft', breach: breach.id, whom, language }));
    if (!made) return;
    setKept(made);
    work.announce(say(texts.made));
  }

  return (
    <details>
      <summary>{say(texts.noticesTitle)}</summary>
      <p>{say(texts.noticesIntro)}</p>
      <LanguageField value={language} onChange={setLanguage} />
      <p class="row">
        <Button busy={work.busy} onClick={() => void make('authority')}>
          {say(texts.authorityDraft)}
        </Button>
        <Button busy={work.busy} onClick={() => void make('people')}>
          {say(texts.peopleDraft)}
        </Button>
      </p>
      {kept && <KeptFiles {...kept} />}
      <p>{say(texts.oneByOne)}</p>
    </details>
  );
}
