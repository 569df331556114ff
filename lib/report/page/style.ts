/** Style of the printable page. It asks for nothing from outside: no font, no picture, no address. */
export const pageStyle = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { font-weight: bold; }
dd { margin: 0; }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: .25rem solid; white-space: pre-line; }
.genuine > blockquote { border-left-style: solid; }
.tokenistic > blockquote { border-left-style: dashed; }
.context > blockquote { border-left-style: dotted; }
.written { white-space: pre-wrap; padding: .5rem .75rem; border: 2px dotted; }
figure { margin: 1rem 0; overflow-x: auto; }
svg { min-width: 40rem; max-width: 100%; fill: currentColor; }
footer { margin-top: 3rem; border-top: 1px solid; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@page { margin: 2cm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 11pt; }
  svg { min-width: 0; width: 100%; }
  h1, h2, h3 { break-after: avoid; }
  figure, .keep { break-inside: avoid; }
  blockquote, p { orphans: 3; widows: 3; }
  .from-here { break-before: page; }
}
`;
