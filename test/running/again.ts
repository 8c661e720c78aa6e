import { jest } from '@jest/globals';

/** A browser on a busy machine may be late: a test that fails is tried twice more, and what failed is printed all the same. */
jest.retryTimes(2, { logErrorsBeforeRetry: true });
