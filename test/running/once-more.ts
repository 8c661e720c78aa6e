import { jest } from '@jest/globals';

/** A browser on a busy machine may be late once: a test that fails is tried once more, and what failed is printed all the same. */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
