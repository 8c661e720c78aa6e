import { isRecord } from './args';

/** A field with what is wanted of its inside; an empty list means all of it. */
interface Field {
  name: string;
  inside: Field[];
}

/** The part of a resource that a `fields` parameter asks for, e.g. `id,files(id,name)` or `*`. */
export function selectFields(resource: unknown, fields: string): unknown {
  return picked(resource, parsed(fields).fields);
}

function picked(node: unknown, fields: Field[]): unknown {
  if (fields.length === 0 || fields.some(({ name }) => name === '*')) return node;
  if (Array.isArray(node)) return node.map((each) => picked(each, fields));
  if (!isRecord(node)) return node;
  const wanted = fields.filter(({ name }) => Object.hasOwn(node, name));
  return Object.fromEntries(wanted.map(({ name, inside }) => [name, picked(node[name], inside)]));
}

function parsed(text: string): { fields: Field[]; rest: string } {
  const fields: Field[] = [];
  let rest = text.trim();
  while (rest !== '' && !rest.startsWith(')')) {
    const name = /^[^,()/]+/.exec(rest)?.[0] ?? '';
    rest = rest.slice(name.length);
    let inside: Field[] = [];
    if (rest.startsWith('(') || rest.startsWith('/')) {
      const nested = rest.startsWith('(') ? parsed(rest.slice(1)) : firstOf(rest.slice(1));
      inside = nested.fields;
      rest = nested.rest.replace(/^\)/, '');
    }
    fields.push({ name: name.trim(), inside });
    rest = rest.replace(/^[,\s]+/, '');
    if (name === '' && !rest.startsWith(')')) break;
  }
  return { fields, rest };
}

/** After a slash comes one field, up to the next comma. */
function firstOf(text: string): { fields: Field[]; rest: string } {
  const end = /^[^,)]*/.exec(text)?.[0].length ?? 0;
  return { fields: parsed(text.slice(0, end)).fields, rest: text.slice(end) };
}
