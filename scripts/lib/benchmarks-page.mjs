/** The last section of docs/benchmarks.md is measured in a browser and written by itself. */
const HEADING = '\n## The page of the workbench\n\n';

/**
 * The section with its heading, '' where there is none.
 * @param {string} page
 */
export const pageSection = (page) => (page.includes(HEADING) ? page.slice(page.indexOf(HEADING)) : '');

/**
 * Puts a text in place of the section's, or at the end.
 * @param {string} page
 * @param {string} text
 */
export const withPageSection = (page, text) =>
  page.slice(0, page.length - pageSection(page).length) + HEADING + text;
