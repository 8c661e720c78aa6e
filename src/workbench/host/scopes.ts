import type { HostFiles } from './types';

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

/** What in a script's text asks for which scope. */
const needs: [RegExp, string][] = [
  [/\b(?:SpreadsheetApp|Browser|Sheets)\b/, scope('spreadsheets')],
  [/\bFormApp\b/, scope('forms')],
  [/\bMailApp\b/, scope('script.send_mail')],
  [/\bGmailApp\b/, 'https://mail.google.com/'],
  [/\bDrive\b/, scope('drive')],
  [/\.(?:showSidebar|showModalDialog|alert|prompt)\(/, scope('script.container.ui')],
  [/\bScriptApp\s*\.\s*(?:newTrigger|getProjectTriggers|deleteTrigger)\b/, scope('script.scriptapp')],
  [/\.(?:getActiveUser|getEffectiveUser)\(/, scope('userinfo.email')],
];

/**
 * The scopes that a person is asked for: those of the manifest, or, where it names none, those that the script's text shows, as Apps
 * Script finds them by looking through the code (https://developers.google.com/apps-script/concepts/scopes).
 */
export function scopesOf({ manifest, script }: Pick<HostFiles, 'manifest' | 'script'>): string[] {
  if (manifest.oauthScopes) return manifest.oauthScopes;
  const code = script.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return needs.filter(([shape]) => shape.test(code)).map(([, needed]) => needed);
}
