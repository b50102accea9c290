import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type DefaultTreeAdapterMap } from 'parse5'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { writeHtmlPart } from '../../../shared/exchange/html.ts'
import { readDocument } from '../../../shared/message/read-document.ts'
import { readHtml } from '../../../shared/message/read-html.ts'
import { messageText } from '../../../shared/message/text.ts'

// Cases of html5lib-tests as the npm package html5 1.0.5 ships them; its licence is beside them.
const folder = join(import.meta.dirname, '../../support/html5lib')

/** The `#data` sections of a tree-construction file, numbered from 1. */
function readCases(file: string): readonly { readonly name: string; readonly input: string }[] {
  const text = readFileSync(join(folder, 'tree-construction', file), 'utf8')
  return text
    .split(/^#data\n/m)
    .slice(1)
    .map((section, index) => ({ name: `${file} ${index + 1}`, input: section.split(/\n#errors/)[0] ?? '' }))
}

const trees = readdirSync(join(folder, 'tree-construction')).flatMap(readCases)
const Attacks = z.array(z.object({ name: z.string(), input: z.string() }))
const attacks = Attacks.parse(JSON.parse(readFileSync(join(folder, 'sanitizer.dat'), 'utf8')))

type Node = DefaultTreeAdapterMap['node']
const writtenTags: ReadonlySet<string> = new Set([
  'html', 'head', 'body', 'p', 'br', 'ul', 'ol', 'li', 'a', 'img', 'strong', 'b', 'em', 'i', 'u', 'span',
]) // prettier-ignore

/** What a page may not hold: other elements than ours, handlers, and addresses that run. */
function dangersOf(node: Node): readonly string[] {
  const own: string[] = []
  if ('tagName' in node) {
    if (!writtenTags.has(node.tagName)) own.push(`<${node.tagName}>`)
    for (const { name, value } of node.attrs) {
      if (/^on|^srcdoc$|^formaction$/i.test(name)) own.push(name)
      const address = value.replaceAll(/[\s\p{Cc}]/gu, '').toLowerCase()
      if (/^(?:javascript|vbscript|data:(?!image\/(?:png|gif|jpeg|webp))|livescript|mocha)/.test(address))
        own.push(value)
      if (name === 'style' && /url|expression|behaviou?r|import|binding/i.test(value)) own.push(value)
    }
  }
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(dangersOf) : [])]
}

function dangersAfterReading(input: string): readonly string[] {
  const { document } = readHtml(input)
  // The element around the message is ours.
  const [, ...blocks] = writeHtmlPart({ language: 'en', document }).split('\n')
  return dangersOf(parse(blocks.slice(0, -1).join('\n')))
}

describe('[S8] the cases of html5lib', () => {
  it('are all there', () => {
    expect(trees.length).toBeGreaterThan(1000)
    expect(attacks.length).toBeGreaterThan(70)
    expect(dangersOf(parse('<p onclick="x"><a href=" java\nscript:x">y</a><script>z</script>'))).toHaveLength(3)
  })

  it('never throw, and give a document the editor takes', () => {
    const refused = [...trees, ...attacks].filter(({ input }) => {
      for (const html of [input, `<p>Hello</p>${input}<p>Bye</p>`]) {
        messageText(readHtml(html, { mode: 'check' }).document)
        const { document } = readHtml(html)
        const reading = readDocument(document)
        if (!reading.ok || JSON.stringify(reading.document) !== JSON.stringify(document)) return true
      }
      return false
    })
    expect(refused.map(({ name }) => name)).toEqual([])
  })

  it('let no script, no handler and no address that runs through', () => {
    const passed = [...trees, ...attacks].flatMap(({ name, input }) =>
      dangersAfterReading(input).map((danger) => `${name}: ${danger}`),
    )
    expect(passed).toEqual([])
  })
})
