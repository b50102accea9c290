/** A screen for machines that have none: Xvfb, for as long as one program runs. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasDisplay } from './system-libraries.mjs'

const screen = '1440x900x24'

/**
 * Runs `work` with the environment of a screen: the one that is there, or else a new Xvfb that ends with `work`.
 * Xvfb picks a free display number by itself, so runs beside each other do not meet.
 * @template Answer
 * @param {(environment: NodeJS.ProcessEnv) => Promise<Answer>} work
 * @returns {Promise<Answer>}
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work(process.env)
  console.error(`No display: running under Xvfb (${screen}).`)
  const folder = mkdtempSync(join(tmpdir(), 'plumeline-display-'))
  const authority = join(folder, 'authority')
  writeFileSync(authority, cookieForAnyDisplay(), { mode: 0o600 })
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset', '-auth', authority],
    // In a process group of its own: Ctrl+C in the terminal ends the app, which saves first and needs its screen for that.
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true },
  )
  const end = () => server.kill('SIGTERM')
  process.on('exit', end)
  try {
    const number = await displayNumber(server)
    return await work({ ...process.env, DISPLAY: `:${number}`, XAUTHORITY: authority })
  } finally {
    process.off('exit', end)
    end()
    rmSync(folder, { recursive: true, force: true })
  }
}

function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let text = ''
    server.stdio[3].on('data', (bytes) => {
      text += String(bytes)
      if (text.endsWith('\n')) resolve(text.trim())
    })
    server.on('error', reject)
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)))
  })
}

/** An Xauthority record of family "wild": the number is not known before the server has read its cookie. */
function cookieForAnyDisplay() {
  const name = Buffer.from('MIT-MAGIC-COOKIE-1')
  return Buffer.concat([
    Buffer.from([0xff, 0xff]),
    field(Buffer.alloc(0)),
    field(Buffer.alloc(0)),
    field(name),
    field(randomBytes(16)),
  ])
}

function field(bytes) {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(bytes.length)
  return Buffer.concat([length, bytes])
}
