import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LiveEvent } from '../protocol';

const heartbeatMilliseconds = 20_000;

/** The pages that listen, as server-sent events. */
export class LivePages {
  private readonly pages = new Set<ServerResponse>();
  private readonly heartbeat = setInterval(() => this.write(': still here\n\n'), heartbeatMilliseconds);

  /** Lets a page listen; it hears `first` at once. */
  add(request: IncomingMessage, response: ServerResponse, first: LiveEvent): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(`data: ${JSON.stringify(first)}\n\n`);
    this.pages.add(response);
    request.on('close', () => this.pages.delete(response));
  }

  tell(event: LiveEvent): void {
    this.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  close(): void {
    clearInterval(this.heartbeat);
    for (const page of this.pages) page.end();
  }

  private write(text: string): void {
    for (const page of this.pages) page.write(text);
  }
}
