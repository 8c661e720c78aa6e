/** How many lines a text takes in a width. `measure` tells how wide a piece is. */
export function linesIn(text: string, width: number, measure: (piece: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const long = measure(word);
      if (used > 0 && used + measure(word.trimEnd()) > width) {
        lines++;
        used = 0;
      }
      // A word that is longer than the line is broken.
      lines += Math.max(0, Math.ceil(long / width) - 1);
      used = long > width ? long % width : used + long;
    }
  }
  return lines;
}
