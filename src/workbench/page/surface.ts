/**
 * `google.script.run` and `google.script.host` for the HTML of a sidebar or dialog, which lives in a frame without an origin and speaks
 * to the page around it by messages only. Behaves as developers.google.com/apps-script/guides/html/reference/run and …/host say.
 */
import { driveFileId, isFormAddress } from '../shapes/driveLinks';
import type { FromSurface, ToSurface } from './surfaceMessages';

type Handler = ((value: unknown, userObject?: unknown) => void) | null;

interface Handlers {
  success: Handler;
  failure: Handler;
  userObject?: unknown;
}

interface Call extends Handlers {
  message: FromSurface & { type: 'call' };
}

/** At most ten calls run at once; the eleventh waits for a free place. */
const callsAtOnce = 10;
const running = new Map<number, Call>();
const queue: Call[] = [];
let calls = 0;

const say = (message: FromSurface): void => window.parent.postMessage(message, '*');

const logFailure: Handler = (error) => console.error(error);

class IllegalParameter extends TypeError {
  override readonly name = 'TypeError';

  constructor(type: string) {
    super(`Failed due to illegal value in property: ${type}`);
  }
}

function formFields(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    const text = typeof value === 'string' ? value : '';
    const before = fields[name];
    fields[name] = before === undefined ? text : [...(Array.isArray(before) ? before : [before]), text];
  }
  return fields;
}

/** Copies a parameter, or throws: no dates, functions, elements or circles may travel. */
function portable(value: unknown, property: string, above: object[] = []): unknown {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (value === undefined) return null;
  if (typeof value !== 'object') throw new IllegalParameter(property);
  const tag = Object.prototype.toString.call(value);
  if (above.includes(value) || (tag !== '[object Object]' && tag !== '[object Array]'))
    throw new IllegalParameter(property);
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((entry, index) => portable(entry, String(index), inside));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([name, entry]) => [name, portable(entry, name, inside)]),
  );
}

function portableArguments(args: unknown[]): unknown[] {
  const [first] = args;
  if (args.length === 1 && first instanceof HTMLFormElement) return [formFields(first)];
  return args.map((value, index) => portable(value, String(index)));
}

function sendNext(): void {
  while (running.size < callsAtOnce) {
    const call = queue.shift();
    if (!call) return;
    running.set(call.message.id, call);
    say(call.message);
  }
}

function start(name: string, args: unknown[], handlers: Handlers): void {
  const message = { type: 'call' as const, id: ++calls, name, args: portableArguments(args) };
  queue.push({ message, ...handlers });
  sendNext();
}

function finish(reply: ToSurface): void {
  const call = running.get(reply.id);
  if (!call) return;
  running.delete(reply.id);
  sendNext();
  if (!reply.error) return call.success?.(reply.result, call.userObject);
  const error = new Error(reply.error.message);
  error.name = reply.error.name;
  call.failure?.(error, call.userObject);
}

/** Every chain is a runner of its own: a handler set on one does not reach another. */
function runner(handlers: Handlers): object {
  const chain: Record<string, (value: never) => object> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(chain, {
    get: (known, name) => {
      if (typeof name !== 'string') return undefined;
      return Object.hasOwn(known, name) ? known[name] : (...args: unknown[]) => start(name, args, handlers);
    },
  });
}

window.addEventListener('message', (event: MessageEvent<ToSurface>) => {
  if (event.source === window.parent && event.data.type === 'reply') finish(event.data);
});
window.addEventListener('keydown', (event) => {
  if (event.key !== 'F6' || event.defaultPrevented) return;
  event.preventDefault();
  say({ type: 'round', step: event.shiftKey ? -1 : 1 });
});
/** Addresses of files in Google's Drive and of forms mean those of the workbench, which only the page around can open. */
window.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const url = link?.href ?? '';
  const id = driveFileId(url);
  if ((!id && !isFormAddress(url)) || event.defaultPrevented) return;
  event.preventDefault();
  say({ type: 'file', id: id ?? '', url });
});
window.addEventListener('submit', (event) => event.preventDefault());

const host = {
  origin: 'null',
  close: () => say({ type: 'close' }),
  setWidth: (width: number) => say({ type: 'size', width }),
  setHeight: (height: number) => say({ type: 'size', height }),
  editor: { focus: () => say({ type: 'focus' }) },
};

Object.assign(window, { google: { script: { run: runner({ success: null, failure: logFailure }), host } } });
