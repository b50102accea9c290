/**
 * A function of a text whose answers are kept for the texts that come again. There are never more than `most` of them: texts
 * come from files too, and must not fill the memory.
 * @param longest What is longer is worked out each time: it hardly comes again, and its place is worth more than the work.
 *   Unit: UTF-16 units.
 */
export function rememberedByText<Answer extends object | string>(
  most: number,
  work: (text: string) => Answer,
  longest = Infinity,
): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = work(text)
    if (text.length > longest) return answer
    if (answers.size >= most) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
