import { useEffect, useState } from 'preact/hooks';
import { addressDialog as texts } from '../../../language/addresses';
import { common } from '../../../language/client';
import type { AddressChoicesView, AddressesView, AddressPlanView, AddressWish } from '../../address-protocol';
import { Button, Form } from '../shared/controls';
import { FileList } from '../shared/lists';
import { Outcome } from '../shared/Outcome';
import { LedHeading, useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';
import { Plan } from './Plan';
import { firstWish, labelsOnSheet } from './wish';
import { WishFields } from './WishFields';

/** Value of the button that makes the file; sending the form with the Enter key only looks. */
const MAKE = 'make';

/** The dialog for labels and address lists: for which purpose, who would be on it and who not, and the file. */
export function LabelsPage() {
  const say = useSay();
  const work = useWork();
  const [choices, setChoices] = useState<AddressChoicesView>();
  const [wish, setWish] = useState<AddressWish>(firstWish);
  const [plan, setPlan] = useState<AddressPlanView>();
  const [made, setMade] = useState<AddressesView>();

  async function open(): Promise<void> {
    setChoices(await work.run(() => ask({ do: 'addressChoices' })));
  }

  useEffect(() => void open(), []);

  function change(next: AddressWish): void {
    setWish(next);
    setPlan(undefined);
    setMade(undefined);
  }

  async function look(asked: AddressWish): Promise<void> {
    setMade(undefined);
    setPlan(await work.run(() => ask({ do: 'addressPlan', ...asked })));
  }

  async function make(asked: AddressWish): Promise<void> {
    setMade(undefined);
    const view = await work.run(() => ask({ do: 'makeAddresses', ...asked }));
    if (!view) return;
    setMade(view);
    work.announce(say(view.files.length > 0 ? texts.made : texts.noneLeft));
  }

  const hint = choices && labelsOnSheet(choices, wish.format) > 0 ? texts.printHint : texts.deletedOn;
  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      <p>{say(texts.intro)}</p>
      {choices && choices.purposes.length === 0 && <p>{say(texts.noPurpose)}</p>}
      {choices && choices.purposes.length > 0 && (
        <Form onSend={(button) => void (button === MAKE ? make(wish) : look(wish))}>
          <WishFields choices={choices} wish={wish} onChange={change} />
          <p class="row">
            <Button submit busy={work.busy} kind={plan ? undefined : 'primary'}>
              {say(texts.look)}
            </Button>
            {plan && !plan.isEmpty && (
              <Button submit value={MAKE} busy={work.busy} kind="primary">
                {say(texts.make)}
              </Button>
            )}
          </p>
        </Form>
      )}
      <Outcome work={work} />
      {made && made.files.length > 0 && (
        <>
          <LedHeading to={made}>{say(common.files)}</LedHeading>
          <p>{made.counts.join(', ')}</p>
          <FileList files={made.files} />
          <p>{say(hint, { date: made.deletedOn })}</p>
        </>
      )}
      {plan && <Plan plan={plan} />}
    </>
  );
}
