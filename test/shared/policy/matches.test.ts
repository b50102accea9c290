import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { MessageDocument, TopBlock } from '../../../shared/message/document.ts'
import { readText } from '../../../shared/message/read-text.ts'
import { messageText, movedSpan, type MessageText } from '../../../shared/message/text.ts'
import { breakRuns, shorteningEdits, stretchesBeyond } from '../../../shared/policy/break-runs.ts'
import { matchesOf, matchesOfWhole } from '../../../shared/policy/matches.ts'
import { currentPolicy } from '../../../shared/policy/policy.ts'
import type { PolicyContext, RuleInput } from '../../../shared/policy/rule.ts'
import { anyDocuments, contexts, speakingDocuments } from '../../support/documents.ts'
import { strictLanguageTools } from '../../support/language-tools.ts'
import { usualContext } from '../../support/test-rule.ts'

const folder = new URL('../../../accuracy/', import.meta.url)
const bodies = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as { readonly format: string; readonly body: string })
  .filter(({ format }) => format === 'text')
  .map(({ body }) => readText(body).document.content)

/** Paragraphs of our labelled messages, thrown together. */
const labelledDocuments = fc
  .array(fc.constantFrom(...bodies), { minLength: 1, maxLength: 4 })
  .chain((messages) => fc.shuffledSubarray(messages.flat(), { minLength: 1 }))
  .map((content): MessageDocument => ({ type: 'doc', content }))
const documents = fc.oneof(labelledDocuments, speakingDocuments, anyDocuments)

const inputOf = (document: MessageDocument, context: PolicyContext): RuleInput => ({
  message: messageText(document),
  removals: [],
  context,
  limits: currentPolicy.limits,
  tools: strictLanguageTools,
})
const whole = (input: RuleInput) => matchesOfWhole(input, currentPolicy.rules).map(described)
const byBlock = (input: RuleInput) => matchesOf(input, currentPolicy).map(described)
const described = ({ rule, ...rest }: ReturnType<typeof matchesOf>[number]) => ({ rule: rule.id, ...rest })

test('the stretches with too many line breaks hold all the long runs and their fixes', () => {
  fc.assert(
    fc.property(documents, fc.integer({ min: 0, max: 4 }), (document, most) => {
      const message = messageText(document)
      const longRuns = (one: MessageText, start = 0) =>
        breakRuns(one)
          .filter(({ count }) => count > most)
          .map((run) => ({
            count: run.count,
            span: movedSpan(run.span, start),
            cuts: shorteningEdits(one, run, most)?.map((edit) => 'span' in edit && movedSpan(edit.span, start)),
          }))
      const found = stretchesBeyond(message, most).flatMap((stretch) => longRuns(stretch.message, stretch.start))
      expect(found).toEqual(longRuns(message))
    }),
    { numRuns: 500 },
  )
})

describe('judging a message block by block', () => {
  it('reads no block again when only more words are known', () => {
    const [block] = currentPolicy.rules.filter(({ reads }) => reads === 'block')
    if (block === undefined) throw new Error('no rule reads blocks')
    let reads = 0
    const policy = { ...currentPolicy, rules: [{ ...block, check: () => ((reads += 1), []) }] }
    const input = inputOf(readText('One.\n\nTwo.').document, usualContext)
    matchesOf(input, policy)
    expect(reads).toBe(2)
    matchesOf({ ...input, tools: { ...strictLanguageTools, isCorrectWord: () => true } }, policy)
    expect(reads).toBe(2)
    matchesOf({ ...input, tools: { ...strictLanguageTools, languageScores: () => ({}) } }, policy)
    expect(reads).toBe(4)
  })

  it('says what the rules say of the whole', () => {
    fc.assert(
      fc.property(documents, contexts, (document, context) => {
        const input = inputOf(document, context)
        expect(byBlock(input)).toEqual(whole(input))
      }),
      { numRuns: 400 },
    )
  })

  it('says so too of a message whose blocks are moved, changed and told of another purpose', () => {
    fc.assert(
      fc.property(documents, documents, fc.nat(), contexts, contexts, (document, other, at, first, second) => {
        byBlock(inputOf(document, first))
        const index = at % (document.content.length + 1)
        const content: readonly TopBlock[] = [
          ...document.content.slice(0, index),
          ...other.content,
          ...document.content.slice(index + (at % 2)),
        ]
        for (const context of [first, second]) {
          const input = inputOf({ type: 'doc', content }, context)
          expect(byBlock(input)).toEqual(whole(input))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('says so too of a message so long that it is made of sections, block by block as it grows and shrinks', () => {
    const long = fc.array(labelledDocuments, { minLength: 12, maxLength: 20 })
    fc.assert(
      fc.property(
        long,
        documents,
        fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
        contexts,
        (some, other, places, context) => {
          let content: readonly TopBlock[] = some.flatMap((document) => document.content)
          for (const at of places) {
            const input = inputOf({ type: 'doc', content }, context)
            expect(byBlock(input)).toEqual(whole(input))
            const index = at % (content.length + 1)
            content = [...content.slice(0, index), ...other.content, ...content.slice(index + (at % 3))]
          }
        },
      ),
      { numRuns: 15 },
    )
  })

  it('has no rule of blocks speak of a whole message', () => {
    const ofBlocks = currentPolicy.rules.filter(({ reads }) => reads === 'block')
    expect(ofBlocks.length).toBeGreaterThan(5)
    fc.assert(
      fc.property(documents, contexts, (document, context) => {
        const matches = matchesOfWhole(inputOf(document, context), ofBlocks)
        expect(matches.every(({ match }) => match.span !== null)).toBe(true)
      }),
    )
  })

  it('looks again at no block but the one that changed', () => {
    const looked: string[] = []
    const rule = {
      id: 'emoji',
      clause: 'F2',
      severity: 'violation',
      exceptions: [],
      reads: 'block',
      check: ({ message }: RuleInput) => {
        looked.push(message.text)
        return []
      },
    } as const
    const policy = { ...currentPolicy, rules: [rule] }
    const [context] = fc.sample(contexts, 1)
    if (context === undefined) throw new Error('no context')
    const { document } = readText('One.\n\nTwo.\n\nThree.')
    const [one, , three] = document.content
    const [changed] = readText('Two!').document.content
    if (one === undefined || changed === undefined || three === undefined) throw new Error('no blocks')
    matchesOf(inputOf(document, context), policy)
    expect(looked.splice(0)).toEqual(['One.', 'Two.', 'Three.'])
    matchesOf(inputOf({ type: 'doc', content: [one, changed, three] }, { ...context, subject: 'Another' }), policy)
    expect(looked).toEqual(['Two!'])
  })
})
