/** Levels that are open from the start. */
const openLevels = 4;

function Leaf({ value }: { value: unknown }) {
  return <code class={`json-${value === null ? 'null' : typeof value}`}>{JSON.stringify(value)}</code>;
}

function Node({ name, value, level }: { name: string; value: unknown; level: number }) {
  if (typeof value !== 'object' || value === null)
    return (
      <>
        <span class="json-name">{name}</span>: <Leaf value={value} />
      </>
    );
  const entries = Object.entries(value);
  const count = Array.isArray(value) ? `[${entries.length}]` : `{${entries.length}}`;
  return (
    <details open={level < openLevels}>
      <summary>
        <span class="json-name">{name}</span> <span class="quiet">{count}</span>
      </summary>
      <ul>
        {entries.map(([key, each]) => (
          <li key={key}>
            <Node name={key} value={each} level={level + 1} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** JSON as a tree whose branches open and close. */
export function JsonTree({ value }: { value: unknown }) {
  return (
    <div class="json">
      <Node name="JSON" value={value} level={0} />
    </div>
  );
}
