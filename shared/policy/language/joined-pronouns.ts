import { primaryLanguage } from '../../template/language-tag.ts'

/**
 * Spanish and Italian write object pronouns onto the verb, one or two of them, in more combinations than their
 * dictionaries list: "indicárnoslo", "pónganos", "inviarcelo".
 */
const pronouns: Readonly<Record<string, PronounRule>> = {
  // The imperative of "vos" loses the accent that the infinitive never had: "enviame".
  es: { pattern: /(?:me|te|se|nos|os|lo|la|le|los|las|les)$/u, verbs: (stem) => [stem, `${stem}r`] },
  it: {
    pattern: /(?:mi|ti|si|ci|vi|me|te|se|ce|ve|lo|la|li|le|ne|gli|glie)$/u,
    // An infinitive loses its last letter before them; a gerund and an imperative lose none. What ends otherwise is no
    // verb: "scatto" is not in "scattola".
    verbs: (stem) => [
      ...(stem.endsWith('r') ? [`${stem}e`, `${stem}re`] : []),
      ...(/(?:ndo|[ai]|te|iamo)$/u.test(stem) ? [stem] : []),
    ],
  },
}

interface PronounRule {
  readonly pattern: RegExp
  /** The verbs that may be what is left without them. */
  readonly verbs: (stem: string) => readonly string[]
}
const mostPronouns = 2
const shortestVerb = 3

/**
 * What a word may be without the pronouns written onto it. The accent that they call for goes too.
 * @param language BCP 47.
 */
export function withoutPronouns(word: string, language: string): readonly string[] {
  const rule = pronouns[primaryLanguage(language)]
  if (rule === undefined) return []
  const found: string[] = []
  let verb = word
  for (let count = 0; count < mostPronouns; count += 1) {
    const shorter = verb.replace(rule.pattern, '')
    if (shorter === verb || shorter.length < shortestVerb) break
    verb = shorter
    const plain = verb.replace(/[áéíóú]/gu, (letter) => letter.normalize('NFD').charAt(0))
    found.push(...rule.verbs(plain))
  }
  return found
}
