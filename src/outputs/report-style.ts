/** The whole style of the HTML report: nothing is fetched. Contrasts are at least 4.5 to 1 in both schemes. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1b1b1f; --page: #ffffff; --line: #b9b9c3; --soft: #f4f4f7; --link: #0b4f9e;
  --error: #ffd5d1; --warning: #ffeab0; --info: #d4e8ff; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf1; --page: #17171b; --line: #5a5a66; --soft: #232329;
  --link: #9ccaff; --error: #6b1f1a; --warning: #574300; --info: #163d66; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem; background: var(--page); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
a { color: var(--link); }
mark { color: inherit; border-bottom: 2px solid currentColor; }
mark.error { background: var(--error); border-bottom-style: double; }
mark.warning { background: var(--warning); }
mark.info { background: var(--info); border-bottom-style: dotted; }
.letter { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid var(--line); background: var(--soft); }
.preview { padding: 0 1rem; border: 1px solid var(--line); overflow-x: auto; }
.findings > li { margin-block: 1rem; overflow-wrap: anywhere; }
.findings p { margin: 0.15rem 0; }
.rule { font-size: 0.875rem; }
.notice { padding: 0.75rem 1rem; border: 2px solid currentColor; }
table { border-collapse: collapse; }
th, td { padding: 0.3rem 0.8rem; border: 1px solid var(--line); text-align: left; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
@media print { body { max-width: none; } }
`
