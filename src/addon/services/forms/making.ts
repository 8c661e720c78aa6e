import { itemIdsOf, type ItemIds } from '../../../actions/requests/form-plan';
import type { SettingValues } from '../../../actions/settings';
import { RegisterError } from '../../../register/errors';
import type { Settings } from '../../../workbook/settings';
import { newForm } from './beginnings';
import { formKinds, type FormKind } from './kinds';
import { isAnother, opened, remembered, theForm, usedForm } from './opened';
import { isWhole, repairItems } from './repair';

type Form = GoogleAppsScript.Forms.Form;

/**
 * Makes a form, or puts right what is wrong with the one that is there: questions missing, unpublished, closed. Never makes a
 * second one beside a form that may still be there: one that cannot be opened is replaced only if the owner says so.
 * @param anew the owner says that the form is gone
 * @returns the settings that remember it
 * @throws RegisterError formNotFound
 */
export function makeForm(kind: FormKind, settings: Settings, anew: boolean): SettingValues {
  const { id, items, plan } = formKinds[kind];
  const form = formToRepair(kind, settings, anew);
  const ids = repairItems(form, plan, itemIdsOf(settings[items], plan));
  dress(form, kind, settings);
  remember(kind, form.getId(), ids);
  return {
    [id]: form.getId(),
    [items]: JSON.stringify(ids),
    ...(kind === 'request' && { formAddress: form.getPublishedUrl() }),
  };
}

/**
 * A form is remembered before its questions are made: a run that dies then leaves it to the next one. One that somebody has written
 * into the settings by hand does not take the place of the one in use.
 */
function formToRepair(kind: FormKind, settings: Settings, anew: boolean): Form {
  const { property, id, title } = formKinds[kind];
  const properties = remembered();
  const known = [usedForm(kind, properties), settings[id], properties[property] ?? ''].filter(Boolean);
  for (const each of known) {
    const form = opened(each);
    if (form) return form;
  }
  if (known.length > 0 && !anew) throw new RegisterError('formNotFound');
  return newForm(kind, title(settings));
}

/** What the script remembers of a form beside the settings. */
const propertiesOf = (kind: FormKind, form: string, ids: ItemIds): Record<string, string> => ({
  [formKinds[kind].property]: form,
  ...Object.fromEntries(
    Object.entries(formKinds[kind].properties).map(([name, item]) => [name, String(ids[item] ?? '')]),
  ),
});

function remember(kind: FormKind, form: string, ids: ItemIds): void {
  const known = remembered();
  const wanted = propertiesOf(kind, form, ids);
  if (Object.entries(wanted).some(([name, value]) => known[name] !== value))
    PropertiesService.getScriptProperties().setProperties(wanted);
}

/** The questions come first: a form is published when it is whole. */
function dress(form: Form, kind: FormKind, settings: Settings): void {
  const { description, confirmation } = formKinds[kind];
  if (form.getDescription() === '') form.setDescription(description(settings));
  if (form.getConfirmationMessage() === '') form.setConfirmationMessage(confirmation);
  if (form.collectsEmail()) form.setCollectEmail(false);
  if (form.canEditResponse()) form.setAllowResponseEdits(false);
  if (form.hasLimitOneResponsePerUser()) form.setLimitOneResponsePerUser(false);
  if (!form.isPublished()) form.setPublished(true);
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
}

/** How a form stands. */
export interface FormFacts {
  /** `lost`: the settings name one that cannot be opened. */
  state: 'none' | 'lost' | 'there';
  published: boolean;
  accepting: boolean;
  /** All questions are there, each on its page, and the script knows what the settings say. */
  whole: boolean;
  /** Somebody has written another form into the settings, or none. */
  isAnother: boolean;
}

/** How the form of the settings stands. */
export function formFacts(
  kind: FormKind,
  settings: Settings,
  form = theForm(kind, settings),
  known = remembered(),
): FormFacts {
  const { id, items, plan } = formKinds[kind];
  const another = isAnother(kind, settings, known);
  if (!form) {
    const state = settings[id] === '' ? 'none' : 'lost';
    return { state, published: false, accepting: false, whole: false, isAnother: another };
  }
  const ids = itemIdsOf(settings[items], plan);
  const isKnown = Object.entries(propertiesOf(kind, settings[id], ids)).every(
    ([name, value]) => known[name] === value,
  );
  return {
    isAnother: another,
    state: 'there',
    published: form.isPublished(),
    accepting: form.isAcceptingResponses(),
    whole: isKnown && !another && isWhole(form, plan, ids),
  };
}
