import { breachTexts as texts } from '../../../language/clientBreaches';
import type { Language } from '../../../language/text';
import type { BreachView } from '../../breach-protocol';
import { Button } from '../shared/controls';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import type { Work } from '../shared/work';
import { Assessment } from './Assessment';
import { Notices } from './Notices';
import { Telling } from './Telling';

/** What the parts of one breach work with. */
export interface BreachProps {
  breach: BreachView;
  work: Work;
  language: Language;
  /** Shows all anew and announces what was done. */
  onChanged: (sentence: string) => Promise<void>;
}

/** One breach: where it stands in words, what is left to do, and the steps. */
export function OneBreach(props: BreachProps) {
  const { breach, work, onChanged } = props;
  const say = useSay();
  const { id, awareAt, description, tasks, authority, people, isClosed, canClose } = breach;
  const title = awareAt ? say(texts.heading, { moment: awareAt }) : say(texts.headingUndated);

  async function close(): Promise<void> {
    if (await work.run(() => ask({ do: 'closeBreach', breach: id }))) await onChanged(say(texts.closed));
  }

  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>{description}</p>
      {tasks.length > 0 && (
        <>
          <h3>{say(texts.toDo)}</h3>
          {tasks.map((task) => (
            <p class="problem" key={task}>
              {capital(task)}
            </p>
          ))}
        </>
      )}
      <p class="quiet">
        {say(texts.authority, { state: authority })}
        <br />
        {say(texts.people, { state: people })}
      </p>
      {isClosed && <p>{say(texts.closedState)}</p>}
      {id === '' ? (
        <p>{say(texts.withoutId)}</p>
      ) : (
        <>
          <Assessment {...props} />
          <Notices {...props} />
          <Telling {...props} />
          {canClose && (
            <p>
              <Button busy={work.busy} onClick={() => void close()}>
                {say(texts.close)}
              </Button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
