import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../../shared/message/read-html.ts'
import { messageText } from '../../../../shared/message/text.ts'
import { lexicalInput } from '../../../../shared/policy/lexical/lexical-input.ts'
import { compiledLexicon } from '../../../../shared/policy/lexicon/compile.ts'
import { concepts } from '../../../../shared/policy/lexicon/concept.ts'
import type { Concept, Lexicon } from '../../../../shared/policy/lexicon/concept.ts'
import { lexiconLanguages, lexiconOf } from '../../../../shared/policy/lexicon/lexicon-of.ts'
import { readConcepts } from '../../../../shared/policy/lexicon/match.ts'
import { sentencesOf, tokenSpan } from '../../../../shared/policy/lexicon/sentences.ts'
import { purposes } from '../../../../shared/template/purpose.ts'
import { costOf } from '../../../support/cost-of.ts'
import { lexicalRules, messageOf } from './lexical-table.ts'

/** A lexicon whose concepts are empty but for the given ones. */
function lexiconWith(given: Partial<Record<Concept, string>>, more: Partial<Lexicon> = {}): Lexicon {
  const empty = Object.fromEntries(concepts.map((concept) => [concept, ''])) as Record<Concept, string>
  return {
    language: 'en',
    unit: 'word',
    foldsDiacritics: true,
    negationScope: { ahead: 3, behind: 0 },
    abbreviations: ['no', 'mr', 'e.g'],
    shortForms: ['min'],
    concepts: { ...empty, ...given },
    ...more,
  }
}

function hitsOf(text: string, lexicon: Lexicon, concept: Concept): readonly string[] {
  const message = messageText(messageOf(text))
  return readConcepts(message, lexicon).flatMap((read) =>
    (read.hits.get(concept) ?? []).map(
      (hit) => `${hit.isNegated ? 'not ' : ''}${message.text.slice(...tokenSpan(read.sentence, hit.first, hit.end))}`,
    ),
  )
}

/** Of three readings, on the clock or of the processor. Unit: milliseconds. */
function bestTime(text: string, lexicon: Lexicon): number {
  const message = messageText(messageOf(text))
  return costOf(() => readConcepts(message, lexicon)).milliseconds
}

describe('notation', () => {
  test.each<[pattern: string, text: string, found: readonly string[]]>([
    ['gift card', 'A Gift-Card, a gift, a card.', ['Gift-Card']],
    ['rebat*', 'No rebates, one Rebate.', ['rebates', 'Rebate']],
    ['*card', 'A giftcard and a cardigan.', ['giftcard']],
    ['*bat*', 'A debatable rebate.', ['debatable', 'rebate']],
    ['leave | drop a note', 'Leave or drop a note.', ['Leave', 'drop a note']],
    ['(write | drop) us?', 'Write us. Drop.', ['Write us', 'Drop']],
    ['leave .. review', 'Leave us a nice review. Leave it in a very big review.', ['Leave us a nice review']],
    ['leave .. review', 'Leave it, then review. Leave, review.', ['Leave, review']],
    ['leave ..5 review', 'Leave us one very nice big review.', ['Leave us one very nice big review']],
    ['use code _', 'Use code {{order_number}} or use code X1.', ['Use code {{order_number}}', 'use code X1']],
    ['# % off', '20 % off, 12,5% off, % off.', ['20 % off', '12,5% off']],
    ['earn {}', 'Earn {{refund_amount}} or earn money.', ['Earn {{refund_amount}}']],
    ['write to @', 'Write to a.b@shop.example.', ['Write to a.b@shop.example']],
    ['at ://', 'Look at https://shop.example/a.', ['at https://shop.example/a']],
    ['^ cancel', 'Cancel it. Please, cancel it; we cancel it.', ['Cancel', 'cancel']],
    ['cancel ^', 'Cancel, please. Cancel it. We cancel.', ['Cancel', 'cancel']],
    ['review\n! review your order', 'Review your order, then write a review.', ['review']],
    ['réduction', 'REDUCTION et re\u0301duction', ['REDUCTION', 're\u0301duction']],
    ["don't", "don’t and don't", ['don’t', "don't"]],
    ['coupon', 'cou\u200Bpon, ｃｏｕｐｏｎ', ['cou\u200Bpon', 'ｃｏｕｐｏｎ']],
  ])('%s in “%s”', (pattern, text, found) => {
    expect(hitsOf(text, lexiconWith({ review: pattern }), 'review')).toEqual(found)
  })

  test('a pattern names another concept', () => {
    const lexicon = lexiconWith({ review: 'review | star rating', 'review-ask': 'leave .. <review>' })
    expect(hitsOf('Leave us a star rating.', lexicon, 'review-ask')).toEqual(['Leave us a star rating'])
  })

  test('a negation denies what it reaches in its clause', () => {
    const lexicon = lexiconWith({ negation: 'no | not\n! not only', discount: 'coupon' })
    expect(hitsOf('No coupon. Not a single coupon.', lexicon, 'discount')).toEqual(['not coupon', 'not coupon'])
    expect(hitsOf('No, a coupon. Not only a coupon.', lexicon, 'discount')).toEqual(['coupon', 'coupon'])
    expect(hitsOf('No one of us has a coupon.', lexicon, 'discount')).toEqual(['coupon'])
    const behind = lexiconWith({ negation: 'nicht', discount: 'coupon' }, { negationScope: { ahead: 0, behind: 2 } })
    expect(hitsOf('Coupon gilt nicht. Nicht coupon.', behind, 'discount')).toEqual(['not Coupon', 'coupon'])
  })

  test('characters are the tokens of a script without spaces', () => {
    const japanese = lexiconWith(
      { review: 'レビュー', 'review-ask': '<review> .. 書' },
      { language: 'ja', unit: 'character', foldsDiacritics: false },
    )
    expect(hitsOf('ぜひレビューを書いてください。ガレージ', japanese, 'review-ask')).toEqual(['レビューを書'])
    // Half-width letters, whose voicing mark is a sign of its own.
    expect(hitsOf('ﾚﾋﾞｭｰを', japanese, 'review')).toEqual(['ﾚﾋﾞｭｰ'])
    expect(hitsOf('レヒュー', japanese, 'review')).toEqual([])
  })

  test('an umlaut may be written in two letters', () => {
    const german = lexiconWith(
      { review: 'grüß*', 'review-ask': 'neu* kunde' },
      { language: 'de', foldsDiacritics: false, foldsDigraphs: true },
    )
    expect(hitsOf('Viele Gruesse', german, 'review')).toEqual(['Gruesse'])
    expect(hitsOf('Viele Grüsse', german, 'review')).toEqual(['Grüsse'])
    expect(hitsOf('Viele Grusse', german, 'review')).toEqual([])
    expect(hitsOf('ein neuer Kunde', german, 'review-ask')).toEqual(['neuer Kunde'])
  })

  test('the name of a variable is one word, and signs count in either width', () => {
    const lexicon = lexiconWith({ review: 'sale', 'review-ask': '# % off' })
    expect(hitsOf('E-mail: #SALE_EMAIL#', lexicon, 'review')).toEqual([])
    expect(hitsOf('Our _sale_ is on', lexicon, 'review')).toEqual(['sale'])
    expect(hitsOf('１０％ off', lexicon, 'review-ask')).toEqual(['１０％ off'])
  })

  test('Lira are Lira', () => {
    const turkish = lexiconWith({ review: 'tl' }, { language: 'tr' })
    expect(hitsOf('₺50 iade', turkish, 'review')).toEqual(['₺'])
  })

  test.each(['(a', 'a)', '? b', 'a <nothing>', '..', 'b?', 'a "', 'a | b?', 'a {x'])('refuses %s', (pattern) => {
    expect(() => compiledLexicon(lexiconWith({ review: pattern }))).toThrow(/Lexicon en/u)
  })

  test('refuses concepts that name each other', () => {
    expect(() => compiledLexicon(lexiconWith({ review: 'a <refund>', refund: 'b <review>' }))).toThrow(
      /name each other/u,
    )
  })
})

describe('sentences', () => {
  test.each<[text: string, sentences: readonly string[]]>([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Order no. 5 is here.\nNext line.', ['Order no. 5 is here.', 'Next line.']],
    ['A line that a mail program\nwrapped here.', ['A line that a mail program\nwrapped here.']],
    ['Version 2.0 of shop.example works.', ['Version 2.0 of shop.example works.']],
    ['See https://shop.example/a. Then write.', ['See https://shop.example/a.', 'Then write.']],
    // Hasty writers set no capitals; abbreviations and names of files go on in small letters.
    ['It is late. sorry for that.', ['It is late.', 'sorry for that.']],
    ['Wait 5 min. or so.', ['Wait 5 min. or so.']],
    ['Wait 5 min. Then write.', ['Wait 5 min.', 'Then write.']],
    ['See Mr. de Vries, e.g. today, or read guide.pdf now.', ['See Mr. de Vries, e.g. today, or read guide.pdf now.']],
    ['Wait… then write.', ['Wait… then write.']],
  ])('%j', (text, sentences) => {
    const message = messageText(messageOf(text))
    const lexicon = lexiconWith({})
    expect(sentencesOf(message, lexicon).map(({ start, end }) => message.text.slice(start, end))).toEqual(sentences)
  })

  test.each<[language: string, text: string, count: number]>([
    ['de', 'Könnten Sie bitte bei Gelegenheit Ihre negative\nBewertung löschen?', 1],
    ['en', 'If you are happy with your purchase and its order\n514, please write.', 1],
    // Another word had room on the line, or the line is too short or too long to be wrapped.
    [
      'de',
      'Könnten Sie bitte bei Gelegenheit Ihre negative\nBewertung löschen? Wir danken Ihnen sehr herzlich für alles.',
      3,
    ],
    ['de', 'Ihre negative\nBewertung', 2],
    ['en', 'If you are happy with your purchase and its order\nPlease write.', 2],
    ['de', 'Ihre negative\n\nBewertung', 2],
  ])('a line that a mail program wrapped goes on in the next one: %s %j', (language, text, count) => {
    expect(
      sentencesOf(
        messageText(messageOf(text)),
        lexiconWith({}, { language, capitalizesNouns: lexiconOf(language)?.capitalizesNouns === true }),
      ),
    ).toHaveLength(count)
  })

  test.each<[html: string, sentences: readonly string[]]>([
    ['<a href="{{a}}">Pay now</a> <a href="{{b}}">Our shop</a>', ['Pay now', 'Our shop']],
    ['<a href="{{a}}">Pay now</a><a href="{{b}}">Our shop</a>', ['Pay now', 'Our shop']],
    ['<a href="{{a}}">Pay now</a> | <a href="{{b}}">Our shop</a> | Bye', ['Pay now', 'Our shop | Bye']],
    ['See <a href="{{a}}">the <b>guide</b></a> and <a href="{{b}}">the film</a>', ['See the guide and the film']],
    ['<p><a href="{{a}}">Pay now</a></p><p>Go <a href="{{b}}">on</a></p>', ['Pay now', 'Go on']],
  ])('buttons side by side are read one by one: %s', (html, sentences) => {
    const message = messageText(readHtml(html, { mode: 'check' }).document)
    const read = sentencesOf(message, lexiconWith({}))
    const texts = read.map(({ start, end }) => message.text.slice(start, end).replace(/^[\s|]+|[\s|]+$/gu, ''))
    expect(texts).toEqual(sentences)
  })
  test('are as many as a paragraph has', () => {
    const message = messageText(messageOf('Thank you. '.repeat(200_000)))
    expect(sentencesOf(message, lexiconWith({}))).toHaveLength(200_000)
  })
})

describe.each(lexiconLanguages)('lexicon %s', (language) => {
  const lexicon = lexiconOf(language)
  if (lexicon === null) throw new Error('listed languages have a lexicon')

  test('compiles', () => {
    expect(compiledLexicon(lexicon).levels.length).toBeGreaterThan(1)
  })

  test('says every concept', () => {
    expect(concepts.filter((concept) => lexicon.concepts[concept].trim() === '')).toEqual([])
  })

  test('takes any text: no throw, spans inside the text and not empty', () => {
    const words =
      Object.values(lexicon.concepts)
        .join(' ')
        .match(/[\p{L}']{2,}/gu) ?? []
    const text = oneof(
      string({ unit: 'binary', maxLength: 300 }),
      array(oneof(constantFrom(...words), constantFrom('.', ',', '?', '\n', '\n\n', '5', '%', '{{carrier}}')), {
        maxLength: 60,
      }).map((parts) => parts.join(' ')),
    )
    assert(
      property(text, constantFrom(...purposes), (written, purpose) => {
        const message = messageText(messageOf(written))
        const input = lexicalInput(message, language, purpose)
        if (input === null) throw new Error('no lexicon')
        for (const { find } of Object.values(lexicalRules)) {
          for (const { span } of find(input)) {
            if (span === null) continue
            expect(span[0]).toBeGreaterThanOrEqual(0)
            expect(span[1]).toBeGreaterThan(span[0])
            expect(span[1]).toBeLessThanOrEqual(message.text.length)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('work grows with the text, adversarial text included', () => {
    const seeds = [
      'review ',
      'please leave a positive review if you are happy ',
      'a.',
      'aaaa@',
      'x',
      '…?! ',
      'not no never ',
    ]
    for (const seed of seeds) {
      const small = seed.repeat(Math.ceil(20_000 / seed.length))
      // Eight times the text; quadratic work would take 64 times as long. The floor keeps the clock's noise out.
      expect(bestTime(small.repeat(8), lexicon)).toBeLessThan(24 * Math.max(bestTime(small, lexicon), 8))
    }
  })
})

test('languages without a lexicon are said to have none', () => {
  expect(lexiconOf('fr-CA')).toBe(lexiconOf('fr'))
  expect(lexiconOf('zh-CN')).toBeNull()
  expect(lexiconOf('constructor')).toBeNull()
  expect(lexicalInput(messageText(messageOf('Hi')), 'ko-KR', 'reply')).toBeNull()
})
