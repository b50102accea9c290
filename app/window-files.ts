import { randomBytes } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { contentSecurityPolicy } from './content-security-policy.ts'

export const scheme = 'app'
const host = 'plumeline'
export const origin = `${scheme}://${host}`
export const startAddress = `${origin}/index.html`

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/**
 * The answer to a request of the window: a file of the built window in `folder`, or a 404 without a body.
 *
 * Only addresses that are plainly a file below `folder` are answered: no other host, no encoded separators, dots or NUL,
 * no drive letters, and no links that lead out.
 */
export async function answerRequest(folder: string, address: string, method: string): Promise<Response> {
  const path = method === 'GET' ? await findFile(folder, address) : null
  const mediaType = path === null ? undefined : mediaTypes[extname(path).toLowerCase()]
  const nonce = randomBytes(16).toString('base64')
  if (path === null || mediaType === undefined) return new Response(null, { status: 404, headers: headers(nonce) })
  // Not through `net.fetch`: Node's readFile sees into the packaged archive.
  const bytes = await readFile(path)
  const body = mediaType.startsWith('text/html') ? withNonce(bytes.toString('utf8'), nonce) : new Uint8Array(bytes)
  return new Response(body, { headers: { ...headers(nonce), 'Content-Type': mediaType } })
}

async function findFile(folder: string, address: string): Promise<string | null> {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== `${scheme}:` || url.host !== host || url.username !== '' || url.password !== '') return null
  // The build makes plain names only, so an address that needs decoding is not one of ours.
  const segments = url.pathname.split('/').slice(1)
  if (!segments.every((segment) => /^[\w-][\w.-]*$/.test(segment))) return null
  try {
    const root = await realpath(folder)
    const path = await realpath(join(root, ...segments))
    return path.startsWith(root + sep) ? path : null
  } catch {
    return null
  }
}

/** The component library takes the nonce for its style elements from this element. */
function withNonce(html: string, nonce: string): string {
  return html.replace(/<head[^>]*>/, (head) => `${head}<meta property="csp-nonce" nonce="${nonce}">`)
}

function headers(nonce: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  }
}
