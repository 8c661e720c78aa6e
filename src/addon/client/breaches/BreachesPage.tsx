import { useEffect, useState } from 'preact/hooks';
import { breachTexts as texts } from '../../../language/clientBreaches';
import type { BreachView } from '../../breach-protocol';
import type { Start } from '../../protocol';
import { Outcome } from '../shared/Outcome';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';
import { NewBreach } from './NewBreach';
import { OneBreach } from './OneBreach';
import { RegisterFiles } from './RegisterFiles';

/** The window of data breaches: a new one, those that there are with their clock, and all as one document. */
export function BreachesPage({ start }: { start: Start }) {
  const say = useSay();
  const work = useWork();
  const [breaches, setBreaches] = useState<BreachView[]>();

  const show = async (): Promise<boolean> => {
    const shown = await work.run(() => ask({ do: 'breachList' }));
    if (shown) setBreaches(shown.breaches);
    return shown !== undefined;
  };
  useEffect(() => void show(), []);
  const changed = async (sentence: string) => {
    if (await show()) work.announce(sentence);
  };

  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      <p>{say(texts.intro)}</p>
      <NewBreach work={work} onChanged={changed} />
      <Outcome work={work} />
      {breaches?.length === 0 && <p>{say(texts.none)}</p>}
      {breaches?.map((breach, index) => (
        <OneBreach
          key={breach.id || index}
          breach={breach}
          work={work}
          language={start.language}
          onChanged={changed}
        />
      ))}
      {breaches && breaches.length > 0 && <RegisterFiles work={work} language={start.language} />}
    </>
  );
}
