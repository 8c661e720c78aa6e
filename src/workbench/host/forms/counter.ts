import type { ExecutionRecord, FormSubmitEvent, HostOptions, SubmitManners, SubmitOutcome } from '../types';
import { problemsOf, type GivenAnswers } from './answers';
import type { FormResponseState, FormState } from './state';
import { keepChange, keepResponse, landRows, type FormDesk, type KeptResponse } from './submission';

/** Who is told of a response: the triggers of the spreadsheet and those of the form. */
export interface FormListeners {
  sheet(told: FormSubmitEvent): ExecutionRecord[];
  form(form: FormState, response: FormResponseState): ExecutionRecord[];
}

/** Where respondents hand in their answers. */
export class FormCounter {
  readonly #desk: FormDesk;
  readonly #save: () => void;

  constructor(
    options: Pick<HostOptions, 'sheets' | 'now' | 'save'>,
    newUuid: () => string,
    private readonly listeners: FormListeners,
  ) {
    this.#desk = { sheets: options.sheets, now: options.now, newUuid };
    this.#save = () => options.save?.();
  }

  /**
   * Takes answers, or refuses them with the reason. A key that belongs to a response of the form changes that one. The response is kept
   * and its row written when this returns; `tell` of the outcome tells the triggers.
   */
  take(
    form: FormState,
    given: GivenAnswers,
    { editKey, ...manners }: SubmitManners & { editKey?: string | undefined } = {},
  ): SubmitOutcome {
    const earlier = form.responses.find((response) => response.editKey === editKey);
    if (!form.published) return { closed: 'unpublished' };
    if (!form.accepting) return { closed: 'closed' };
    if (earlier && !form.editsAllowed) return { closed: 'edits' };
    const problems = problemsOf(form, given);
    if (problems.length > 0) return { problems };
    const landing = manners.row === undefined || manners.row === 'before' ? 'now' : 'later';
    const kept = earlier
      ? keepChange(this.#desk, form, earlier, given)
      : keepResponse(this.#desk, form, given, landing);
    this.#save();
    const { id: responseId, editKey: key } = kept.response;
    return { responseId, editKey: key, tell: () => this.#tell(form, kept, manners) };
  }

  /** What the owner does in the form's editor. Publishing opens a form, and taking that back closes it. */
  set(form: FormState, act: 'publish' | 'unpublish' | 'open' | 'close'): void {
    if (act === 'publish' || act === 'unpublish') form.published = act === 'publish';
    form.accepting = form.published && (act === 'publish' || act === 'open');
    this.#save();
  }

  #tell(
    form: FormState,
    { response, told }: KeptResponse,
    { deliveries = 1, blankFirst = false, row = 'before' }: SubmitManners,
  ): ExecutionRecord[] {
    const { sheet, form: ownTriggers } = this.listeners;
    const executions = blankFirst && told ? sheet(told.blanked(() => true)) : [];
    for (let delivery = 0; delivery < deliveries; delivery++) {
      executions.push(...(told ? sheet(told) : []), ...ownTriggers(form, response));
    }
    if (row === 'after') this.land(form);
    return executions;
  }

  /** Writes the rows that have not landed yet; answers how many. */
  land(form: FormState): number {
    const landed = landRows(this.#desk, form);
    if (landed > 0) this.#save();
    return landed;
  }
}
