import { isBlank } from './codec';
import type { Table } from './table';

/**
 * The register's settings with their defaults. Numbers that a legislator may change live here, not in the code;
 * their explanations are in `src/language/settings.ts`. Dates are ISO days, an empty default is for the owner to fill in.
 */
export const settingDefaults = {
  language: 'fi',
  timeZone: 'Europe/Helsinki',
  registerName: '',
  controllerName: '',
  controllerBusinessId: '',
  controllerStreet: '',
  controllerPostcode: '',
  controllerCity: '',
  controllerEmail: '',
  controllerPhone: '',
  contactPerson: '',
  answerMonths: '1',
  extensionMonths: '2',
  reminderDays: '14, 7, 3, 1, 0',
  breachHours: '72',
  inactivityMonths: '24',
  financialYearEnd: '31.12.',
  undoDays: '7',
  statisticsMinimum: '5',
  formResponseKeptDays: '62',
  copiesElsewhere: 'sentMail, calendar, accountantCopy, printedLabels',
  holdReviewMonths: '6',
  defaultCountryCode: '358',
  automatedDecisions: '',
  jointControllers: '',
  representative: '',
  dataProtectionOfficer: '',
  dataSources: 'person, forms',
  websiteData: '',
  unusedColumns: '',
  securityMeasures: '',
  noticeMonths: '1',
  ombudsmanName: '',
  ombudsmanVisitingAddress: 'Lintulahdenkuja 4, 00530 Helsinki',
  ombudsmanPostalAddress: 'PL 800, 00531 Helsinki',
  ombudsmanPhone: '029 566 6700',
  ombudsmanEmail: 'tietosuoja@om.fi',
  ombudsmanWeb: 'https://tietosuoja.fi',
  ombudsmanCheckedOn: '',
  mailReserve: '20',
  ownerEmail: '',
  digestEvery: 'weekly',
  digestWeekday: 'monday',
  checkpointAddress: '',
  mailboxTestDays: '30',
  accessReviewedOn: '',
  mailboxTestedOn: '',
  mailboxAnsweredOn: '',
  mailboxCode: '',
  troublesTold: '',
  takeAgain: '',
  replayedFrom: '',
  formId: '',
  formAddress: '',
  formItems: '',
  confirmFormId: '',
  confirmFormItems: '',
  keyCheck: '',
  spreadsheetId: '',
  closedOn: '',
  movedTo: '',
  movedFrom: '',
} as const;

/**
 * Settings that earlier versions had, and that decide nothing any more: set-up takes their rows away. How long files for handing over are kept is
 * said by the retention rule of export files alone, which is what the privacy notice tells.
 */
export const retiredSettings = ['exportKeptDays'] as const;

/** Key of a setting that decides nothing any more. */
export type RetiredSetting = (typeof retiredSettings)[number];

/** Key of a setting. */
export type SettingKey = keyof typeof settingDefaults;

/** The keys of all settings in the order in which they stand. */
export const settingKeys = Object.keys(settingDefaults) as SettingKey[];

/** The settings as the owner left them; a blank or missing one has its default. */
export type Settings = Readonly<Record<SettingKey, string>>;

/** Reads the settings tab (columns `key` and `value`). */
export function settingsOf(table: Table | undefined): Settings {
  const settings: Record<string, string> = { ...settingDefaults };
  for (let row = 0; table && row < table.rowCount; row++) {
    const key = table.ids[row] as string;
    const value = table.columns.has('value') ? table.raw(row, 'value') : null;
    if (Object.prototype.hasOwnProperty.call(settingDefaults, key) && !isBlank(value))
      settings[key] = String(value).trim();
  }
  return settings as Settings;
}

/** A setting that must be a whole number from 0 to 1000; anything else counts as the default. */
export function wholeNumber(settings: Settings, key: SettingKey): number {
  const value = settings[key];
  return Number(/^\d{1,4}$/.test(value) ? value : settingDefaults[key]);
}
