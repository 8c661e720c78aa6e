import { useState } from 'preact/hooks';
import { breachTexts as texts } from '../../../language/clientBreaches';
import { Button, Form, MomentField, TextArea, TextField } from '../shared/controls';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import type { Work } from '../shared/work';

/** Writes a new breach down. */
export function NewBreach({
  work,
  onChanged,
}: {
  work: Work;
  onChanged: (sentence: string) => Promise<void>;
}) {
  const say = useSay();
  const [awareAt, setAwareAt] = useState('');
  const [description, setDescription] = useState('');
  const [kinds, setKinds] = useState('');
  const [numbers, setNumbers] = useState('');

  async function send(): Promise<void> {
    const wish = { awareAt, description, kinds, numbers };
    const done = await work.run(() => ask({ do: 'recordBreach', ...wish }));
    if (!done) return;
    for (const clear of [setAwareAt, setDescription, setKinds, setNumbers]) clear('');
    await onChanged(say(texts.recorded));
  }

  return (
    <details>
      <summary>{say(texts.newTitle)}</summary>
      <Form label={say(texts.newTitle)} onSend={() => void send()}>
        <MomentField label={say(texts.awareAt)} value={awareAt} onChange={setAwareAt} />
        <TextArea
          label={say(texts.description)}
          hint={say(texts.descriptionHint)}
          value={description}
          onChange={setDescription}
          required
        />
        <TextField label={say(texts.kinds)} value={kinds} onChange={setKinds} />
        <TextField
          label={say(texts.numbers)}
          hint={say(texts.numbersHint)}
          value={numbers}
          onChange={setNumbers}
        />
        <p>
          <Button submit busy={work.busy} kind="primary">
            {say(texts.record)}
          </Button>
        </p>
      </Form>
    </details>
  );
}
