/** The exporting thread: carries out the one order that `workerData` holds, answers and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { carryOut, type ExportOrder } from './server/export';

if (parentPort) {
  const order: ExportOrder = workerData;
  const port = parentPort;
  void carryOut(order).then((answer) => port.postMessage(answer));
}
