import { useEffect, useState } from 'preact/hooks';
import { languageNames } from '../../../language/client';
import { requestEntry as texts } from '../../../language/clientRequests';
import { languages, type Language } from '../../../language/text';
import type { Operations } from '../../protocol';
import type { EntryWish } from '../../request-protocol';
import { Button, DateField, Form, SelectField, TextArea, TextField, Tick } from '../shared/controls';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import type { Work } from '../shared/work';

type Choices = Operations['entryChoices']['value'];

interface Props {
  work: Work;
  onEntered: (request: string, sentence: string) => Promise<void>;
}

const blank: Omit<EntryWish, 'receivedOn' | 'language'> = {
  channel: 'email',
  right: 'access',
  name: '',
  email: '',
  phone: '',
  organisation: '',
  details: '',
  receipt: true,
};

/** The entry of a request that came by mail, phone or on paper. */
export function Entry({ work, onEntered }: Props) {
  const say = useSay();
  const [choices, setChoices] = useState<Choices>();
  const [wish, setWish] = useState<EntryWish>();

  useEffect(() => {
    void work.run(async () => {
      const found = await ask({ do: 'entryChoices' });
      setChoices(found);
      setWish({ ...blank, receivedOn: found.today, language: found.language });
    });
  }, []);

  if (!choices || !wish) return null;
  const set =
    <K extends keyof EntryWish>(key: K) =>
    (value: EntryWish[K] | string) =>
      setWish({ ...wish, [key]: value });

  async function enter(entered: EntryWish): Promise<void> {
    const taken = await work.run(() => ask({ do: 'receiveRequest', ...entered }));
    if (taken) await onEntered(taken.request, say(texts.saved, { date: taken.dueOn }));
  }

  return (
    <Form onSend={() => void enter(wish)} label={say(texts.title)}>
      <p>{say(texts.intro)}</p>
      <DateField
        label={say(texts.receivedOn)}
        value={wish.receivedOn}
        max={choices.today}
        onChange={set('receivedOn')}
      />
      <SelectField
        label={say(texts.channel)}
        value={wish.channel}
        onChange={set('channel')}
        options={choices.channels}
      />
      <SelectField
        label={say(texts.right)}
        value={wish.right}
        onChange={set('right')}
        options={choices.rights}
      />
      <TextField label={say(texts.name)} value={wish.name} onChange={set('name')} />
      <TextField label={say(texts.email)} value={wish.email} onChange={set('email')} />
      <TextField label={say(texts.phone)} value={wish.phone} onChange={set('phone')} />
      <TextField label={say(texts.organisation)} value={wish.organisation} onChange={set('organisation')} />
      <TextArea label={say(texts.details)} value={wish.details} onChange={set('details')} />
      <SelectField
        label={say(texts.language)}
        value={wish.language}
        onChange={set('language')}
        options={languages.map((key: Language) => ({ key, text: languageNames[key] }))}
      />
      <Tick
        label={say(texts.receipt)}
        checked={wish.receipt}
        onChange={(receipt) => setWish({ ...wish, receipt })}
      />
      <p>
        <Button submit busy={work.busy} kind="primary">
          {say(texts.save)}
        </Button>
      </p>
    </Form>
  );
}
