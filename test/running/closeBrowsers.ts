import type { Browsers } from './browsers';
import { BROWSERS } from './run';

/** Jest calls this after the last suite of a run that had browsers, failed or not. */
export default async function closeBrowsers(): Promise<void> {
  await (Reflect.get(globalThis, BROWSERS) as Browsers).close();
}
