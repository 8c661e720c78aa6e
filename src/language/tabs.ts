import { consentTabs } from './tabs/consents';
import { customerTabs } from './tabs/customers';
import { noticeTabs } from './tabs/notice';
import { orderTabs } from './tabs/orders';
import { peopleTabs } from './tabs/people';
import { letterTabs } from './tabs/letters';
import { requestTabs } from './tabs/requests';
import { retentionTabs } from './tabs/retention';
import { runningTabs } from './tabs/running';
import { safekeepingTabs } from './tabs/safekeeping';
import { accountabilityTabs } from './tabs/accountability';
import type { TabTexts } from './tabs/types';
import type { Text } from './text';

export type { ColumnText, TabText, TabTexts } from './tabs/types';

/**
 * Every tab and column of the workbook: titles as they stand in the sheet, and notes that say what one row is, what to
 * write in a column or who keeps it. Titles of tabs are unique in every language, those of columns within their tab.
 */
export const tabTexts: TabTexts = {
  ...customerTabs,
  ...orderTabs,
  ...consentTabs,
  ...retentionTabs,
  ...requestTabs,
  ...letterTabs,
  ...peopleTabs,
  ...safekeepingTabs,
  ...accountabilityTabs,
  ...noticeTabs,
  ...runningTabs,
};

/** What the warning says of a protected tab or column. */
export const keptByRegister: Text = {
  fi: '{name} – rekisteri pitää tämän itse ajan tasalla',
  sv: '{name} – registret håller detta uppdaterat självt',
  en: '{name} – the register keeps this up to date by itself',
};
