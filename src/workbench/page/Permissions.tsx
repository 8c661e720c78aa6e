import type { Words } from './words';

const mail = 'https://mail.google.com/';

/** What stands behind a scope, in plain words; nothing for one that the page has no words for. */
function meaning(scope: string, words: Words): string | undefined {
  const name = scope === mail ? 'mail' : scope.replace(/^https:\/\/www\.googleapis\.com\/auth\//, '');
  const texts: Record<string, string> = words;
  return Object.hasOwn(texts, `scope_${name}`) ? texts[`scope_${name}`] : undefined;
}

/** What the script wants to be allowed: in plain words, with the scope as the manifest has it. */
export function Permissions({ scopes, words }: { scopes: string[]; words: Words }) {
  return (
    <>
      <p>{words.permissions}</p>
      <ul class="scopes">
        {scopes.map((scope) => {
          const text = meaning(scope, words);
          return (
            <li key={scope}>
              {text}
              <code>{scope}</code>
            </li>
          );
        })}
      </ul>
    </>
  );
}
