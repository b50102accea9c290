import { zip } from 'fflate'

/** The first moment that a zip can hold: 1 January 1980, by the clock on the wall. */
const zipTime = '1980-01-01T00:00:00'

/**
 * Packs files into a zip, in their order and with one fixed time, so that the same files are the same bytes. Large ones are
 * packed in threads of their own, meanwhile others have their turn. The bytes are no longer usable afterwards.
 */
export function packZip(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip(Object.fromEntries(files), { mtime: zipTime, level: 6, consume: true }, (error, bytes) =>
      error === null ? resolve(bytes) : reject(error),
    )
  })
}
