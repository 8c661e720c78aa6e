import { noteForms } from '../../actions/requests/replaced-form';
import { settingsNow } from '../../actions/settings';
import { websiteText } from '../../language/rights-form';
import { formatDateTime, languages, type Language } from '../../language/text';
import type { Settings } from '../../workbook/settings';
import type { FormView } from '../protocol';
import {
  forgetLeftovers,
  formFacts,
  lastResponseAt,
  leftovers,
  makeForm,
  noteFormAccount,
  noteUsed,
  remembered,
  theForm,
  usedForm,
} from '../services/forms';
import type { Register } from '../services/register';
import { hasFormTrigger, repairFormTriggers } from '../services/triggers';
import { flag, optional, record } from '../shapes';
import type { Services } from './desk';

/** The forms for requests and for their confirmation. */
export const rightsForm: Services<'formState' | 'makeForm' | 'leftoversGone'> = {
  formState: {
    shape: record({}),
    run: ({ register, language }) => viewOf(register.ask(settingsNow), language),
  },
  makeForm: {
    shape: record({ anew: optional(flag) }),
    run: ({ register, language }, { anew = false }) =>
      register.changing(() => viewOf(makeForms(register, anew), language)),
  },
  leftoversGone: {
    shape: record({}),
    run: ({ register, language }) =>
      register.changing(() => {
        const settings = register.ask(settingsNow);
        forgetLeftovers(settings);
        return viewOf(settings, language);
      }),
  },
};

/** Makes or repairs both forms, writes them down and links them. Each step is safe to repeat after a run that was killed. */
function makeForms(register: Register, anew: boolean): Settings {
  const settings = register.ask(settingsNow);
  const before = usedForm('request', remembered()) || settings.formId;
  const made = { ...makeForm('request', settings, anew), ...makeForm('confirm', settings, anew) };
  register.ask((world) => noteForms(world, made, before));
  const known: Settings = { ...settings, ...made };
  noteUsed(known);
  repairFormTriggers([known.formId, known.confirmFormId]);
  noteFormAccount(register.key());
  return known;
}

/** For how long back the last response is looked for. */
const LATELY = 62 * 86_400_000;

function viewOf(settings: Settings, language: Language): FormView {
  const form = theForm('request', settings);
  const { state, published, accepting, whole } = formFacts('request', settings, form);
  const confirm = formFacts('confirm', settings);
  const ids = [settings.formId, settings.confirmFormId];
  const at = form && lastResponseAt(form, new Date(Date.now() - LATELY));
  const address = form?.getPublishedUrl() ?? settings.formAddress;
  return {
    state: confirm.state === 'lost' ? 'lost' : state,
    address,
    editAddress: form?.getEditUrl() ?? '',
    checks: {
      published,
      accepting,
      whole,
      confirm: confirm.published && confirm.accepting && confirm.whole,
      linked: ids.every((id) => id !== '' && hasFormTrigger(id)),
    },
    ...(at && { lastResponse: momentText(at, settings.timeZone, language) }),
    website: languages.map((each) => ({
      language: each,
      text: websiteText(each, address, settings.controllerEmail),
    })),
    leftovers: leftovers(settings).map(({ title, at: begunAt }) => ({
      title,
      at: momentText(new Date(begunAt), settings.timeZone, language),
    })),
  };
}

const momentText = (at: Date, timeZone: string, language: Language): string =>
  formatDateTime(Utilities.formatDate(at, timeZone, "yyyy-MM-dd'T'HH:mm:ss"), language);
