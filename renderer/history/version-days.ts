import type { Version } from '../../shared/template/version.ts'

/** The versions of one day of this computer's calendar. */
export interface VersionDay {
  readonly id: string
  /** Of its newest version. ISO 8601. */
  readonly time: string
  readonly versions: readonly Version[]
}

/** Versions by day, in the order that they come in. A clock that was set back begins another day. */
export function versionDays(versions: readonly Version[]): readonly VersionDay[] {
  const days: { id: string; time: string; day: string; versions: Version[] }[] = []
  for (const version of versions) {
    const day = new Date(version.savedAt).toDateString()
    const last = days.at(-1)
    if (last?.day === day) last.versions.push(version)
    else days.push({ id: `day-${version.revision}`, time: version.savedAt, day, versions: [version] })
  }
  return days
}

function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0)
}

/** "Today", "Yesterday", else the date in words. */
export function dayName(time: string, now: number, locale: string): string {
  const day = 24 * 60 * 60_000
  // Days that are an hour longer or shorter come out whole.
  const ago = Math.round((midnight(now) - midnight(Date.parse(time))) / day)
  if (ago === 0 || ago === 1) {
    const name = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-ago, 'day')
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
  }
  const isThisYear = new Date(now).getFullYear() === new Date(time).getFullYear()
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(new Date(time))
}

// Making one takes longer than all that it writes for a list.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(key: string, parameters: () => readonly [string, Intl.DateTimeFormatOptions]): Intl.DateTimeFormat {
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(...parameters())
  formats.set(key, made)
  return made
}

/** The time of day, to the second where saves stand close together. */
export function timeOfDay(time: string, hasSeconds: boolean, locale: string): string {
  return formatFor(`${hasSeconds} ${locale}`, () => [locale, { timeStyle: hasSeconds ? 'medium' : 'short' }]).format(
    new Date(time),
  )
}

/** Day and time, as a sentence tells them; to the second where saves stand close together. */
export function dayAndTime(time: string, locale: string, hasSeconds = false): string {
  const timeStyle = hasSeconds ? 'medium' : 'short'
  return formatFor(`long ${timeStyle} ${locale}`, () => [locale, { dateStyle: 'long', timeStyle }]).format(
    new Date(time),
  )
}
