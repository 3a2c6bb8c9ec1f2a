/** Styles of the import report: a file that is opened from disk, so everything stands in it. */
export const IMPORT_PAGE_STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1b1b1b, #e8e6e3); --line: light-dark(#c9c5bd, #4a4742);
  --unsure: light-dark(#fdecc8, #4d3a10); --likely: light-dark(#f4f1e8, #2d2a24); --accent: light-dark(#7a1f1f, #f0a8a0); }
body { margin: 0; color: var(--ink); font: 16px/1.6 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
main { max-width: 75rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
.private { border-inline-start: 4px solid var(--accent); padding-inline-start: .75rem; }
.frame { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 44rem; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: start; vertical-align: top; font-weight: normal; }
thead th { font-weight: 600; }
td.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.unsure, p.unsure { background: var(--unsure); } tr.likely { background: var(--likely); }
code, .label, small { font-size: .85em; opacity: .85; } code { display: block; }
pre { white-space: pre-wrap; border: 1px solid var(--line); padding: .75rem; }
summary { cursor: pointer; padding: .25rem 0; }
@media print { details > * { display: block; } }
`;
