import { erasureCourseTexts } from './erasures';
import { errorSentence } from './errors';
import { say, type Language } from './text';

/** Why a folder of paper is waited for, and what to do: a code of an error. */
export const folderSentence = (code: string, language: Language): string =>
  errorSentence({ code, data: { tab: 'materials' } }, language);

/** What is said of folders of which no task tells yet: the daily run makes one, or their ids have to be put right first. */
export const untoldNotes = (
  untold: readonly ('folderUntold' | 'duplicateId')[] | undefined,
  language: Language,
): string[] =>
  (untold ?? []).map((why) =>
    why === 'folderUntold' ? say(erasureCourseTexts.untold, language) : folderSentence(why, language),
  );
