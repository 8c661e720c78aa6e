import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type BrowserServer } from 'playwright-core';
import { findChromium } from '../../src/print/chromium';

const switches =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/**
 * The browsers of a test run: one for each worker, since a browser has one clipboard, started when the worker's first suite asks
 * for it. They live in the process that leads the run, so that they end with the run however a suite ends.
 */
export class Browsers {
  private readonly started = new Map<string, Promise<BrowserServer>>();
  private readonly desk: Server = createServer((request, response) => {
    const worker = request.url ?? '';
    this.of(worker).then(
      (browser) => response.end(browser.wsEndpoint()),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });

  /** Starts to answer. Returns the address that suites ask. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.desk.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.desk.address() as AddressInfo).port}/`;
  }

  /** A browser that has died is replaced, so that only the suite it died under suffers. */
  private of(worker: string): Promise<BrowserServer> {
    const known = this.started.get(worker);
    if (known) return known;
    const starting = chromium.launchServer({
      ...(findChromium() && { executablePath: findChromium() }),
      args: switches.split(' '),
    });
    this.started.set(worker, starting);
    const forget = () => void this.started.delete(worker);
    starting.then((browser) => browser.on('close', forget), forget);
    return starting;
  }

  /** Ends them all, and waits for their end. */
  async close(): Promise<void> {
    this.desk.closeAllConnections();
    await new Promise((resolve) => this.desk.close(resolve));
    const ends = [...this.started.values()].map(async (starting) => (await starting).close());
    await Promise.allSettled(ends);
  }
}
