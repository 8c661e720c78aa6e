import { useEffect, useState } from 'preact/hooks';
import { rotationDialog as texts } from '../../../language/rotationDialog';
import type { RotationView, TakeOverView } from '../../rotation-protocol';
import { Outcome } from '../shared/Outcome';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';
import { CopyChecked } from './CopyChecked';
import { AtWork, Closed, Copy, Moved, Rotated, type Acts } from './states';

/** The window that leads through a rotation: in the old spreadsheet, in the copy, and in the register until the old one is gone. */
export function RotationPage() {
  const say = useSay();
  const work = useWork();
  const [view, setView] = useState<RotationView>();
  const [checked, setChecked] = useState<TakeOverView>();

  const look = async () => setView((await work.run(() => ask({ do: 'rotationState' }))) ?? view);
  useEffect(() => void look(), []);

  async function change(asked: Promise<RotationView | undefined>, sentence: string): Promise<void> {
    const next = await asked;
    if (!next) return;
    setView(next);
    work.announce(sentence);
  }

  const acts: Acts = {
    close: (recoveryCode) =>
      void change(
        work.run(() => ask({ do: 'closeForRotation', recoveryCode })),
        say(texts.closed),
      ),
    reopen: () =>
      void change(
        work.run(() => ask({ do: 'reopenRegister' })),
        say(texts.reopened),
      ),
    take: (recoveryCode, trial) => void take(recoveryCode, trial),
    gone: () => void gone(),
  };

  async function take(recoveryCode: string, trial: boolean): Promise<void> {
    const result = await work.run(() => ask({ do: 'takeCopyOver', recoveryCode, trial }));
    if (!result) return;
    setChecked(result);
    if (result.taken) {
      await look();
      work.announce(say(texts.taken));
    } else if (result.ok) work.announce(say(texts.fine));
    else if (result.touched.length > 0)
      work.complain(say(texts.touched, { tabs: result.touched.join(', ') }));
    else work.complain(say(texts.differs));
  }

  async function gone(): Promise<void> {
    const done = await work.run(() => ask({ do: 'oldOneGone' }));
    if (!done) return;
    setChecked(undefined);
    await look();
    work.announce(say(texts.goneDone, { count: done.tasks }));
  }

  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      {view && <State view={view} busy={work.busy} acts={acts} />}
      <Outcome work={work} />
      {checked && <CopyChecked result={checked} />}
    </>
  );
}

const states = { atWork: AtWork, closed: Closed, moved: Moved, copy: Copy, rotated: Rotated };

function State({ view, busy, acts }: { view: RotationView; busy: boolean; acts: Acts }) {
  const Part = states[view.state];
  return <Part view={view} busy={busy} acts={acts} />;
}
