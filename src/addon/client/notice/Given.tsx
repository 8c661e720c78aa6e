import { useState } from 'preact/hooks';
import { noticeWays, type Giving } from '../../../actions/notice/ways';
import { choiceText } from '../../../language/choices';
import { common } from '../../../language/client';
import { noticeDialog as texts } from '../../../language/clientNotice';
import type { Start } from '../../protocol';
import { Button, DateField, Form, SelectField, TextField } from '../shared/controls';
import { Outcome } from '../shared/Outcome';
import { useLanguage, useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWhom } from '../shared/whom';
import { useWork } from '../shared/work';

/** To whom: one, or all of a kind. */
type Whom = 'one' | 'without' | 'outdated';

/** Notes who was given the version in force. */
export function Given({ start, onNoted }: { start: Start; onNoted: () => Promise<void> }) {
  const say = useSay();
  const language = useLanguage();
  const work = useWork();
  const [who, setWho] = useWhom(start);
  const [whom, setWhom] = useState<Whom>('one');
  const [source, setSource] = useState('');
  const [way, setWay] = useState<Giving['way']>('email');
  const [on, setOn] = useState('');

  async function note(one: string): Promise<void> {
    const how = { way, ...(on && { on }) };
    const done = await work.run(() =>
      whom === 'one'
        ? ask({ do: 'noteGiven', who: one, ...how })
        : ask({ do: 'noteGivenToAll', whom, ...(source && { source }), ...how }),
    );
    if (!done) return;
    await onNoted();
    work.announce(done.sentences.join(' '));
  }

  const to = [
    { key: 'one', text: say(texts.toOne) },
    { key: 'without', text: say(texts.toAllWithout) },
    { key: 'outdated', text: say(texts.toAllOutdated) },
  ];
  const ways = noticeWays.map((key) => ({ key, text: choiceText('channel', key, language) }));
  return (
    <section>
      <h2>{say(texts.givenTitle)}</h2>
      <p>{say(texts.givenIntro)}</p>
      <Form onSend={() => void note(who)} label={say(texts.givenTitle)}>
        <SelectField
          label={say(texts.whom)}
          value={whom}
          onChange={(key) => setWhom(key as Whom)}
          options={to}
        />
        {whom === 'one' ? (
          <TextField
            label={say(common.who)}
            hint={say(common.whoHint)}
            value={who}
            onChange={setWho}
            required
          />
        ) : (
          <TextField label={say(texts.source)} value={source} onChange={setSource} />
        )}
        <SelectField
          label={say(texts.way)}
          value={way}
          onChange={(key) => setWay(key as Giving['way'])}
          options={ways}
        />
        <DateField label={say(texts.on)} value={on} onChange={setOn} required={false} />
        <p>
          <Button submit busy={work.busy}>
            {say(texts.note)}
          </Button>
        </p>
      </Form>
      <Outcome work={work} onChoose={(id) => void note(id)} />
    </section>
  );
}
