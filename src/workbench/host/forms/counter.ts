import type { ExecutionRecord, FormSubmitEvent, HostOptions, SubmitManners, SubmitOutcome } from '../types';
import { problemsOf, type GivenAnswers } from './answers';
import type { FormResponseState, FormState } from './state';
import { keepChange, keepResponse, landRows, type FormDesk } from './submission';

/** Who is told of a response: the triggers of the spreadsheet and those of the form. */
export interface FormListeners {
  sheet(told: FormSubmitEvent): ExecutionRecord[];
  form(response: FormResponseState): ExecutionRecord[];
}

const nobody: FormListeners = { sheet: () => [], form: () => [] };

/** Where respondents hand in their answers. */
export class FormCounter {
  readonly #desk: FormDesk;
  readonly #save: () => void;

  constructor(
    options: Pick<HostOptions, 'sheets' | 'now' | 'save'>,
    newUuid: () => string,
    private readonly listeners: FormListeners = nobody,
  ) {
    this.#desk = { sheets: options.sheets, now: options.now, newUuid };
    this.#save = () => options.save?.();
  }

  /** Takes answers, or refuses them with the reason. A key that belongs to no response of the form begins a new one. */
  take(
    form: FormState,
    given: GivenAnswers,
    editKey: string | undefined,
    { deliveries = 1, blankFirst = false, row = 'before' }: SubmitManners,
  ): SubmitOutcome {
    if (!form.published) return { closed: 'unpublished' };
    if (!form.accepting) return { closed: 'closed' };
    const problems = problemsOf(form, given);
    if (problems.length > 0) return { problems };
    const earlier = form.responses.find((response) => response.editKey === editKey);
    const { response, told } = earlier
      ? keepChange(this.#desk, form, earlier, given)
      : keepResponse(this.#desk, form, given, row === 'before' ? 'now' : 'later');
    this.#save();
    const tell = (event: typeof told): ExecutionRecord[] => [
      ...(event ? this.listeners.sheet(event) : []),
      ...this.listeners.form(response),
    ];
    const executions: ExecutionRecord[] = [];
    if (blankFirst && told) executions.push(...this.listeners.sheet(told.blanked(() => true)));
    for (let delivery = 0; delivery < deliveries; delivery++) executions.push(...tell(told));
    if (row === 'after') this.land(form);
    return { responseId: response.id, editKey: response.editKey, executions };
  }

  /** Writes the rows that have not landed yet; answers how many. */
  land(form: FormState): number {
    const landed = landRows(this.#desk, form);
    if (landed > 0) this.#save();
    return landed;
  }
}
