import type { Settings } from '../../../workbook/settings';
import { formKinds, type FormKind } from './kinds';

type Form = GoogleAppsScript.Forms.Form;

/** The form of the settings; `undefined` where there is none, or where this account cannot open it. */
export const theForm = (kind: FormKind, settings: Settings): Form | undefined =>
  opened(settings[formKinds[kind].id]);

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
