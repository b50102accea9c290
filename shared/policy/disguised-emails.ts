import type { Span } from '../message/text.ts'
import { foldText } from './fold-text.ts'
import { isMarketplaceHost } from './marketplace-hosts.ts'

const foreignAtWord = 'arobase|arroba|chiocciola|apenstaartje|małpa|malpa|snabel-?a|ät|klammeraffe|アットマーク|アット'
const atWord = `at|${foreignAtWord}`
const dotWord = 'dot|point|punkt|punto|ponto|punt|kropka|nokta|ドット'
/** What stands for the "@"; the first group is set when only a word does. */
const atSign = new RegExp(
  `[ \\u00A0]{0,3}[\\[({<][ \\u00A0]{0,3}(?:@|a|${atWord})[ \\u00A0]{0,3}[\\])}>][ \\u00A0]{0,3}|[ \\u00A0]{1,3}(${atWord})[ \\u00A0]{1,3}|[ \\u00A0]{0,3}@[ \\u00A0]{0,3}`,
  'giu',
)
const localPart = /[\p{L}\p{N}](?:[\p{L}\p{N}._+-]|[ \u00A0]{0,3}[[({](?:dot|\.)[\])}][ \u00A0]{0,3}){0,62}$/iu
const bracketedDot = `[ \\u00A0]{0,3}[\\[({<][ \\u00A0]{0,3}(?:\\.|${dotWord})[ \\u00A0]{0,3}[\\])}>][ \\u00A0]{0,3}`
const spokenDot = `[ \\u00A0]{1,3}(?:${dotWord})[ \\u00A0]{1,3}`
const domain = new RegExp(
  `^((?:[\\p{L}\\p{N}-]{1,63}(?:\\.|${bracketedDot}|${spokenDot}|[ \\u00A0]\\.[ \\u00A0]{0,3}|\\.[ \\u00A0](?=[a-z]{2,4}(?![\\p{L}\\p{N}])))){1,4})([a-z]{2,10})(?![\\p{L}\\p{N}])`,
  'iu',
)
const endings = new Set(
  'com net org info biz shop store online io co eu ca us uk mx br fr be de es it nl pl se tr au jp at ch pt dk no fi ie cz cn email me tv app dev site example'.split(
    ' ',
  ),
)
const spokenInEnglish = /[ \u00A0]dot[ \u00A0]|[[({]/iu
// The English "at" stands in most texts; it means the sign beside a bracket or a spoken dot alone.
const mayHold = new RegExp(`[@[({<]|[ \\u00A0]dot[ \\u00A0]|${foreignAtWord}`, 'iu')

/** E-mail addresses written so that machines do not see them: "name [at] shop dot com", "name @ shop . com". */
export function findDisguisedEmails(masked: string): readonly Span[] {
  const folded = foldText(masked)
  if (!mayHold.test(folded.text)) return []
  const found: Span[] = []
  for (const match of folded.text.matchAll(atSign)) {
    const local = localPart.exec(folded.text.slice(Math.max(0, match.index - 64), match.index))?.[0]
    const afterAt = match.index + match[0].length
    const host = domain.exec(folded.text.slice(afterAt, afterAt + 260))
    if (local === undefined || host === null) continue
    const [whole, body = '', ending = ''] = host
    if (!endings.has(ending.toLowerCase())) continue
    // "Look at shop.com" and "at this point it is" are no addresses.
    if (match[1] !== undefined && /^at$/i.test(match[1]) && !spokenInEnglish.test(body)) continue
    if (
      /^[ \u00A0]{0,3}@[ \u00A0]{0,3}$/u.test(match[0]) &&
      isMarketplaceHost(`${body}${ending}`.replaceAll(/\s/gu, ''))
    )
      continue
    const start = match.index - local.length
    found.push([folded.offset(start), folded.offset(afterAt + whole.length - 1) + 1])
  }
  return found
}
