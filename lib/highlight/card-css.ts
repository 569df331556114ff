/** Style of the marker and the card: all the page's own style is shut out, system fonts, one accent, both schemes. */
export const CARD_CSS = `
:host {
  all: initial;
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #1d2125);
  --ink: light-dark(#1b2126, #eef1f3);
  --soft: light-dark(#4c5760, #b9c3ca);
  --line: light-dark(#c9d1d7, #47515a);
  --accent: light-dark(#1d4f6e, #8fd0e8);
  --genuine: light-dark(#00618a, #6cc6ec);
  --tokenistic: light-dark(#964b00, #f2ab62);
  --context: light-dark(#694a9c, #c4aeee);
  position: fixed !important; inset: var(--top, 0) auto auto var(--left, 0) !important;
  display: block !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: none !important;
  font: 16px/1.5 system-ui, sans-serif; color: var(--ink);
}
* { box-sizing: border-box; font: inherit; color: inherit; letter-spacing: inherit; }
.shape { width: 1em; height: 1em; flex: none; }
.genuine { color: var(--genuine); }
.tokenistic { color: var(--tokenistic); }
.context { color: var(--context); }
button {
  min-height: 32px; min-width: 32px; padding: 4px 12px; border: 1px solid var(--line); border-radius: 8px;
  background: var(--paper); cursor: pointer; text-align: start;
}
button:hover { border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.marker {
  display: grid; place-items: center; padding: 0; border: 2px solid currentColor; border-radius: 50%; font-size: 16px;
  box-shadow: 0 1px 6px rgb(0 0 0 / 0.3);
}
.card {
  width: min(420px, calc(100vw - 16px)); max-height: var(--room, calc(100vh - 16px)); overflow: auto;
  padding: 12px 16px 16px; font-size: 15px; line-height: 1.45;
  background: var(--paper); border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 6px 28px rgb(0 0 0 / 0.28);
  overflow-wrap: anywhere;
}
.top { display: flex; gap: 8px; align-items: flex-start; justify-content: space-between; }
.kind { display: flex; gap: 8px; align-items: center; margin: 4px 0 0; font-weight: 600; font-size: 14px; }
.close { padding: 0; display: grid; place-items: center; border-color: transparent; font-size: 20px; line-height: 1; }
h2 { margin: 0; font-size: 18px; font-weight: 650; line-height: 1.3; }
h2:focus { outline: none; }
h3 { margin: 10px 0 0; font-size: 13px; font-weight: 600; color: var(--soft); }
p { margin: 2px 0 0; }
blockquote { margin: 8px 0 0; padding: 2px 0 2px 12px; border-inline-start: 4px solid currentColor; }
blockquote span { color: var(--ink); }
.small { font-size: 14px; color: var(--soft); }
.source { margin-top: 10px; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
textarea {
  width: 100%; min-height: 64px; padding: 6px 8px; border: 1px solid var(--line); border-radius: 8px;
  background: var(--paper); resize: vertical;
}
.scopes { display: grid; gap: 8px; margin-top: 8px; }
@media (forced-colors: active) {
  .card, .marker, button { border: 2px solid CanvasText; box-shadow: none; }
  .shape { forced-color-adjust: none; color: CanvasText; }
}
@media print { :host { display: none !important; } }
`;
