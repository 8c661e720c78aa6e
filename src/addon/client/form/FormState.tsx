import { formCheckTexts, formDialog as texts } from '../../../language/formDialog';
import { formChecks, type FormView } from '../../protocol';
import { Away } from '../shared/Away';
import { useSay } from '../shared/page';

/** Where the form is and how it stands. */
export function FormState({ form }: { form: FormView }) {
  const say = useSay();
  return (
    <>
      <h2>{say(texts.address)}</h2>
      <p>{form.address}</p>
      <p>
        <Away href={form.address}>{say(texts.open)}</Away> ·{' '}
        <Away href={form.editAddress}>{say(texts.edit)}</Away>
      </p>
      <p class="quiet">{say(texts.mayEdit)}</p>
      <h2>{say(texts.checks)}</h2>
      <ul>
        {formChecks.map((check) => {
          const isFine = form.checks[check];
          return (
            <li key={check} class={isFine ? 'done' : 'problem'}>
              {say(isFine ? texts.fine : texts.wrong, { check: say(formCheckTexts[check]) })}
            </li>
          );
        })}
      </ul>
      <p>
        {form.lastResponse === undefined
          ? say(texts.noResponse)
          : say(texts.lastResponse, { at: form.lastResponse })}
      </p>
    </>
  );
}
