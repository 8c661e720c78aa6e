/** The languages of the page. */
export type Language = 'en' | 'fi' | 'sv';

/** The same words in every language of the page. */
export type InLanguages = Record<Language, Record<string, string>>;
