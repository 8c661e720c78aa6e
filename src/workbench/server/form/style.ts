/** The looks of a form's page. */
export const formStyle = `
:root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; color: #202124; background: #f1ecf7; }
body { margin: 0 auto; max-width: 40rem; padding: 1rem; }
main { background: #fff; border-top: .6rem solid #5b3a91; border-radius: .5rem; padding: 1rem 1.5rem 1.5rem; }
h1 { font-size: 1.75rem; font-weight: 500; margin: .5rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; font-weight: 500; margin: 0; }
.description, .help, .message { white-space: pre-line; overflow-wrap: anywhere; }
.help { color: #4d5156; margin: 0 0 .25rem; }
.heading { margin: 2rem 0 0; }
.heading.page { border-top: 1px solid #8a8d91; padding-top: 1.5rem; }
.question { border: 0; margin: 1.5rem 0 0; padding: 0 0 0 .75rem; border-left: .25rem solid transparent; min-width: 0; }
.question.wrong { border-left-color: #b3261e; }
.question > label, legend { display: block; font-weight: 500; padding: 0; overflow-wrap: anywhere; }
.mark, .problem { color: #b3261e; }
.problem { margin: 0 0 .25rem; }
.mistakes { border: 2px solid #b3261e; border-radius: .25rem; padding: .5rem 1rem; }
.mistakes p, .mistakes ul { margin: .25rem 0; }
.choice { display: block; padding: .25rem 0; }
.own { display: flex; gap: .5rem; align-items: center; }
.own .choice { white-space: nowrap; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
input:not([type=radio], [type=checkbox]), textarea, select {
  box-sizing: border-box; width: 100%; font: inherit; padding: .4rem .5rem; color: inherit; background: #fff;
  border: 1px solid #5f6368; border-radius: .25rem;
}
button { font: inherit; font-weight: 500; margin-top: 2rem; padding: .5rem 1.5rem; color: #fff; background: #5b3a91; border: 0; border-radius: .25rem; }
button[name=go] { color: #5b3a91; background: #fff; border: 1px solid #5b3a91; margin-left: .75rem; }
a { color: #5b3a91; }
:focus-visible { outline: 3px solid #1a56c4; outline-offset: 2px; }
footer { color: #4d5156; font-size: .85rem; margin: 1rem; text-align: center; }
`;
