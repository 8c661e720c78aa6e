import { extname, resolve } from 'node:path';
import { checkNotice } from '../../actions/notice/check';
import { noticeHtml, noticePlain, type Notice } from '../../documents/notice/model';
import { lintNotice, LONGEST_NOTICE, type Finding, type Lint } from '../../documents/notice-lint/lint';
import { findingLines, findingWords, lintSummary } from '../../documents/notice-lint/words';
import { lintTexts } from '../../language/noticeLint';
import { isLanguage, say, type Language } from '../../language/text';
import { RegisterError } from '../../register/errors';
import type { Command, Context, Outcome } from '../command';
import { CliError } from '../errors';
import { demandFree, readBytes, writeNewFile } from '../files';
import type { Options } from '../options';

/** `lint-notice`: checks the text of a privacy notice, with a register or without one. */
export const lintNoticeCommand: Command = {
  options: { file: 'word', of: 'value', mend: 'value' },
  usage: 'FILE [--of fi|sv|en] [--mend OUT]',
  prepare(options, context) {
    const { source, spoken } = readSource(options, context);
    const out = options.has('mend')
      ? resolve(context.surroundings.folder, options.needed('mend'))
      : undefined;
    if (out !== undefined) demandFree(out);
    return {
      async run(session) {
        const lint = await session.run(checkNotice(await session.world(), source, spoken));
        if (out !== undefined) writeNewFile(out, fileOf(out, lint.mended()));
        const outcome = outcomeOf(lint, true, context.language);
        const told = out === undefined ? [] : [say(lintTexts.mended, context.language, { file: out })];
        return {
          ...outcome,
          json: { ...outcome.json, mended: out ?? null },
          lines: [...outcome.lines, ...told],
        };
      },
    };
  },
  alone(options, context) {
    if (options.has('mend')) options.exactlyOne('workbook', 'spreadsheet');
    const { source, spoken } = readSource(options, context);
    return outcomeOf(lintNotice(source, spoken), false, context.language);
  },
};

/** The text that is to be checked. @throws WrongUsage optionMissing, notOneOf; RegisterError fileNotFound, noticeTooLong, noticeUnreadable */
function readSource(options: Options, { surroundings }: Context): { source: string; spoken?: Language } {
  const file = resolve(surroundings.folder, options.needed('file'));
  const wished = options.choice('of', ['fi', 'sv', 'en']);
  return { source: decoded(file), ...(isLanguage(wished) && { spoken: wished }) };
}

/** A file of text in UTF-8 or, as older programs of Windows write it, in windows-1252. */
function decoded(file: string): string {
  const bytes = readBytes(file);
  if (bytes.length > LONGEST_NOTICE) throw new RegisterError('noticeTooLong');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The draft as a page or as text, by the ending of the file. */
const fileOf = (out: string, notice: Notice): string =>
  /^\.html?$/i.test(extname(out)) ? noticeHtml(notice) : noticePlain(notice);

function outcomeOf(
  { language: spoken, findings }: Lint,
  isWithRegister: boolean,
  language: Language,
): Outcome {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    json: {
      language: spoken,
      withRegister: isWithRegister,
      findings: findings.map((each) => findingJson(each, language)),
    },
    lines: [
      ...findings.flatMap((each) => findingLines(each, language)),
      ...lintSummary(findings, isWithRegister, language),
    ],
    ...(errors > 0 && { trouble: new CliError('noticeHasErrors', { count: errors }) }),
  };
}

const findingJson = (finding: Finding, language: Language) => {
  const { code, severity, duty, part, articles, section, line, quote, about } = finding;
  const { what, mend } = findingWords(finding, language);
  return {
    code,
    severity,
    duty: duty ?? null,
    part,
    articles,
    section,
    line,
    quote,
    about,
    message: what,
    mend,
  };
};
