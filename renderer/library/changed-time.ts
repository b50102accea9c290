const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * When something changed, as short as a list wants it: minutes and hours within a day, days within a week, then the
 * date. `null` for the last minute, and for a clock that was set back.
 */
export function changedTime(changedAt: string, now: number, language: string): string | null {
  const then = Date.parse(changedAt)
  const age = now - then
  if (Number.isNaN(then)) return ''
  if (age < minute) return null
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
  if (age < hour) return relative.format(-Math.floor(age / minute), 'minute')
  if (age < day) return relative.format(-Math.floor(age / hour), 'hour')
  if (age < 7 * day) return relative.format(-Math.floor(age / day), 'day')
  const isThisYear = new Date(then).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(then)
}
