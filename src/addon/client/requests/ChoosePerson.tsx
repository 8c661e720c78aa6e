import { useId, useState } from 'preact/hooks';
import { common } from '../../../language/client';
import { actFields as texts, actTexts } from '../../../language/clientRequestActs';
import type { Text } from '../../../language/text';
import type { Namesake } from '../../protocol';
import type { CandidateView } from '../../request-protocol';
import { Button } from '../shared/controls';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { WhoForm } from '../shared/WhoForm';
import type { Desk } from './desk';

type Person = Pick<CandidateView, 'id' | 'name' | 'city'>;

const reasonTexts: Record<CandidateView['reasons'][number], Text> = {
  email: texts.sameEmail,
  phone: texts.samePhone,
  name: texts.sameName,
};

/** Who may be meant, with the reasons; namesakes stay apart, and a person decides. */
export function ChoosePerson({ desk }: { desk: Desk }) {
  const say = useSay();
  const reason = useId();
  const { view, work } = desk;
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Namesake[]>();
  const hindrance = view.hindrances.choosePerson;
  if (hindrance)
    return (
      <p id={reason} class="quiet">
        {hindrance}
      </p>
    );

  const choose = (customer: string) => void desk.act({ act: 'choosePerson', customer });
  const find = async () => setFound(await work.run(() => ask({ do: 'findPeople', typed })));
  return (
    <>
      {view.candidates.length === 0 && !view.person && <p>{say(texts.nobody)}</p>}
      <People
        people={view.candidates.map((candidate) => [
          candidate,
          reasonsOf(candidate).map((text) => say(text)),
        ])}
        busy={work.busy}
        onChoose={choose}
      />
      <details>
        <summary>{say(texts.search)}</summary>
        <WhoForm
          who={typed}
          onWho={setTyped}
          onSend={() => void find()}
          send={say(common.find)}
          busy={work.busy}
        />
        {found?.length === 0 && <p role="status">{say(texts.notFound)}</p>}
        {found && <People people={found.map((each) => [each, []])} busy={work.busy} onChoose={choose} />}
      </details>
    </>
  );
}

const reasonsOf = ({ reasons, nameDiffers }: CandidateView): Text[] => [
  ...reasons.map((each) => reasonTexts[each]),
  ...(nameDiffers ? [texts.otherName] : []),
];

function People({
  people,
  busy,
  onChoose,
}: {
  people: readonly (readonly [Person, readonly string[]])[];
  busy: boolean;
  onChoose: (id: string) => void;
}) {
  const say = useSay();
  if (people.length === 0) return null;
  return (
    <ul class="choices">
      {people.map(([{ id, name, city }, reasons]) => (
        <li key={id}>
          <strong>{name || say(common.nameless)}</strong>
          {city && <>, {city}</>} <span class="quiet">{say(common.withId, { id })}</span>
          {reasons.length > 0 && <p>{reasons.join(', ')}</p>}
          <p>
            <Button
              busy={busy}
              label={say(texts.chooseNamed, { name: name || id })}
              onClick={() => onChoose(id)}
            >
              {say(actTexts.choosePerson.button)}
            </Button>
          </p>
        </li>
      ))}
    </ul>
  );
}
