import { isLanguage, type Language } from '../../language/text';

/** The language of the person at the sheet; English where it is none of the register's. Needs no authorisation. */
export function personsLanguage(): Language {
  const locale = Session.getActiveUserLocale().slice(0, 2).toLowerCase();
  return isLanguage(locale) ? locale : 'en';
}
