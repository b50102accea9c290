import { execFileSync } from 'node:child_process'
import { afterTest, temporaryFolder } from './library/test-library.ts'

/** A disk of its own that a test can fill and lock. Needs the right to mount; see `canMount`. */
export interface SmallDisk {
  readonly folder: string
  readonly setReadOnly: (readOnly: boolean) => void
}

/** Whether this machine lets a test mount a disk: Linux, root, and a container that allows it. */
export const canMount = tryToMount()

function tryToMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** @param kibibytes size of the disk */
export function smallDisk(kibibytes: number): SmallDisk {
  const folder = temporaryFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder])
  afterTest(() => execFileSync('umount', ['--lazy', folder]))
  return {
    folder,
    setReadOnly: (readOnly) =>
      execFileSync('mount', ['-o', `remount,${readOnly ? 'ro' : 'rw'},size=${kibibytes}k`, folder]),
  }
}
