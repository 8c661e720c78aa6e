import { randomBytes } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { sameSecret } from './guard';

/** Who may have the page: whoever opened the address that the workbench printed, and only in that browser. */
export class DoorKey {
  /** Stands in the printed address. */
  private readonly key = randomBytes(32).toString('base64url');
  /** Stands in the cookie for which the key is exchanged, so that the key itself is not sent with each request. */
  private readonly pass = randomBytes(32).toString('base64url');

  /** The address that lets a browser in; `port` is where the workbench listens. */
  address(port: number): string {
    return `http://127.0.0.1:${port}/?key=${this.key}`;
  }

  /** Whether a request's address has the key of this run. */
  fits(query: URLSearchParams): boolean {
    return sameSecret(query.get('key') ?? undefined, this.key);
  }

  /** Whether a request comes from a browser that was let in. */
  wasLetIn(request: IncomingMessage, port: number): boolean {
    const start = `${cookieName(port)}=`;
    const cookies = (request.headers.cookie ?? '').split('; ');
    return cookies.some(
      (cookie) => cookie.startsWith(start) && sameSecret(cookie.slice(start.length), this.pass),
    );
  }

  /** Lets a browser in: the cookie, and the way to the address without the key, which is then not kept in its history. */
  letIn(port: number): OutgoingHttpHeaders {
    return {
      location: '/',
      'set-cookie': `${cookieName(port)}=${this.pass}; Path=/; HttpOnly; SameSite=Strict`,
    };
  }
}

/** Cookies know no ports: several workbenches beside each other have one each. */
const cookieName = (port: number): string => `workbench-${port}`;
