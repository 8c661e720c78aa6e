/** How a field occurs: once, as a list, or as a map with column indexes for keys. */
type Occurrence = 'one' | 'list' | 'map';

/** A field of a message: `type` is a scalar, `mask`, `scalars`, `opaque`, or the name of a message or enumeration. */
export interface Field {
  readonly type: string;
  readonly occurrence: Occurrence;
}

/** A message of the API: its fields by their JSON name. */
export type Message = ReadonlyMap<string, Field>;

function field(kind: string): Field {
  if (kind.endsWith('[]')) return { type: kind.slice(0, -2), occurrence: 'list' };
  if (kind.endsWith('{}')) return { type: kind.slice(0, -2), occurrence: 'map' };
  return { type: kind, occurrence: 'one' };
}

/**
 * Describes a message of the API. The type parameter is the client's own type of it, so that a misspelt
 * field does not compile. A kind is a type name, with `[]` for a list and `{}` for a map.
 */
export function message<T>(fields: { [K in keyof T]?: string }): Message {
  return new Map(
    Object.entries<string | undefined>(fields).map(([name, kind]) => [name, field(kind ?? 'opaque')]),
  );
}
