import { readFile } from 'node:fs/promises';
import { Marked } from 'marked';

/** A link of the guide leads on only where it is a page of the web: its neighbours in the repository are not in a spreadsheet. */
const renderer = {
  link({ href, tokens }) {
    const words = this.parser.parseInline(tokens);
    return /^https:/.test(href) ? `<a href="${href}" target="_blank" rel="noopener">${words}</a>` : words;
  },
};

/** The guide's chapters: what stands before the first is for readers of the repository and stays out. */
function chaptersOf(markdown) {
  const marked = new Marked({ renderer });
  const [, ...chapters] = markdown.split(/^## /m);
  return chapters.map((chapter) => {
    const [title] = chapter.split('\n', 1);
    return { title, html: marked.parse(chapter.slice(title.length)) };
  });
}

/** For esbuild: an imported Markdown file is the list of its chapters, as `client/help` shows them. */
export const guide = {
  name: 'guide',
  setup(build) {
    build.onLoad({ filter: /\.md$/ }, async ({ path }) => ({
      contents: JSON.stringify(chaptersOf(await readFile(path, 'utf8'))),
      loader: 'json',
      watchFiles: [path],
    }));
  },
};
