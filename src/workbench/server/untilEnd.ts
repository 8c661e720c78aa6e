const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * Waits until this process is told to end: by a signal, or since the process that started it with a channel is gone. To be called before
 * anything is opened, so that a start is ended in order as well; a second signal changes nothing.
 */
export function untilEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve());
    process.once('disconnect', resolve);
  });
}
