import type { AnswerProblem } from '../../host/forms/answers';
import type { FormAnswer } from '../../host/forms/state';
import type { FormPage } from '../engine/messages';
import { html, type Html } from './html';
import { controlHtml, fieldName, itemHtml } from './questions';
import { carriedHtml, hidden, type Screen } from './screens';
import type { FormWords } from './words';

/** What has been filled in so far, and what is wrong with it. */
export interface Filled {
  answers: Record<string, FormAnswer>;
  email: string;
  problems: AnswerProblem[];
}

/** The whole page: `content` under the title, without any script. */
export function pageHtml(title: string, content: Html, words: FormWords, isWrong = false): string {
  const { text } = html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${isWrong && `${words.mistakes} `}${title}</title>
        <link rel="stylesheet" href="/form/style.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
        <footer>${words.workbench}</footer>
      </body>
    </html>`;
  return text;
}

/** A message in place of the form, with links to go on. */
export function messageHtml(message: string, links: { text: string; href: string }[] = []): Html {
  return html`<p class="message">${message}</p>
    ${links.map(({ text, href }) => html`<p><a href="${href}">${text}</a></p>`)}`;
}

/** What a screen of a form is made from. */
export interface Shown {
  screen: Screen;
  filled: Filled;
  /** Good for one sending. */
  token: string;
  words: FormWords;
  isChange: boolean;
}

/** A screen of the form to fill in; what was answered on others goes along unseen. */
export function formHtml(form: FormPage, { screen, filled, token, words, isChange }: Shown): Html {
  const { items, isFirst } = screen;
  const asksEmail = form.collectsEmail && isFirst;
  const problemOf = (item: AnswerProblem['item']): string | undefined => {
    const found = filled.problems.find((problem) => problem.item === item);
    return found && problemText(found, words);
  };
  const email = { id: 'email', label: words.email, help: '', problem: problemOf('email'), required: true };
  const isAnyRequired = asksEmail || items.some(({ required }) => required);
  return html`${isFirst && form.description !== '' && html`<p class="description">${form.description}</p>`}
    ${isChange && html`<p class="message">${words.changing}</p>`} ${summary(form, filled, words)}
    ${isAnyRequired && html`<p class="required">${words.requiredNote}</p>`}
    <form method="post" novalidate>
      ${[hidden('token', token), hidden('page', String(screen.index))]}
      ${form.collectsEmail && !isFirst && hidden('email', filled.email)}
      ${carriedHtml(form.items, screen, filled.answers)}
      ${
        asksEmail &&
        controlHtml(
          email,
          words,
          (attributes) =>
            html`<input
              type="email"
              name="email"
              autocomplete="email"
              value="${filled.email}"
              ${attributes}
            />`,
        )
      }
      ${items.map((item) =>
        itemHtml({ item, answer: filled.answers[item.id], problem: problemOf(item.id) }, words),
      )}
      <button type="submit">${screen.isLast ? words.send : words.next}</button>
      ${!isFirst && html`<button type="submit" name="go" value="back">${words.back}</button>`}
    </form>`;
}

/** What is wrong, at the top, with a link to each question. */
function summary(form: FormPage, { problems }: Filled, words: FormWords): Html | false {
  if (problems.length === 0) return false;
  const entry = (problem: AnswerProblem): Html => {
    const item = form.items.find(({ id }) => id === problem.item);
    const href = item ? `#${fieldName(item.id)}` : '#email';
    return html`<li><a href="${href}">${item?.title ?? words.email}</a>: ${problemText(problem, words)}</li>`;
  };
  return html`<div class="mistakes" role="alert">
    <p>${words.mistakes}</p>
    <ul>
      ${problems.map(entry)}
    </ul>
  </div>`;
}

function problemText({ code, help }: AnswerProblem, words: FormWords): string {
  if (help !== '') return help;
  const texts: Record<AnswerProblem['code'], string> = {
    required: words.problemRequired,
    choice: words.problemChoice,
    date: words.problemDate,
    email: words.problemEmail,
    long: words.problemLong,
    invalid: words.problemInvalid,
  };
  return texts[code];
}
