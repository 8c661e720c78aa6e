import { useState } from 'preact/hooks';
import { card as texts } from '../../../language/client';
import type { CardView, ConsentView } from '../../protocol';
import { Button, SelectField, TextField } from '../shared/controls';
import { LedHeading, useSay } from '../shared/page';

/** What a person said about one purpose, and how. */
export interface Statement {
  purpose: string;
  action: 'given' | 'withdrawn';
  channel: string;
  evidence: string;
}

interface Props {
  card: CardView;
  /** Whether the page was opened for the consents. */
  isWanted: boolean;
  busy: boolean;
  onRecord: (statement: Statement, title: string) => Promise<boolean>;
}

/** The purposes that rest on the person's choice. Withdrawing is as easy as giving (GDPR Art. 7(3)): the same two steps. */
export function Consents({ card, isWanted, busy, onRecord }: Props) {
  const say = useSay();
  const [channel, setChannel] = useState(card.channels[0]?.key ?? '');
  const [evidence, setEvidence] = useState('');

  async function record({ purpose, title }: ConsentView, action: Statement['action']): Promise<void> {
    if (await onRecord({ purpose, action, channel, evidence }, title)) setEvidence('');
  }

  return (
    <section aria-label={say(texts.consents)}>
      <LedHeading to={isWanted ? card.id : undefined}>{say(texts.consents)}</LedHeading>
      {card.consents.length === 0 && <p>{say(texts.noConsents)}</p>}
      {card.consents.length > 0 && (
        <fieldset>
          <legend>{say(texts.statement)}</legend>
          <SelectField
            label={say(texts.channel)}
            value={channel}
            onChange={setChannel}
            options={card.channels}
          />
          <TextField
            label={say(texts.evidence)}
            hint={say(texts.evidenceHint)}
            value={evidence}
            onChange={setEvidence}
          />
        </fieldset>
      )}
      {card.consents.map((consent) => (
        <Purpose
          key={consent.purpose}
          consent={consent}
          busy={busy}
          onSay={(action) => void record(consent, action)}
        />
      ))}
    </section>
  );
}

function Purpose({
  consent,
  busy,
  onSay,
}: {
  consent: ConsentView;
  busy: boolean;
  onSay: (action: Statement['action']) => void;
}) {
  const say = useSay();
  const { title, stateText, at, permitted } = consent;
  return (
    <div class="consent">
      <h3>{title}</h3>
      <p>
        {at ? say(texts.since, { state: stateText, at }) : stateText}{' '}
        <span class="quiet">({say(permitted ? texts.allowed : texts.notAllowed)})</span>
      </p>
      <p class="row">
        <Button busy={busy} label={say(texts.giveFor, { purpose: title })} onClick={() => onSay('given')}>
          {say(texts.give)}
        </Button>
        <Button
          busy={busy}
          label={say(texts.withdrawFor, { purpose: title })}
          onClick={() => onSay('withdrawn')}
        >
          {say(texts.withdraw)}
        </Button>
      </p>
    </div>
  );
}
