/**
 * How a language says what a link is for beside a text that does not: "click here to …", "to …, click here". The link
 * can then stand on those words, which changes none of them.
 */
export interface PurposeWords {
  /** Tests the words from the sentence's start to the end of the link's text. */
  readonly verb: RegExp | null
  /** Between the link and the words after it that say what it is for; `null` where the language says it before only. */
  readonly forward: RegExp | null
  /** Ends where the link starts; the group `words` says what it is for. */
  readonly backward: RegExp
  /** Where the words may end before a second thing begins. */
  readonly and: RegExp | null
}

const words = '(?<words>[^.,;:!?…()\\n\\uFFFC]{3,120})'

export const purposeWords: Readonly<Record<string, PurposeWords>> = {
  en: {
    verb: /\b(?:click|tap|press|go|visit|follow|use|open)\b/i,
    forward: /^ (?:below )?(?:to|for) /i,
    backward: new RegExp(
      `(?:^|[.!?…] )(?:in order )?to ${words}, (?:please )?(?:simply |just )?(?:(?:click|tap|press|go)(?: on)? )?$`,
      'iu',
    ),
    and: / (?:and|or|then) /i,
  },
  fr: {
    verb: /cliqu|appuy|suivez|visitez|consultez/i,
    forward: /^ (?:ci-dessous )?(?:pour |afin de |afin d’)/i,
    backward: new RegExp(
      `(?:^|[.!?…][ \u00A0])(?:pour |afin de |afin d’)${words}, (?:veuillez |merci de |il suffit de )?(?:(?:cliqu|appuy)\\p{L}+ )?(?:sur )?$`,
      'iu',
    ),
    and: / (?:et|ou|puis) /i,
  },
  es: {
    verb: /\bcli[ck]|puls|pinch|visite|siga/i,
    forward: /^ para /i,
    backward: new RegExp(
      `(?:^|[.!?…] )para ${words}, (?:por favor,? )?(?:(?:haga|haz|hacer) )?(?:clic |pulse |pulsa |pinche )?(?:en )?$`,
      'iu',
    ),
    and: / (?:y|e|o|u) /i,
  },
  de: {
    verb: /klick|tippe|folge|besuche/i,
    forward: /^,? um /i,
    backward: new RegExp(
      `(?:^|[.!?…] )um ${words}, (?:(?:klicken|tippen) sie |klicke |tippe )?(?:bitte )?(?:einfach )?(?:auf )?$`,
      'iu',
    ),
    and: / (?:und|oder) /i,
  },
  it: {
    verb: /clic|prem|visit|segu/i,
    forward: /^ per /i,
    backward: new RegExp(
      `(?:^|[.!?…] )per ${words}, (?:per favore )?(?:(?:clicc\\p{L}+|premi|prema|faccia clic|fai clic) )?(?:su )?$`,
      'iu',
    ),
    and: / (?:e|ed|o|oppure) /i,
  },
  pt: {
    verb: /cli[cq]|carreg|toque|visite|siga/i,
    forward: /^ para /i,
    backward: new RegExp(
      `(?:^|[.!?…] )para ${words}, (?:por favor,? )?(?:(?:cli(?:que|car)|carregue|toque) )?(?:em |no |neste )?$`,
      'iu',
    ),
    and: / (?:e|ou) /i,
  },
  nl: {
    verb: /klik|tik|bezoek|volg/i,
    forward: /^ om /i,
    backward: new RegExp(`(?:^|[.!?…] )om ${words}, (?:(?:klikt?|tikt?) )?(?:u )?(?:dan )?(?:op )?$`, 'iu'),
    and: / (?:en|of) /i,
  },
  pl: {
    verb: /klik|odwiedź|przejdź/i,
    forward: /^,? (?:aby|żeby|by) /i,
    backward: new RegExp(`(?:^|[.!?…] )(?:aby|żeby|by) ${words}, (?:proszę )?(?:klikn\\p{L}+ )?(?:w )?$`, 'iu'),
    and: / (?:i|oraz|lub|albo) /i,
  },
  sv: {
    verb: /klick|tryck|besök|följ/i,
    forward: /^ för att /i,
    backward: new RegExp(`(?:^|[.!?…] )för att ${words}, (?:vänligen )?(?:(?:klicka|tryck)(?: du)? )?(?:på )?$`, 'iu'),
    and: / (?:och|eller) /i,
  },
  tr: {
    verb: null,
    forward: null,
    backward: new RegExp(`(?:^|[.!?…] )${words} için,? (?:lütfen )?$`, 'iu'),
    and: null,
  },
  ja: {
    verb: null,
    forward: null,
    backward: /(?:^|[。！？])(?<words>[^。、！？\n\uFFFC]{3,40}?)(?:は|については|の場合は|には)、?$/u,
    and: null,
  },
}

/** Marks around the name of a page in running text. */
const quotes: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['«\u00A0', '\u00A0»'],
  es: ['«', '»'],
  it: ['«', '»'],
  de: ['„', '“'],
  pl: ['„', '”'],
  sv: ['”', '”'],
  ja: ['「', '」'],
}
/** The quotation marks of a language, English ones where none are known. */
export function quotesOf(language: string): readonly [string, string] {
  return quotes[language] ?? ['“', '”']
}

/** English alone: what follows "click here to" is an order by itself, so that the sentence can start there. */
export const englishLead =
  /^(?:please )?(?:simply |just )?(?:click|tap|press)(?: on)?(?: (?:here|below|(?:this|the) link(?: below)?))?$/i
