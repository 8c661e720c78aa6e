import { wellFormed } from '../../../shapes/wellFormed';
import { exposedArg, mismatch } from '../../args';
import { Exposed, ServiceError } from '../../exposed';
import { editResponseUrl, publishedUrl } from '../../forms/addresses';
import { isEmpty, isQuestion, problemsOf } from '../../forms/answers';
import type { FormAnswer, FormResponseState, FormState } from '../../forms/state';
import { keepResponse } from '../../forms/submission';
import type { Runtime } from '../../runtime';
import { Item, ItemResponse } from './items';

/** `FormResponse`: one that was sent, or one that a script is filling in. */
export class FormResponse extends Exposed {
  readonly callName = 'FormResponse';
  readonly #runtime: Runtime;
  readonly #form: FormState;
  readonly #sent: FormResponseState | undefined;
  readonly #draft: Record<string, FormAnswer> = {};
  #spent = false;

  constructor(runtime: Runtime, form: FormState, sent?: FormResponseState) {
    super();
    this.#runtime = runtime;
    this.#form = form;
    this.#sent = sent;
  }

  getId(): string | null {
    return this.#sent?.id ?? null;
  }

  getTimestamp(): Date | null {
    return this.#sent ? new Date(this.#sent.at) : null;
  }

  getRespondentEmail(): string | null {
    return this.#sent ? this.#sent.email : null;
  }

  getEditResponseUrl(): string | null {
    return this.#sent ? editResponseUrl(this.#form, this.#sent) : null;
  }

  /** A text or date question without an answer has an empty one; other questions without an answer are left out. */
  getItemResponses(): ItemResponse[] {
    const items = this.#form.items.filter((item) => isQuestion(item));
    return items.flatMap(({ id, type }) => {
      const answer = this.#answers[id];
      const written = ['TEXT', 'PARAGRAPH_TEXT', 'DATE'].includes(type);
      return isEmpty(answer) && !written ? [] : [new ItemResponse(this.#itemOf(id), answer ?? '')];
    });
  }

  getResponseForItem(...args: unknown[]): ItemResponse | null {
    const { itemId } = exposedArg(this.#runtime, Item, 'FormResponse.getResponseForItem', args, 0);
    const answer = this.#answers[itemId];
    return answer === undefined ? null : new ItemResponse(this.#itemOf(itemId), answer);
  }

  withItemResponse(...args: unknown[]): this {
    const response = exposedArg(this.#runtime, ItemResponse, 'FormResponse.withItemResponse', args, 0);
    if (response.item.form !== this.#form) throw mismatch('FormResponse.withItemResponse', args);
    this.#draft[response.item.itemId] = response.answer;
    return this;
  }

  /** Fires no trigger: scripts' own submissions do not (https://developers.google.com/apps-script/guides/triggers/installable#restrictions). */
  submit(): FormResponse {
    if (this.#sent || this.#spent) throw new ServiceError('This response has already been submitted.');
    if (!this.#form.published || !this.#form.accepting)
      throw new ServiceError('This form is not currently accepting responses.');
    const given = { answers: this.#draft, email: '' };
    const missed = problemsOf({ ...this.#form, collectsEmail: false }, given)[0];
    if (missed) throw new ServiceError('The form response is missing an answer to a required question.');
    const { response } = keepResponse(
      {
        sheets: this.#runtime.options.sheets,
        now: () => this.#runtime.now(),
        newUuid: () => this.#runtime.newUuid(),
      },
      this.#form,
      given,
    );
    this.#spent = true;
    this.#runtime.changed();
    return new FormResponse(this.#runtime, this.#form, response);
  }

  toPrefilledUrl(): string {
    const entries = Object.entries(this.#answers).flatMap(([id, answer]) =>
      [answer].flat().map((each) => `&entry.${id}=${encodeURIComponent(wellFormed(each))}`),
    );
    return `${publishedUrl(this.#form)}?usp=pp_url${entries.join('')}`;
  }

  get #answers(): Record<string, FormAnswer> {
    return this.#sent?.answers ?? this.#draft;
  }

  #itemOf(id: number): Item {
    return new Item(this.#runtime, this.#form, id);
  }
}
