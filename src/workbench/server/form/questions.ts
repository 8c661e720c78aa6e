import type { FormAnswer, FormItemState } from '../../host/forms/state';
import { html, type Html } from './html';
import type { FormWords } from './words';

/** The value of the choice that a respondent writes; Google's own name for it. */
export const otherChoice = '__other_option__';

/** The name of an item's field, as prefilled addresses of Google Forms have it. */
export const fieldName = (id: number): string => `entry.${id}`;

/** The name of the field for a choice of the respondent's own. */
export const otherName = (id: number): string => `${fieldName(id)}.other_option_response`;

/** A question with what has been answered, and what is wrong with the answer. */
export interface Question {
  item: FormItemState;
  answer: FormAnswer | undefined;
  problem: string | undefined;
}

/** An item of the form as HTML. */
export function itemHtml(question: Question, words: FormWords): Html {
  const { item } = question;
  const heading = html`${item.title !== '' && html`<h2>${item.title}</h2>`}
  ${item.help !== '' && html`<p class="help">${item.help}</p>`}`;
  switch (item.type) {
    case 'SECTION_HEADER':
      return html`<div class="heading">${heading}</div>`;
    case 'PAGE_BREAK':
      return html`<div class="heading page">${heading}</div>`;
    case 'MULTIPLE_CHOICE':
      return choicesHtml(question, 'radio', words);
    case 'CHECKBOX':
      return choicesHtml(question, 'checkbox', words);
    default:
      return fieldHtml(question, words);
  }
}

/** A question with one control. `attributes` join it with its help and its problem. */
export function controlHtml(
  { id, label, help, problem, required }: ControlParts,
  words: FormWords,
  control: (attributes: Html) => Html,
): Html {
  const attributes = html`id="${id}" ${described(id, help, problem)} ${required && html`required`}`;
  return html`<div class="question${problem ? ' wrong' : ''}">
    <label for="${id}">${label} ${required && mark(words)}</label>
    ${notes(id, help, problem)} ${control(attributes)}
  </div>`;
}

/** What stands around a control. */
export interface ControlParts {
  id: string;
  label: string;
  help: string;
  problem: string | undefined;
  required: boolean;
}

function fieldHtml({ item, answer = '', problem }: Question, words: FormWords): Html {
  const { title, help, required, type, choices, validation } = item;
  const name = fieldName(item.id);
  const value = String(answer);
  return controlHtml({ id: name, label: title, help, problem, required }, words, (attributes) => {
    if (type === 'PARAGRAPH_TEXT')
      return html`<textarea name="${name}" rows="4" ${attributes}>${value}</textarea>`;
    if (type === 'LIST')
      return html`<select name="${name}" ${attributes}>
        <option value="">${words.choose}</option>
        ${choices.map((each) => html`<option ${each === value && html`selected`}>${each}</option>`)}
      </select>`;
    const kind = type === 'DATE' ? 'date' : validation?.kind === 'requireTextIsEmail' ? 'email' : 'text';
    return html`<input type="${kind}" name="${name}" value="${value}" ${attributes} />`;
  });
}

function choicesHtml(
  { item, answer, problem }: Question,
  type: 'radio' | 'checkbox',
  words: FormWords,
): Html {
  const name = fieldName(item.id);
  const chosen = [answer ?? []].flat();
  const own = chosen.find((each) => !item.choices.includes(each)) ?? '';
  const choice = (value: string, label: string, isChosen: boolean, index: number): Html =>
    html`<label class="choice">
      <input
        type="${type}"
        name="${name}"
        value="${value}"
        ${index === 0 && html`id="${name}"`}
        ${isChosen && html`checked`}
      />
      ${label}
    </label>`;
  return html`<fieldset class="question${problem ? ' wrong' : ''}" ${described(name, item.help, problem)}>
    <legend>${item.title} ${item.required && mark(words)}</legend>
    ${notes(name, item.help, problem)}
    ${item.choices.map((each, index) => choice(each, each, chosen.includes(each), index))}
    ${
      item.other &&
      html`<div class="own">
        ${choice(otherChoice, words.other, own !== '', item.choices.length)}
        <input
          type="text"
          name="${otherName(item.id)}"
          value="${own}"
          aria-label="${item.title}: ${words.otherText}"
        />
      </div>`
    }
  </fieldset>`;
}

const mark = (words: FormWords): Html =>
  html`<span class="mark" aria-hidden="true">*</span><span class="unseen">(${words.required})</span>`;

function described(id: string, help: string, problem: string | undefined): Html {
  const ids = [help !== '' && `${id}.help`, problem && `${id}.problem`].filter(Boolean).join(' ');
  const wrong = problem !== undefined && html`aria-invalid="true"`;
  return html`${ids !== '' && html`aria-describedby="${ids}"`} ${wrong}`;
}

function notes(id: string, help: string, problem: string | undefined): Html {
  return html`${help !== '' && html`<p class="help" id="${id}.help">${help}</p>`}
  ${problem !== undefined && html`<p class="problem" id="${id}.problem">${problem}</p>`}`;
}
