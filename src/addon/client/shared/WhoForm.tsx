import { common } from '../../../language/client';
import { Button, Form, TextField } from './controls';
import { useSay } from './page';

interface Props {
  who: string;
  onWho: (who: string) => void;
  onSend: () => void;
  send: string;
  busy: boolean;
}

/** Asks whom something is about. */
export function WhoForm({ who, onWho, onSend, send, busy }: Props) {
  const say = useSay();
  return (
    <Form onSend={onSend}>
      <TextField label={say(common.who)} hint={say(common.whoHint)} value={who} onChange={onWho} required />
      <p>
        <Button submit busy={busy} kind="primary">
          {send}
        </Button>
      </p>
    </Form>
  );
}
