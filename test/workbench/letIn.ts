/** A browser's way in, without a browser. */
export interface LetIn {
  /** The workbench's address, with a slash at its end. */
  url: string;
  /** What the page sends with each request. */
  token: string;
  /** The cookie, as it is sent. */
  cookie: string;
}

/** Opens the address that a workbench printed, as a browser would. */
export async function letIn(address: string): Promise<LetIn> {
  const { headers } = await fetch(address, { redirect: 'manual' });
  const url = new URL(headers.get('location') ?? '', address).href;
  const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
  const frame = await (await fetch(url, { headers: { cookie } })).text();
  return { url, cookie, token: /name="workbench-token" content="([^"]+)"/.exec(frame)?.[1] ?? '' };
}
