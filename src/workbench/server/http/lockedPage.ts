const texts = [
  [
    'fi',
    'Avaa osoite, jonka pääte tulosti',
    'Työpöytä aukeaa vain sillä osoitteella, jonka se tulosti päätteeseen käynnistyessään. Osoitteessa on käynnistyksen oma avain (?key=…).',
  ],
  [
    'sv',
    'Öppna adressen som terminalen skrev ut',
    'Arbetsbänken öppnas bara med den adress som den skrev ut i terminalen vid start. I adressen finns en nyckel för just den starten (?key=…).',
  ],
  [
    'en',
    'Open the address that the terminal printed',
    'The workbench opens only with the address that it printed in the terminal when it started. The address has a key of that start (?key=…).',
  ],
] as const;

const sections = texts
  .map(([language, title, text]) => `<section lang="${language}"><h1>${title}</h1><p>${text}</p></section>`)
  .join('\n');

/** What a browser sees that was not let in: how to come in, in three languages. */
export const lockedPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Workbench</title><link rel="icon" href="data:,">
<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:40rem;padding:0 1rem}h1{font-size:1.2rem;margin:1.5rem 0 .25rem}p{margin:0}</style></head>
<body><main>
${sections}
</main></body>
</html>
`;

/** It runs nothing and loads nothing. */
export const lockedPagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
