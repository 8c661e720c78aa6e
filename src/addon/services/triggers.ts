/** The installed triggers of the register: which function, on what. */
const wanted = [
  { handler: 'dailyRun', source: 'CLOCK' },
  { handler: 'cellsEdited', source: 'SPREADSHEETS' },
] as const;

/** In the night, by the script's own time zone. */
const DAILY_HOUR = 3;

/**
 * Makes the triggers that are missing and removes doubles, among those of the account at the sheet (others' cannot be seen).
 * Only set-up calls this.
 */
export function repairTriggers(): void {
  const installed = ScriptApp.getProjectTriggers();
  for (const { handler, source } of wanted) {
    const [first, ...doubles] = installed.filter(
      (trigger) =>
        trigger.getHandlerFunction() === handler &&
        trigger.getTriggerSource() === ScriptApp.TriggerSource[source],
    );
    for (const trigger of doubles) ScriptApp.deleteTrigger(trigger);
    if (!first) install(handler, source);
  }
}

function install(handler: string, source: 'CLOCK' | 'SPREADSHEETS'): void {
  const trigger = ScriptApp.newTrigger(handler);
  if (source === 'CLOCK') trigger.timeBased().everyDays(1).atHour(DAILY_HOUR).create();
  else trigger.forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
}
