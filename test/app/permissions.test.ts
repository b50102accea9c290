import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../app/content-security-policy.ts'
import { isGranted, permissions } from '../../app/permissions.ts'

test('[S4] every permission that Electron has is in the table, with a reason, and refused', () => {
  const folder = join(createRequire(import.meta.url).resolve('electron/package.json'), '..')
  const types = readFileSync(join(folder, 'electron.d.ts'), 'utf8')
  const handlers = [...types.matchAll(/setPermission(?:Request|Check)Handler\(handler: \(\(.*?permission: (.*?), /g)]
  const names = new Set(
    handlers.flatMap(([, union]) => [...(union ?? '').matchAll(/'([\w-]+)'/g)].map((one) => one[1])),
  )
  expect(names.size).toBeGreaterThan(30)
  expect([...names].filter((name) => !Object.hasOwn(permissions, name ?? ''))).toEqual([])
  for (const name of [...names, 'of-a-later-version', 'constructor']) expect(isGranted(name ?? '')).toBe(false)
  for (const { reason } of Object.values(permissions)) expect(reason.length).toBeGreaterThan(10)
})

test('[S3] the content security policy lets nothing unsafe in and nothing out', () => {
  const policy = contentSecurityPolicy('n0nce')
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("connect-src 'none'")
  expect(policy).toContain("script-src 'self';")
})
