/** Takes the moment and the random number out of a PDF file, so that the same content is the same file. Lengths stay as they are. */
export function sameEveryTime(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const zeros = (found: string): string => found.replace(/[0-9A-F]/g, '0');
  const plain = text
    .replace(/\/CreationDate \(D:[^)]*\)/g, (found) => found.replace(/\d/g, '0'))
    .replace(/\/ID \[[^\]]*\]/g, (found) => `/ID${zeros(found.slice(3))}`);
  return Uint8Array.from(Buffer.from(plain, 'latin1'));
}
