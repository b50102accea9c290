import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const script = new URL('../../app/system-libraries.mjs', import.meta.url).href

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumeline-libraries-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A command in front of the system's own. */
function fake(name: string, lines: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${lines}\n`)
  chmodSync(join(folder, name), 0o755)
}

/** A bare system: GTK is missing until apt-get has installed something. */
function bareSystem(newNames: boolean): void {
  fake('ldd', `[ -e ${folder}/installed ] || echo "  libgtk-3.so.0 => not found"`)
  fake('apt-get', `echo "$*" >> ${folder}/calls; case "$*" in *install*) touch ${folder}/installed;; esac`)
  fake('apt-cache', newNames ? 'exit 0' : 'case "$*" in *t64) exit 100;; esac')
}

function ensure(user: number) {
  const program = `
    process.getuid = () => ${user}
    const { ensureSystemLibraries } = await import(${JSON.stringify(script)})
    try { ensureSystemLibraries('electron', { display: false }) } catch (error) { console.log(error.message); process.exit(1) }`
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` },
  })
}

const calls = (): string => (existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8') : '')

describe.runIf(process.platform === 'linux')('on a bare Linux', () => {
  test('root gets what is missing, by the names that this release has, and is told in a line', () => {
    bareSystem(false)
    const { status, stderr } = ensure(0)
    expect(status).toBe(0)
    expect(stderr.trim()).toBe('System libraries: libgtk-3.so.0 missing, installing with apt-get…')
    const [update, install] = calls().trim().split('\n')
    expect(update).toMatch(/ update$/)
    expect(install).toMatch(/ libgtk-3-0 .*libasound2 /)
    expect(install).not.toContain('t64')
    expect(install).toMatch(/ xvfb xauth /)
  })

  test('newer releases have newer names', () => {
    bareSystem(true)
    expect(ensure(0).status).toBe(0)
    expect(calls()).toMatch(/ libgtk-3-0t64 .*libasound2t64 /)
  })

  test('anyone else is told the exact command, and nothing is run', () => {
    bareSystem(false)
    const { status, stdout } = ensure(1000)
    expect(status).toBe(1)
    expect(stdout).toMatch(/sudo apt-get update && sudo apt-get install -y .*libgtk-3-0 /)
    expect(calls()).toBe('')
  })

  test('a system that has everything is left alone', () => {
    bareSystem(false)
    writeFileSync(join(folder, 'installed'), '')
    expect(ensure(0)).toMatchObject({ status: 0, stderr: '' })
    expect(calls()).toBe('')
  })
})
