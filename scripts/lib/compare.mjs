import { isDeepStrictEqual } from 'node:util';

/** Google may write the manifest with other spaces and another order of keys; what it says is what counts. */
function sameContent(name, built, found) {
  if (built === found) return true;
  if (!name.endsWith('.json')) return false;
  try {
    return isDeepStrictEqual(JSON.parse(built), JSON.parse(found));
  } catch {
    return false;
  }
}

/**
 * What is not in Google as it was built.
 * @param {Map<string, string>} built file name -> text
 * @param {Map<string, string>} found the same, as read back
 * @returns {string[]} one clause a file, in alphabetical order; none when everything is as built
 */
export function differences(built, found) {
  const names = [...new Set([...built.keys(), ...found.keys()])].sort();
  return names.flatMap((name) => {
    if (!found.has(name)) return [`${name} was not uploaded`];
    if (!built.has(name)) return [`${name} is there but was not built (delete it in the script editor)`];
    return sameContent(name, built.get(name), found.get(name)) ? [] : [`${name} differs from what was built`];
  });
}
