/** The parts of which the published schemas are made (JSON Schema, draft 2020-12). */

/** Any text. */
export const string = { type: 'string' };

/** A day, `YYYY-MM-DD`. */
export const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** A number of things. */
export const count = { type: 'integer', minimum: 0 };

/** A moment with its offset. */
export const moment = { type: 'string', format: 'date-time' };

/** A list of things of one kind. */
export const listOf = (items: object): object => ({ type: 'array', items });

/** An object with exactly these properties; those whose name is in `optional` may be missing. */
export function record(properties: Record<string, object>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', additionalProperties: false, required, properties };
}

/** The same with a description. */
export const described = (description: string, schema: object): object => ({ description, ...schema });

/** The kinds of columns. */
export const columnKind = { enum: ['text', 'date', 'dateTime', 'money', 'number', 'boolean', 'choice'] };

/** The controller as every document names it. */
export const controller = record({
  name: string,
  businessId: string,
  street: string,
  postcode: string,
  city: string,
  email: string,
  phone: string,
  contactPerson: string,
});
