import { emoticon } from 'emoticon'
import type { Span } from '../message/text.ts'
import { freeOf } from './free-spans.ts'

// Faces of the library's list that are words, ratios, lists, prices or formulas far more often.
const ambiguous =
  /^(?:[8BoO0xX][)\]]|[8BoO0][dD]|:-|[:=;xX]3|=[-]?[dsSzZoO0pP3*$@|\\/[\]]|:[-]?[dszSZ]|:[0$@*]|[xX][pd]|=D)$/
const own = ['XD', 'Xd', 'xd', '<3', '</3', ':-*', ':*', ':-$', ';-;', ':’(', ':’)', ':’-(', '(:', '(-:', 'D:', ':v']
const faces = new Set([...emoticon.flatMap((one) => one.emoticons).filter((face) => !ambiguous.test(face)), ...own])
const longest = Math.max(...[...faces].map((face) => face.length))
const starts = new Set([...faces].map((face) => face.charAt(0)))

// Every face has one of these signs, but for a few that are looked for as they are.
const sign = /[:;=<(>|]/
const signless = [...faces].filter((face) => !sign.test(face)).map((face) => face.replaceAll(/[)\]]/g, '\\$&'))
const mayHoldFace = new RegExp([sign.source, ...signless].join('|'))
const mayHoldKaomoji = /[_^(（]|>\.<|T\.T/

const kaomoji =
  /¯\\_[(（]ツ[)）]_\/¯|[（(][ ]?[^()（）\n]{1,14}[ ]?[)）]|(?<![\p{L}\p{N}_^])\^[_.\-oO0ー∇▽]{0,2}\^(?![\p{L}\p{N}_^])|(?<![\p{L}\p{N}_])(?:T_T|T\.T|Q_Q|>_<|>\.<|[oO]_[oO]|-_-|u_u|;_;|x_x|@_@|\*_\*)(?![\p{L}\p{N}_])/gu
const faceOnly = /^[（(][\p{P}\p{S}\p{M} ω∀дДTQoO・ﾟヮー｡]+[)）]$/u
const faceKernel = /[ω∀▽∇‿◡ಠ◕≧≦˘дДヮツ]|\^[^\n]{0,2}\^|([TQ>;xoO@*´・￣-])[_.]+(?:\1|[<`｀])/u

/** Emoticons and kaomoji of a text, in order, neighbours joined into one span. */
export function findEmoticons(text: string): readonly Span[] {
  const groups: Span[] = []
  for (const match of mayHoldKaomoji.test(text) ? text.matchAll(kaomoji) : []) {
    const isGroup = /^[（(]/.test(match[0])
    if (isGroup && !(faceOnly.test(match[0]) && faceKernel.test(match[0]))) continue
    groups.push([match.index, match.index + match[0].length])
  }
  const isFree = freeOf(groups)
  const found: Span[] = []
  for (const token of mayHoldFace.test(text) ? text.matchAll(/[^\s\uE000\uFFFC]+/gu) : []) {
    if (!mayHoldFace.test(token[0]) || token[0].length > 80 || /\w:\/\//.test(token[0])) continue
    findFaces(text, token[0], token.index, isFree, found)
  }
  return joined(
    text,
    [...groups, ...found].sort((a, b) => a[0] - b[0]),
  )
}

function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const runs: Span[] = []
  for (const span of spans) {
    const last = runs.at(-1)
    const isNeighbour = last !== undefined && /^[ \u00A0]*$/.test(text.slice(last[1], span[0]))
    if (isNeighbour) runs[runs.length - 1] = [last[0], span[1]]
    else runs.push(span)
  }
  return runs
}

function findFaces(text: string, token: string, offset: number, isFree: (span: Span) => boolean, found: Span[]): void {
  let index = 0
  while (index < token.length) {
    const face = starts.has(token.charAt(index)) ? faceAt(token, index) : null
    if (face === null) {
      index += 1
      continue
    }
    const mouth = face.at(-1) ?? ''
    let end = index + face.length
    if (/[()D]/.test(mouth)) while (token.charAt(end) === mouth && end - index < 12) end += 1
    const span: Span = [offset + index, offset + end]
    if (isFree(span) && isFace(text, token, index, end, face, span)) {
      found.push(span)
      index = end
    } else index += 1
  }
}

function faceAt(token: string, index: number): string | null {
  for (let length = Math.min(longest, token.length - index); length >= 2; length -= 1) {
    const candidate = token.slice(index, index + length)
    if (faces.has(candidate)) return candidate
  }
  return null
}

function isFace(text: string, token: string, index: number, end: number, face: string, span: Span): boolean {
  // “*Summary:*” and “**Summary:**” are bold type in the marks of a chat and of Markdown, not kisses.
  if (face.endsWith('*') && isBold(text.slice(text.lastIndexOf('\n', span[0]) + 1, span[0]), token.charAt(end)))
    return false
  const before = token.slice(0, index)
  const after = token.slice(end)
  // After a word only the plainest faces are meant: "merci:)", but not "and/or:/" or "ID:D".
  const standsAlone = before === '' || /[.!?,…"'«»*)\p{Extended_Pictographic}\uFE0F]$/u.test(before)
  const clings = /\p{L}$/u.test(before) && /^[:;]-?[()]$/.test(face)
  if (!standsAlone && !clings) return false
  if (after !== '' && !/^(?:[.,!?;…"'»”*)\u3002\u3001]|\p{Extended_Pictographic}|[:;]-?[()D])/u.test(after))
    return false
  if (face === '<3')
    return !/^[ \u00A0]?(?:%|\d|(?:days?|d|h|hours?|min|minutes?|weeks?|months?|years?|kg|g|lbs?|oz|cm|mm|m|l|ml|jours?|heures?|semaines?|mois|ans|tage?n?|stunden|wochen|días?|horas?|semanas?|giorni|ore|dias|dagen|uur|dni|godz|dagar|timmar|gün|saat|items?|articles?|pieces?|pcs)(?![\p{L}\p{N}]))/iu.test(
      text.slice(span[1], span[1] + 12),
    )
  if (/^(?:XD|Xd|xd|D:|\(:|:v)$/.test(face))
    return before === '' && endsSentence(text, span[1]) && !followsName(text, span[0])
  if (/[)]$/.test(face)) return !isInParentheses(text, span[0])
  if (/[(]$/.test(face)) return !closesLater(text, span[1])
  return true
}

/** Whether the line before a sign leaves bold type open, which the sign and what is after it may close. */
const isBold = (line: string, after: string): boolean =>
  line.split('*').length % 2 === 0 || (after === '*' && line.includes('**'))

const endsSentence = (text: string, offset: number): boolean =>
  /^[ \u00A0]*(?:[.!?,…\n]|$)/u.test(text.slice(offset, offset + 20))

// "A Canon XD" is a product; "jaja XD" laughs.
const followsName = (text: string, offset: number): boolean =>
  /(?:^|[\s(])(?:\p{Lu}|\d)[^\s]{0,30}[ \u00A0]$/u.test(text.slice(Math.max(0, offset - 34), offset))

function isInParentheses(text: string, offset: number): boolean {
  let depth = 0
  const near = text.slice(Math.max(0, offset - 300), offset)
  for (const character of near.slice(near.lastIndexOf('\n') + 1)) {
    if (character === '(') depth += 1
    if (character === ')') depth = Math.max(0, depth - 1)
  }
  return depth > 0
}

function closesLater(text: string, offset: number): boolean {
  const line = /^[^\n()]{0,200}[()]?/u.exec(text.slice(offset, offset + 202))?.[0] ?? ''
  return line.endsWith(')') && !/[:;=]-?['’]?\)$/.test(line)
}
