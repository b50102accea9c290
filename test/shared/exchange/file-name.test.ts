import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportFileName, fileNameSlug } from '../../../shared/exchange/file-name.ts'
import { paragraphs, templateOf, variantOf } from './template-builder.ts'

describe('exportFileName', () => {
  const variant = variantOf(paragraphs('x'), 'fr-CA')
  const template = { ...templateOf(variant), title: 'Colis en retard : à l’aide !' }

  it('carries the language of a variant, and the language placeholder when it holds every variant', () => {
    expect(exportFileName(template, variant, 'html')).toBe('colis-en-retard-a-l-aide.fr-CA.html')
    expect(exportFileName(template, variant, 'text')).toBe('colis-en-retard-a-l-aide.fr-CA.txt')
    expect(exportFileName(template, variant, 'json')).toBe('colis-en-retard-a-l-aide.{{language}}.json')
  })

  it.each([
    ['', 'template'],
    ['…', 'template'],
    ['CON', 'template-con'],
    ['../../etc/passwd', 'etc-passwd'],
    ['注文の確認', '注文の確認'],
  ])('makes a file name of %j', (title, slug) => expect(fileNameSlug(title)).toBe(slug))

  it('never makes a name that leaves the folder or that a system refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = exportFileName({ ...template, title }, { ...variant, language: title }, 'html')
        // oxlint-disable-next-line no-control-regex
        expect(name).not.toMatch(/[/\\:*?"<>|\u0000-\u001f]|^\.|\.\./)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
      }),
    )
  })
})
