/** The seven probes of the content security policy. */
export const probeNames = ['eval', 'inline', 'worker', 'base', 'image', 'srcdoc', 'wasm'] as const

/** Pages that the window must not go to: with four ways each, 40 navigations. */
export const otherPages = [
  'https://example.com/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'data:text/html,<h1>other</h1>',
  'app://other/index.html',
  'app://plumeline/other.html',
  'filesystem:app://plumeline/temporary/other.html',
  'chrome://version',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://plumeline/index.html',
] as const

/** Addresses that would start another program, or show another page in a window of ours. */
export const hostileAddresses: readonly string[] = `
  https://example.com/ http://example.com/ ftp://example.com/ file:///etc/passwd file:///C:/Windows/
  mailto:a@example.com tel:+12065550100 sms:+12065550100 callto:x sip:x@example.com
  smb://example.com/share nfs://example.com/ ssh://example.com telnet://example.com ldap://example.com
  ms-settings: ms-msdt:/id search-ms:query=x ms-word:ofe|u|https://example.com/a.docx ms-excel:x
  x-apple.systempreferences: itms://example.com facetime:x shortcuts://run applescript://x
  vscode://x steam://run/1 zoommtg://x slack://open spotify:x
  javascript:document.title=1 data:text/html,<script>1</script> blob:app://plumeline/x about:blank chrome://settings
  devtools://devtools/bundled/inspector.html view-source:https://example.com/ app://other/
  intent://example.com#Intent;end magnet:?xt=x
`
  .trim()
  .split(/\s+/)

const targets = ['etc/passwd', 'package.json', 'app/main.js'] as const
const climbs = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '..%5c',
  '..\\',
  '%252e%252e%252f',
  '..%c0%af',
  '%c0%ae%c0%ae/',
  '....//',
  '..;/',
  '.%00./',
  '%2e.%2f',
  '/',
  '//',
  '%2f',
  'assets/../../',
  'assets/..%2f..%2f',
] as const

/** Sixty spellings of a way out of the folder that the window is served from. */
export const traversals: readonly string[] = [
  ...climbs.flatMap((climb) => targets.map((target) => `app://plumeline/${climb.repeat(3)}${target}`)),
  'app://plumeline/index.html%00.png',
  'app://plumeline/C:/Windows/win.ini',
  'app://plumeline/file:///etc/passwd',
  'app://user:word@plumeline/index.html',
  'app://plumeline.example/index.html',
  'app://plumeline/index.html/../../../package.json',
]
