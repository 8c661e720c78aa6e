import { folded, type Folded } from '../pattern';

/** The beginning of a word, which its endings leave alone. */
export const stemOf = (word: string): string => word.slice(0, Math.max(3, Math.ceil(word.length * 0.7)));

/** The longer words of a title, by the stems under which they are looked for. */
export const stemsOf = (title: string): string[] => {
  const words = folded(title).trim().split(' ');
  const long = words.filter((word) => word.length > 3);
  return (long.length > 0 ? long : words).map(stemOf);
};

/** How many of some stems a text has. */
export const countIn = (said: Folded, stems: readonly string[]): number =>
  stems.filter((stem) => said.includes(` ${stem}`)).length;
