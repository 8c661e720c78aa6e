/** `npm run deploy`: builds the add-on, pushes it into the owner's script with clasp and proves that it arrived. */
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { createScript, pull, push } from './lib/clasp.mjs';
import { differences } from './lib/compare.mjs';
import { Refusal, runScript } from './lib/refusal.mjs';
import { checkReplaceable } from './lib/replaceable.mjs';
import { idFrom, rememberScript, rememberedScript } from './lib/script-id.mjs';

const usage = 'Usage: npm run deploy [-- --script-id ID | --create "TITLE" | --spreadsheet ID]';
const defaultTitle = 'Rekisterivahti';
const root = process.cwd();

function wishes() {
  const text = { type: 'string' };
  let values;
  try {
    ({ values } = parseArgs({ options: { 'script-id': text, create: text, spreadsheet: text } }));
  } catch (error) {
    throw new Refusal('WRONG_USAGE', `${error.message}. ${usage}`, 2);
  }
  const { 'script-id': scriptId, create: title, spreadsheet } = values;
  if (scriptId !== undefined && (title !== undefined || spreadsheet !== undefined)) {
    throw new Refusal(
      'WRONG_USAGE',
      `--script-id names a script that exists, so it goes with no other option. ${usage}`,
      2,
    );
  }
  return {
    scriptId: scriptId === undefined ? undefined : idFrom('script', scriptId),
    spreadsheetId: spreadsheet === undefined ? undefined : idFrom('spreadsheet', spreadsheet),
    title,
    creates: title !== undefined || spreadsheet !== undefined,
  };
}

/** A second register is never made by accident, and a first one never guessed. */
function checkTarget({ scriptId, creates }, remembered) {
  if (creates && remembered) {
    throw new Refusal(
      'ALREADY_HAS_SCRIPT',
      `${remembered.file} already names a script: run "npm run deploy" to update that one, or move ${remembered.file} away to make another.`,
    );
  }
  if (!creates && !scriptId && !remembered) {
    throw new Refusal(
      'NO_SCRIPT_YET',
      'There is no script to deploy to yet: run "npx clasp login", then "npm run deploy -- --create \'Customer register\'" for a new spreadsheet, or "npm run deploy -- --spreadsheet ADDRESS" or "--script-id ID" for one that exists.',
    );
  }
}

/** The script to deploy to. A new one is remembered at once: whatever fails later, the next run must find it again. */
async function targetFor(wish, remembered) {
  if (wish.creates) {
    const made = await createScript({ title: wish.title ?? defaultTitle, spreadsheetId: wish.spreadsheetId });
    rememberScript(root, made);
    console.log(`Made the script ${made.scriptId} and wrote its id to .clasp.local.json.`);
    return made;
  }
  const isNew = wish.scriptId !== undefined && wish.scriptId !== remembered?.scriptId;
  const target = isNew ? { scriptId: wish.scriptId } : remembered;
  if (!target.deployedBefore) checkReplaceable(await pull(target.scriptId));
  return target;
}

async function pushAndProve(scriptId, files) {
  await push(scriptId, files);
  const wrong = differences(files, await pull(scriptId));
  if (wrong.length > 0) {
    throw new Refusal(
      'NOT_AS_BUILT',
      `The script in Google is not what was built: ${wrong.join('; ')}. Deploy again.`,
    );
  }
}

function sayWhatNext(target, count) {
  console.log(`Deployed ${count} files to the script ${target.scriptId}; read back, they are as built.`);
  const place = target.parentId
    ? `Open https://docs.google.com/spreadsheets/d/${target.parentId}/edit`
    : 'Open the spreadsheet';
  console.log(
    `${place} (reload it if it is open), then choose Rekisterivahti > Set up the register… in its menu.`,
  );
}

await runScript(async () => {
  const wish = wishes();
  const remembered = rememberedScript(root);
  checkTarget(wish, remembered);
  const { addon } = await build(root);
  if (addon.size === 0)
    throw new Refusal('NOTHING_TO_DEPLOY', 'There is no add-on to deploy: src/addon/main.ts is missing.');
  const target = await targetFor(wish, remembered);
  await pushAndProve(target.scriptId, addon);
  if (wish.scriptId) rememberScript(root, target);
  sayWhatNext(target, addon.size);
});
