import { useState } from 'preact/hooks';
import type { Workbench } from '../useWorkbench';
import { Choice } from './parts';

/** The script's functions, and a button that runs one: what the script editor is for at Google. */
export function RunFunction({ functions, bench }: { functions: string[]; bench: Workbench }) {
  const [chosen, setChosen] = useState(functions[0] ?? '');
  const { words } = bench;
  return (
    <form
      class="choices"
      onSubmit={(event) => {
        event.preventDefault();
        void bench.act('/api/function', { functionName: chosen });
      }}
    >
      <Choice
        label={words.functionToRun}
        value={chosen}
        options={functions.map((name): [string, string] => [name, name])}
        onChange={setChosen}
      />
      <button type="submit">{words.runFunction}</button>
    </form>
  );
}
