import { say, type Text } from '../../language/text';
import type { Start } from '../protocol';
import { personsLanguage } from './language';

/** The pages: where each is shown and, for dialogs, how large (pixels). */
const surfaces = {
  today: 'sidebar',
  card: 'sidebar',
  import: { width: 720, height: 620 },
  export: { width: 520, height: 600 },
  erasure: { width: 640, height: 600 },
  erasures: { width: 640, height: 600 },
  form: { width: 640, height: 640 },
  setup: { width: 640, height: 620 },
  rotation: { width: 640, height: 640 },
  restored: { width: 640, height: 620 },
  review: { width: 760, height: 680 },
  requests: 'sidebar',
  holds: 'sidebar',
  letter: { width: 940, height: 680 },
  breaches: { width: 760, height: 680 },
  notice: { width: 760, height: 680 },
  proof: { width: 640, height: 640 },
  help: { width: 760, height: 680 },
  access: { width: 640, height: 560 },
  labels: { width: 640, height: 680 },
} as const;

/** Name of a page. */
export type Surface = keyof typeof surfaces;

/** The chapter of the owner's guide that tells of a sidebar. Dialogs have no way to the help: it would take their place. */
const chapters: Partial<Record<Surface, number>> = { today: 3, card: 4, requests: 7, holds: 8 };

/**
 * Opens a page in the language of the person at the sheet.
 * @param item the menu item whose words the page bears as its title
 */
export function openSurface(name: Surface, item: Text, about: Omit<Start, 'language'> = {}): void {
  const language = personsLanguage();
  showSurface(name, say(item, language).replace(/…$/, ''), { language, help: chapters[name], ...about });
}

function showSurface(name: Surface, title: string, start: Start): void {
  const ui = SpreadsheetApp.getUi();
  const page = HtmlService.createHtmlOutputFromFile(name).setTitle(title);
  page.setContent(withStart(page.getContent(), start));
  const place = surfaces[name];
  if (place === 'sidebar') ui.showSidebar(page);
  else ui.showModalDialog(page.setWidth(place.width).setHeight(place.height), title);
}

/** The built page has one empty element for its content; what the page must know at once stands on it. */
function withStart(html: string, start: Start): string {
  const attribute = JSON.stringify(start)
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;');
  return html
    .replace('<html lang="fi">', () => `<html lang="${start.language}">`)
    .replace('<div id="root">', () => `<div id="root" data-start="${attribute}">`);
}

/** Asks for a line of text in a small window; blank where the person gives none or closes it. */
export function ask(title: string, question: string): string {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText() : '';
}

/** Tells in a small window. */
export function tell(title: string, sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, sentence, ui.ButtonSet.OK);
}

/** A notice that passes. */
export function notice(title: string, sentence: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(sentence, title);
}
