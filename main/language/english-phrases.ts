import type { GrammarFamily, GrammarMistake } from '../../shared/policy/language/mistake.ts'

/**
 * Mistakes that people make who answer buyers in English as a second language, and that Harper does not know. Each row
 * asks for so much around the mistake that hardly any correct sentence has it; what remains is found by the sentences of
 * `test/main/language/english-sentences.ts`.
 */
interface Phrase {
  readonly family: GrammarFamily
  /** What it matches is the mistake; the rest stands in look-arounds. */
  readonly pattern: RegExp
  /** As in `String.replace`; `null` when there is more than one way to mend it. */
  readonly replacement: string | null
}

const thing =
  'parcel|order|item|package|box|lamp|refund|label|part|cable|product|invoice|replacement|payment|delivery|shipment|warranty'
const things =
  'parts|items|boxes|screws|photos|products|orders|parcels|packages|cables|instructions|batteries|details|goods|labels|keys'
const singular =
  'works|fits|turns|knows|needs|arrives|comes|goes|takes|makes|gives|gets|receives|starts|depends|solves|means'
const past =
  'received|shipped|delivered|refunded|replaced|cancelled|canceled|checked|offered|signed|solved|returned|changed|confirmed|contacted|opened|paid|gave|took|went|came|sent'
const afterNoun = String.raw`(?= (?:is|was|has|will|can|that|who|which|from|in|on|and|may|did|does|had)\b|[.,;!?]|$)`
const message =
  'message|messages|e-?mail|order|patience|reply|answer|question|photos?|understanding|purchase|interest|feedback|help'

const phrases: readonly Phrase[] = [
  row('agreement', `(?<=(?:^|[.!?:] )(?:The|Your|Our|This) (?:${thing}) )have(?! to\\b)`, 'has'),
  row('agreement', `(?<=(?:^|[.!?:] )(?:The|Your|Our|This) (?:${thing}) )(?:are|were)(?= )`, null),
  row('agreement', `(?<=(?:^|[.!?:] )(?:The|Your|Our|This) (?:${thing}) )(?:don't|don’t|do not)`, null),
  row('agreement', `(?<=(?:^|[.!?:] )(?:The|Your|Our|This) (?:${thing}) )need(?= (?:a|an|to|the|new)\\b)`, 'needs'),
  row('agreement', `(?<=(?:^|[.!?:] )(?:The|Your|Our|These|Those) (?:${things}) )(?:is|was|has)(?= )`, null),
  row('agreement', '(?<=(?:^|[.!?:] )The (?:carrier|courier|driver|seller|manufacturer|buyer) )(?:don\'t|don’t)', "doesn't"),
  row('agreement', '(?<=\\bthere )is(?= (?:two|three|four|five|six|several) (?!years|weeks|days|hours|minutes|months|dollars|euros|pounds|per|cent)[a-z]+s\\b(?!\'|’))', 'are'),
  row('agreement', '\\bthis (?=(?:items|products|photos|parcels|batteries|colours|colors|informations)\\b)', 'these '),
  row('agreement', `\\b(?:these|those) (?=(?:${thing}|photo|screw|size|colour|color)${afterNoun})`, null),
  row('agreement', '(?<=(?:^|[.!?] ))(?:Is|Was)(?= (?:you|we|they)\\b)', null),
  row('agreement', '(?<=\\bhope (?:this|it) )(?:help|solve|answer)(?= you\\b|[.,!]|$)', '$&s'),
  row('agreement', '(?<!\\b(?:does|did|will|would|can|could|may|might|not|make|makes|let|should|must) )(?<=\\bit )depend(?= on\\b)', 'depends'),
  row('noun-form', `(?<=\\bone of (?:our|your|the|my|these) )(?:colleague|customer|screw|item|part|box|product|employee|technician|option|reason|supplier|carrier|parcel|package|cable|photo|member|buyer|battery)${afterNoun}`, null),
  row('noun-form', '\\b(?<=(?:every|each) )(?:items|parts|boxes|products|orders|parcels|screws|customers|buyers|packages)\\b(?!\'|’)', null),
  row('noun-form', '(?<=(?:apologi[sz]e|sorry|apologies) for (?:the|this|any) )inconvenient(?=[.,!;]|$| (?:caused|and|this)\\b)', 'inconvenience'),
  row('noun-form', '(?<=\\b(?:so|too|have|got|received) )much(?= (?:items|boxes|parts|screws|photos|questions|products|orders|customers|buyers)\\b)', 'many'),
  row('verb-form', `(?<=\\b(?:doesn't|doesn’t|don't|don’t|didn't|didn’t|does not|do not|did not|should|would|could|might|must|can't|cannot) )(?:${singular})\\b`, null),
  row('verb-form', `(?<=\\b(?:does|did) (?:it|this|that|the [a-z]+|your [a-z]+) )(?:${singular})\\b`, null),
  row('verb-form', '(?<=\\b(?:have|has|had) )(?:send|forget|write|receive|arrive)\\b', null),
  row('verb-form', '(?<=\\b(?:been|was|were|being) )(?:send|ship|deliver|receive)(?![\\w-])', null),
  row('verb-form', '(?<=\\b(?:will|would|could|should|must|cannot|can\'t) )(?:sent|received|went|gave|took|wrote)\\b', null),
  row('verb-form', `(?<=\\b(?:need|needs|want|wants|wanted|would like|have|has|had|try|tried|able|going|asked|possible|happy) to )(?:${past})\\b`, null),
  row('verb-form', '(?<=\\b(?:need|needs|want|try|tries|tried|able|hesitate) to )(?!bring|string|spring|swing)[a-z]{3,}ing\\b', null),
  row('verb-form', '(?<=\\b(?:you|we|I|they|it|he|she) (?:must|should|might) )to (?=[a-z]+\\b)(?!be\\b)', ''),
  row('verb-form', '(?<=\\b(?:has|have|had) )being(?= (?:shipped|sent|delivered|returned|replaced|refunded|cancelled|processed|received|damaged|lost)\\b)', 'been'),
  row('verb-form', '(?<=\\blook(?:ed)? forward to )(?:hear|receive|see|get|read|know|meet)\\b', null),
  row('verb-form', '(?<=\\bthank(?:s| you) for )(?:contact|write|inform|choose|send|let|help)(?= (?:us|me)\\b)', null),
  row('verb-form', '(?<=\\bthank you for )wait(?=[.,!]|$)', 'waiting'),
  row('verb-form', '(?<=\\bfind (?:the [a-z]+ )?)attach(?![\\w-])', 'attached'),
  row('verb-form', '(?<=\\b(?:is|are) )attach(?= (?:to|below|here)\\b|[.,]|$)', 'attached'),
  row('verb-form', '\\b(?:am|are|is) agree\\b(?!-)', null),
  row('verb-form', '(?<=(?:^|[.!?,] |\\b(?:and|but|because) ))(?:I|we|they) (?:seen|done)\\b', null),
  row('verb-form', '(?<=\\b(?:we|I) )want that you\\b', 'want you to'),
  row('apostrophe', '\\byour(?= not (?!\\w+ing\\b)| (?:able|unable) to\\b)', "you're"),
  row('apostrophe', '(?<=(?:^|[.!?] ))Your(?= welcome(?:[.!]|$| to (?:keep|send|return|contact|use|write|reply|ask)\\b))', "You're"),
  row('apostrophe', "\\byou[’']re(?= (?:order|parcel|message|address|account|purchase|package|item|delivery|refund|photos?|lamp|number)\\b)", 'your'),
  row('apostrophe', '\\bits(?= (?:not (?:possible|the|a|available|our|your|in|on|easy|necessary|clear|included|needed|working)|on (?:its|the) way|(?:possible|important|necessary|easy) to)\\b)', "it's"),
  row('apostrophe', '(?<=\\b(?:parcel|it|they|we|you|this|that|he|she) )wont\\b', "won't"),
  row('confused', '(?<=\\b(?:is|was|are|were|be|been) )to(?= (?:short|heavy|late|long|small|big|large|wide|high|low|hot|cold|expensive|weak|thick|thin)(?: (?:for|to)\\b|[.,;!?]|$))', 'too'),
  row('confused', '(?<=\\blet (?:me|us) )(?:now|no)(?= (?:if|what|which|how|whether|where)\\b|[.]|$)', 'know'),
  row('confused', '(?<=\\b(?:I|we) )no(?= that\\b)', 'know'),
  row('confused', '(?<=\\b(?:received|got|came|comes|coming|arrived|shipped|delivered|different|far|made|away) )form(?= (?:the|our|your|us|you|a|an|this|that)\\b)', 'from'),
  row('confused', '\\btrough(?= (?:our|the|your|a) (?:own |website|courier|carrier|system|app|page|post|customs|bank))', 'through'),
  row('confused', '\\bbare(?= with (?:us|me)\\b)', 'bear'),
  row('confused', '(?<=\\bplease )advice\\b', 'advise'),
  row('confused', '(?<=\\b(?:to|will|can|could|would) )advice(?= (?:us|me|you)\\b)', 'advise'),
  row('confused', '(?<=\\b(?:your|an|some) )advise\\b', 'advice'),
  row('confused', '(?<=\\b(?:we|I) )except(?= (?:your|this|returns|all) )', 'accept'),
  row('confused', '(?<=\\b(?:label|link|details|steps|see|photo|list|instructions|address|number|table) )bellow\\b', 'below'),
  row('confused', '(?<=\\b(?:tell us|show us|check|know) )were(?= (?:the|your|our|it|you) )', 'where'),
  row('confused', '\\bthere(?<=\\b(?:at|with|of|for|on) there)(?= (?:depot|website|warehouse|shop|address|driver|account|team|decision)\\b)', 'their'),
  row('confused', "\\bthey[’']re(?= (?:own|box|parcel|depot|website|office|order|address|warehouse|driver|decision)\\b)", 'their'),
  row('confused', '\\bwhose(?= going to\\b)', "who's"),
  row('confused', '(?<=\\bfell )of(?= (?:the|my|its|your)\\b)', 'off'),
  row('confused', '(?<=\\b(?:days?|weeks?|months?|years?|time|hours?) )a go\\b', 'ago'),
  row('confused', `(?<=\\b(?:for|of|about|received|check|with) )you(?= (?:${message})\\b(?! (?:you|we|I)\\b))`, 'your'),
  row('wording', '\\bthanks you\\b', 'thank you'),
  row('wording', '(?<=(?:^|[.!?] ))Thank for\\b', 'Thank you for'),
  row('wording', '(?<=\\bexplain )(?=(?:us|me) (?:the|how|what|why|more|this|when|where)\\b)', 'to '),
  row('wording', '(?<=\\bwait(?:ing)? )(?=your (?:answer|reply|response|confirmation|message|feedback|news)\\b)', 'for '),
  row('wording', '(?<=\\bplease contact )to (?=(?:us|me|the|our|your)\\b)', ''),
  row('wording', '(?<=\\bthe same )than\\b', 'as'),
  row('wording', '(?<=\\b(?:take|takes|took|taken) )(?=long time\\b)', 'a '),
  row('wording', '(?<=\\bin case )of (?=you (?:need|have|want)\\b)', ''),
  row('wording', '(?<=\\bdepends? )of\\b', 'on'),
  row('wording', "(?<=\\b(?:don't|don’t|doesn't|doesn’t|didn't|didn’t|do not|did not) have )no(?= [a-z])", 'any'),
  row('wording', "(?<=\\b(?:don't|don’t|doesn't|doesn’t|didn't|didn’t|haven't|haven’t|can't|can’t) (?:(?:need|have|received|got|see|find|do|get|know|need to do) )?)nothing\\b", 'anything'),
] // prettier-ignore

// A word at a sentence's start is written with a capital, names and lists of letters are not meant.
function row(family: GrammarFamily, pattern: string, replacement: string | null): Phrase {
  const startsSentence = /\[\.!\?/u.test(pattern.slice(0, 14))
  return { family, pattern: new RegExp(pattern, startsSentence ? 'gu' : 'giu'), replacement }
}

/** Where a paragraph has one of the phrases. */
export function englishPhrases(text: string): readonly GrammarMistake[] {
  return phrases.flatMap(({ family, pattern, replacement }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }): GrammarMistake => {
      const [word, start] = found === '' ? wordBefore(text, index) : [found, index]
      const written =
        replacement === null ? null : found === '' ? `${word} ${replacement.trim()}` : replacement.replace('$&', found)
      return {
        family,
        span: [start, start + word.length],
        replacement: written === null ? null : likeFirst(word, written),
      }
    }),
  )
}

/** What is missing has no place of its own: the word before it is shown. */
function wordBefore(text: string, at: number): readonly [string, number] {
  const [word = '', spaces = ''] = [/\S+(?=\s*$)/u.exec(text.slice(0, at))?.[0], /\s*$/u.exec(text.slice(0, at))?.[0]]
  return [word, at - spaces.length - word.length]
}

const likeFirst = (old: string, written: string): string =>
  /^\p{Lu}/u.test(old) && written !== '' ? written.charAt(0).toUpperCase() + written.slice(1) : written
