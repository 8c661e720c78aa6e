import type { AppsScriptHost, FormState, SubmitManners, SubmitOutcome } from '../../host';
import { isQuestion } from '../../host';
import { WorkbenchError } from '../errors';
import type { FormActRequest, FormListView } from '../protocol';
import type { FormKey, FormPage, FormSubmission, SubmissionResult } from './messages';

/** The forms beside the workbook: as respondents see them, and as their owner does. */
export class EngineForms {
  /** How Google shall behave with the next response. */
  private manners: SubmitManners = {};

  constructor(private readonly host: AppsScriptHost) {}

  list(): FormListView[] {
    return this.host.forms().map((form) => ({
      id: form.id,
      title: form.title,
      url: `/form/${form.publicId}`,
      published: form.published,
      accepting: form.accepting,
      questions: form.items.filter(isQuestion).length,
      responses: form.responses.length,
      rowsMissing: form.responses.filter(({ landed }) => !landed).length,
      manners: this.manners,
    }));
  }

  /** A form by the key in its address, with the answers of an earlier response when its key is given. Throws `not-found`. */
  page({ publicId, editKey }: FormKey): FormPage {
    const form = this.public(publicId);
    const earlier = form.responses.find((response) => response.editKey === editKey);
    if (editKey !== undefined && !earlier)
      throw new WorkbenchError('not-found', 'There is no such response.');
    const { title, description, confirmation, closedMessage, collectsEmail, items } = form;
    return {
      ...{ title, description, confirmation, closedMessage, collectsEmail, items },
      state: stateOf(form, earlier !== undefined),
      mayEdit: form.editsAllowed,
      mayRepeat: form.respondAgain,
      answers: earlier?.answers ?? {},
      email: earlier?.email ?? '',
    };
  }

  /** Hands in answers; `tell` of the outcome tells the triggers. */
  submit({ publicId, editKey, given }: FormSubmission): { result: SubmissionResult; tell?: TellTriggers } {
    const manners = this.manners;
    const outcome = this.host.formCounter().take(this.public(publicId), given, { ...manners, editKey });
    if (!('tell' in outcome)) return { result: outcome };
    this.manners = {};
    return { result: { editKey: outcome.editKey }, tell: outcome.tell };
  }

  /** What the owner does in the editor of Google Forms, and how Google shall behave. Throws `not-found`. */
  act(request: FormActRequest): void {
    if (request.act === 'behave') {
      this.manners = request.manners;
      return;
    }
    const form = this.host.forms().find(({ id }) => id === request.id);
    if (!form) throw noForm();
    if (request.act === 'land') this.host.formCounter().land(form);
    else this.host.formCounter().set(form, request.act);
  }

  private public(publicId: string): FormState {
    const form = this.host.forms().find((each) => each.publicId === publicId);
    if (!form) throw noForm();
    return form;
  }
}

type TellTriggers = Extract<SubmitOutcome, { editKey: string }>['tell'];

const noForm = (): WorkbenchError => new WorkbenchError('not-found', 'There is no such form.');

function stateOf({ published, accepting, editsAllowed }: FormState, isEdit: boolean): FormPage['state'] {
  if (!published) return 'unpublished';
  if (!accepting) return 'closed';
  return isEdit && !editsAllowed ? 'edits' : 'open';
}
