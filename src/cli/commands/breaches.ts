import { resolve } from 'node:path';
import { breachJson, breachRegister, toldOf } from '../../actions/breaches/documents';
import { breachList } from '../../actions/breaches/list';
import type { Breach } from '../../actions/breaches/row';
import { breachRegisterHtml, type BreachRegister } from '../../documents/breach/register';
import { breachTasks } from '../../documents/breach/waits';
import { safeFileName } from '../../documents/file-name';
import { authorityStates, breachRegister as texts, peopleStates } from '../../language/breaches';
import { cliBreaches } from '../../language/cliBreaches';
import { formatDateTime, isLanguage, say, type Language } from '../../language/text';
import { isoDate } from '../../register/calendar';
import { htmlToPdf } from '../../print';
import type { Command } from '../command';
import { demandFolder, writeSet } from '../files';

/** `breaches`: all data breaches with their clock, and the register of them as a document. */
export const breachesCommand: Command = {
  options: { open: 'flag', out: 'value' },
  usage: '[--open] [--out FOLDER]',
  prepare(options, { language, surroundings }) {
    const [out, wished] = [options.value('out'), options.value('language')];
    const folder = out === undefined ? undefined : resolve(surroundings.folder, out);
    return {
      async run(session) {
        const world = await session.world();
        if (folder !== undefined) demandFolder(folder);
        const all = await session.run(breachList(world));
        const shown = options.has('open') ? all.filter(({ clock }) => clock.needsOwner) : all;
        const spoken = isLanguage(wished) ? wished : undefined;
        const files =
          folder === undefined ? [] : writeRegister(await session.run(breachRegister(world, spoken)), folder);
        const none = options.has('open') ? cliBreaches.noneOpen : cliBreaches.none;
        return {
          json: { breaches: shown.map(breachWithClock), files },
          lines: [
            ...(shown.length > 0
              ? shown.flatMap((breach) => breachLines(breach, language))
              : [say(none, language)]),
            ...files,
          ],
        };
      },
    };
  },
};

/** A breach as `--json` shows it: what is known of it, and its clock. */
export function breachWithClock(breach: Breach) {
  const { needsOwner, isClosed, minutesLeft } = breach.clock;
  return { ...breachJson(toldOf(breach)), needsOwner, closed: isClosed, minutesLeft: minutesLeft ?? null };
}

/** A breach in words: where it stands, and what is left to do. */
export function breachLines(breach: Breach, language: Language): string[] {
  const { id, facts, clock, texts: written } = breach;
  const line = say(cliBreaches.line, language, {
    id: id || say(cliBreaches.withoutId, language),
    moment:
      facts.awareAt === undefined
        ? say(cliBreaches.undated, language)
        : formatDateTime(facts.awareAt, language),
    description: written.description,
    authority: say(authorityStates[clock.authority], language),
    people: say(peopleStates[clock.people], language),
  });
  return [line, ...breachTasks(clock, language).map((task) => `- ${task}`)];
}

function writeRegister(register: BreachRegister, folder: string): string[] {
  const html = breachRegisterHtml(register);
  const stem = say(texts.fileName, register.language, { date: isoDate(register.day) });
  const json = { breaches: register.breaches.map(breachJson) };
  return writeSet(folder, safeFileName(stem), [
    { ending: '.pdf', content: htmlToPdf(html) },
    { ending: '.html', content: html },
    { ending: '.json', content: `${JSON.stringify(json, null, 2)}\n` },
  ]);
}
