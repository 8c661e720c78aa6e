import { Browsers } from './browsers';
import { BROWSERS } from './run';

/** Jest calls this before the first browser suite of a run; a run without one has no browsers. */
export default async function openBrowsers(): Promise<void> {
  const browsers = new Browsers();
  process.env[BROWSERS] = await browsers.open();
  Reflect.set(globalThis, BROWSERS, browsers);
}
