/** The engine's thread: opens the workbook that `workerData` names, says whether it could, and answers until it is ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { Engine } from './server/engine/engine';
import type { EngineReady, EngineStart } from './server/engine/messages';
import { outliveScripts } from './rejections';
import { errorView } from './server/errors';

function say(ready: EngineReady): void {
  parentPort?.postMessage(ready);
}

if (parentPort) {
  const start: EngineStart = workerData;
  outliveScripts();
  try {
    const engine = new Engine(start, parentPort);
    engine.start();
    say({ type: 'ready', spreadsheetId: engine.spreadsheetId });
  } catch (error) {
    say({ type: 'failed', error: errorView(error) });
  }
}
