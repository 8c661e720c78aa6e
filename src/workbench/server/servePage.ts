import { randomBytes } from 'node:crypto';
import { openCopy } from './copies';
import { readBundle } from './engine/bundle';
import { EngineLink } from './engine/link';
import { readPageAssets } from './http/assets';
import { Downloads } from './http/downloads';
import { PageServer } from './http/pageServer';
import { lockWorkbook, type WorkbookLock } from './lock';
import type { WorkbenchOptions } from './options';
import { restoreGoodCopies } from './store/restore';
import { untilEnd } from './untilEnd';

/** A second signal does not cut the end off that the first one has begun: it takes some seconds at most. */
/**
 * A script's own dates are in its manifest's time zone. V8 takes the local time from the process, and a thread from its process at its
 * start. Nothing else here uses local time.
 */
function keepScriptTime({ bare, bundle }: WorkbenchOptions): void {
  const zone = bare ? undefined : readBundle(bundle).manifest.timeZone;
  if (zone) process.env.TZ = zone;
}

async function serve(
  options: WorkbenchOptions,
  built: URL,
  lock: WorkbookLock,
  ended: Promise<void>,
): Promise<void> {
  const token = () => randomBytes(32).toString('base64url');
  const bearerToken = token();
  const assets = readPageAssets(new URL('page/', built));
  const downloads = new Downloads(new URL('exporter.mjs', built), options.workbook);
  const page = new PageServer({
    ...{ assets, pageToken: token(), bearerToken, downloads },
    openCopy: (file) => openCopy(built, options, file),
  });
  keepScriptTime(options);
  const engine = await EngineLink.start(new URL('worker.mjs', built), options, (event) =>
    page.stage.receive(event),
  );
  try {
    page.connect(engine);
    const port = await page.listen(options.port);
    lock.publish({ port, spreadsheetId: engine.spreadsheetId, token: bearerToken });
    process.stdout.write(`${page.address}\n`);
    await ended;
  } finally {
    page.close();
    await engine.stop();
  }
}

/**
 * Serves the workbook as a page, until the process is told to end. `built` is the folder of the built files. Throws `WorkbenchError`
 * when the workbook is busy or broken, the script or page is not built, or the port is in use.
 */
export async function servePage(options: WorkbenchOptions, built: URL): Promise<void> {
  const ended = untilEnd();
  const lock = lockWorkbook(options.workbook);
  try {
    if (options.restore) process.stderr.write(restoreGoodCopies(options.workbook, new Date()));
    await serve(options, built, lock, ended);
  } finally {
    lock.release();
  }
}
