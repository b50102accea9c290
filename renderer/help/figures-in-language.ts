import type { Translate } from '../../shared/i18n/translator.ts'

const columns = ['rule', 'language', 'found', 'missed', 'alarms', 'questions', 'precision', 'recall'] as const

/** The figures of `docs/accuracy.md`, which are in English, in the words that `eval` has for them in another language. */
export function figuresInLanguage(figures: string, english: Translate, translate: Translate): string {
  const names = new Map<string, string>([
    ...columns.map((column): [string, string] => {
      const key = `cli.eval.columns.${column}`
      return [english(key), translate(key)]
    }),
    [english('cli.eval.total'), translate('cli.eval.total')],
  ])
  const cell = (padded: string): string => {
    const text = padded.trim()
    if (/^\d\.\d+$/.test(text)) return translate('cli.eval.share', { value: Number(text) })
    return names.get(text) ?? text
  }
  return figures
    .split('\n')
    .map((line) => {
      if (line.startsWith('|')) return `| ${line.split('|').slice(1, -1).map(cell).join(' | ')} |`
      return line.startsWith('- ') ? `- ${pointInLanguage(line.slice(2), english, translate)}` : line
    })
    .join('\n')
}

/** Each value with one to give for it and how that shows, to find its place; `count` besides, where it has one. */
const points = [
  { key: 'cli.eval.messages', values: [['count']] },
  { key: 'cli.eval.clean', values: [['flagged', 7, '7'], ['count']] },
  { key: 'cli.eval.macroRecall', values: [['value', 7, '7.000']] },
  { key: 'cli.eval.unscored', values: [['rules', '<rules>', '<rules>']] },
] as const

/** As English writes it. */
const isFigure = (text: string): boolean => /^\d[\d,]*(?:\.\d+)?$/.test(text)

function pointInLanguage(point: string, english: Translate, translate: Translate): string {
  for (const { key, values } of points) {
    for (const count of [1, 2]) {
      const marks = values.map(([name, mark = count, shown = String(count)]) => ({ name, mark, shown }))
      const data = Object.fromEntries(marks.map(({ name, mark }) => [name, mark]))
      // The places of the values, in the order of the English text.
      const parts = english(key, data).split(new RegExp(`(${marks.map(({ shown }) => shown).join('|')})`))
      const order = parts.filter((_, place) => place % 2 === 1)
      const pattern = parts
        .map((part, place) => (place % 2 === 1 ? '(.+)' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')))
        .join('')
      const read = new RegExp(`^${pattern}$`).exec(point)
      if (read === null) continue
      const given = marks.map(({ name, shown }) => [name, read[order.indexOf(shown) + 1] ?? ''] as const)
      return translate(
        key,
        Object.fromEntries(
          given.map(([name, text]) => [name, isFigure(text) ? Number(text.replaceAll(',', '')) : text]),
        ),
      )
    }
  }
  return point
}
