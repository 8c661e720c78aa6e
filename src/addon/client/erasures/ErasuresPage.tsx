import { useEffect, useState } from 'preact/hooks';
import { erasureCourseTexts as texts } from '../../../language/erasures';
import type { CopyView, ErasureCourseView } from '../../erasure-protocol';
import { Button } from '../shared/controls';
import { Outcome } from '../shared/Outcome';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';

/** The erasures, with what remains of each: the owner marks their own tasks as done. */
export function ErasuresPage() {
  const say = useSay();
  const work = useWork();
  const [courses, setCourses] = useState<ErasureCourseView[]>();

  useEffect(() => {
    void work
      .run(() => ask({ do: 'erasures' }))
      .then((shown) => {
        if (shown) setCourses(shown.courses);
      });
  }, []);

  async function tick(task: string): Promise<void> {
    const done = await work.run(() => ask({ do: 'tickCopy', task }));
    if (!done) return;
    setCourses(done.courses);
    work.announce(say(done.completed > 0 ? texts.completed : texts.ticked));
  }

  const open = courses?.filter(({ complete }) => !complete) ?? [];
  const complete = courses?.filter((course) => course.complete) ?? [];
  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      <p>{say(texts.intro)}</p>
      <Outcome work={work} />
      {courses && (
        <section>
          <h2>{say(texts.underWay)}</h2>
          {open.length === 0 && <p>{say(texts.none)}</p>}
          {open.map((course) => (
            <Course key={course.task} course={course} busy={work.busy} onTick={(task) => void tick(task)} />
          ))}
        </section>
      )}
      {complete.length > 0 && (
        <section>
          <h2>{say(texts.complete)}</h2>
          {complete.map((course) => (
            <Course key={course.task} course={course} busy={work.busy} />
          ))}
        </section>
      )}
    </>
  );
}

function Course({
  course,
  busy,
  onTick,
}: {
  course: ErasureCourseView;
  busy: boolean;
  onTick?: (task: string) => void;
}) {
  return (
    <section>
      <h3>{course.heading}</h3>
      {course.notes.map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
      <ul>
        {course.copies.map((copy) => (
          <li key={copy.task}>
            <CopyLine copy={copy} busy={busy} {...(onTick && { onTick })} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CopyLine({
  copy: { task, text, state, isTrouble, notes, mayTick },
  busy,
  onTick,
}: {
  copy: CopyView;
  busy: boolean;
  onTick?: (task: string) => void;
}) {
  const say = useSay();
  return (
    <>
      {state === 'done' && !isTrouble ? <s>{text}</s> : text}
      {notes.length > 0 && <span class={isTrouble ? 'warning' : 'quiet'}>: {notes.join(', ')}</span>}
      {mayTick && onTick && (
        <>
          {' '}
          <Button busy={busy} label={say(texts.tick, { task: text })} onClick={() => onTick(task)}>
            {say(texts.tickShort)}
          </Button>
        </>
      )}
    </>
  );
}
