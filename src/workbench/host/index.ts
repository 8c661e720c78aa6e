/**
 * The Apps Script host: runs any built Apps Script project against a Sheets API v4 in this process.
 *
 * const host = new AppsScriptHost(options);
 * host.authorise();                             // the person grants the scopes
 * host.open(): ExecutionRecord                  // the spreadsheet is opened: onOpen
 * host.run(name, args?, {trigger?}): RunOutcome // a menu item, or a function from the editor
 * host.clientCall(name, args): RunOutcome       // google.script.run from a page
 * host.fireEdit(edit), fireChange(type), fireFormSubmit(submit), fireTimeTrigger(id): ExecutionRecord[]
 * host.fireDueTriggers(to): ExecutionRecord[]   // the clock, up to and with `to`
 * host.select(block); host.selection            // the person's selection
 * host.executions, triggers(), mails(), files(), fileContent(id)
 * host.holdLock('script' | 'document' | 'user'): () => void
 */
export * from './types';
export * from './state';
