import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { english } from '../shared/i18n/en/index.ts'
import { french } from '../shared/i18n/fr/index.ts'

type Tree = { readonly [key: string]: string | Tree }

function texts(tree: Tree, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const name = path === '' ? key : `${path}.${key}`
    return typeof value === 'string' ? [[name, value] as const] : texts(value, name)
  })
}

const inEnglish = new Map(texts(english.texts))
const inFrench = new Map(texts(french.texts))
/** The values that a text takes, `{{count}}`, each once. */
const values = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].toSorted()

const areas = Object.keys(english.texts)
const sources = ['app', 'main', 'renderer', 'shared']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`))
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('shared/i18n/'))

/** Keys that stand in the code as they are, `area.path`, plural forms without their ending. */
function literalKeys(source: string): readonly string[] {
  return [...source.matchAll(/['"]((?:[a-z]+)(?:\.[\w-]+)+)['"]/g)]
    .map((match) => match[1] ?? '')
    .filter((key) => !/\.(?:json|sqlite|ts|css)$/.test(key))
    .filter((key) => areas.includes(key.split('.')[0] ?? ''))
}

describe('the texts of the interface', () => {
  it('exist for every key that the code names', () => {
    const missing = sources.flatMap((path) =>
      literalKeys(readFileSync(path, 'utf8'))
        .filter((key) => !inEnglish.has(key) && !inEnglish.has(`${key}_other`))
        .map((key) => `${path}: ${key}`),
    )
    expect(missing).toEqual([])
  })

  it('have the same keys in both languages, and none is empty', () => {
    expect([...inFrench.keys()].toSorted()).toEqual([...inEnglish.keys()].toSorted())
    for (const [key, text] of [...inEnglish, ...inFrench]) expect(text.trim(), key).not.toBe('')
  })

  it('take the same values in both languages', () => {
    for (const [key, text] of inEnglish) {
      // A singular may say its number in words.
      if (key.endsWith('_one')) continue
      expect(values(inFrench.get(key) ?? ''), key).toEqual(values(text))
    }
  })

  it('set French signs as Canadian French does: a no-break space before a colon and inside guillemets', () => {
    for (const [key, text] of inFrench) {
      expect(text, key).not.toMatch(/[^\s\u00A0\u202F\d]:(?=\s)|\u0020:(?=\s|$)/u)
      expect(text, key).not.toMatch(/« | »/u)
      expect(text, key).not.toMatch(/\w'\w/u)
    }
  })
})
