import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EngineLink } from '../engine/link';
import type { FormPage } from '../engine/messages';
import { errorView, WorkbenchError } from '../errors';
import { readFormFields } from '../http/guard';
import { send } from '../http/replies';
import { answersIn } from './answers';
import { html, type Html } from './html';
import { problemsOfItems } from '../../host/forms/answers';
import { formHtml, messageHtml, pageHtml, type Filled } from './page';
import { Screens, type Screen } from './screens';
import { formStyle } from './style';
import { OneTimeTokens } from './tokens';
import { formWords, type FormWords } from './words';

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  // Without a referrer a browser would send the form's answers from the origin `null`, which is refused.
  'referrer-policy': 'same-origin',
};

/** One visit: which form, whose words, and the response that is to be changed. */
interface Visit {
  publicId: string;
  editKey: string | undefined;
  query: URLSearchParams;
  words: FormWords;
}

/** Forms as respondents see them, under `/form/KEY`: plain HTML without scripts. */
export class FormRoute {
  private readonly tokens = new OneTimeTokens();

  /** Answers a request under `/form/`. Throws `bad-request` and `too-large`. */
  async serve(
    url: URL,
    request: IncomingMessage,
    response: ServerResponse,
    engine: EngineLink,
  ): Promise<void> {
    const publicId = decodeURIComponent(url.pathname.slice('/form/'.length));
    if (publicId === 'style.css' && request.method === 'GET')
      return send(response, 200, formStyle, { 'content-type': 'text/css; charset=utf-8' });
    const query = url.searchParams;
    const words = formWords(query.get('hl') ?? request.headers['accept-language'] ?? '');
    const visit = { publicId, editKey: query.get('edit2') ?? undefined, query, words };
    const show = (status: number, page: string): void => send(response, status, page, headers);
    try {
      const form = await engine.call('form', { publicId, editKey: visit.editKey });
      if (request.method === 'GET') return show(200, this.fill(visit, form, filledAtFirst(visit, form)));
      if (request.method !== 'POST')
        throw new WorkbenchError('bad-request', 'A form takes GET and POST only.');
      const fields = await readFormFields(request);
      const token = fields.get('token') ?? '';
      if (!this.tokens.holds(token, purposeOf(visit)))
        return show(409, pageHtml(form.title, messageHtml(words.sentAlready, [again(visit)]), words));
      const turned = this.turn(visit, form, fields, token);
      if (turned !== undefined) return show(200, turned);
      this.tokens.spend(token, purposeOf(visit));
      show(200, await this.submit(visit, form, fields, engine));
    } catch (error) {
      const { code } = errorView(error);
      if (code === 'bad-request' || code === 'too-large') throw error;
      const message = code === 'not-found' ? words.notFound : words.failed;
      show(code === 'not-found' ? 404 : 500, pageHtml(message, html``, words));
    }
  }

  /** A screen to fill in: the first one, or the one with the first problem. */
  private fill(visit: Visit, form: FormPage, filled: Filled, at?: { screen: Screen; token: string }): string {
    const { words } = visit;
    if (form.state !== 'open') return pageHtml(form.title, closedHtml(form, words), words);
    const token = at?.token ?? this.tokens.issue(purposeOf(visit));
    const [problem] = filled.problems;
    const screen = at?.screen ?? new Screens(form.items, filled.answers).of(problem?.item ?? 'email');
    const content = formHtml(form, { screen, filled, token, words, isChange: visit.editKey !== undefined });
    return pageHtml(form.title, content, words, filled.problems.length > 0);
  }

  /** The screen that comes after the one that was sent, or the same one with what is wrong; nothing when it was the last. */
  private turn(visit: Visit, form: FormPage, fields: URLSearchParams, token: string): string | undefined {
    const given = answersIn(fields, form.items);
    const screens = new Screens(form.items, given.answers);
    const sent = screens.at(Number(fields.get('page') ?? 0));
    const show = (screen: Screen, problems: Filled['problems'] = []): string =>
      this.fill(visit, form, { ...given, problems }, { screen, token });
    if (fields.get('go') === 'back') return show(screens.before(sent));
    const next = screens.after(sent);
    if (!next) return undefined;
    const problems = problemsOfItems(sent.items, { ...given, asksEmail: form.collectsEmail && sent.isFirst });
    return problems.length > 0 ? show(sent, problems) : show(next);
  }

  private async submit(
    visit: Visit,
    form: FormPage,
    fields: URLSearchParams,
    engine: EngineLink,
  ): Promise<string> {
    const { words, publicId, editKey } = visit;
    const given = answersIn(fields, form.items);
    const result = await engine.call('submitForm', { publicId, editKey, given });
    if ('problems' in result) return this.fill(visit, form, { ...given, problems: result.problems });
    if ('closed' in result)
      return pageHtml(form.title, closedHtml({ ...form, state: result.closed }, words), words);
    const links = [
      ...(form.mayEdit ? [{ text: words.change, href: `?edit2=${encodeURIComponent(result.editKey)}` }] : []),
      ...(form.mayRepeat ? [{ text: words.again, href: again(visit).href }] : []),
    ];
    return pageHtml(form.title, messageHtml(form.confirmation || words.recorded, links), words);
  }
}

const purposeOf = ({ publicId, editKey = '' }: Visit): string => `${publicId} ${editKey}`;

const again = ({ publicId, words }: Visit): { text: string; href: string } => ({
  text: words.reopen,
  href: `/form/${encodeURIComponent(publicId)}`,
});

/** An earlier response, or what the address fills in. */
function filledAtFirst({ editKey, query }: Visit, form: FormPage): Filled {
  const given = editKey === undefined ? answersIn(query, form.items) : form;
  return { answers: given.answers, email: given.email, problems: [] };
}

function closedHtml({ state, closedMessage }: FormPage, words: FormWords): Html {
  if (state === 'closed' && closedMessage !== '') return messageHtml(closedMessage);
  return messageHtml(words[state === 'open' ? 'failed' : state]);
}
