import { useState } from 'preact/hooks';
import { toldOfBreach, type ToldOfBreach } from '../../../actions/breaches/tell';
import { breachTexts as texts } from '../../../language/clientBreaches';
import type { Text } from '../../../language/text';
import { Button, Form, MomentField, SelectField, TextArea } from '../shared/controls';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import type { BreachProps } from './OneBreach';

const names: Record<ToldOfBreach, Text> = { authority: texts.theAuthority, people: texts.thePeople };

/** Notes that the authority or the people were told. */
export function Telling({ breach, work, onChanged }: BreachProps) {
  const say = useSay();
  const isLeft = { authority: !breach.toldAuthority, people: !breach.toldPeople };
  const left = toldOfBreach.filter((whom) => isLeft[whom]);
  const [chosen, setChosen] = useState<ToldOfBreach>('authority');
  const [at, setAt] = useState('');
  const [reasonsForDelay, setReasons] = useState('');
  const whom = left.includes(chosen) ? chosen : left[0];
  if (!whom) return null;
  const isAuthority = whom === 'authority';

  async function send(): Promise<void> {
    if (!whom) return;
    const told = { breach: breach.id, whom, at, reasonsForDelay: isAuthority ? reasonsForDelay : '' };
    const done = await work.run(() => ask({ do: 'tellBreach', ...told }));
    if (!done) return;
    setAt('');
    const { inTime } = done;
    await onChanged(say(inTime === null ? texts.toldPeople : inTime ? texts.toldInTime : texts.toldLate));
  }

  return (
    <details>
      <summary>{say(texts.toldTitle)}</summary>
      <Form label={say(texts.toldTitle)} onSend={() => void send()}>
        <SelectField
          label={say(texts.whom)}
          value={whom}
          onChange={(key) => setChosen(toldOfBreach.find((each) => each === key) ?? whom)}
          options={left.map((key) => ({ key, text: say(names[key]) }))}
        />
        <MomentField label={say(texts.toldAt)} value={at} onChange={setAt} />
        {isAuthority && (
          <TextArea
            label={say(texts.reasonsForDelay)}
            hint={say(texts.reasonsForDelayHint)}
            value={reasonsForDelay}
            onChange={setReasons}
          />
        )}
        <p>
          <Button submit busy={work.busy}>
            {say(texts.tell)}
          </Button>
        </p>
      </Form>
    </details>
  );
}
