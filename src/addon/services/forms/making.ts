import { itemIdsOf, type ItemIds } from '../../../actions/requests/form-plan';
import type { SettingValues } from '../../../actions/settings';
import { RegisterError } from '../../../register/errors';
import type { Settings } from '../../../workbook/settings';
import { newForm } from './beginnings';
import { formKinds, type FormKind } from './kinds';
import { opened, theForm } from './opened';
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

/** A form is remembered before its questions are made: a run that dies then leaves it to the next one. */
function formToRepair(kind: FormKind, settings: Settings, anew: boolean): Form {
  const { property, id, title } = formKinds[kind];
  const remembered = PropertiesService.getScriptProperties().getProperty(property);
  const known = [settings[id], remembered ?? ''].filter(Boolean);
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
  const properties = PropertiesService.getScriptProperties();
  const known = properties.getProperties();
  const wanted = propertiesOf(kind, form, ids);
  if (Object.entries(wanted).some(([name, value]) => known[name] !== value)) properties.setProperties(wanted);
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
}

/** How the form of the settings stands. */
export function formFacts(kind: FormKind, settings: Settings, form = theForm(kind, settings)): FormFacts {
  const { id, items, plan } = formKinds[kind];
  if (!form) {
    const state = settings[id] === '' ? 'none' : 'lost';
    return { state, published: false, accepting: false, whole: false };
  }
  const ids = itemIdsOf(settings[items], plan);
  const remembered = PropertiesService.getScriptProperties().getProperties();
  const isKnown = Object.entries(propertiesOf(kind, settings[id], ids)).every(
    ([name, value]) => remembered[name] === value,
  );
  return {
    state: 'there',
    published: form.isPublished(),
    accepting: form.isAcceptingResponses(),
    whole: isKnown && isWhole(form, plan, ids),
  };
}
