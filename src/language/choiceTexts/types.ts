import type { choices, ChoiceSet } from '../../workbook/tabs';
import type { Text } from '../text';

/** The words of some sets of choices; no two keys of a set share a word in any language. */
export type WordsOf<S extends ChoiceSet> = { [K in S]: Record<(typeof choices)[K][number], Text> };
