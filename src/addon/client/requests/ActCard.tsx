import { useId, useState } from 'preact/hooks';
import { actTexts } from '../../../language/clientRequestActs';
import { fulfilActs } from '../../../language/clientFulfil';
import type { RequestAct } from '../../../register/request';
import { Button, Form } from '../shared/controls';
import { useSay } from '../shared/page';
import { ActField } from './ActField';
import { actForms, initialValues, type FormAct } from './actForms';
import { ChoosePerson } from './ChoosePerson';
import type { Desk } from './desk';
import { Fulfil } from './fulfil/Fulfil';
import { HeadedCard } from './HeadedCard';

/** One act as a card: what it does, what it needs, and its button; disabled with the reason where it is not allowed now. */
export function ActCard({ act, desk }: { act: RequestAct; desk: Desk }) {
  const say = useSay();
  const { view } = desk;
  if (act === 'fulfil') {
    const { title, hint } = fulfilActs[view.right];
    return (
      <HeadedCard title={say(title)} hint={say(hint)}>
        <Fulfil desk={desk} />
      </HeadedCard>
    );
  }
  const { title, hint } = actTexts[act];
  return (
    <HeadedCard
      title={say(title)}
      hint={hintOf(act, desk, say(hint, { address: view.person?.email || '–' }))}
    >
      {act === 'sendCode' && view.codeNote !== undefined && <p class="warning">{view.codeNote}</p>}
      {act === 'choosePerson' ? <ChoosePerson desk={desk} /> : <ActForm act={act} desk={desk} />}
    </HeadedCard>
  );
}

/** Where nobody is chosen there is no address to speak of. */
const hintOf = (act: RequestAct, { view }: Desk, hint: string): string =>
  act === 'sendCode' && !view.person ? '' : hint;

/** The form of an act, as `actForms.ts` describes it. */
function ActForm({ act, desk }: { act: FormAct; desk: Desk }) {
  const say = useSay();
  const reason = useId();
  const { fields, order, isDirect } = actForms[act];
  const [values, setValues] = useState(() => initialValues(act, desk.view));
  const hindrance = desk.view.hindrances[act];
  const send = () => void (isDirect ? desk.act(order(values)) : desk.review(order(values)));
  return (
    <Form onSend={send} label={say(actTexts[act].title)}>
      {!hindrance &&
        fields.map((field) => (
          <ActField
            key={field.name}
            field={field}
            view={desk.view}
            value={values[field.name] ?? ''}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
      {hindrance && (
        <p id={reason} class="quiet">
          {hindrance}
        </p>
      )}
      <p>
        <Button submit busy={desk.work.busy} disabled={hindrance !== undefined} reason={reason}>
          {say(actTexts[act].button)}
        </Button>
      </p>
    </Form>
  );
}
