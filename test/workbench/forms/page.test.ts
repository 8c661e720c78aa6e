import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openForms, type FormsOpened } from './opened';

let opened: FormsOpened;
beforeAll(async () => {
  opened = await openForms();
});
afterAll(() => opened.remove());

const tell = (path: string, body: object): Promise<unknown> => opened.tell(path, body);
const drawer = () => opened.drawer();
const theForm = () => opened.form();

interface Visit {
  status: number;
  text: string;
  headers: Headers;
}

async function visit(url: string, init: RequestInit = {}): Promise<Visit> {
  const reply = await fetch(new URL(url, opened.root), {
    ...init,
    headers: { 'accept-language': 'en', ...init.headers },
  });
  return { status: reply.status, text: await reply.text(), headers: reply.headers };
}

/** The name of the field that stands under a question. */
const fieldOf = (page: string, title: string): string =>
  new RegExp(`${title}[\\s\\S]*?name="(entry\\.\\d+)"`).exec(page)?.[1] ?? '';

async function send(url: string, page: string, answers: Record<string, string[]>): Promise<Visit> {
  const body = new URLSearchParams({ token: /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '' });
  for (const [title, values] of Object.entries(answers))
    for (const value of values) body.append(title === 'email' ? title : fieldOf(page, title), value);
  return visit(url, { method: 'POST', body });
}

const good = {
  email: ['aino@example.com'],
  Name: ['<b>Aino</b>'],
  Where: ['Shop', 'Web'],
  Details: ['a\r\nb'],
};

describe('a form as a respondent sees it', () => {
  it('says that it is not published, in the language of the browser, until its owner publishes it', async () => {
    const { url, id } = await theForm();
    const texts = await Promise.all(
      ['fi', 'sv-FI,en;q=0.5', 'de'].map(async (language) => {
        const { text } = await visit(url, { headers: { 'accept-language': language } });
        return [
          /<html lang="(\w+)"/.exec(text)?.[1],
          /ei ole julkaistu|inte publicerat|not published/.test(text),
        ];
      }),
    );
    expect(texts).toEqual([
      ['fi', true],
      ['sv', true],
      ['en', true],
    ]);
    await tell('/api/form', { act: 'publish', id });
    expect((await theForm()).published).toBe(true);
    expect((await visit(url)).text).toContain('<form');
  });

  it('shows the owner’s words as text and runs nothing', async () => {
    const { text, headers: sent } = await visit((await theForm()).url);
    expect(text).toContain('Ask &lt;us&gt;');
    expect(text).toContain('Please &quot;ask&quot; &amp; wait');
    expect(text).not.toContain('<script');
    expect(sent.get('content-security-policy')).toMatch(/^default-src 'none';.*form-action 'self'/);
  });

  it('is sent once: the row lands, the script is told, the confirmation is shown', async () => {
    const { url } = await theForm();
    const { text } = await visit(url);
    const done = await send(url, text, good);
    expect(done.text).toContain('Thanks!');
    expect((await theForm()).responses).toBe(1);
    expect((await drawer()).mails).toMatchObject([{ to: 'aino@example.com', subject: 'Noted' }]);
    const again = await send(url, text, good);
    expect(again.status).toBe(409);
    expect((await theForm()).responses).toBe(1);
  });

  it('asks again for what is missing or wrong and keeps what was written', async () => {
    const { url } = await theForm();
    const { text } = await visit(url);
    const refused = await send(url, text, { email: ['x'], Day: ['2026-99-99'], Details: ['"kept" <i>'] });
    expect(refused.text).toContain('The form was not sent');
    expect(refused.text.match(/aria-invalid="true"/g)).toHaveLength(3);
    expect(refused.text).toContain('&quot;kept&quot; &lt;i&gt;');
    const mended = await send(url, refused.text, good);
    expect(mended.text).toContain('Thanks!');
  });

  it('lets a response be changed at its own address', async () => {
    const { url } = await theForm();
    const { text } = await visit(url);
    const done = await send(url, text, good);
    const edit = /href="(\?edit2=[^"]+)"/.exec(done.text)?.[1] ?? '';
    const before = (await theForm()).responses;
    const opened = await visit(`${url}${edit}`);
    expect(opened.text).toContain('value="&lt;b&gt;Aino&lt;/b&gt;"');
    expect((await send(`${url}${edit}`, opened.text, { ...good, Name: ['Eino'] })).text).toContain('Thanks!');
    expect((await theForm()).responses).toBe(before);
    expect((await visit(`${url}${edit}`)).text).toContain('value="Eino"');
    expect((await visit(`${url}?edit2=2_none`)).status).toBe(404);
  });

  it('is filled in by its address', async () => {
    const { url } = await theForm();
    const { text } = await visit(url);
    const prefilled = await visit(
      `${url}?usp=pp_url&${fieldOf(text, 'Name')}=Aino&${fieldOf(text, 'Where')}=Web`,
    );
    expect(prefilled.text).toContain('value="Aino"');
    expect(prefilled.text).toMatch(/value="Web"\s+checked/);
  });

  it('refuses answers of other sites, other kinds and other forms', async () => {
    const { url } = await theForm();
    const { text } = await visit(url);
    const token = /name="token" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const body = new URLSearchParams({ token });
    expect(
      (await visit(url, { method: 'POST', body, headers: { origin: 'http://evil.example' } })).status,
    ).toBe(403);
    expect((await visit(url, { method: 'POST', body: '{}' })).status).toBe(400);
    expect((await visit('/form/none')).status).toBe(404);
    expect((await visit(url, { method: 'POST', body: new URLSearchParams({ token: 'x' }) })).status).toBe(
      409,
    );
  });

  it('makes Google behave badly once when its owner asks for it', async () => {
    const { url, id } = await theForm();
    await tell('/api/form', { act: 'behave', manners: { deliveries: 2, blankFirst: false, row: 'late' } });
    const before = (await drawer()).mails.length;
    await send(url, (await visit(url)).text, good);
    expect(await theForm()).toMatchObject({ rowsMissing: 1, manners: {} });
    expect((await drawer()).mails.length).toBe(before + 2);
    await tell('/api/form', { act: 'land', id });
    expect(await theForm()).toMatchObject({ rowsMissing: 0 });
  });

  it('says that it no longer takes answers when it is closed', async () => {
    const { url, id } = await theForm();
    const { text } = await visit(url);
    await tell('/api/form', { act: 'close', id });
    expect((await visit(url)).text).toContain('no longer accepting responses');
    expect((await send(url, text, good)).text).toContain('no longer accepting responses');
    await tell('/api/form', { act: 'open', id });
  });
});
