import { erasures } from '../../actions/erasure-courses';
import { tickCopy } from '../../actions/copies-ticked';
import { mentions } from '../../actions/mentions';
import { replaceMentions } from '../../actions/mentions-replaced';
import { MOST_MENTIONS, type ErasureCourseView, type ErasureOperations } from '../erasure-protocol';
import { list, record, text } from '../shapes';
import { courseView, mentionsView } from '../views/erasures';
import { who, type Desk, type Services } from './desk';

const id = text(100);

/** Erasures under way with their copies, and mentions of a person elsewhere. */
export const followingErasures: Services<keyof ErasureOperations> = {
  erasures: { shape: record({}), run: (desk) => ({ courses: coursesOf(desk) }) },
  tickCopy: {
    shape: record({ task: id }),
    run: (desk, { task }) => {
      const { register } = desk;
      const { result } = register.changing(() => register.ask((world) => tickCopy(world, task)));
      return { courses: coursesOf(desk), completed: result.completed };
    },
  },
  mentions: {
    shape: record({ who }),
    run: ({ register, language }, args) =>
      mentionsView(
        register.ask((world) => mentions(world, args.who)),
        language,
      ),
  },
  replaceMentions: {
    shape: record({ who, references: list(id, MOST_MENTIONS) }),
    run: ({ register }, args) =>
      register.changing(
        () => register.ask((world) => replaceMentions(world, args.who, args.references)).result,
      ),
  },
};

/** Those under way first, then the latest that are complete. */
function coursesOf({ register, language }: Desk): ErasureCourseView[] {
  const all = register.ask((world) => erasures(world)).reverse();
  const open = all.filter(({ complete }) => !complete);
  const complete = all.filter((course) => course.complete).slice(0, COMPLETE_SHOWN);
  return [...open, ...complete].map((course) => courseView(course, language));
}

const COMPLETE_SHOWN = 20;
