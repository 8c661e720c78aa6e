import { isMachines, type Copy, type ErasureCourse } from '../../actions/copies';
import { tickCopy } from '../../actions/copies-ticked';
import { erasures } from '../../actions/erasure-courses';
import { cliErasureTexts as texts, copyText, erasureCourseTexts } from '../../language/erasures';
import { folderSentence, untoldNotes } from '../../language/folderNotes';
import { formatDate, say, type Language } from '../../language/text';
import { isoDay, type Command, type Outcome } from '../command';
import type { Session } from '../register/session';

/** `erasures`: lists the erasures with what remains of each, or notes that the owner has dealt with a copy. */
export const erasuresCommand: Command = {
  options: { open: 'flag', done: 'list' },
  usage: '[--open] [--done TASK …]',
  prepare(options, { language }) {
    const tasks = options.list('done');
    return {
      async run(session): Promise<Outcome> {
        const world = await session.world();
        for (const task of tasks) await session.runWhole(tickCopy(world, task));
        return list(session, options.has('open'), language);
      },
    };
  },
};

async function list(session: Session, open: boolean, language: Language): Promise<Outcome> {
  const courses = await session.run(erasures(await session.world(), open));
  const lines = courses.flatMap((course) => linesOf(course, language));
  return {
    json: { erasures: courses.map(courseJson) },
    lines: lines.length > 0 ? lines : [say(erasureCourseTexts.none, language)],
  };
}

const courseJson = ({ on, resumes, completedOn, copies, untold, ...course }: ErasureCourse) => ({
  ...course,
  on: isoDay(on),
  resumes: isoDay(resumes),
  completedOn: isoDay(completedOn),
  untold: untold ?? [],
  copies: copies.map(copyJson),
});

const copyJson = ({ due, doneOn, lastError, hindrance, attempts: _attempts, ...copy }: Copy) => ({
  ...copy,
  due: isoDay(due),
  doneOn: isoDay(doneOn),
  lastError: lastError ?? null,
  hindrance: hindrance ?? null,
});

function linesOf(course: ErasureCourse, language: Language): string[] {
  const { reference, on, customer, complete, confirmed, resumes } = course;
  const heading =
    on === undefined
      ? say(erasureCourseTexts.headingUndated, language, { reference })
      : say(erasureCourseTexts.heading, language, { reference, date: formatDate(on, language) });
  const state = say(complete ? texts.isComplete : texts.isOpen, language);
  return [
    say(texts.course, language, { heading, customer, state }),
    ...(complete || confirmed ? [] : [`  ${say(erasureCourseTexts.unconfirmed, language)}`]),
    ...(resumes === undefined
      ? []
      : [`  ${say(erasureCourseTexts.resumes, language, { date: formatDate(resumes, language) })}`]),
    ...untoldNotes(course.untold, language).map((note) => `  ${note}`),
    ...course.copies.map((copy) => copyLine(copy, language)),
  ];
}

function copyLine(copy: Copy, language: Language): string {
  const { task, state, hindrance } = copy;
  const text = copyText(copy, language);
  const hindered = hindrance === undefined ? '' : ` ${folderSentence(hindrance, language)}`;
  if (state === 'done') return `${say(texts.done, language, { task, text })}${hindered}`;
  const note = isMachines(copy) ? ` (${say(erasureCourseTexts.byMachine, language)})` : '';
  const why = state === 'missing' ? ` ${say(erasureCourseTexts.missing, language)}` : '';
  return `${say(texts.left, language, { task, text })}${note}${why}${hindered}`;
}
