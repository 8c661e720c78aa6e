import { useState } from 'preact/hooks';
import { rotationDialog as texts } from '../../../language/rotationDialog';
import type { RotationView } from '../../rotation-protocol';
import { Away } from '../shared/Away';
import { Button, Form, TextField } from '../shared/controls';
import { useSay } from '../shared/page';

/** What the window can do. */
export interface Acts {
  close(recoveryCode: string): void;
  reopen(): void;
  take(recoveryCode: string, trial: boolean): void;
  gone(): void;
}

interface Props {
  view: RotationView;
  busy: boolean;
  acts: Acts;
}

/** Before anything has happened: what it is for, how it goes, and the first step. */
export function AtWork({ busy, acts }: Props) {
  const say = useSay();
  const [code, setCode] = useState('');
  return (
    <Form onSend={() => acts.close(code)}>
      <p>{say(texts.intro)}</p>
      <h2>{say(texts.steps)}</h2>
      <ol>
        {[texts.stepClose, texts.stepCopy, texts.stepTake, texts.stepDelete].map((step) => (
          <li key={step.en}>{say(step)}</li>
        ))}
      </ol>
      <TextField label={say(texts.code)} hint={say(texts.codeWhy)} value={code} onChange={setCode} required />
      <p>
        <Button submit kind="primary" busy={busy}>
          {say(texts.close)}
        </Button>
      </p>
    </Form>
  );
}

/** The register is closed: a copy is to be made, or the register opened again. */
export function Closed({ view, busy, acts }: Props) {
  const say = useSay();
  return (
    <>
      <p class="warning">{say(texts.closed)}</p>
      <p>{say(texts.closedHint)}</p>
      <p>
        <Away href={view.copyAddress}>{say(texts.makeCopy)}</Away>
      </p>
      <p class="quiet">{say(texts.makeCopyHint)}</p>
      <p>
        <Button busy={busy} onClick={acts.reopen}>
          {say(texts.reopen)}
        </Button>
      </p>
      <p class="quiet">{say(texts.reopenHint)}</p>
    </>
  );
}

/** The old spreadsheet after a copy was taken over. */
export function Moved({ view }: Props) {
  const say = useSay();
  return (
    <>
      <p class="warning">{say(texts.moved)}</p>
      <p>
        <Away href={view.address}>{say(texts.openNew)}</Away>
      </p>
      <p>{say(texts.deleteHow)}</p>
    </>
  );
}

/** A copy: checked, and taken over. */
export function Copy({ view, busy, acts }: Props) {
  const say = useSay();
  const [code, setCode] = useState('');
  if (!view.isOfClosed) return <p class="warning">{say(texts.copyTooEarly)}</p>;
  return (
    <Form onSend={(value) => acts.take(code, value === 'check')}>
      <p>{say(texts.copy)}</p>
      <p>
        <Away href={view.address}>{say(texts.openOld)}</Away>
      </p>
      {view.needsCode && (
        <TextField
          label={say(texts.code)}
          hint={say(texts.codeOfCopy)}
          value={code}
          onChange={setCode}
          required
        />
      )}
      <p>
        <Button submit value="check" busy={busy}>
          {say(texts.check)}
        </Button>{' '}
        <Button submit value="take" kind="primary" busy={busy}>
          {say(texts.take)}
        </Button>
      </p>
    </Form>
  );
}

/** The register in its fresh spreadsheet, until the old one is gone. */
export function Rotated({ view: { address, old }, busy, acts }: Props) {
  const say = useSay();
  const tabs = old?.touched.join(', ') ?? '';
  return (
    <>
      <p>{say(texts.rotated)}</p>
      {old && !old.isThere && <p>{say(texts.outOfReach)}</p>}
      {old?.isThere && (
        <>
          <p class={tabs === '' ? 'done' : 'problem'}>
            {tabs === '' ? say(texts.untouched) : say(texts.typedSince, { tabs })}
          </p>
          <p>
            <Away href={address}>{say(texts.openOld)}</Away>
          </p>
          <p>{say(texts.deleteHow)}</p>
        </>
      )}
      <p>
        <Button kind="primary" busy={busy} onClick={acts.gone}>
          {say(texts.gone)}
        </Button>{' '}
        <Button busy={busy} onClick={() => acts.take('', false)}>
          {say(texts.repair)}
        </Button>
      </p>
    </>
  );
}
