import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerRequest } from '../../app/window-files.ts'
import { traversals } from '../e2e/support/hostile.ts'

const base = mkdtempSync(join(tmpdir(), 'plumeline-files-'))
const folder = join(base, 'out', 'renderer')

beforeAll(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  mkdirSync(join(base, 'etc'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head><title>T</title></head></html>')
  writeFileSync(join(folder, 'assets', 'main-a_1.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'secret.key'), 'foreign')
  // What a way out would find, wherever it led.
  for (const path of ['package.json', 'out/package.json', 'etc/passwd', 'out/index.html']) {
    writeFileSync(join(base, path), 'foreign')
  }
  symlinkSync(join(base, 'package.json'), join(folder, 'linked.json'))
  symlinkSync(base, join(folder, 'up'))
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

const get = (address: string, method = 'GET'): Promise<Response> => answerRequest(folder, address, method)

const nonceOf = (response: Response): string =>
  /'nonce-([^']+)'/.exec(response.headers.get('Content-Security-Policy') ?? '')?.[1] ?? ''

describe('serves', () => {
  test('the page with a policy whose nonce is new each time and known to the page', async () => {
    const [one, other] = [await get('app://plumeline/index.html'), await get('app://plumeline/index.html')]
    expect(nonceOf(one)).toMatch(/^[A-Za-z0-9+/=]{22,}$/)
    expect(nonceOf(one)).not.toBe(nonceOf(other))
    expect(await one.text()).toContain(`<meta property="csp-nonce" nonce="${nonceOf(one)}">`)
    expect(one.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(one.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  test('a script with its media type', async () => {
    const response = await get('app://plumeline/assets/main-a_1.js')
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toMatch(/^text\/javascript/)
    expect(await response.text()).toBe('export {}')
  })
})

describe('[S6] refuses', () => {
  const refused = [
    'app://plumeline/linked.json',
    'app://plumeline/up/package.json',
    'app://plumeline/assets/secret.key',
    'app://plumeline/assets',
    'app://plumeline/',
    'app://other/index.html',
    'file:///etc/passwd',
    'https://plumeline/index.html',
    'no address',
  ]
  test.each([...traversals, ...refused])('%s', async (address) => {
    const response = await get(address)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('')
  })

  test('every method but GET', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']) {
      expect((await get('app://plumeline/index.html', method)).status).toBe(404)
    }
  })
})
