/** The suggestion with the kind of apostrophe that a text uses more; as it is in a text without any. */
export function withApostrophesOf(text: string, suggestion: string): string {
  const curved = text.split('’').length
  const straight = text.split("'").length
  if (curved === straight) return suggestion
  return curved > straight ? suggestion.replaceAll("'", '’') : suggestion.replaceAll('’', "'")
}
