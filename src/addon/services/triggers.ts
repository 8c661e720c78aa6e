/** A trigger that the register wants: which function, on what. */
interface WantedTrigger {
  handler: 'dailyRun' | 'cellsEdited' | 'formSubmitted';
  source: 'CLOCK' | 'SPREADSHEETS' | 'FORMS';
  /** Id of the form. */
  form?: string;
}

/** What every register wants. */
const always: readonly WantedTrigger[] = [
  { handler: 'dailyRun', source: 'CLOCK' },
  { handler: 'cellsEdited', source: 'SPREADSHEETS' },
];

const onForm = (form: string): WantedTrigger => ({ handler: 'formSubmitted', source: 'FORMS', form });

/** In the night, by the script's own time zone. */
const DAILY_HOUR = 3;

type Trigger = GoogleAppsScript.Script.Trigger;

const is = (trigger: Trigger, { handler, source, form }: WantedTrigger): boolean =>
  trigger.getHandlerFunction() === handler &&
  trigger.getTriggerSource() === ScriptApp.TriggerSource[source] &&
  (form === undefined || trigger.getTriggerSourceId() === form);

/**
 * Makes the triggers that are missing and removes doubles, among those of the account at the sheet (others' cannot be seen).
 * Set-up calls this, and whatever opens a register again.
 */
export const repairTriggers = (): void => repair(always);

/**
 * The same for the register's forms; triggers on forms that are no longer the register's go. The account has its own daily run, since
 * only it can tell how its forms stand.
 */
export function repairFormTriggers(forms: readonly string[]): void {
  const stale = ScriptApp.getProjectTriggers().filter(
    (trigger) =>
      trigger.getHandlerFunction() === 'formSubmitted' && !forms.some((form) => is(trigger, onForm(form))),
  );
  for (const trigger of stale) ScriptApp.deleteTrigger(trigger);
  repair([...always.filter(({ source }) => source === 'CLOCK'), ...forms.map(onForm)]);
}

/** Removes this account's triggers: a closed register has nothing to do. */
export function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
}

/** Whether this account's trigger on a form is there. */
export const hasFormTrigger = (form: string): boolean =>
  ScriptApp.getProjectTriggers().some((trigger) => is(trigger, onForm(form)));

function repair(wanted: readonly WantedTrigger[]): void {
  const installed = ScriptApp.getProjectTriggers();
  for (const each of wanted) {
    const [first, ...doubles] = installed.filter((trigger) => is(trigger, each));
    for (const trigger of doubles) ScriptApp.deleteTrigger(trigger);
    if (!first) install(each);
  }
}

function install({ handler, source, form = '' }: WantedTrigger): void {
  const trigger = ScriptApp.newTrigger(handler);
  if (source === 'CLOCK') trigger.timeBased().everyDays(1).atHour(DAILY_HOUR).create();
  else if (source === 'FORMS') trigger.forForm(form).onFormSubmit().create();
  else trigger.forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
}
