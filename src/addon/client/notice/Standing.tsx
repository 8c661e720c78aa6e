import { noticeDialog as texts } from '../../../language/clientNotice';
import type { NoticeView } from '../../notice-protocol';
import { useSay } from '../shared/page';

/** How the notice stands, what it lacks, and what would be new. */
export function Standing({ view: { sentences, gaps, news } }: { view: NoticeView }) {
  const say = useSay();
  const listed = (isNeeded: boolean) => gaps.filter((gap) => gap.isNeeded === isNeeded);
  return (
    <section>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Lines title={say(texts.missing)} lines={listed(true).map(({ sentence }) => sentence)} />
      <Lines title={say(texts.advice)} lines={listed(false).map(({ sentence }) => sentence)} />
      <Lines title={say(texts.news)} lines={news} />
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
