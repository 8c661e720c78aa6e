import { useState } from 'preact/hooks';
import { holdTexts as texts } from '../../../language/clientHolds';
import { settableGrounds } from '../../../register/holds';
import type { CardView } from '../../protocol';
import { Button, DateField, Form, SelectField, TextField } from '../shared/controls';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import type { Work } from '../shared/work';

interface Props {
  card: CardView;
  work: Work;
  onChanged: () => Promise<boolean>;
}

/** Sets a hold on one of the person's records. */
export function NewHold({ card: { holdable, holdGrounds }, work, onChanged }: Props) {
  const say = useSay();
  const [record, setRecord] = useState(holdable[0]?.key ?? '');
  const [ground, setGround] = useState('legalClaim');
  const [law, setLaw] = useState('');
  const [reason, setReason] = useState('');
  const [reviewOn, setReviewOn] = useState('');

  async function send(): Promise<void> {
    const known = settableGrounds.find((each) => each === ground);
    if (!known) return;
    const on = reviewOn === '' ? {} : { reviewOn };
    const done = await work.run(() => ask({ do: 'setHold', record, ground: known, law, reason, ...on }));
    if (!done) return;
    for (const clear of [setLaw, setReason, setReviewOn]) clear('');
    if (await onChanged()) work.announce(say(done.changed ? texts.wasSet : texts.stoodAlready));
  }

  return (
    <details>
      <summary>{say(texts.setTitle)}</summary>
      <Form label={say(texts.setTitle)} onSend={() => void send()}>
        <SelectField label={say(texts.record)} value={record} onChange={setRecord} options={holdable} />
        <SelectField label={say(texts.ground)} value={ground} onChange={setGround} options={holdGrounds} />
        <TextField label={say(texts.provision)} value={law} onChange={setLaw} />
        <TextField
          label={say(texts.reason)}
          hint={say(texts.reasonHint)}
          value={reason}
          onChange={setReason}
        />
        <DateField label={say(texts.reviewOn)} value={reviewOn} onChange={setReviewOn} required={false} />
        <p class="quiet">{say(texts.reviewHint)}</p>
        <p>
          <Button submit busy={work.busy}>
            {say(texts.set)}
          </Button>
        </p>
      </Form>
    </details>
  );
}
