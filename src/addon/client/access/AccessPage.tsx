import { useEffect, useState } from 'preact/hooks';
import { accessTexts as texts, accountsSeen } from '../../../language/accessReview';
import type { AccessFindingView, AccessReviewView } from '../../access-protocol';
import { Button } from '../shared/controls';
import { Outcome } from '../shared/Outcome';
import { useSay, useSayCount } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';

/** The dialog that compares who can open the spreadsheet with who should. */
export function AccessPage() {
  const say = useSay();
  const work = useWork();
  const [review, setReview] = useState<AccessReviewView>();

  async function look(): Promise<void> {
    setReview(undefined);
    setReview(await work.run(() => ask({ do: 'reviewAccess' })));
  }
  useEffect(() => void look(), []);

  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      <p>{say(texts.intro)}</p>
      <p class="row">
        <Button busy={work.busy} onClick={() => void look()}>
          {say(texts.again)}
        </Button>
      </p>
      <Outcome work={work} />
      {review && <Review {...review} />}
    </>
  );
}

function Review({ toDo, hints, isFine, accounts }: AccessReviewView) {
  const say = useSay();
  const sayCount = useSayCount();
  return (
    <>
      {accounts !== undefined && <p>{sayCount(accountsSeen, accounts)}</p>}
      {isFine && <p class="done">{say(texts.fine)}</p>}
      <Findings title={say(texts.toDo)} findings={toDo} />
      <Findings title={say(texts.hints)} findings={hints} />
    </>
  );
}

function Findings({ title, findings }: { title: string; findings: readonly AccessFindingView[] }) {
  if (findings.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {findings.map(({ key, found, todo }) => (
          <li key={`${key} ${found}`}>
            {found}
            <br />
            <span class="quiet">{todo}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
