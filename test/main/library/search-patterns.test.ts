import { describe, expect, it } from 'vitest'
import type { Library } from '../../../main/library/library.ts'
import { costOf } from '../../support/cost-of.ts'
import { content, valueOf } from './test-content.ts'
import { testLibrary } from './test-library.ts'

/** As long as what a window asks for may be. Unit: UTF-16 units. */
const longest = 1000
const filled = (part: string): string => part.repeat(Math.ceil(longest / part.length)).slice(0, longest)

/** What makes a search of another kind take minutes: regular expressions, the words of a search language, long words. */
const patterns = [
  '((((((a+)+)+)+)+)+)+$', '(a|aa)+$', '^(([a-z])+.)+[A-Z]([a-z])+$', '(.*a){25}', '(?=(a+))a*b\\1', filled('a'), filled('a*'), filled('a* '), filled('ab '), filled('"'),
  filled('" '), filled('%_'), filled('a OR '), filled('NOT a AND '), filled('NEAR(a b, 10) '), filled('title:a ^a '), filled('\u0301'), filled('é'), filled('日'), filled('日 a'),
  filled('😀 '), filled('\u0000a'), filled('{{order_number}} '), filled("' OR 1=1 --"), filled('a '), filled('a b aa ab aaa aab aaaa ab1 '),
] // prettier-ignore

function filledLibrary(): Library {
  const opened = testLibrary()
  const texts = ['a'.repeat(3000), 'ab '.repeat(1000), 'aaaa '.repeat(600), '日'.repeat(2000), 'é'.repeat(2000), `${'a '.repeat(1500)}!`]
  for (let index = 0; index < 200; index += 1) {
    valueOf(opened.create(content(`${'a'.repeat(index % 40)} ${index}`, texts[index % texts.length])))
  }
  return opened
} // prettier-ignore

describe('[S14] a search that would be a catastrophe as a pattern', () => {
  it('is tried with twenty at least', () => {
    expect(patterns.length).toBeGreaterThanOrEqual(20)
  })

  it('holds the window up for 100 ms at most, in the list and as a beginning of a title', () => {
    const opened = filledLibrary()
    const slow = patterns.flatMap((query) => {
      const list = costOf(() => valueOf(opened.list({ query, archived: false })))
      const ids = costOf(() => valueOf(opened.ids({ query, archived: false })))
      const found = costOf(() => opened.findTitle(query, 0, { query: '', archived: false }))
      const most = Math.max(list.milliseconds, ids.milliseconds, found.milliseconds)
      return most > 100 ? [`${query.slice(0, 30)}: ${most}`] : []
    })
    expect(slow).toEqual([])
  })
})
