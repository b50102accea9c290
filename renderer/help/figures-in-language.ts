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
  const cell = (text: string): string => names.get(text.trim()) ?? text.trim()
  return figures
    .split('\n')
    .map((line) => {
      if (line.startsWith('|')) return `| ${line.split('|').slice(1, -1).map(cell).join(' | ')} |`
      return line.startsWith('- ') ? `- ${pointInLanguage(line.slice(2), english, translate)}` : line
    })
    .join('\n')
}

const points = [
  { key: 'cli.eval.messages', values: ['count'] },
  { key: 'cli.eval.clean', values: ['flagged', 'count'] },
  { key: 'cli.eval.macroRecall', values: ['value'] },
  { key: 'cli.eval.unscored', values: ['rules'] },
] as const

function pointInLanguage(point: string, english: Translate, translate: Translate): string {
  for (const { key, values } of points) {
    for (const count of [1, 2]) {
      // The places of the values, in the order of the English text.
      const marks = Object.fromEntries(values.map((value) => [value, value === 'count' ? count : `<${value}>`]))
      const parts = english(key, marks).split(new RegExp(`(${values.map((value) => String(marks[value])).join('|')})`))
      const order = parts.filter((_, place) => place % 2 === 1)
      const pattern = parts
        .map((part, place) => (place % 2 === 1 ? '(.+)' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')))
        .join('')
      const read = new RegExp(`^${pattern}$`).exec(point)
      if (read === null) continue
      const given = values.map((value) => [value, read[order.indexOf(String(marks[value])) + 1] ?? ''] as const)
      return translate(
        key,
        Object.fromEntries(given.map(([name, text]) => [name, name === 'count' ? Number(text) : text])),
      )
    }
  }
  return point
}
