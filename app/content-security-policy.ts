/**
 * The policy that every answer to the window carries. `nonce` is new for each page load and lets through the few style
 * elements that the component library puts in; scripts come from our own files only.
 *
 * `connect-src 'none'`: the window talks to the main process over IPC and to nobody else.
 * Source: Electron's security guide, item 7.
 */
export function contentSecurityPolicy(nonce: string): string {
  return Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'worker-src': "'self'",
    'connect-src': "'none'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}
