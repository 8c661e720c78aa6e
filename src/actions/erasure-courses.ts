import { copyQuery, courseAt, rowsOfKind, type ErasureCourse } from './copies';
import { isTold } from './copies-done';
import { foldersOfErased } from './free-folders';
import type { Program } from './program';
import { readRegister, type Reading, type World } from './reading';
import { folderHindrance } from './shredded';

/** The erasures that are followed; reads only. @param open only those that are not complete */
export function* erasures(world: World, open = false): Program<ErasureCourse[]> {
  const courses = erasureCourses(yield* readRegister(world, copyQuery));
  return open ? courses.filter(({ complete }) => !complete) : courses;
}

/** Every erasure of the register that is followed, in the order of its tasks, with what keeps its folders of paper. */
export function erasureCourses(reading: Reading): ErasureCourse[] {
  const tasks = reading.table('tasks');
  const hindrance = folderHindrance(reading);
  const untold = untoldFolders(reading);
  const waiting = (course: ErasureCourse): ErasureCourse => ({
    ...course,
    untold: untold(course.customer),
    copies: course.copies.map((copy) => {
      if (copy.kind !== 'paper' || copy.details === '') return copy;
      const found = hindrance({ record: copy.details, customer: course.customer });
      // The owner's tick is their word for it, whoever removed the row.
      const isOver = found === 'folderRowGone' && copy.state === 'done';
      return found && !isOver ? { ...copy, hindrance: found } : copy;
    }),
  });
  return rowsOfKind(tasks, 'completeErasure')
    .map((row) => courseAt(tasks, row))
    .map((course) => (course.complete ? course : waiting(course)));
}

/** Tells why folders of a person wait of which no task tells; each reason once. */
function untoldFolders(reading: Reading): (customer: string) => NonNullable<ErasureCourse['untold']> {
  const tasks = reading.table('tasks');
  const folders = reading.table('materials');
  const free = foldersOfErased(reading);
  return (customer) => {
    const reasons = free(customer)
      .filter(({ id }) => !isTold(tasks, customer, id))
      .map(({ id }) => (folders.rowsWhere('id', id).length > 1 ? 'duplicateId' : 'folderUntold'));
    return [...new Set(reasons)];
  };
}
