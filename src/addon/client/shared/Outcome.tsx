import { common } from '../../../language/client';
import type { Namesake } from '../../protocol';
import { Button } from './controls';
import { useSay } from './page';
import type { Work } from './work';

/** Tells what is going on, what was done and what went wrong; both places are read out when they change. */
export function Outcome({ work, onChoose }: { work: Work; onChoose?: (id: string) => void }) {
  const say = useSay();
  const { busy, done, problem } = work;
  return (
    <>
      <p role="status" class={done && !busy ? 'done' : 'quiet'}>
        {busy ? say(common.busy) : done}
      </p>
      <p role="alert" class={problem ? 'problem' : undefined}>
        {problem?.sentence}
      </p>
      {onChoose && problem && problem.candidates.length > 0 && (
        <Candidates candidates={problem.candidates} onChoose={onChoose} />
      )}
    </>
  );
}

function Candidates({
  candidates,
  onChoose,
}: {
  candidates: readonly Namesake[];
  onChoose: (id: string) => void;
}) {
  const say = useSay();
  return (
    <section aria-label={say(common.chooseOne)}>
      <h2>{say(common.chooseOne)}</h2>
      <ul class="choices">
        {candidates.map(({ id, name, city }) => (
          <li key={id}>
            <Button onClick={() => onChoose(id)}>
              {city
                ? say(common.inCity, { name: name || say(common.nameless), city })
                : name || say(common.nameless)}{' '}
              <span class="quiet">{say(common.withId, { id })}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
