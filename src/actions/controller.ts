import { typedDay } from '../workbook/codec';
import { settingDefaults, type Settings } from '../workbook/settings';
import type { LetterHead } from '../documents/letter';
import type { Controller, Ombudsman } from '../documents/parties';
import { settingDefaultIn } from '../language/settings';
import { languages, type Language } from '../language/text';

/** The controller as the settings name it. */
export const controllerOf = (settings: Settings): Controller => ({
  name: settings.controllerName || settings.registerName,
  businessId: settings.controllerBusinessId,
  street: settings.controllerStreet,
  postcode: settings.controllerPostcode,
  city: settings.controllerCity,
  email: settings.controllerEmail,
  phone: settings.controllerPhone,
  contactPerson: settings.contactPerson,
});

/** The head of a letter that names nobody's person or address: of the controller only who it is. */
export const bareSender = (head: LetterHead): LetterHead => ({
  ...head,
  controller: {
    name: head.controller.name,
    businessId: '',
    street: '',
    postcode: '',
    city: '',
    email: '',
    phone: '',
    contactPerson: '',
  },
});

/** The Ombudsman as the settings name it, in the reader's language where the owner left what set-up wrote, in whatever language. */
export function ombudsmanOf(settings: Settings, language: Language): Ombudsman {
  const own = (key: 'ombudsmanName' | 'ombudsmanVisitingAddress' | 'ombudsmanPostalAddress') =>
    [settingDefaults[key], ...languages.map((each) => settingDefaultIn(key, each))].includes(settings[key])
      ? (settingDefaultIn(key, language) ?? settings[key])
      : settings[key];
  return {
    name: own('ombudsmanName'),
    visitingAddress: own('ombudsmanVisitingAddress'),
    postalAddress: own('ombudsmanPostalAddress'),
    phone: settings.ombudsmanPhone,
    email: settings.ombudsmanEmail,
    web: settings.ombudsmanWeb,
    checkedOn: typedDay(settings.ombudsmanCheckedOn),
  };
}
