/** The style sheet of a sheet for people: for paper of any size first, and for a screen in both colour schemes. */
export const sheetStyle = `
:root { color-scheme: light dark; --line: light-dark(#c9c5d0, #4a4652); --muted: light-dark(#56515c, #b3adba);
  --soft: light-dark(#f5f4f8, #26242b); --accent: light-dark(#4b3fa0, #b9b0ff); --chip: light-dark(#eeecfb, #322d52);
  --good: light-dark(#1e6b45, #85d3aa); --bad: light-dark(#a3221b, #ff9b92); }
* { box-sizing: border-box; }
body { max-width: 820px; margin: 32px auto; padding: 0 24px; font: 14px/1.5 system-ui, sans-serif;
  background: light-dark(#fff, #1c1b1f); color: light-dark(#1f1d22, #eceaee); overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 8px; font-size: 26px; }
p { margin: 0 0 .7em; orphans: 3; widows: 3; } p:last-child { margin-bottom: 0; }
.template + .template, .contents + .template { margin-top: 56px; padding-top: 40px; border-top: 2px solid var(--line); }
.template > h2 { margin: 0 0 8px; font-size: 26px; }
.contents ol { padding-inline-start: 28px; } .contents li { padding: 2px 0; } .contents a { color: inherit; }
.muted { color: var(--muted); } .contents .muted { margin-inline-start: 8px; font-size: .9em; }
:lang(fr) q { quotes: '«\u00a0' '\u00a0»'; }
.state { display: inline-block; margin: 0 0 10px; padding: 1px 10px; border: 1.5px solid; border-radius: 12px;
  font-size: 12px; font-weight: 600; color: var(--good); }
.state.is-draft, .mark { color: var(--bad); }
.mark { font-weight: 700; }
dl.facts { display: grid; grid-template-columns: 1fr 1fr; gap: 6px 28px; margin: 12px 0 24px; padding: 12px 0;
  border-block: 1px solid var(--line); }
dl.facts > div { break-inside: avoid; } dl.facts > .is-wide { grid-column: 1 / -1; }
dt { font-size: 11px; color: var(--muted); } dd { margin: 0; }
code { font-size: 12px; }
.tag { display: inline-block; margin-inline-end: 4px; padding: 0 7px; border: 1px solid var(--line); border-radius: 9px;
  font-size: 12px; }
.text { margin: 26px 0; }
.text > :is(h2, h3) { margin: 0 0 6px; font-size: 16px; } .text > :is(h2, h3) small { font-weight: 400; color: var(--muted); }
.letter { border: 1px solid var(--line); border-radius: 6px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.subject { padding: 8px 16px; border-bottom: 1px solid var(--line); background: var(--soft); font-weight: 600;
  border-radius: 6px 6px 0 0; }
.subject .label { display: block; font-size: 11px; font-weight: 400; color: var(--muted); }
.message { padding: 14px 16px; line-height: 1.6; } .message ul, .message ol { margin: 0 0 .7em; padding-inline-start: 26px; }
.message img { max-width: 100%; max-height: 180mm; }
.message a { color: var(--accent); }
.aside { font-size: .86em; color: var(--muted); }
.chip { margin-inline: 1px; padding: 0 5px; border: 1px solid var(--accent); border-radius: 4px; background: var(--chip); color: var(--accent);
  font: 600 .9em/1.45 system-ui, sans-serif; -webkit-box-decoration-break: clone; box-decoration-break: clone;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.notes { margin: 8px 0 0; padding-inline-start: 20px; font-size: 13px; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
caption { padding: 8px 0; font-size: 16px; font-weight: 600; text-align: start; }
th, td { padding: 6px 14px 6px 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
thead th { font-size: 11px; color: var(--muted); border-top: 0; }
.limits { margin: 24px 0 0; font-size: 12px; color: var(--muted); }
:lang(ar), :lang(fa), :lang(ur), :lang(he) { line-height: 1.8; }
:lang(zh), :lang(ja) { line-break: strict; line-height: 1.75; } :lang(ko) { word-break: keep-all; line-height: 1.7; }
:is(:lang(zh), :lang(ja), :lang(ko)) em { font-style: normal; text-emphasis: filled dot; }
@page { margin: 22mm 16mm 20mm;
  @top-left { font: 8pt system-ui, sans-serif; color: #56515c; vertical-align: bottom; padding-bottom: 4mm; }
  @top-right { font: 700 8pt system-ui, sans-serif; color: #a3221b; vertical-align: bottom; padding-bottom: 4mm; }
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt system-ui, sans-serif; color: #56515c; } }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; margin: 0; padding: 0; font-size: 10pt; }
  h1, .template > h2 { font-size: 19pt; } .text > :is(h2, h3), caption { font-size: 12pt; }
  dt, thead th, .subject .label { font-size: 8pt; } table, .notes { font-size: 9pt; } .limits { font-size: 8pt; } code { font-size: 8.5pt; }
  h1, h2, h3, caption, .subject { break-after: avoid; } table, .subject, .contents li { break-inside: avoid; } thead { display: table-header-group; }
  .subject .label { break-after: avoid; } .limits { break-before: avoid; }
  .template + .template, .contents + .template { break-before: page; margin: 0; padding: 0; border: 0; }
  .contents a { text-decoration: none; }
}
`
