import type { Settings } from '../../../workbook/settings';
import { formKinds, type FormKind } from './kinds';

type Form = GoogleAppsScript.Forms.Form;

/** The form of the settings; `undefined` where there is none, or where this account cannot open it. */
export const theForm = (kind: FormKind, settings: Settings): Form | undefined =>
  opened(settings[formKinds[kind].id]);

/** What the script remembers. */
export type Remembered = Readonly<Record<string, string>>;

/** Everything that the script remembers, in one call. */
export const remembered = (): Remembered => PropertiesService.getScriptProperties().getProperties();

/** The script's property with the form that the register uses: written once the settings name it, so that it tells when somebody else has changed them. */
const usedProperty = (kind: FormKind): string => `${formKinds[kind].property}InUse`;

/** The id of the form that the register uses, whatever the settings say by now; blank where the script knows none. */
export const usedForm = (kind: FormKind, known: Remembered): string => known[usedProperty(kind)] ?? '';

/** Whether somebody has written another form into the settings, or none. */
export const isAnother = (kind: FormKind, settings: Settings, known: Remembered): boolean =>
  usedForm(kind, known) !== '' && usedForm(kind, known) !== settings[formKinds[kind].id];

/** Remembers that the settings name the forms that the register uses. */
export function noteUsed(settings: Settings): void {
  const known = remembered();
  const kinds = (Object.keys(formKinds) as FormKind[]).filter((kind) => isNew(kind, settings, known));
  if (kinds.length === 0) return;
  const used = kinds.map((kind) => [usedProperty(kind), settings[formKinds[kind].id]]);
  PropertiesService.getScriptProperties().setProperties(Object.fromEntries(used) as Record<string, string>);
}

const isNew = (kind: FormKind, settings: Settings, known: Remembered): boolean =>
  usedForm(kind, known) !== settings[formKinds[kind].id];

/** The form with an id, if there is one that this account may open. */
export function opened(id: string): Form | undefined {
  if (id === '') return undefined;
  try {
    return FormApp.openById(id);
  } catch {
    // Deleted, another account's, or Google is out of order: its words tell these apart in no language for certain.
    return undefined;
  }
}
