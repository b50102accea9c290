/** The style sheet of the report: for a screen, in both colour schemes, and for paper. */
export const reportStyle = `
:root { color-scheme: light dark; --line: #8884; --muted: light-dark(#56515c, #b3adba);
  --bad: light-dark(#a3221b, #ff9b92); --ask: light-dark(#7a4a00, #f0bd6c); --good: light-dark(#1e6b45, #85d3aa); }
body { max-width: 860px; margin: 32px auto; padding: 0 24px; font: 14px/1.5 system-ui, sans-serif;
  background: light-dark(#fff, #1c1b1f); color: light-dark(#1f1d22, #eceaee); overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 24px; } h2 { margin: 32px 0 12px; font-size: 18px; }
h3 { margin: 24px 0 8px; font-size: 15px; } h4 { margin: 12px 0 4px; font-size: 13px; font-weight: 600; }
header p, .summary { color: var(--muted); }
dl { margin: 0 0 20px; } dl div { display: flex; gap: 16px; padding: 3px 0; }
dt { flex: 0 0 150px; color: var(--muted); } dd { flex: 1; min-width: 0; margin: 0; }
code { font-size: 12px; } :lang(fr) q { quotes: '«\u00a0' '\u00a0»'; }
table { width: 100%; border-collapse: collapse; }
caption { padding: 8px 0; font-size: 15px; font-weight: 600; text-align: start; }
th, td { padding: 8px 12px 8px 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top; }
tbody th { width: 50%; font-weight: 600; }
.number { display: inline-block; min-width: 28px; padding: 0 4px; border: 1px solid var(--line); border-radius: 4px;
  font-size: 12px; text-align: center; }
.summary { display: block; font-weight: 400; }
.state { font-weight: 600; } td ul { margin: 4px 0 0; padding-inline-start: 18px; }
.is-pass .state, .is-confirmed .state, .is-by-person .state { color: var(--good); }
.is-excepted .state, .is-to-confirm .state, .is-not-looked-at .state { color: var(--ask); }
.is-to-mend .state { color: var(--bad); }
.message { padding: 12px 16px; border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; }
footer { margin-top: 40px; border-top: 1px solid var(--line); } footer h2 { margin-top: 16px; font-size: 15px; }
footer ul { padding-inline-start: 18px; }
@page { margin: 18mm 16mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt system-ui, sans-serif; } }
@media print {
  :root { color-scheme: light; } body { max-width: none; margin: 0; padding: 0; font-size: 10pt; }
  thead { display: table-header-group; } tr, dl div { break-inside: avoid; } h2, h3, h4, caption { break-after: avoid; }
  .template + .template { break-before: page; }
}
`
