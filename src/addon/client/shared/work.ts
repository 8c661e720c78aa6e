import { useRef, useState } from 'preact/hooks';
import { errorTexts } from '../../../language/errorTexts';
import { common } from '../../../language/client';
import { say, type Language, type Text } from '../../../language/text';
import { RegisterError } from '../../../register/errors';
import type { Namesake } from '../../protocol';
import { useLanguage } from './page';
import { Refused } from './serve';

/** What went wrong, for the person to read. */
export interface Problem {
  code: string;
  sentence: string;
  candidates: readonly Namesake[];
}

/** What a page is doing and how the last thing ended. */
export interface Work {
  busy: boolean;
  problem?: Problem;
  /** What was done, as announced. */
  done: string;
  /** Does one thing at a time; `undefined` when it failed or something else is still being done. */
  run<T>(job: () => Promise<T>): Promise<T | undefined>;
  announce(sentence: string): void;
  complain(sentence: string): void;
  forget(): void;
}

/** One page's work with the script. */
export function useWork(): Work {
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [done, announce] = useState('');
  const running = useRef(false);

  function forget(): void {
    setProblem(undefined);
    announce('');
  }

  async function run<T>(job: () => Promise<T>): Promise<T | undefined> {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    forget();
    try {
      return await job();
    } catch (error) {
      setProblem(problemOf(error, language));
      return undefined;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  const complain = (sentence: string) => setProblem({ code: 'page', sentence, candidates: [] });
  return { busy, problem, done, run, announce, complain, forget };
}

function problemOf(error: unknown, language: Language): Problem {
  if (error instanceof Refused)
    return { code: error.code, sentence: error.sentence, candidates: error.candidates };
  // The page itself raises only what reading a file can raise.
  const text: Text | undefined = error instanceof RegisterError ? errorTexts[error.code] : undefined;
  if (text && error instanceof RegisterError)
    return { code: error.code, sentence: say(text, language, error.data), candidates: [] };
  return { code: 'noContact', sentence: say(common.noContact, language), candidates: [] };
}
