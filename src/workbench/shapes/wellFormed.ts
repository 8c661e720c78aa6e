/** A text without halves of characters (lone surrogates), which no address and no file in UTF-8 can hold. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
