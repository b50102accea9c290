import { primaryLanguage } from '../../template/language-tag.ts'

/**
 * Prefixes that make more words than a dictionary lists, each with the words it is put before: "reagendamos", "preventa".
 * They are named, as any word behind "re-" would let "retrazado" (for "retrasado") pass.
 */
const prefixes: Readonly<Record<string, RegExp>> = {
  es: /^(?:re(?=agend|program|factur|acondicion|abastec|empa[cq]|etiquet|direccion|cotiz|config|timbr)|pre(?=venta|compra|pag|autoriz|config|instal|carg|alerta|lavad)|pos(?=venta)|video(?=llamad|tutorial)|contra(?=entreg)|auto(?=adhesiv|gesti)|anti(?=manch|desliz|golpe|polvo|robo)|sobre(?=venta|dimension|cost|cargo))/u,
  pt: /^(?:re(?=agend|program|fatur|emit|embal|despach|postag|estoc)|mini(?=garantia)|auto(?=atend|adesiv)|anti(?=manch|derrap|fraude))/u,
  it: /^(?:ri(?=assort|program|fattur|etichett|stocc)|re(?=imball)|pre(?=ordin|vendit|pagat)|post(?=vendit)|video(?=tutorial|chiamat)|anti(?=macchi|scivol|graffi|urt))/u,
}

/**
 * A word without such a prefix; none when it has none.
 * @param word In small letters.
 * @param language BCP 47.
 */
export function withoutPrefix(word: string, language: string): readonly string[] {
  const prefix = prefixes[primaryLanguage(language)]
  const rest = prefix === undefined ? word : word.replace(prefix, '')
  return rest === word ? [] : [rest]
}
