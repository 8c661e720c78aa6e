import { confirmPlan, requestPlan, type WantedItem } from '../../../actions/requests/form-plan';
import { confirmTexts, formDescription, formThanks, formTitle, inAll } from '../../../language/rights-form';
import type { SettingKey, Settings } from '../../../workbook/settings';

/** The register's forms: the one for requests, and the one with which a person confirms one. */
export type FormKind = 'request' | 'confirm';

/** What tells the two forms apart. */
interface KindOfForm {
  /** The script's property that remembers a form from the moment when it is made. */
  property: string;
  /** Properties that remember items without the spreadsheet being asked, with the items' names. */
  properties: Readonly<Record<string, string>>;
  id: SettingKey;
  items: SettingKey;
  plan: readonly WantedItem[];
  title(settings: Settings): string;
  description(settings: Settings): string;
  confirmation: string;
}

/** The two forms. */
export const formKinds: Record<FormKind, KindOfForm> = {
  request: {
    property: 'requestForm',
    properties: {},
    id: 'formId',
    items: 'formItems',
    plan: requestPlan,
    title: ({ controllerName, registerName }) => formTitle(controllerName || registerName),
    description: ({ controllerEmail }) => formDescription(controllerEmail),
    confirmation: formThanks(),
  },
  confirm: {
    property: 'confirmForm',
    properties: { confirmReference: 'reference' },
    id: 'confirmFormId',
    items: 'confirmFormItems',
    plan: confirmPlan,
    title: ({ controllerName, registerName }) =>
      [controllerName || registerName, inAll(confirmTexts.title)].filter(Boolean).join(': '),
    description: () => inAll(confirmTexts.description, '\n\n'),
    confirmation: inAll(confirmTexts.thanks, '\n\n'),
  },
};
