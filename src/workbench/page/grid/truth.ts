/** Truth values as Sheets shows them in its languages. */
const trueTexts = ['TRUE', 'TOSI', 'SANT'];

/** Whether a shown text is the truth value "true". */
export const isTrueText = (text: string): boolean => trueTexts.includes(text.toUpperCase());
