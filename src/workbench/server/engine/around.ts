import { fireTriggers } from './acts';
import { drawerOf } from './drawer';
import { EngineForms } from './forms';
import { found } from './found';
import type { Answers, EngineParts } from './parts';

/** What lies around the workbook: the drawer with its letters and files, and the forms. */
export function aroundMethods(
  parts: EngineParts,
): Answers<'drawer' | 'mail' | 'file' | 'form' | 'submitForm' | 'changeForm' | 'share'> {
  const { clock, host, sources, store, work } = parts;
  const forms = new EngineForms(host);
  return {
    drawer: () => {
      const shown = { now: clock.local(), at: clock.now().toISOString(), timeZone: clock.timeZone() };
      return drawerOf(host, forms.list(), shown, sources);
    },
    mail: (id) => found(host.mails().find((mail) => mail.id === id)),
    file: (id) => {
      const { name, mimeType } = found(host.files().find((file) => file.id === id));
      return { name, mimeType, bytes: host.fileContent(id) };
    },
    form: (key) => forms.page(key),
    submitForm: (submission) => {
      const { result, tell } = forms.submit(submission);
      store();
      if (tell) fireTriggers(parts, 'onFormSubmit', () => [], tell);
      return result;
    },
    changeForm: (request) => {
      forms.act(request);
      // The pages look anew when something was done.
      return work.observe('', () => []);
    },
    share: (act) => {
      host.share(act);
      return work.observe('', () => []);
    },
  };
}
