import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clauseOutcomes } from '../../../../shared/exchange/report/clause-outcomes.ts'
import { writeReport, type ReportedTemplate } from '../../../../shared/exchange/report/write-report.ts'
import { readText } from '../../../../shared/message/read-text.ts'
import { checkTemplate } from '../../../../shared/policy/check.ts'
import { clauseIds } from '../../../../shared/policy/ids.ts'
import { currentPolicy } from '../../../../shared/policy/policy.ts'
import { compliantSamples } from '../../../../shared/template/samples/sample-library.ts'
import { newVariant, type TemplateContent } from '../../../../shared/template/template.ts'
import { bareSurroundings } from '../../../support/bare-surroundings.ts'
import { anyDocuments, contexts } from '../../../support/documents.ts'
import { sealOf } from '../../../support/sealed-template.ts'

const facts = { language: 'en', madeAt: '2031-02-03T04:05:06.000Z', checkerVersion: '9.8.7' } as const

function letter(text: string, language = 'en-CA'): TemplateContent {
  return {
    title: 'Late parcel',
    purpose: 'reply',
    store: 'CA',
    sendWithinDays: 10,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants: [newVariant(language, readText(text).document)],
  }
}

function reported(content: TemplateContent): ReportedTemplate {
  return { content, check: checkTemplate(content, bareSurroundings), approval: null }
}

function outcomeOf(content: TemplateContent, clause: string) {
  return clauseOutcomes(checkTemplate(content, bareSurroundings), currentPolicy).find((one) => one.clause === clause)
}

describe('clauseOutcomes', () => {
  it('lists every clause of the policy once, in order, then our own rules, whatever the template', () => {
    fc.assert(
      fc.property(anyDocuments, contexts, (document, context) => {
        const content = { ...letter(''), ...context, variants: [newVariant(context.language, document)] } as const
        const outcomes = clauseOutcomes(checkTemplate(content, bareSurroundings), currentPolicy)
        expect(outcomes.map(({ clause }) => clause)).toEqual([...clauseIds, 'P'])
      }),
    )
  })

  it('tells a pass, something to mend and something to confirm apart', () => {
    const content = letter('Order {{order_number}}: write to info@shop.example 😀')
    expect(outcomeOf(content, 'N7')?.state).toBe('to-mend')
    expect(outcomeOf(content, 'F2')?.state).toBe('to-mend')
    expect(outcomeOf(content, 'C1')?.state).toBe('to-confirm')
    expect(outcomeOf(content, 'F9')).toEqual({
      clause: 'F9',
      state: 'pass',
      findings: [],
      notLookedAt: [],
      byPerson: [],
    })
  })

  it('tells an exception with its reason, and what was confirmed', () => {
    const content = letter('Order {{order_number}}: the manual is at https://maker.example/manual today.')
    const link = outcomeOf(content, 'N1')?.findings[0]?.finding
    const recipient = outcomeOf(content, 'C1')?.findings[0]?.finding
    if (link === undefined || recipient === undefined) throw new Error('nothing found')
    const reason = link.exceptions[0] ?? 'warranty'
    const [variant] = content.variants
    const stated: TemplateContent = {
      ...content,
      confirmations: [{ rule: recipient.rule, textHash: recipient.textHash }],
      variants: [{ ...variant, exceptions: [{ rule: link.rule, textHash: link.textHash, reason }] }],
    }
    expect(outcomeOf(stated, 'N1')).toMatchObject({ state: 'excepted', findings: [{ finding: { reason } }] })
    expect(outcomeOf(stated, 'C1')?.state).toBe('confirmed')
    const page = writeReport([reported(stated)], facts)
    expect(page).toContain('<q dir="auto">https://maker.example/manual</q>')
  })

  it('says of a language without a lexicon that nobody looked, until a person has', () => {
    const content = letter('Zamówienie {{order_number}} dotarło.', 'cs-CZ')
    const words = currentPolicy.rules.filter(({ needsLexicon }) => needsLexicon === true).map(({ clause }) => clause)
    expect(words.length).toBeGreaterThan(5)
    for (const clause of words) {
      expect(outcomeOf(content, clause), clause).toMatchObject({ notLookedAt: ['cs-CZ'], byPerson: [] })
    }
    expect(outcomeOf(content, 'F9')?.state).toBe('pass')
    const question = outcomeOf(content, 'P')?.findings.find(({ finding }) => finding.rule === 'unchecked-language')
    if (question === undefined) throw new Error('nothing asked')
    const { rule, textHash } = question.finding
    const read = { ...content, variants: [{ ...content.variants[0], confirmations: [{ rule, textHash }] }] } as const
    expect(outcomeOf(read, 'K3')).toMatchObject({ state: 'by-person', notLookedAt: [], byPerson: ['cs-CZ'] })
  })

  it('knows as rules of words those that read the lexicon, and no others', () => {
    const root = new URL('../../../../shared/policy/rules/', import.meta.url)
    for (const { id, needsLexicon } of currentPolicy.rules) {
      const source = readFileSync(new URL(`${id}.ts`, root), 'utf8')
      expect(needsLexicon === true, id).toBe(/from '\.\.\/lexical\//.test(source))
    }
  })
})

describe('writeReport', () => {
  it('has a row for every clause, exactly once, for each template', () => {
    const page = writeReport(compliantSamples.slice(0, 2).map(reported), facts)
    for (const clause of clauseIds) {
      expect(page.split(`<span class="number">${clause}</span>`).length - 1, clause).toBe(2)
    }
    expect(page.match(/<tr class="is-/g)?.length).toBe(2 * 35)
  })

  it('is the same for the same input, and tells when and by what it was made', () => {
    const [sample] = compliantSamples
    if (sample === undefined) throw new Error('no sample')
    const page = writeReport([reported(sample)], facts)
    expect(writeReport([reported(sample)], facts)).toBe(page)
    expect(page).toContain('Made on February 3, 2031 at 4:05 a.m. UTC with Plumeline 9.8.7, by policy CA-fr-2021.2.')
  })

  it('tells who approved it, when, with which key, and whether the text was edited since', () => {
    const [sample] = compliantSamples
    if (sample === undefined) throw new Error('no sample')
    const seal = sealOf(sample)
    const approval = { seal, isCurrent: true, signer: 'known' } as const
    const page = writeReport([{ ...reported(sample), approval }], facts)
    expect(page).toContain('By Rita, on March 4, 2026 at 5:06 a.m. UTC.')
    expect(page).toContain('The text is the one that was approved')
    expect(page).toContain(seal.statement.contentHash)
    expect(page).toContain('policy CA-fr-2021.2, Plumeline 1.2.3')
    const edited = writeReport([{ ...reported(sample), approval: { ...approval, isCurrent: false } }], facts)
    expect(edited).toContain('was edited since')
    expect(writeReport([reported(sample)], facts)).toContain('Nobody has approved it.')
  })

  it('lets nothing of a template be markup: title, subject, text, found text and language', () => {
    const hostile = `</style><script>alert("1")</script><img src=x onerror='a'>`
    const content: TemplateContent = {
      ...letter(`${hostile} https://shop.example/<b> {{order_number}}`, `x"><script>`),
      title: hostile,
    }
    const [variant] = content.variants
    const page = writeReport([reported({ ...content, variants: [{ ...variant, subject: hostile }] })], facts)
    expect(page).not.toMatch(/<script|<img|<b>/i)
    expect(page.match(/<\/style>/g)?.length).toBe(1)
    expect(page).toContain('&lt;script&gt;')
  })

  it('has no script, loads nothing and refers to nothing outside itself', () => {
    const page = writeReport(compliantSamples.map(reported), { ...facts, language: 'fr' })
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|a)\b|url\(|@import|\bon\w+=/i)
    expect(page).toContain('<html lang="fr">')
    expect(page).toContain('Rapport de conformité')
    expect(page).toContain('Ce que ce rapport ne prouve pas')
  })
})
