import { menu } from '../language/menu';
import { say, type Language, type Text } from '../language/text';
import { personsLanguage } from './services/language';

/** The items in groups, each with the global function that it starts. */
const groups: readonly (readonly [Text, string])[][] = [
  [
    [menu.today, 'showToday'],
    [menu.card, 'showCard'],
    [menu.consent, 'showConsent'],
    [menu.exportPerson, 'showExport'],
    [menu.erasurePlan, 'showErasure'],
    [menu.review, 'showReview'],
    [menu.erasures, 'showErasures'],
    [menu.holds, 'showHolds'],
  ],
  [
    [menu.requests, 'showRequests'],
    [menu.newRequest, 'enterRequest'],
    [menu.requestForm, 'showForm'],
    [menu.breaches, 'showBreaches'],
    [menu.notice, 'showNotice'],
  ],
  [
    [menu.importFile, 'showImport'],
    [menu.labels, 'showLabels'],
    [menu.dailyRun, 'runDailyNow'],
    [menu.verify, 'verifyLog'],
    [menu.compare, 'compareLog'],
    [menu.proof, 'showProof'],
    [menu.access, 'showAccess'],
    [menu.afterRestore, 'showRestored'],
  ],
  [
    [menu.setUp, 'showSetUp'],
    [menu.rotate, 'showRotation'],
    [menu.help, 'showHelp'],
  ],
];

/**
 * Puts the menu up. Works without authorisation (AuthMode.NONE), where nothing but the menu and the person's language can be
 * reached: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 */
export function showMenu(language: Language = personsLanguage()): void {
  const shown = SpreadsheetApp.getUi().createMenu(say(menu.title, language));
  for (const [index, items] of groups.entries()) {
    if (index > 0) shown.addSeparator();
    for (const [label, functionName] of items) shown.addItem(say(label, language), functionName);
  }
  shown.addToUi();
}
