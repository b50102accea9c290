import { describe, expect, it } from 'vitest'
import { messageText } from '../../../shared/message/text.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { noLibraryFacts } from '../../../shared/policy/rule.ts'
import { checkTemplate } from '../../../shared/policy/check.ts'
import { isProactive, purposes } from '../../../shared/template/purpose.ts'
import { readTemplateContent } from '../../../shared/template/read-template.ts'
import { compliantSamples, sampleLibrary } from '../../../shared/template/samples/sample-library.ts'
import { tourSamples } from '../../../shared/template/samples/tours.ts'

const openFindings = (content: (typeof sampleLibrary)[number]) => {
  const { template, variants } = checkTemplate(content, { tools: noLanguageTools, library: noLibraryFacts })
  return [...template.findings, ...variants.flatMap(({ result }) => result.findings)].filter(
    ({ state }) => state === 'open',
  )
}

describe('the sample library', () => {
  it.each(compliantSamples.map((content) => [content.title, content] as const))(
    '%s keeps to the policy',
    (_, content) => {
      expect(openFindings(content)).toEqual([])
      expect(checkTemplate(content, { tools: noLanguageTools, library: noLibraryFacts }).verdict).toEqual({
        state: 'clean',
        violations: 0,
        confirms: 0,
      })
    },
  )

  it.each(compliantSamples.map((content) => [content.title, content] as const))(
    '[C2] [C3] %s carries its order number and its send window when it is proactive',
    (_, content) => {
      const names = messageText(content.variants[0].document).placeholders.map(({ name }) => name)
      expect(names).toContain('order_number')
      expect(content.sendWithinDays !== null).toBe(isProactive(content.purpose))
    },
  )

  it.each(tourSamples.map((content) => [content.title, content] as const))(
    '%s breaks at least eight rules, so that a first look shows them',
    (_, content) => {
      const broken = new Set(openFindings(content).map(({ rule }) => rule))
      expect([...broken]).toEqual(
        expect.arrayContaining([
          'send-window',
          'literal-order-number',
          'external-link',
          'insecure-link',
          'email-address',
          'phone-number',
          'link-text',
          'emoji',
          'emoticon',
          'too-many-line-breaks',
          'unknown-placeholder',
        ]),
      )
    },
  )

  it('has at least eight templates that keep to the policy, in both languages of the store and for every purpose', () => {
    expect(compliantSamples.length).toBeGreaterThanOrEqual(8)
    expect(new Set(compliantSamples.map(({ variants }) => variants[0].language))).toEqual(new Set(['en-CA', 'fr-CA']))
    expect(new Set(compliantSamples.map(({ purpose }) => purpose))).toEqual(new Set(purposes))
  })

  it('holds nothing that the library could not read again, and no title twice', () => {
    for (const content of sampleLibrary) expect(readTemplateContent(content)).toEqual({ ok: true, value: content })
    expect(new Set(sampleLibrary.map(({ title }) => title)).size).toBe(sampleLibrary.length)
  })

  it('ends with a tour, which the list then shows first', () => {
    expect(sampleLibrary.at(-1)?.title).toMatch(/^Tour:/)
  })
})
