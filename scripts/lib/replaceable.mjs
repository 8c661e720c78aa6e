import { Refusal } from './refusal.mjs';

/** What the editor puts into a new script, whatever its spaces. */
const emptyFunction = /^\s*function myFunction\(\)\s*\{\s*\}\s*$/;
/** The first line of every script that the build makes; see `globalName` in addon-build.mjs. */
const builtScript = /^(?:"use strict";\s*)?var Rekisterivahti = /m;

/**
 * Makes sure that nobody's own code is lost: a push clears all the files of a script.
 * @param {Map<string, string>} files what the script holds now, file name -> text
 * @throws {Refusal} `HOLDS_OTHER_CODE` when it is neither an empty script nor an earlier deployment
 */
export function checkReplaceable(files) {
  if (builtScript.test(files.get('Code.js') ?? '')) return;
  const own = [...files].filter(([name, text]) => name !== 'appsscript.json' && !emptyFunction.test(text));
  if (own.length === 0) return;
  const names = own.map(([name]) => name).join(', ');
  throw new Refusal(
    'HOLDS_OTHER_CODE',
    `That script holds code of its own (${names}), which a deployment would replace: make another script in the same spreadsheet with "npm run deploy -- --spreadsheet ADDRESS", or empty this one in its editor first.`,
  );
}
