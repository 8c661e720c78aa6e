import { useEffect, useState } from 'preact/hooks';
import { counted, importDialog } from '../../../language/client';
import { setUpDialog as texts } from '../../../language/setUpDialog';
import { say as sayIn } from '../../../language/text';
import type { Operations, SetUpState, SetUpView, Start } from '../../protocol';
import { Button, Form, TextField, Tick } from '../shared/controls';
import { isTwice } from '../shared/MappingTable';
import { Outcome } from '../shared/Outcome';
import { useSay, useSayCount } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';
import { NewRegister } from './NewRegister';
import { RecoveryCode } from './RecoveryCode';

type Wishes = Operations['setUp']['args'];

/** The set-up dialog: a new register, a repair, or the recovery code of a register whose key this script has not. */
export function SetUpPage({ start }: { start: Start }) {
  const say = useSay();
  const sayCount = useSayCount();
  const work = useWork();
  const [state, setState] = useState<SetUpState>();
  const [wishes, setWishes] = useState<Wishes>({ language: start.language, settings: {} });
  const [made, setMade] = useState<SetUpView>();

  useEffect(() => void work.run(() => ask({ do: 'setUpState' })).then(setState), []);

  async function setUp(): Promise<void> {
    if (wishes.adopt && isTwice(wishes.adopt.mapping))
      return work.complain(sayIn(importDialog.twice, start.language));
    const view = await work.run(() => ask({ do: 'setUp', ...wishes }));
    if (!view) return;
    setMade(view);
    const repaired =
      state?.register !== 'none' && view.repaired > 0 ? [sayCount(counted.repaired, view.repaired)] : [];
    work.announce([say(view.changed ? texts.done : texts.unchanged), ...repaired].join(' '));
  }

  async function noteWritten(): Promise<void> {
    const noted = await work.run(() => ask({ do: 'recoveryCodeWritten' }));
    if (noted === undefined) return;
    setMade((shown) => shown && { ...shown, recoveryCode: undefined });
    work.announce(say(texts.codeThanks));
  }

  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      {!made && state && (
        <Form onSend={() => void setUp()}>
          <Questions state={state} wishes={wishes} onWishes={setWishes} />
          <p>
            <Button submit kind="primary" busy={work.busy}>
              {say(state.register === 'none' ? texts.start : texts.repair)}
            </Button>
          </p>
        </Form>
      )}
      <Outcome work={work} />
      {made?.retired.map((sentence) => (
        <p key={sentence} class="warning">
          {sentence}
        </p>
      ))}
      {made?.recoveryCode !== undefined && (
        <RecoveryCode code={made.recoveryCode} busy={work.busy} onWritten={() => void noteWritten()} />
      )}
    </>
  );
}

function Questions({
  state,
  wishes,
  onWishes,
}: {
  state: SetUpState;
  wishes: Wishes;
  onWishes: (wishes: Wishes) => void;
}) {
  const say = useSay();
  if (state.register === 'none') return <NewRegister state={state} wishes={wishes} onWishes={onWishes} />;
  if (state.register === 'ready') return <p>{say(texts.ready)}</p>;
  return (
    <>
      <p class="warning">{say(texts.keyMissing)}</p>
      <TextField
        label={say(texts.code)}
        hint={say(texts.codeFormat)}
        value={wishes.recoveryCode ?? ''}
        onChange={(recoveryCode) => onWishes({ ...wishes, recoveryCode })}
        required={wishes.newKey !== true}
      />
      <Tick
        label={say(texts.newKey)}
        checked={wishes.newKey === true}
        onChange={(newKey) => onWishes({ ...wishes, newKey })}
      />
    </>
  );
}
