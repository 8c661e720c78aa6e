import { CallFailed } from '../../actions/program';
import type { World } from '../../actions/reading';
import type { WaysFacts } from '../../actions/requests/troubles';
import type { Sharing } from '../../register/accessReview';
import type { Settings } from '../../workbook/settings';
import { formFacts, remembered, theForm, type FormKind } from './forms';
import { sharingNow } from './sharing';
import { hasFormTrigger } from './triggers';

/** How the forms and their triggers stand, as the account sees it that made them. */
export function waysFacts(settings: Settings): WaysFacts {
  const forms = [settings.formId, settings.confirmFormId];
  const known = remembered();
  const facts = (kind: FormKind) => formFacts(kind, settings, theForm(kind, settings), known);
  return {
    request: facts('request'),
    confirm: facts('confirm'),
    linked: forms.every((form) => form !== '' && hasFormTrigger(form)),
  };
}

/** With whom the spreadsheet is shared, for the account whose register it is; `undefined` for others, who may see less, and where Google does not answer. */
export function sharingFacts({ actor, spreadsheetId }: World): Sharing | undefined {
  if (!['clock', 'owner'].includes(actor)) return undefined;
  try {
    return sharingNow(spreadsheetId);
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
    console.warn(`sharing ${error.message}`);
    return undefined;
  }
}
