import type { Mistake } from './mistake.ts'

/** Words that no sentence says twice in a row; pronouns and verbs that some do ("vous vous", "that that") are left out. */
const unrepeated: Readonly<Record<string, string>> = {
  en: 'the a an of to and is are in for with your our this from at by or be we you it but as if when their they than into because please',
  fr: 'le la les des du de un une et est à au aux dans pour avec sur votre vos notre nos ce cette que qui par en mais comme dont chez leur leurs je quand afin',
  es: 'el la los las del de un una y es en con para por su sus nuestro nuestra este esta que al lo pero como cuando sin porque',
  de: 'und ist ein eine einen einem mit für auf von zu zum zur im in ihre ihren unser unsere wir nicht oder den dem des aber wenn dass durch als wie vom beim',
  it: 'il la lo gli le di del della un una e è con per su suo sua nel nella al alla questo questa che come quando dal dalla dei delle',
  pt: 'o os um uma de do da dos das e é com para por em no na seu sua nosso nossa este esta que ao mas como quando pelo pela',
  nl: 'het een van en in op met voor aan uw onze deze dit naar te bij wij u maar onder',
  pl: 'i w na z do jest za po od dla o oraz przez państwa ale przy',
  sv: 'och att en ett i på med för av till din ditt vår vårt den är som men från vid',
  tr: 've bir için ile bu da de veya ama',
}
const unrepeatedWords = new Map(
  Object.entries(unrepeated).map(([language, list]) => [language, new Set(list.split(' '))]),
)

const doubled = /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}]+) +\1(?![\p{L}\p{M}\p{N}'’-])/giu

/** @param language primary subtag */
export function repeatedWords(text: string, language: string): readonly Mistake[] {
  const words = unrepeatedWords.get(language)
  if (words === undefined) return []
  if (!mayRepeat(text)) return []
  return [...text.matchAll(doubled)].flatMap((match): readonly Mistake[] => {
    const word = match[1] ?? ''
    if (!words.has(word.toLowerCase())) return []
    return [{ kind: 'repeated-word', span: [match.index, match.index + match[0].length], replacement: word }]
  })
}

/** Whether what stands before a space ends with the word behind it: asked before the pattern, which costs much more. */
function mayRepeat(text: string): boolean {
  for (let space = text.indexOf(' '); space !== -1; space = text.indexOf(' ', space + 1)) {
    let start = space + 1
    while (text.charCodeAt(start) === 0x20) start += 1
    let end = start
    while (end < text.length && isInWord(text.charCodeAt(end))) end += 1
    let length = end - start
    while (
      length > 0 &&
      isAlike(text.charCodeAt(space - (end - start) + length - 1), text.charCodeAt(start + length - 1))
    )
      length -= 1
    if (length === 0 && end > start) return true
    space = start - 1
  }
  return false
}

const isInWord = (code: number): boolean =>
  code >= 0x80 || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

/** Whether two units may be one letter; beyond ASCII only the pattern can tell. */
const isAlike = (one: number, other: number): boolean =>
  (one | 0x20) === (other | 0x20) || (one >= 0x80 && other >= 0x80)
