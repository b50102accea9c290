import { describe, expect, test } from 'vitest'
import { isolated, withoutIsolates } from '../../../renderer/ui/isolated.ts'
import { copyTitle } from '../../../renderer/library/copy-title.ts'

describe('a text inside a sentence of the interface', () => {
  test('is isolated when it is written from right to left, and only then', () => {
    expect(isolated('تأخر الطلب')).toBe('\u2068تأخر الطلب\u2069')
    expect(isolated('Plumeline (עברית)')).toBe('\u2068Plumeline (עברית)\u2069')
    for (const other of ['', 'Late parcel', '配送の遅れ', '2026-11-30']) expect(isolated(other)).toBe(other)
  })

  test('is kept without that', () => {
    expect(withoutIsolates(`Copy of ${isolated('تأخر')}`)).toBe('Copy of تأخر')
    expect(copyTitle((_key, data) => `${isolated(String(data?.['title']))} (copy)`, 'تأخر')).toBe('تأخر (copy)')
  })
})
