import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LiveEvent } from '../protocol';

const heartbeatMilliseconds = 20_000;
/** How long a new stage waits for the next: an act begins and ends several executions in less, and pages would draw each of them. */
const stageMilliseconds = 30;

const eventText = (event: LiveEvent): string => `data: ${JSON.stringify(event)}\n\n`;

/** The pages that listen, as server-sent events. */
export class LivePages {
  private readonly pages = new Set<ServerResponse>();
  private readonly heartbeat = setInterval(() => this.write(': still here\n\n'), heartbeatMilliseconds);
  /** The newest stage, while it waits to be told. */
  private stage: LiveEvent | null = null;
  private waiting: NodeJS.Timeout | undefined;

  /** Lets a page listen; it hears `first` at once. */
  add(request: IncomingMessage, response: ServerResponse, first: LiveEvent): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(eventText(first));
    this.pages.add(response);
    request.on('close', () => this.pages.delete(response));
  }

  /** Tells an event; of stages that follow each other at once only the last. */
  tell(event: LiveEvent): void {
    if (event.kind !== 'stage') return this.send(event);
    if (!this.stage) this.waiting = setTimeout(() => this.tellStage(), stageMilliseconds);
    this.stage = event;
  }

  close(): void {
    clearInterval(this.heartbeat);
    clearTimeout(this.waiting);
    for (const page of this.pages) page.end();
  }

  private tellStage(): void {
    if (this.stage) this.send(this.stage);
    this.stage = null;
  }

  private send(event: LiveEvent): void {
    this.write(eventText(event));
  }

  private write(text: string): void {
    for (const page of this.pages) page.write(text);
  }
}
