/** A Markdown file of the project as the build makes it: its chapters, with the text as HTML. See `scripts/lib/guide.mjs`. */
declare module '*.md' {
  const chapters: { title: string; html: string }[];
  export default chapters;
}
