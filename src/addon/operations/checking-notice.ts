import { checkNotice } from '../../actions/notice/check';
import { noticeHtml, noticePlain, type Notice } from '../../documents/notice/model';
import { findingWords, lintSummary } from '../../documents/notice-lint/words';
import { LONGEST_NOTICE } from '../../documents/notice-lint/lint';
import { safeFileName } from '../../documents/file-name';
import { lintTexts } from '../../language/noticeLint';
import { languages, say } from '../../language/text';
import { keepFiles, type NewFile } from '../services/files';
import { flag, oneOf, optional, record, text } from '../shapes';
import type { Services } from './desk';

/** The check of a notice's text against the law and the register, with a mended draft as files in Drive. */
export const checkingNotice: Services<'checkNotice'> = {
  checkNotice: {
    shape: record({ text: text(LONGEST_NOTICE), spoken: optional(oneOf(languages)), mend: flag }),
    run: ({ register, language }, { text: source, spoken, mend }) => {
      const checked = register.ask((world) => checkNotice(world, source, spoken));
      const files = mend
        ? register.changing(() => keepFiles(`mended notice ${checked.language}`, filesOf(checked.mended())))
        : [];
      return {
        spoken: checked.language,
        summary: lintSummary(checked.findings, true, language),
        findings: checked.findings.map((finding) => findingWords(finding, language)),
        files,
      };
    },
  },
};

function filesOf(notice: Notice): NewFile[] {
  const stem = say(lintTexts.mendedStem, notice.language);
  return [
    { part: 'html', name: safeFileName(`${stem}.html`), mimeType: 'text/html', content: noticeHtml(notice) },
    { part: 'text', name: safeFileName(`${stem}.txt`), mimeType: 'text/plain', content: noticePlain(notice) },
  ];
}
