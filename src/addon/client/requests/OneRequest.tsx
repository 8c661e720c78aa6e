import { actFields } from '../../../language/clientRequestActs';
import { oneRequest as texts } from '../../../language/clientRequests';
import type { RequestAct } from '../../../register/request';
import type { LetterLineView, OrderWish, RequestPageView } from '../../request-protocol';
import { Button } from '../shared/controls';
import { Letters } from '../shared/Letters';
import { Fields } from '../shared/lists';
import { useSay } from '../shared/page';
import { Restriction } from '../shared/Restriction';
import { ask } from '../shared/serve';
import type { Work } from '../shared/work';
import { ActCard } from './ActCard';
import type { Desk } from './desk';

interface Props {
  view: RequestPageView;
  work: Work;
  /** Something was done: the request is to be shown as it is now. */
  onChanged: () => Promise<boolean>;
  onLetterOpened: () => void;
}

/** Acts beside those that are next, by what they are about. */
const groups: readonly [keyof typeof texts & ('who' | 'clock' | 'endings'), readonly RequestAct[]][] = [
  ['who', ['choosePerson', 'sendCode', 'identify', 'askIdentity']],
  ['clock', ['pause', 'resume', 'extend']],
  ['endings', ['refuse', 'unableToIdentify', 'markDuplicate', 'withdraw']],
];

/** One request: where it stands, what the person wrote, what is to be done next in order, its letters, and what else can be done. */
export function OneRequest({ view, work, onChanged, onLetterOpened }: Props) {
  const say = useSay();

  async function act(order: OrderWish): Promise<void> {
    const done = await work.run(() => ask({ do: 'actOnRequest', request: view.id, order }));
    if (done && (await onChanged())) work.announce(say(actFields.done));
  }
  async function review(order: OrderWish): Promise<void> {
    const opened = await work.run(() => ask({ do: 'openLetter', request: view.id, order }));
    if (opened === undefined) return;
    onLetterOpened();
    work.announce(say(actFields.reviewing));
  }
  const desk: Desk = { view, work, act, review };

  return (
    <>
      <p>
        {view.name && <>{view.name}. </>}
        <strong class={view.urgency === 'overdue' ? 'urgent' : undefined}>{view.time}</strong>
      </p>
      {view.person && <Person person={view.person} work={work} />}
      {view.isFromElsewhere && <p class="warning">{say(texts.fromElsewhere)}</p>}
      <details open={isShort(view)}>
        <summary>{say(texts.wrote)}</summary>
        <Fields fields={view.wrote} />
      </details>
      <section aria-label={say(texts.next)}>
        <h2>{say(texts.next)}</h2>
        {view.awaitsLetter && <p class="warning">{say(texts.awaitsLetter)}</p>}
        {view.next.length === 0 && <p>{say(texts.nothingNext)}</p>}
        <ol class="steps">
          {view.next.map((name) => (
            <li key={name}>
              <ActCard act={name} desk={desk} />
            </li>
          ))}
        </ol>
      </section>
      {view.restriction && (
        <Restriction
          restriction={view.restriction}
          work={work}
          request={view.id}
          onLetterOpened={onLetterOpened}
        />
      )}
      <section aria-label={say(texts.letters)}>
        <h2>{say(texts.letters)}</h2>
        <Letters letters={lettersOf(view)} work={work} onChanged={onChanged} />
      </section>
      <section aria-label={say(texts.facts)}>
        <h2>{say(texts.facts)}</h2>
        <Fields fields={view.head} />
      </section>
      {groups.map(([title, acts]) => (
        <OtherActs key={title} title={say(texts[title])} acts={acts} desk={desk} />
      ))}
    </>
  );
}

/** What is longer, in characters, is opened by a click: what is to be done next must not lie screens below a form filled with rubbish. */
const LONGEST_SHOWN = 1500;

const isShort = ({ wrote }: RequestPageView): boolean =>
  wrote.reduce((sum, [, content]) => sum + content.length, 0) <= LONGEST_SHOWN;

/** The letters about the request; one that tells of the restriction's end may bear another request, or none. */
function lettersOf({ letters, restriction }: RequestPageView): LetterLineView[] {
  const others = restriction?.letters.filter(({ id }) => letters.every((letter) => letter.id !== id));
  return [...letters, ...(others ?? [])];
}

/** Acts that are not next; about a request that is over only those that are still allowed. */
function OtherActs({ title, acts, desk }: { title: string; acts: readonly RequestAct[]; desk: Desk }) {
  const { next, hindrances, isOpen, isIdentified } = desk.view;
  const proves: readonly RequestAct[] = ['sendCode', 'identify'];
  const shown = acts.filter(
    (act) =>
      !next.includes(act) &&
      (isOpen || hindrances[act] === undefined) &&
      !(isIdentified && proves.includes(act)),
  );
  if (shown.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      {shown.map((act) => (
        <ActCard key={act} act={act} desk={desk} />
      ))}
    </details>
  );
}

function Person({ person, work }: { person: NonNullable<RequestPageView['person']>; work: Work }) {
  const say = useSay();
  return (
    <p class="row">
      <span>
        <span class="quiet">{say(texts.person)}:</span> {person.name || person.id}
      </span>
      <Button busy={work.busy} onClick={() => void work.run(() => ask({ do: 'openCard', who: person.id }))}>
        {say(texts.openCard)}
      </Button>
    </p>
  );
}
