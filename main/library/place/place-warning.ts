import { realpathSync, statfsSync } from 'node:fs'
import type { PlaceWarning } from '../../../shared/ipc/library-place.ts'

/** How the folders of the services are named, on every system; the name of an account may follow. */
const services: readonly (readonly [service: string, segment: RegExp])[] = [
  ['OneDrive', /^onedrive(?:$|[ -])/i],
  ['iCloud Drive', /^(?:icloud ?drive|mobile documents|com~apple~clouddocs)$/i],
  ['Dropbox', /^dropbox(?:$|[ -])/i],
  ['Google Drive', /^(?:google ?drive(?:$|[ -])|my drive$|drivefs$)/i],
  ['Nextcloud', /^nextcloud$/i],
]

/** What the path alone tells: nothing is read. Works on paths of every system. */
export function warningOfPath(folder: string): PlaceWarning | null {
  if (/^(?:\\\\|\/\/)[^\\/?.]/.test(folder) || /^\\\\\?\\UNC\\/i.test(folder)) return { kind: 'network' }
  const segments = folder.split(/[\\/]/)
  for (const [service, pattern] of services) {
    if (segments.some((segment) => pattern.test(segment))) return { kind: 'synced', service }
  }
  return /^\/run\/user\/\d+\/gvfs\//.test(`${folder}/`) ? { kind: 'network' } : null
}

/** NFS, SMB (three generations), AFS, Coda, 9P. Source: statfs(2). */
const networkTypes: readonly number[] = [0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x73757245, 0x01021997]

/** The same with what the system says: the folder that a link leads to and, on Linux, the kind of file system. */
export function placeWarning(folder: string): PlaceWarning | null {
  const byPath = warningOfPath(folder)
  if (byPath !== null) return byPath
  try {
    const real = warningOfPath(realpathSync(folder))
    if (real !== null || process.platform !== 'linux') return real
    // A number of 32 bits that may come signed.
    return networkTypes.includes(statfsSync(folder).type >>> 0) ? { kind: 'network' } : null
  } catch {
    return null
  }
}
