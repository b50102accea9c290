/**
 * Short frequent words of the languages of the stores, and of Danish, which is easily taken for Swedish. A word that two languages share speaks for neither of them against
 * the other. They settle quickly that a paragraph is in the language it should be in, and keep names and addresses from
 * passing for a language.
 */
const lists = {
  en: 'the and you your yours this that these those with have has had been is are was were be would will shall can please our ours us from we’ll we’re you’re i’m it’s don’t not for which because when where they their there here how what any all no or by as in of to it its an at on his her he she everyone who a we me my do does did if so than too just also one some only today now but could after before',
  fr: 'le la les des du de un une vous votre vos nous notre nos est et ont été être sont dans avec sur par pour en au aux cette ce ces pas n’avez c’est d’une d’un qui que leur ses sa son se il elle tout toute ou ne sans doit peut a à mais où merci bonjour veuillez très plus l’article j’ai nul je j’ n’est qu’il s’il l’a n’y y rien avant après encore chez près seulement afin car donc comme quand',
  es: 'el la los las de del en un una usted ustedes y o e pero está están muy hola gracias hemos ha han nuestro nuestra sus su se que por para con sin al lo es son no tiene toda todo como más también puede cuando ni esta este esa derecho envío nadie nos le les va ya fue si aún antes desde hasta sobre sólo solo así otro otra hay uno ser eso porque',
  de: 'der das den dem des die und ist sind nicht ihre ihren ihrer ihnen wir uns unser unsere mit für auf ein eine einen einem einer von zu zum zur in im bitte haben hat wurde werden wird sie ich dass auch noch bei oder jeder niemand durch keine sein seine seiner als aus nach an es er darf wenn weil dann nur wieder schon mehr sehr kann können hatte wäre alle alles zwei beim gern war',
  it: 'il lo la gli le i di del della dello dei delle degli a al alla in nel nella nei sul sulla è sono ha ed e o una uno un che per con dal dalla dalle suo sua suoi questo questa non lei ci più anche ogni essere deve si abbiamo vostro vostra grazie buongiorno dell’ordine l’ordine stato ne mi ma se già dopo prima fino molto quanto come perché quando poi ora solo stata sia',
  pt: 'o a os as você vocês não um uma com sem em e ou do da dos das no na nos nas de que por para ao à aos seu sua seus suas se nosso nossa obrigado obrigada olá é são foi pelo pela mais já também até toda todo tem ser ninguém quando isso pessoa direito eu mas depois antes só onde ela ele este esta isto pode muito bem quem está nós cada',
  nl: 'de het een van u uw wij we onze ons niet met voor en of aan op in te zijn is wordt worden hebben heeft kunt kunnen deze dit die bij ook naar nog als bent ik dat om er ieder niemand door tot zal geen zonder hij haar hun recht al je maar zo dan nu alle meer wel wat waar kan moet uit over',
  pl: 'nie się i w z ze na do jest są że prosimy proszę państwa pan pani twoje twój nasz nasza przez dla po od o to jak jako już oraz lub ma ani bez każdy każda wszyscy jego zamówienie zamówienia dziękujemy był została został można może tym który które być nam nas dziś tylko gdy jeśli czy bo ale więc przed bardzo ich jej też tak jeszcze',
  sv: 'och att det är inte din ditt dina vi ni har för på av som ett en med till om den de du er sin sitt sina var vår vårt våra kan får skall från i eller så tack hej ska detta blir vill när oss jag ingen rätt utan vid alla må hans men sig bara hos efter också mycket andra här då nu än deras där',
  da: 'og det er ikke din dit dine vi jeg du de den der har for på af som et en til med om at være var vores os kan skal vil må men hvis når så tak hej meget denne dette hvor hvad fra eller ingen uden ved alle også efter hos har blev bliver fordi bare kun derfor nu sin selv kunne',
  tr: 've bir bu için ile siparişiniz sipariş olarak olan sizin size lütfen teşekkür ederiz merhaba ürün ürünü değil daha çok kadar sonra var yok gibi ancak veya da de her herkes hiç kimse hakkı hakkına hakları ya göre bütün şahıs ne en mı mi mu mü ben biz siz o şey ama çünkü gerek böyle şimdi önce tüm bizim ise iki',
} as const

/** Languages that are told by their script. */
const scripts = {
  ar: /\p{Script=Arabic}/gu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ko: /\p{Script=Hangul}/gu,
  zh: /\p{Script=Han}/gu,
} as const

/** Languages whose paragraphs can be told apart, as primary subtags. */
export const markedLanguages: readonly string[] = [...Object.keys(lists), ...Object.keys(scripts)]

const wordLanguages = Object.keys(lists)
/** The languages that have a word: a bit each, by their places in `wordLanguages`. */
const owners = ownersOf(lists)

function ownersOf(all: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  Object.values(all).forEach((list, language) => {
    for (const word of list.split(' ')) found.set(word, (found.get(word) ?? 0) | (1 << language))
  })
  return found
}

export interface MarkerCounts {
  /** Letters by language that is told by its script; with kana beside them, Chinese characters are Japanese. */
  readonly letters: ReadonlyMap<string, number>
  /** How many words a language has in the text that another has not. */
  readonly against: (language: string, other: string) => number
  /** The languages that have at least so many words that another has not. */
  readonly withAtLeast: (count: number, other: string) => readonly string[]
}

/** Letters that Persian and Urdu have beside those of Arabic. */
const otherArabicScripts = /[پچژگکیٹڈڑےں]/u
const anyScript = /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const edges = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu
const longestMarker = Math.max(...[...owners.keys()].map((word) => word.length))
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f

/** Counts the marker words of a text. Cost is linear. */
export function countMarkers(text: string): MarkerCounts {
  /** Of each marker word, the languages that have it. */
  const found: number[] = []
  const lower = text.toLowerCase()
  const plain = lower.includes("'") ? lower.replaceAll("'", '’') : lower
  for (let at = 0; at < plain.length; at += 1) {
    const start = at
    while (at < plain.length && !isSpace(plain.charCodeAt(at))) at += 1
    // The longest marker word has fewer letters, with a sign at each end.
    if (at === start || at - start > longestMarker + 4) continue
    const token = plain.slice(start, at)
    // Most words stand between spaces; the others have signs at their ends.
    const languages = owners.get(token) ?? (isLetter(token) ? undefined : owners.get(token.replace(edges, '')))
    if (languages !== undefined) found.push(languages)
  }
  const against = (language: string, other: string): number => {
    const own = bitOf(language)
    const others = bitOf(other)
    let count = 0
    for (const languages of found) if ((languages & own) !== 0 && (languages & others) === 0) count += 1
    return count
  }
  return {
    letters: anyScript.test(plain) ? countLetters(plain) : noLetters,
    against,
    withAtLeast: (count, other) => wordLanguages.filter((language) => against(language, other) >= count),
  }
}

const noLetters: ReadonlyMap<string, number> = new Map()
const bits = new Map(wordLanguages.map((language, index) => [language, 1 << index]))
const bitOf = (language: string): number => bits.get(language) ?? 0

const isPlain = (code: number): boolean => code >= 97 && code <= 122

/** Whether a lower-case token begins and ends with a plain Latin letter: then there is nothing to cut off. */
function isLetter(token: string): boolean {
  return isPlain(token.charCodeAt(0)) && isPlain(token.charCodeAt(token.length - 1))
}

function countLetters(text: string): ReadonlyMap<string, number> {
  const letters = new Map<string, number>()
  for (const [language, script] of Object.entries(scripts)) {
    if (language === 'ar' && otherArabicScripts.test(text)) continue
    const count = text.match(script)?.length ?? 0
    if (count > 0) letters.set(language, count)
  }
  const kana = letters.get('ja')
  if (kana !== undefined) {
    letters.set('ja', kana + (letters.get('zh') ?? 0))
    letters.delete('zh')
  }
  return letters
}
