import { useEffect, useState } from 'preact/hooks';
import { noticeDialog as texts } from '../../../language/clientNotice';
import { languageNames } from '../../../language/client';
import { isLanguage, languages, type Language } from '../../../language/text';
import type { NoticeView } from '../../notice-protocol';
import type { Start } from '../../protocol';
import { SelectField } from '../shared/controls';
import { Outcome } from '../shared/Outcome';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';
import { Checking } from './Checking';
import { Given } from './Given';
import { Preview } from './Preview';
import { Publishing } from './Publishing';
import { Standing } from './Standing';

/** The dialog of the privacy notice: how it stands, what it says, publishing it, who was given it, and the check of another text. */
export function NoticePage({ start }: { start: Start }) {
  const say = useSay();
  const work = useWork();
  const [language, setLanguage] = useState<Language>(start.language);
  const [view, setView] = useState<NoticeView>();

  async function look(wished: Language): Promise<void> {
    const found = await work.run(() => ask({ do: 'noticeState', language: wished }));
    if (!found) return;
    setLanguage(wished);
    setView(found);
  }
  useEffect(() => void look(language), []);

  const choices = languages.map((key) => ({ key, text: languageNames[key] }));
  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      <p>{say(texts.intro)}</p>
      <SelectField
        label={say(texts.language)}
        value={language}
        onChange={(wished) => isLanguage(wished) && void look(wished)}
        options={choices}
      />
      <Outcome work={work} />
      {view && (
        <>
          <Standing view={view} />
          <Preview view={view} language={language} />
          <Publishing view={view} language={language} onPublished={() => look(language)} />
          {view.versions.length > 0 && <Given start={start} onNoted={() => look(language)} />}
        </>
      )}
      <Checking />
    </>
  );
}
