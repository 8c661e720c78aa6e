import {
  submissionOf,
  typedCodeOf,
  type FormResponse,
  type Submission,
  type TypedCode,
} from '../../../actions/requests/form-answers';
import { confirmPlan, itemIdsOf, requestPlan } from '../../../actions/requests/form-plan';
import { RegisterError } from '../../../register/errors';
import type { Settings } from '../../../workbook/settings';
import { instantIn } from '../clock';
import { isAnother, opened, remembered, theForm } from './opened';

/** What was sent in with the two forms. */
export interface NewResponses {
  submissions: Submission[];
  codes: TypedCode[];
  /** Responses that say nothing: nobody's request. */
  blank: number;
  /** Ids of the confirmation form's responses, to be deleted once their codes were looked at. */
  typed: string[];
}

/**
 * What was sent in with the two forms since a moment, or ever. Google's event is not asked: it may come twice, blank, late or
 * not at all, while the form itself keeps each response once. A form that cannot be opened has none; the self-test says so.
 */
export function newResponses(settings: Settings, since?: Date): NewResponses {
  const requests = responsesOf('request', settings, since);
  const typed = responsesOf('confirm', settings, since);
  const ids = itemIdsOf(settings.formItems, requestPlan);
  const submissions = requests.flatMap((response) => submissionOf(response, ids) ?? []);
  const codeIds = itemIdsOf(settings.confirmFormItems, confirmPlan);
  return {
    submissions,
    codes: typed.flatMap((response) => typedCodeOf(response, codeIds) ?? []),
    blank: requests.length - submissions.length,
    typed: typed.map(({ response }) => response),
  };
}

function responsesOf(
  kind: 'request' | 'confirm',
  settings: Settings,
  since: Date | undefined,
): FormResponse[] {
  const form = theForm(kind, settings);
  if (!form) return [];
  const responses = since ? form.getResponses(since) : form.getResponses();
  return responses.map((response) => contentOf(response, settings.timeZone));
}

/** A response as data. The day of receipt is that of the register's time zone, whatever the zone of the script or of Google. */
function contentOf(response: GoogleAppsScript.Forms.FormResponse, timeZone: string): FormResponse {
  const at = instantIn(new Date(response.getTimestamp().getTime()), timeZone);
  const answers = response.getItemResponses().map((answer) => {
    const item = answer.getItem();
    return { item: item.getId(), title: item.getTitle(), text: textOf(answer.getResponse()) };
  });
  return { response: response.getId(), at, answers };
}

/** Ticked choices, and the rows of a grid that the owner added, one after the other. */
const textOf = (answer: string | string[] | string[][]): string =>
  typeof answer === 'string'
    ? answer
    : answer
        .flatMap((each) => each)
        .filter(Boolean)
        .join(', ');

/**
 * Deletes responses of the confirmation form that were looked at. A code counts once, also when it is wrong, and nothing of it need
 * be kept.
 */
export function deleteTyped(settings: Settings, responses: readonly string[]): void {
  const form = responses.length > 0 ? theForm('confirm', settings) : undefined;
  for (const response of responses) form?.deleteResponse(response);
}

/**
 * Deletes responses of the form for requests, each for good, and looks that they are gone: those which are not there (any more) are too.
 * Copies in a response sheet would stay; the register links none.
 * https://developers.google.com/apps-script/reference/forms/form#deleteresponseresponseid
 * @returns those that are gone
 * Of another form than the one in use nothing can be told: it never had them.
 * @throws RegisterError formNotFound, formChanged
 */
export function deleteResponses(settings: Settings, responses: readonly string[]): string[] {
  if (isAnother('request', settings, remembered())) throw new RegisterError('formChanged');
  const form = theForm('request', settings);
  if (!form) throw new RegisterError('formNotFound');
  const standing = idsIn(form);
  const wanted = responses.filter((response) => standing.has(response));
  for (const response of new Set(wanted)) form.deleteResponse(response);
  const left = wanted.length > 0 ? idsIn(form) : standing;
  return responses.filter((response) => !left.has(response));
}

const idsIn = (form: GoogleAppsScript.Forms.Form): Set<string> =>
  new Set(form.getResponses().map((response) => response.getId()));

/**
 * The address of the confirmation form with a reference filled in, to which a person adds the code; nothing else is in it, so that
 * whoever opens the link of a mail confirms nothing by that.
 * @throws RegisterError confirmFormMissing
 */
export function codeLink(reference: string): string {
  const { confirmForm = '', confirmReference = '' } = PropertiesService.getScriptProperties().getProperties();
  const form = opened(confirmForm);
  const item = form && confirmReference !== '' ? form.getItemById(Number(confirmReference)) : undefined;
  if (!form || !item) throw new RegisterError('confirmFormMissing');
  const filled = item.asTextItem().createResponse(reference);
  return form.createResponse().withItemResponse(filled).toPrefilledUrl();
}

/** When the form for requests was last answered, if it was since a moment. */
export function lastResponseAt(form: GoogleAppsScript.Forms.Form, since: Date): Date | undefined {
  const responses = form.getResponses(since);
  const times = responses.map((response) => response.getTimestamp().getTime());
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}
