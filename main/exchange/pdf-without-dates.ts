const date = /\/(?:CreationDate|ModDate) \(D:[^)]{1,40}\)/g

/**
 * A PDF file as Chromium writes it without the time at which it was made, so that the same page on the same system gives the
 * same bytes. As many spaces stand in its place: a PDF file counts bytes.
 */
export function pdfWithoutDates(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf)
  // A character for each byte, so that places in the one are places in the other.
  for (const { index, 0: found } of bytes.toString('latin1').matchAll(date)) {
    bytes.fill(' ', index, index + found.length)
  }
  return bytes
}
