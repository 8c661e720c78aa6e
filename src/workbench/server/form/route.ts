import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EngineLink } from '../engine/link';
import type { FormPage } from '../engine/messages';
import { errorView, WorkbenchError } from '../errors';
import { readFormFields } from '../http/guard';
import { send } from '../http/replies';
import { answersIn } from './answers';
import { html, type Html } from './html';
import { formHtml, messageHtml, pageHtml, type Filled } from './page';
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
      if (!this.tokens.spend(fields.get('token') ?? '', purposeOf(visit)))
        return show(409, pageHtml(form.title, messageHtml(words.sentAlready, [again(visit)]), words));
      show(200, await this.submit(visit, form, fields, engine));
    } catch (error) {
      const { code } = errorView(error);
      if (code === 'bad-request' || code === 'too-large') throw error;
      const message = code === 'not-found' ? words.notFound : words.failed;
      show(code === 'not-found' ? 404 : 500, pageHtml(message, html``, words));
    }
  }

  private fill(visit: Visit, form: FormPage, filled: Filled): string {
    const { words } = visit;
    if (form.state !== 'open') return pageHtml(form.title, closedHtml(form, words), words);
    const token = this.tokens.issue(purposeOf(visit));
    const content = formHtml(form, filled, token, words, visit.editKey !== undefined);
    return pageHtml(form.title, content, words, filled.problems.length > 0);
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
