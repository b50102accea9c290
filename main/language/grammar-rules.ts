import type { Span } from '../../shared/message/text.ts'
import type { GrammarFamily } from '../../shared/policy/language/mistake.ts'

/**
 * The rules of Harper that are asked, and what each is about. Chosen by measurement: each finds a sentence of
 * `test/main/language/english-sentences.ts`, and none is wrong about a correct one there, about the innocent messages of
 * `accuracy/` or about some 900 paragraphs of edited prose. Rules of style, spelling, names and typography are left out.
 */
export const grammarRules: Readonly<Record<string, GrammarFamily>> = {
  HavePronoun: 'agreement',
  IAmAgreement: 'agreement',
  IDo: 'agreement',
  PronounInflectionBe: 'agreement',
  PronounVerbAgreement: 'agreement',
  SubjectPronoun: 'wording',
  DidPast: 'verb-form',
  HelpedPast: 'verb-form',
  IsBeenAuxSequence: 'verb-form',
  LookingForwardTo: 'verb-form',
  ModalBeAdjective: 'verb-form',
  ModalOf: 'verb-form',
  RegularIrregulars: 'verb-form',
  SimplePastToPastParticiple: 'verb-form',
  WillNonLemma: 'verb-form',
  MassNouns: 'noun-form',
  AnotherThings: 'noun-form',
  MostOfTheTimes: 'noun-form',
  Cant: 'apostrophe',
  ItsContraction: 'apostrophe',
  ItsPossessive: 'apostrophe',
  NoLonger: 'confused',
  Payed: 'confused',
  TheirToThere: 'confused',
  ThenThan: 'confused',
  ThereOwn: 'confused',
  ToLoseTooLoose: 'confused',
  WantBe: 'confused',
  WereWhere: 'confused',
  AdjectiveDoubleDegree: 'wording',
  ALongTime: 'wording',
  AnA: 'wording',
  AnAnother: 'wording',
  AwaitFor: 'wording',
  DespiteOf: 'wording',
  Discuss: 'wording',
  DoubleModal: 'wording',
  HaveNegNoAny: 'wording',
  InAHurry: 'wording',
  InDetail: 'wording',
  InStock: 'wording',
  LastNight: 'wording',
  LetToDo: 'wording',
  OfCourse: 'wording',
  SinceDuration: 'wording',
  SupposedTo: 'wording',
  TakeCareOf: 'wording',
  ThanksALot: 'wording',
  TheAnother: 'wording',
  TheMy: 'wording',
  UseToUsedTo: 'wording',
}

/** Where a rule has been seen to be wrong, the words around its finding tell. */
const conditions: Readonly<Record<string, (before: string, found: string, after: string) => boolean>> = {
  // A sum, a code, initials and the letter itself may be said with either.
  AnA: (before, found, after) =>
    /^ (?=[a-z]*[aeiou])[a-z]{3,}/u.test(after) && (found !== 'A' || /(?:^|[.!?] )$/u.test(before)),
  // An opening, a binding and breakages can be counted.
  MassNouns: (_, found) =>
    /^(?:informations|advices|feedbacks|equipments|furnitures|knowledges|softwares|hardwares|stuffs|luggages)$/iu.test(
      found,
    ),
  TheirToThere: (_, __, after) => /^ (?:is|are|was|were)\b/u.test(after),
  // "More older people buy it", but not "it is more older".
  AdjectiveDoubleDegree: (before) =>
    /\b(?:is|are|was|were|be|been|the|a|even|much|it|lasts?|works?|runs?) $/iu.test(before),
  // "Ten cases a day."
  Discuss: (_, __, after) => !/^ (?:\d|one|two|three|four|five|six|ten|twenty|a hundred)/u.test(after),
  // "If you need more then write to us."
  ThenThan: (before) => !/\b(?:if|when|once|unless|should|as)\b[^.!?]*$/iu.test(before),
  SupposedTo: (_, found) => !found.startsWith('S'),
  // Roman numerals and the letter itself: "part i covers".
  PronounVerbAgreement: (before) => !/(?:(?:^|[^\p{L}])i|(?:[,/]|\bor) ?I) $/u.test(before),
}

/** Whether a finding of a rule is to be believed at its place. */
export function isTrusted(rule: string, text: string, [start, end]: Span): boolean {
  // Part of a compound: "bit-for-bit", "Ctrl-a".
  if (text.charAt(start - 1) === '-' || text.charAt(end) === '-') return false
  const condition = conditions[rule]
  return condition === undefined || condition(text.slice(0, start), text.slice(start, end), text.slice(end))
}
