import type { Settings } from '../../../workbook/settings';
import { formFiles, type FormFile } from '../files';
import { formKinds, type FormKind } from './kinds';
import { opened } from './opened';

/** A form that was about to be made, and whose id nobody remembers. */
interface Beginning {
  title: string;
  /** ISO time of a moment before it was made. */
  at: string;
}

/** The script's property with the beginnings of a kind. */
const propertyOf = (kind: FormKind): string => `${formKinds[kind].property}Begun`;

/** What was begun of a kind and never remembered: either nothing came of it, or an unpublished form without questions. */
function beginningsOf(kind: FormKind): Beginning[] {
  const kept = PropertiesService.getScriptProperties().getProperty(propertyOf(kind));
  return kept === null ? [] : (JSON.parse(kept) as Beginning[]);
}

/** What earlier runs may have left beside the forms of the settings. Where there is no form yet the next making looks for it. */
export const leftovers = (settings: Settings): Beginning[] => madeKinds(settings).flatMap(beginningsOf);

/** Forgets what earlier runs may have left: the owner has looked for it. */
export function forgetLeftovers(settings: Settings): void {
  for (const kind of madeKinds(settings)) if (beginningsOf(kind).length > 0) keep(kind, []);
}

const madeKinds = (settings: Settings): FormKind[] =>
  (Object.keys(formKinds) as FormKind[]).filter((kind) => settings[formKinds[kind].id] !== '');

function keep(kind: FormKind, beginnings: readonly Beginning[], id?: string): void {
  PropertiesService.getScriptProperties().setProperties({
    [propertyOf(kind)]: JSON.stringify(beginnings),
    ...(id !== undefined && { [formKinds[kind].property]: id }),
  });
}

/**
 * A new form of a kind. That one is about to be made is remembered first, and its id at once: what a run that was killed in between
 * has left is found among the script's files and taken for the new one. Where Drive shows no forms the beginning stays, so that the
 * owner can be told what to look for.
 * @throws CallFailed
 */
export function newForm(kind: FormKind, title: string): GoogleAppsScript.Forms.Form {
  const begun = beginningsOf(kind);
  const [left, ...more] = leftBehind(begun);
  if (left) {
    // No run leaves a second one, unless Drive did not show the first at once: that is for the owner to delete.
    const others = more.map(({ file: { name, at } }) => ({ title: name, at: new Date(at).toISOString() }));
    keep(kind, others, left.file.id);
    return left.form;
  }
  keep(kind, [...begun, { title, at: new Date().toISOString() }]);
  const form = FormApp.create(title, false);
  const id = form.getId();
  keep(kind, begun, id);
  // A list that shows this form would have shown the others: nothing came of them.
  if (begun.length > 0 && formFiles().some((file) => file.id === id)) keep(kind, []);
  return form;
}

/** Milliseconds by which the clocks of a script and of Drive may differ. */
const CLOCKS_DIFFER = 300_000;

/** Forms that earlier runs made and could not remember: those of the same title that were not there before. */
function leftBehind(begun: readonly Beginning[]) {
  if (begun.length === 0) return [];
  const isLeft = ({ name, at }: FormFile): boolean =>
    begun.some((each) => each.title === name && at >= Date.parse(each.at) - CLOCKS_DIFFER);
  return formFiles()
    .filter(isLeft)
    .flatMap((file) => {
      const form = opened(file.id);
      return form ? [{ file, form }] : [];
    });
}
