/** Builds into `out/` when a source is newer than what is there. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { cache, root } from './electron-runtime.mjs'

const sources = ['app', 'main', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const stamp = join(root, 'out', 'built')
const lock = join(cache, 'build.lock')

/**
 * @throws {Error} when the packages are not installed or the build fails
 */
export async function ensureBuilt() {
  const script = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  if (!existsSync(script)) throw new Error('The packages are not installed. Run "npm install" first.')
  await withLock(() => {
    const newest = Math.max(...sources.map((name) => newestChange(join(root, name))))
    if (existsSync(stamp) && statSync(stamp).mtimeMs >= Math.floor(newest)) return
    console.error('Building…')
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'build'], { cwd: root, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${stdout}\n${stderr}\nThe build failed.`)
    writeFileSync(stamp, '')
    // A source changed during the build is newer than the stamp.
    utimesSync(stamp, newest / 1000, newest / 1000)
  })
}

/** The time of the newest change in a file or folder, in milliseconds. Folders count, so that a removed file does. */
function newestChange(path) {
  if (!existsSync(path)) return 0
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))))
}

/** Start and tests may run beside each other; two builds at once would take each other's files away. */
async function withLock(work) {
  mkdirSync(cache, { recursive: true })
  while (!takeLock()) await setTimeout(200)
  try {
    return work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (!ownerRuns()) rmSync(lock, { force: true })
    return false
  }
}

function ownerRuns() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')) || process.pid, 0)
    return true
  } catch (error) {
    return error.code !== 'ESRCH' && error.code !== 'ENOENT'
  }
}
