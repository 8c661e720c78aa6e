import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join } from 'node:path';
import type { FrameView, SourceLineView } from '../protocol';

/** A script file of a project as it stands in the joined script. */
export interface ScriptFile {
  name: string;
  text: string;
}

/** A source map of a script that was built; `x_sha256` says of which. */
interface BuiltMap extends SourceMapPayload {
  x_sha256?: string;
}

interface Part extends ScriptFile {
  /** The line of the joined script at which it begins, from 1. */
  firstLine: number;
  lines: string[];
  map?: { entries: SourceMap; payload: BuiltMap };
}

const frameShape = /^(?:(.*) \()?[^()]*:(\d+):(\d+)\)?$/;

/**
 * Where the lines of a script come from: by the source map that the build made of it, or the script's own file where there is none.
 * A map lies in `maps` as `NAME.map`; one that was made of another text is left alone.
 */
export class Sources {
  private readonly parts: Part[] = [];

  constructor(scripts: readonly ScriptFile[], maps: string) {
    let firstLine = 1;
    for (const { name, text } of scripts) {
      const lines = text.split('\n');
      this.parts.push({ name, text, firstLine, lines, map: readMap(join(maps, `${name}.map`), text) });
      firstLine += lines.length;
    }
  }

  /** A line of an error's stack, `function (Code:line:column)`, with the source line behind it where one is known. */
  frame(stackLine: string): FrameView {
    const [, functionName = '', line, column] = frameShape.exec(stackLine) ?? [];
    const source = line === undefined ? undefined : this.source(Number(line), Number(column));
    return { text: stackLine, functionName, ...(source && { source }) };
  }

  private source(line: number, column: number): SourceLineView | undefined {
    const part = this.parts.findLast(({ firstLine }) => firstLine <= line);
    if (!part) return undefined;
    const own = line - part.firstLine;
    return (part.map && mapped(part.map, own, column - 1)) ?? at(part.name, part.lines, own + 1, column);
  }
}

function mapped({ entries, payload }: NonNullable<Part['map']>, line: number, column: number) {
  const entry = entries.findEntry(line, column);
  if (!('originalSource' in entry)) return undefined;
  const { originalSource: file, originalLine, originalColumn } = entry;
  const text = payload.sourcesContent?.[payload.sources.indexOf(file)] ?? '';
  return at(file.replace(/^(\.\.\/)+/, ''), text.split('\n'), originalLine + 1, originalColumn + 1);
}

const at = (file: string, lines: string[], line: number, column: number): SourceLineView => ({
  file,
  line,
  column,
  code: (lines[line - 1] ?? '').trim(),
});

function readMap(file: string, script: string): Part['map'] {
  try {
    const payload: BuiltMap = JSON.parse(readFileSync(file, 'utf8'));
    const digest = createHash('sha256').update(script).digest('hex');
    return payload.x_sha256 === digest ? { entries: new SourceMap(payload), payload } : undefined;
  } catch {
    return undefined; // Most projects are not built and have no map.
  }
}
