import type { SelfTestFacts } from '../../actions/requests/troubles';
import type { Settings } from '../../workbook/settings';
import { formFacts } from './forms';
import { hasFormTrigger } from './triggers';

/** How the forms and their triggers stand, as the account sees it that made them. */
export function selfTestFacts(settings: Settings): SelfTestFacts {
  const forms = [settings.formId, settings.confirmFormId];
  return {
    request: formFacts('request', settings),
    confirm: formFacts('confirm', settings),
    linked: forms.every((form) => form !== '' && hasFormTrigger(form)),
    account: Session.getEffectiveUser().getEmail(),
  };
}
