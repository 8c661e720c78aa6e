import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/** Seconds that the long suites take, by the end of their path; a suite that is not named takes little. */
const seconds = Object.entries(JSON.parse(readFileSync(new URL('seconds.json', import.meta.url), 'utf8')));

const secondsOf = ({ path }) => seconds.find(([name]) => path.endsWith(`/test/${name}`))?.[1] ?? 1;
const isOfBrowser = ({ path }) => path.endsWith('.browser.test.ts');

/**
 * The order in which workers take the suites: the longest first, so that none is left over at the end; and of those that
 * use a browser, which needs a processor for itself, only one at a time as long as there are others.
 * The same on every machine: a clean clone has no times of an earlier run.
 */
export function inOrder(tests, workers) {
  const left = [...tests].sort((a, b) => secondsOf(b) - secondsOf(a) || (a.path < b.path ? -1 : 1));
  const desks = Array.from({ length: workers }, () => ({ freeAt: 0, hasBrowser: false }));
  const order = [];
  while (left.length > 0) {
    const desk = desks.reduce((first, other) => (other.freeAt < first.freeAt ? other : first));
    const browserIsBusy = desks.some((other) => other !== desk && other.hasBrowser);
    const fitting = left.findIndex((test) => isOfBrowser(test) !== browserIsBusy);
    const [next] = left.splice(Math.max(fitting, 0), 1);
    desk.hasBrowser = isOfBrowser(next);
    desk.freeAt += secondsOf(next);
    order.push(next);
  }
  return order;
}

export default class extends Sequencer {
  constructor(options) {
    super(options);
    this.workers = options.globalConfig.maxWorkers;
  }

  sort(tests) {
    return inOrder([...tests], this.workers);
  }
}
