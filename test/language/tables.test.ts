import { describe, expect, it } from '@jest/globals';
import { choiceTexts } from '../../src/language/choices';
import * as answerLetters from '../../src/language/letters/answers';
import * as commonOfLetters from '../../src/language/letters/common';
import * as endingLetters from '../../src/language/letters/endings';
import * as erasureLetters from '../../src/language/letters/erasures';
import * as ownerLetters from '../../src/language/letters/owner';
import * as processLetters from '../../src/language/letters/process';
import * as recipientLetters from '../../src/language/letters/recipients';
import * as noticeLint from '../../src/language/noticeLint';
import { checkDialog } from '../../src/language/noticeLint/dialog';
import { errorTexts } from '../../src/language/errors';
import { chartTexts, figureTexts } from '../../src/language/figures';
import { buttons, countedNotices, menu, notices, questions } from '../../src/language/menu';
import { cliRotation } from '../../src/language/cliRotationTexts';
import { aspectTexts, rotationDialog } from '../../src/language/rotationDialog';
import { say, sayCount } from '../../src/language/text';
import { keptByRegister, tabTexts } from '../../src/language/tabs';
import { faultsOf, textsIn } from './languageTexts';

describe('the texts of the register', () => {
  it.each(
    Object.entries({
      tabTexts,
      choiceTexts,
      errorTexts,
      menu,
      buttons,
      questions,
      notices,
      countedNotices,
      figureTexts,
      chartTexts,
      protection: { keptByRegister },
      answerLetters,
      commonOfLetters,
      endingLetters,
      erasureLetters,
      ownerLetters,
      noticeLint: { ...noticeLint, checkDialog },
      processLetters,
      recipientLetters,
      rotation: { aspectTexts, cliRotation, rotationDialog },
    }),
  )('%s are complete in every language, with the same places, and free of markup', (_name, table) => {
    const texts = textsIn(table);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap(([path, text]) => faultsOf(path, text))).toEqual([]);
  });

  it('tell how much was done', () => {
    expect(sayCount(countedNotices.sweepDone, 1, 'fi')).toBe('Päivittäinen ajo on tehty. 1 solu muuttui.');
    expect(sayCount(countedNotices.verifyFine, 1234, 'en')).toBe(
      'The log is intact: 1,234 entries verified.',
    );
    expect(say(notices.importDone, 'sv', { added: 59, updated: 0, unchanged: 0, skipped: 1 })).toBe(
      'Importen är klar. Nya 59, uppdaterade 0, oförändrade 0, överhoppade 1.',
    );
  });
});
