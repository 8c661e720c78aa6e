import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { jsPDF } from 'jspdf';

/** The faces of the plain layout. */
export type Face = 'normal' | 'bold';

const FAMILY = 'NotoSans';
const packages = '@expo-google-fonts/noto-sans';
const files: Record<Face, string> = {
  normal: `${packages}/400Regular/NotoSans_400Regular.ttf`,
  bold: `${packages}/700Bold/NotoSans_700Bold.ttf`,
};

const faces = new Map<Face, string>();

function faceInBase64(face: Face): string {
  const known = faces.get(face);
  if (known !== undefined) return known;
  const file = readFileSync(createRequire(import.meta.url).resolve(files[face])).toString('base64');
  faces.set(face, file);
  return file;
}

/** Embeds Noto Sans, which has the Latin, Greek and Cyrillic letters of Europe; only what is used goes into the file. */
export function embedType(pdf: jsPDF): void {
  for (const face of ['normal', 'bold'] as const) {
    const file = `${FAMILY}-${face}.ttf`;
    pdf.addFileToVFS(file, faceInBase64(face));
    pdf.addFont(file, FAMILY, face);
  }
}

/** Sets the face and the size, in points. */
export function setType(pdf: jsPDF, face: Face, size: number): void {
  pdf.setFont(FAMILY, face);
  pdf.setFontSize(size);
}

/**
 * The text in characters that the type has: composed where that helps, and otherwise written out by number, such as
 * `[U+05D0]`, so that nothing is lost.
 */
export function printable(pdf: jsPDF, text: string): string {
  const letters = lettersOf(pdf);
  return Array.from(text.normalize('NFC'), (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\n' || (letters[code] ?? 0) > 0) return character;
    return character === '\t' ? ' ' : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  }).join('');
}

interface FontMetadata {
  cmap: { unicode: { codeMap: Record<number, number> } };
}

/** Glyph numbers by character of the face that is set; both faces have the same characters. */
function lettersOf(pdf: jsPDF): Record<number, number> {
  const metadata: FontMetadata = pdf.getFont().metadata;
  return metadata.cmap.unicode.codeMap;
}
