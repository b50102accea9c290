/** What Electron needs of a Linux system and a bare machine does not have. Other systems bring all of it. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where a list stands, the first name that the system's apt knows is taken: newer releases renamed some for 64-bit time. */
const packages = [
  'xvfb',
  'xauth',
  ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnss3',
  ['libasound2t64', 'libasound2'],
  'libgbm1',
  'libxss1',
  'libnotify4',
  'libsecret-1-0',
  'fonts-liberation',
  'fonts-noto-core',
  'fonts-noto-cjk',
  'fonts-noto-color-emoji',
]

/** True when there is a screen to draw on: always so on Windows and macOS. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)
}

/**
 * Sees to it that Electron can start. Installs what is missing when that is possible without asking (root, with apt).
 * @param {string} executable
 * @param {{ readonly display: boolean }} needs  `display`: the program shows a window, so without a screen Xvfb is needed
 * @throws {Error} naming the command that the person should run
 */
export function ensureSystemLibraries(executable, needs) {
  if (process.platform !== 'linux') return
  const before = missing(executable, needs)
  if (before.length === 0) return
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !isCommand('apt-get')) {
    throw new Error(
      `Electron needs system libraries that are missing: ${before.join(', ')}.\nInstall them with:\n` +
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${aptNames().join(' ')}\n` +
        'or with the packages of the same name on a system without apt.',
    )
  }
  console.error(`System libraries: ${before.join(', ')} missing, installing with apt-get…`)
  apt(['update'])
  apt(['install', '-y', '--no-install-recommends', ...aptNames()])
  const after = missing(executable, needs)
  if (after.length > 0) throw new Error(`Still missing after the installation: ${after.join(', ')}.`)
}

function missing(executable, needs) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  const libraries = (stdout ?? '')
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0])
  const needsXvfb = needs.display && !hasDisplay() && !isCommand('Xvfb')
  return needsXvfb ? [...libraries, 'Xvfb'] : libraries
}

function isCommand(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

function aptNames() {
  return packages.map((name) => (typeof name === 'string' ? name : (name.find(isKnownToApt) ?? name[name.length - 1])))
}

/** `apt-cache show` fails for names that only stand for others, which is what the old names become. */
function isKnownToApt(name) {
  return spawnSync('apt-cache', ['show', '--no-all-versions', name], { stdio: 'ignore' }).status === 0
}

function apt(args) {
  const { status } = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0) throw new Error(`"apt-get ${args.join(' ')}" ended with ${status}.`)
}
