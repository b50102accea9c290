import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Which rooms a room may import from, itself included. */
const permitted: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  main: ['shared', 'main'],
  // It shows the pages of the documentation.
  renderer: ['shared', 'renderer', 'docs'],
  app: ['shared', 'main', 'app'],
}

const files = Object.keys(permitted).flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
    .map((name) => join(room, name)),
)
const imports = files.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map((match) => ({
    file,
    room: file.split(/[\\/]/)[0] ?? '',
    target: match[1] ?? '',
  })),
)
const offenders = (isWrong: (one: (typeof imports)[number]) => boolean): readonly string[] =>
  imports.filter(isWrong).map(({ file, target }) => `${file} imports ${target}`)

test('rooms import one way only, and nothing from outside the checkout', () => {
  const isWrong = ({ file, room, target }: (typeof imports)[number]): boolean =>
    target.startsWith('.') &&
    !(permitted[room] ?? []).includes(relative(root, resolve(root, dirname(file), target)).split(/[\\/]/)[0] ?? '')
  expect(imports.length).toBeGreaterThan(100)
  expect(offenders(isWrong)).toEqual([])
})

test('only app imports electron', () => {
  expect(offenders(({ room, target }) => room !== 'app' && /^electron(?:\/|$)/.test(target))).toEqual([])
})

test('shared and renderer import nothing of Node', () => {
  expect(offenders(({ room, target }) => /^(?:shared|renderer)$/.test(room) && target.startsWith('node:'))).toEqual([])
})
