import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../app/electron-runtime.mjs', import.meta.url))

function run(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { ...process.env, ...environment } })
}

test('a script runs on the Node inside Electron, with its arguments and its exit code', () => {
  const program = 'console.log(process.versions.electron, ...process.argv.slice(1)); process.exit(7)'
  const { status, stdout } = run(['--as-node', '-e', program, 'one', 'two words'])
  expect(stdout.trim()).toMatch(/^\d+\.\d+\.\d+ one two words$/)
  expect(status).toBe(7)
})

test('prints the path of an executable that is there, in one line', () => {
  const { status, stdout } = run(['--print'])
  expect(status).toBe(0)
  expect(stdout.trim().split('\n')).toHaveLength(1)
})

test('an override that is not there is said in a line, without a stack', () => {
  const { status, stderr } = run(['--print'], { ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^There is no Electron at .*nowhere/)
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('anything else is answered with the usage', () => {
  expect(run([])).toMatchObject({ status: 2, stdout: '' })
  expect(run(['--as-node'])).toMatchObject({ status: 2, stdout: '' })
})
