import { integerArg, mismatch, textArg } from '../args';
import { Exposed, ServiceError } from '../exposed';
import type { Runtime } from '../runtime';
import { Blob } from './blob';

/** `HtmlService`, without templates. */
export class HtmlService extends Exposed {
  readonly callName = 'HtmlService';
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  createHtmlOutput(...args: unknown[]): HtmlOutput {
    const blob = this.#runtime.exposedBehind(args[0]);
    if (blob instanceof Blob) return new HtmlOutput(this.#runtime, blob.getDataAsString());
    return new HtmlOutput(
      this.#runtime,
      args.length > 0 ? textArg('HtmlService.createHtmlOutput', args, 0) : '',
    );
  }

  createHtmlOutputFromFile(...args: unknown[]): HtmlOutput {
    const name = textArg('HtmlService.createHtmlOutputFromFile', args, 0);
    const files = this.#runtime.options.files.html;
    const file = [name, name.replace(/\.html$/, '')].find((each) => Object.hasOwn(files, each));
    if (file === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return new HtmlOutput(this.#runtime, files[file] ?? '');
  }
}

/** `HtmlOutput`: a page for a sidebar or a dialog. */
export class HtmlOutput extends Exposed {
  readonly callName = 'HtmlOutput';
  readonly #runtime: Runtime;
  title = '';
  width: number | null = null;
  height: number | null = null;

  constructor(
    runtime: Runtime,
    public content: string,
  ) {
    super();
    this.#runtime = runtime;
  }

  append(...args: unknown[]): this {
    this.content += textArg('HtmlOutput.append', args, 0);
    return this;
  }

  setContent(...args: unknown[]): this {
    this.content = textArg('HtmlOutput.setContent', args, 0);
    return this;
  }

  clear(): this {
    this.content = '';
    return this;
  }

  getContent(): string {
    return this.content;
  }

  getBlob(): Blob {
    return new Blob(this.#runtime, Buffer.from(this.content, 'utf8'), 'text/html', 'output.html');
  }

  getAs(...args: unknown[]): Blob {
    return this.getBlob().getAs(...args);
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(...args: unknown[]): this {
    this.title = textArg('HtmlOutput.setTitle', args, 0);
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  setWidth(...args: unknown[]): this {
    this.width = sizeArg('HtmlOutput.setWidth', args);
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(...args: unknown[]): this {
    this.height = sizeArg('HtmlOutput.setHeight', args);
    return this;
  }
}

function sizeArg(method: string, args: unknown[]): number | null {
  if (args[0] === null) return null;
  const size = integerArg(method, args, 0);
  if (size < 0) throw mismatch(method, args);
  return size;
}
