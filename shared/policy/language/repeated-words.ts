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

/** Whether two neighbouring words begin alike: asked before the pattern, which costs much more. */
function mayRepeat(text: string): boolean {
  let before = -1
  for (let at = 0; at < text.length;) {
    const end = text.indexOf(' ', at)
    if (end === -1) return begin(text, at) === before
    const first = begin(text, at)
    if (first === before) return true
    // Of two spaces in a row the second begins no word.
    if (end > at) before = first
    at = end + 1
  }
  return false
}

// Of a letter, its small form; a no-break space joins words for this purpose too rarely to matter.
const begin = (text: string, at: number): number => text.charCodeAt(at) | 0x20
