import { useEffect, useState } from 'preact/hooks';
import { formDialog as texts } from '../../../language/formDialog';
import { formChecks, type FormView } from '../../protocol';
import { Button, Consenting, Form } from '../shared/controls';
import { Outcome } from '../shared/Outcome';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';
import { FormState } from './FormState';
import { Leftovers } from './Leftovers';
import { WebsiteText } from './WebsiteText';

/** The window of the form for requests: makes it, shows how it stands, repairs it, and tells what to put on a website. */
export function FormPage() {
  const say = useSay();
  const work = useWork();
  const [form, setForm] = useState<FormView>();
  const [isSure, setSure] = useState(false);

  useEffect(() => {
    void work.run(() => ask({ do: 'formState' })).then((view) => view && setForm(view));
  }, []);

  async function make(anew: boolean): Promise<void> {
    const view = await work.run(() => ask({ do: 'makeForm', anew }));
    if (!view) return;
    setForm(view);
    setSure(false);
    work.announce(say(texts.made));
  }

  async function looked(): Promise<void> {
    const view = await work.run(() => ask({ do: 'leftoversGone' }));
    if (!view) return;
    setForm(view);
    work.announce(say(texts.lookedThanks));
  }

  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      <p>{say(texts.intro)}</p>
      {form?.state === 'none' && <p>{say(texts.none)}</p>}
      {form?.state === 'lost' ? (
        <Form onSend={() => void make(true)}>
          <p>{say(texts.lost)}</p>
          <Consenting label={say(texts.sure)} checked={isSure} onChange={setSure} />
          <Button submit busy={work.busy} kind="danger">
            {say(texts.anew)}
          </Button>
        </Form>
      ) : (
        form && (
          <p>
            <Button
              busy={work.busy}
              {...(!isFine(form) && { kind: 'primary' })}
              onClick={() => void make(false)}
            >
              {say(form.state === 'none' ? texts.make : texts.repair)}
            </Button>
          </p>
        )
      )}
      <Outcome work={work} />
      {form && form.leftovers.length > 0 && (
        <Leftovers leftovers={form.leftovers} busy={work.busy} onLooked={() => void looked()} />
      )}
      {form?.state === 'there' && (
        <>
          <FormState form={form} />
          <WebsiteText texts={form.website} />
        </>
      )}
    </>
  );
}

/** Whether there is nothing to make or repair. */
const isFine = ({ state, checks }: FormView): boolean =>
  state === 'there' && formChecks.every((check) => checks[check]);
