const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as base64 with padding (RFC 4648, 4). */
export function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two, three] = bytes.subarray(at, at + 3)
    const group = (one << 16) | ((two ?? 0) << 8) | (three ?? 0)
    text += (signs[group >> 18] ?? '') + (signs[(group >> 12) & 63] ?? '')
    text += two === undefined ? '=' : (signs[(group >> 6) & 63] ?? '')
    text += three === undefined ? '=' : (signs[group & 63] ?? '')
  }
  return text
}
