/**
 * Keeps a script's promise that nobody catches from ending this thread, as Node would end it: at Google, too, such a promise ends
 * nothing. An engine's own is a fault like any other. A script's is told from it by its prototype, which is of another realm.
 */
export function outliveScripts(): void {
  process.on('unhandledRejection', (reason, promise) => {
    if (Object.getPrototypeOf(promise) === Promise.prototype) throw reason;
  });
}
