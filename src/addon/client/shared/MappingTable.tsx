import type { Option } from '../../protocol';
import { SelectField } from './controls';

interface Props {
  caption: string;
  /** Headings of the table. */
  titles: { heading: string; example?: string; column: string };
  headings: readonly string[];
  examples?: readonly string[];
  mapping: readonly (string | null)[];
  columns: readonly Option[];
  /** What a column is that none of the register's takes. */
  none: string;
  labelFor: (heading: string) => string;
  onChange: (mapping: (string | null)[]) => void;
}

/** Which column of the register each column of a file or sheet goes to: guessed, and for the person to change. */
export function MappingTable({
  caption,
  titles,
  headings,
  examples,
  mapping,
  columns,
  none,
  labelFor,
  onChange,
}: Props) {
  const options = [{ key: '', text: none }, ...columns];
  const change = (at: number, key: string) =>
    onChange(mapping.map((each, index) => (index === at ? key || null : each)));
  return (
    <table>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{titles.heading}</th>
          {examples && <th scope="col">{titles.example}</th>}
          <th scope="col">{titles.column}</th>
        </tr>
      </thead>
      <tbody>
        {headings.map((heading, at) => (
          <tr key={at}>
            <th scope="row">{heading}</th>
            {examples && <td class="quiet">{examples[at]}</td>}
            <td>
              <SelectField
                bare
                label={labelFor(heading)}
                value={mapping[at] ?? ''}
                onChange={(key) => change(at, key)}
                options={options}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether a column of the register is chosen twice. */
export function isTwice(mapping: readonly (string | null)[]): boolean {
  const chosen = mapping.filter((key) => key !== null);
  return new Set(chosen).size < chosen.length;
}
