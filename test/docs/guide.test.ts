import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { choiceTexts } from '../../src/language/choiceTexts';
import * as client from '../../src/language/client';
import * as fulfilling from '../../src/language/clientFulfil';
import * as letterWindow from '../../src/language/clientLetter';
import * as requestActs from '../../src/language/clientRequestActs';
import * as requestsSidebar from '../../src/language/clientRequests';
import * as restriction from '../../src/language/clientRestriction';
import { erasureCourseTexts, mentionTexts } from '../../src/language/erasures';
import * as breachesWindow from '../../src/language/clientBreaches';
import * as holdsPage from '../../src/language/clientHolds';
import { errorTexts, generalError } from '../../src/language/errorTexts';
import { menu, notices } from '../../src/language/menu';
import { restoredDialog } from '../../src/language/restored';
import { reviewDialog } from '../../src/language/reviewDialog';
import { rotationDialog } from '../../src/language/rotationDialog';
import { setUpDialog } from '../../src/language/setUpDialog';
import { addressDialog } from '../../src/language/addresses';
import { processingDialog } from '../../src/language/processingRecord';
import { proofDialog } from '../../src/language/proof';
import { tabTexts } from '../../src/language/tabs';
import { languages, type Language } from '../../src/language/text';
import { textsIn } from '../language/languageTexts';

const docs = join(__dirname, '../../docs');
const guideIn = (language: Language): string => readFileSync(join(docs, `guide/${language}.md`), 'utf8');

/** What stands between marks; a phrase that runs over a line break is one phrase. */
const phrases = (guide: string, mark: RegExp): string[] =>
  [...guide.matchAll(mark)].map(([, phrase = '']) => phrase.replace(/\s+/g, ' '));

const boldPhrases = (guide: string): string[] => phrases(guide, /\*\*([^*]+)\*\*/g);

/** The beginnings of sentences in italics. */
const quotedSentences = (guide: string): string[] => phrases(guide, /(?<!\w)_([^_|]+)_(?!\w)/g);

const allTexts = (...tables: object[]) => textsIn(tables).map(([, text]) => text);

const requestPages = [requestsSidebar, requestActs, fulfilling, restriction, letterWindow];
const screenTexts = allTexts(
  menu,
  tabTexts,
  choiceTexts,
  client,
  erasureCourseTexts,
  mentionTexts,
  rotationDialog,
  setUpDialog,
  proofDialog,
  addressDialog,
  processingDialog,
  reviewDialog,
  restoredDialog,
  holdsPage,
  breachesWindow,
  ...requestPages,
);
const sentences = allTexts({ generalError }, errorTexts, notices);

/** How a guide is built: its headings, steps, points and table rows in their order, without a word. */
const outlineOf = (guide: string): string[] =>
  guide.split('\n').flatMap((line) => {
    const sign = /^(#+ \d*|\d+\.|-|\|)/.exec(line)?.[0];
    return sign === undefined ? [] : [sign === '|' ? `| ${line.split('|').length - 2} columns` : sign];
  });

describe.each(languages)('the guide in %s', (language) => {
  const guide = guideIn(language);
  const bold = new Set(boldPhrases(guide));

  it('names every item of the menu', () => {
    const items = allTexts(menu).map((text) => text[language]);
    expect(items.filter((item) => !bold.has(item))).toEqual([]);
  });

  it('names every tab', () => {
    const titles = Object.values(tabTexts).map(({ title }) => title[language]);
    expect(titles.filter((title) => !bold.has(title))).toEqual([]);
  });

  it('names every state of retention', () => {
    const states = allTexts(choiceTexts.retentionState).map((text) => text[language]);
    expect(states.filter((state) => !bold.has(state))).toEqual([]);
  });

  it('has in bold only what a person sees on the screen in that language', () => {
    // What a person sees of a choice with a number behind it is the words.
    const onScreen = new Set(screenTexts.map((text) => text[language].replace(' ({count})', '')));
    expect([...bold].filter((phrase) => !onScreen.has(phrase))).toEqual([]);
  });

  it('quotes only sentences that the register says', () => {
    const said = sentences.map((text) => text[language].replace(/\{\w+\}/g, '…'));
    const quoted = quotedSentences(guide);
    expect(quoted.length).toBeGreaterThan(20);
    expect(quoted.filter((start) => !said.some((sentence) => sentence.startsWith(start)))).toEqual([]);
  });

  it('is built as the guides in the other languages are', () => {
    const other = language === 'en' ? 'fi' : 'en';
    expect(outlineOf(guide)).toEqual(outlineOf(guideIn(other)));
  });

  it('links only to pages that are there', () => {
    const pages = phrases(guide, /\]\(([^)]+)\)/g);
    expect(pages.length).toBe(4);
    for (const page of pages)
      expect(() => readFileSync(join(docs, 'guide', page.replace(/#.*/, '')))).not.toThrow();
  });
});

it('quotes the same sentences in every guide', () => {
  const keysIn = (language: Language) =>
    quotedSentences(guideIn(language)).map((start) =>
      sentences.find((text) => text[language].replace(/\{\w+\}/g, '…').startsWith(start)),
    );
  expect(keysIn('sv')).toEqual(keysIn('en'));
  expect(keysIn('fi')).toEqual(keysIn('en'));
});
