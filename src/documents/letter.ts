import { letterTexts } from '../language/letters/common';
import { list } from './table';
import { paragraph } from './blocks';
import { type Html, join, link, markup, visible } from './html';
import { answer } from './letters/answer';
import { erasureResumed } from './letters/erasure';
import { breachReminder } from './letters/breach-reminder';
import { checkpoint, digest } from './letters/digest';
import { duplicate, refusal, restrictionLifted, unableToIdentify, withdrawn } from './letters/endings';
import type { FactsOf, LetterFacts, LetterHead } from './letters/facts';
import { blocksOf, type Block } from './letters/layout';
import { reminder, selfTest, trouble } from './letters/owner';
import { clarification, extension, identityCode, identityDoubt, receipt } from './letters/process';
import { recipientNotice } from './letters/recipient';
import { mailSubject } from './letters/mail';
import { oneLine, type Letter } from './letters/writing';
import { page } from './page';
import { sender, senderLines } from './parties';

export type {
  AnswerTold,
  HeldElsewhere,
  FactsOf,
  KeptTold,
  LetterFacts,
  LetterHead,
  RefusalGround,
  RestrictionGround,
} from './letters/facts';
export type { Letter } from './letters/writing';
export { letterHash, mailName, mailSubject } from './letters/mail';
export { fillTokens, tokensOf } from './letters/tokens';

/** The kinds of letter. */
export type LetterKind = LetterFacts['kind'];

const drafts: { [K in LetterKind]: (facts: FactsOf<K>) => Letter } = {
  receipt,
  identityCode,
  identityDoubt,
  clarification,
  extension,
  unableToIdentify,
  refusal,
  answer,
  withdrawn,
  duplicate,
  restrictionLifted,
  recipientNotice,
  erasureResumed,
  reminder,
  selfTest,
  trouble,
  digest,
  checkpoint,
  breachReminder,
};

/**
 * The letter that the facts ask for, in their language, for the owner to edit.
 * @throws RegisterError `reasonsMissing` where the law asks for reasons, `letterTextMissing` and `answerFilesMissing` where
 *   the letter would say or promise what is not there
 */
export function draftLetter(facts: LetterFacts): Letter {
  const draft = drafts[facts.kind] as (facts: LetterFacts) => Letter;
  return draft(facts);
}

/** The letter as one A4 page, for paper and as the page that a mail shows. */
export function letterHtml({ subject, text }: Letter, { language, day, controller }: LetterHead): string {
  const content = [markup`<h1>${mailSubject(subject)}</h1>\n`, ...blocksOf(text).map(blockHtml)];
  const body = [sender(controller, day, language), markup`<main>\n${content}</main>\n`];
  return page({ language, title: letterTexts.pageTitle, body });
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return markup`<h2>${block.text}</h2>\n`;
    case 'list':
      return list(block.items.map((item) => markup`${item}`));
    case 'paragraph':
      return paragraph(join(block.lines.map(link), markup`<br>`));
  }
}

/** The letter as plain text, with the sender's address at its end as mails have it. */
export function letterPlain({ text }: Letter, { language, controller }: LetterHead): string {
  const blocks = blocksOf(text).map(blockPlain);
  const from = senderLines(controller, language).map(oneLine).join('\n');
  return [...blocks, `-- \n${from}`].join('\n\n') + '\n';
}

function blockPlain(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return visible(block.text);
    case 'list':
      return block.items.map((item) => `- ${visible(item)}`).join('\n');
    case 'paragraph':
      return block.lines.map(visible).join('\n');
  }
}
