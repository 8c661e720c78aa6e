/** Under this name the run keeps its browsers, and suites find in their environment where to ask for theirs. */
export const BROWSERS = 'TEST_BROWSERS';
