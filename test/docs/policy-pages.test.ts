import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTranslate } from '../../shared/i18n/translator.ts'
import { clauseIds, ruleIds, type RuleId } from '../../shared/policy/ids.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import { clauseReason, clauseSummary, clauseTitle, exceptionLabel, ruleTitle } from '../../shared/policy/sentence.ts'
import {
  pageLanguages,
  readPolicyPage,
  type PageExample,
  type PageLanguage,
  type PolicyPage,
  type RuleSection,
} from './policy-page.ts'
import { runExample } from './run-example.ts'

const folders: Readonly<Record<PageLanguage, string>> = { en: 'docs/policy', fr: 'docs/policy/fr' }
const pageFiles = (language: PageLanguage) =>
  readdirSync(folders[language])
    .filter((name) => name.endsWith('.md'))
    .toSorted()
const read = (language: PageLanguage, file: string): PolicyPage =>
  readPolicyPage(readFileSync(`${folders[language]}/${file}`, 'utf8'), language)
const clauses = [...clauseIds, 'P'] as const
const effects = {
  en: { violation: 'Stops the export', confirm: 'A person confirms it before the export.' },
  fr: {
    violation: 'Bloque l’exportation',
    confirm: 'Une personne le confirme avant l’exportation.',
  },
} as const

it('every clause with a rule has a page in both languages, and no other page exists', () => {
  const withRules = clauses.filter((clause) => currentPolicy.rules.some((rule) => rule.clause === clause))
  const names = withRules.map((clause) => `${clause}.md`).toSorted()
  for (const language of pageLanguages) expect(pageFiles(language), folders[language]).toEqual(names)
})

describe.each(pageLanguages)('the pages in %s', (language) => {
  const translate = createTranslate(language)
  describe.each(pageFiles(language))('%s', (file) => {
    it('is written as docs/policy-pages.md says, with a section for each rule of its clause', () => {
      const page = read(language, file)
      const rules = currentPolicy.rules.filter(({ clause }) => `${clause}.md` === file)
      expect(`${page.clause}.md`).toBe(file)
      expect(page.rules.map(({ id }) => id).toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
      for (const section of page.rules) {
        const rule = rules.find(({ id }) => id === section.id)
        expect(section.accepted.length, `${section.id}: accepted`).toBeGreaterThanOrEqual(3)
        expect(section.refused.length, `${section.id}: found`).toBeGreaterThanOrEqual(3)
        for (const one of [section.accepted, section.refused]) {
          expect(new Set(one.map(({ line }) => line)).size, `${section.id}: no example twice`).toBe(one.length)
        }
        const effect = rule?.severity === 'confirm' ? effects[language].confirm : effects[language].violation
        expect(
          section.effect.startsWith(rule?.severity === 'note' ? '' : effect),
          `${section.id}: ${section.effect}`,
        ).toBe(true)
        expect(section.reasons, `${section.id}: reasons`).toEqual(
          rule?.exceptions.map((reason) => exceptionLabel(translate, reason)),
        )
      }
    })

    it('says what the app says of its clause and rules', () => {
      const page = read(language, file)
      const clause = clauses.find((one) => one === page.clause) ?? 'P'
      expect(page.title).toBe(clauseTitle(translate, clause))
      expect(page.summary).toBe(clauseSummary(translate, clause))
      expect(page.why).toBe(clauseReason(translate, clause))
      for (const { id, title, mending } of page.rules) {
        expect(title).toBe(ruleTitle(translate, idOf(id)))
        expect(mending.length, `${id}: how to mend it`).toBeGreaterThan(15)
      }
    })

    it('links to pages that exist', () => {
      const source = readFileSync(`${folders[language]}/${file}`, 'utf8')
      const targets = [...source.replaceAll(/`[^`]*`/g, '').matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target)
      for (const target of targets) {
        expect(target).toMatch(/^[A-Z]\d*\.md$/)
        expect(existsSync(`${folders[language]}/${target}`), target).toBe(true)
      }
    })

    const examples = (pick: (section: RuleSection) => readonly PageExample[]) =>
      sectionsOf(language, file).flatMap((section) =>
        pick(section)
          .filter(({ text }) => text !== null)
          .map((example) => [section.id, example.line, example] as const),
      )
    it.each(examples(({ accepted }) => accepted))('%s accepts %s', (id, _, example) => {
      expect(runExample(idOf(id), example, language).map(({ messageId, text }) => ({ messageId, text }))).toEqual([])
    })
    it.each(examples(({ refused }) => refused))('%s finds %s', (id, _, example) => {
      expect(runExample(idOf(id), example, language)).not.toEqual([])
    })
  })
})

// A page that cannot be read has one failing test that says why, not a failing file.
function sectionsOf(language: PageLanguage, file: string): readonly RuleSection[] {
  try {
    return read(language, file).rules
  } catch {
    return []
  }
}

function idOf(text: string): RuleId {
  const id = ruleIds.find((one) => one === text)
  if (id === undefined) throw new Error(`no rule is called ${text}`)
  return id
}
