import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../../shared/approval/fingerprint.ts'
import { personText, readPerson } from '../../../shared/approval/person-text.ts'

const key = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'

describe('somebody as one line of text', () => {
  test('comes back as it was', () => {
    const ada = { name: 'Ada Lovelace', key }
    expect(readPerson(personText(ada))).toEqual(ada)
  })

  test('is read as people send it: on two lines, in brackets, with a colon, with spaces around', () => {
    for (const text of [
      `Ada Lovelace\n${key}`,
      `  Ada   Lovelace: ${key} `,
      `Ada Lovelace <${key}>`,
      `Ada Lovelace (${key}).`,
    ]) {
      expect(readPerson(text), text).toEqual({ name: 'Ada Lovelace', key })
    }
  })

  test('has to have a name', () => {
    expect(readPerson(key)).toBe('no-name')
    expect(readPerson(` <${key}>`)).toBe('no-name')
  })

  test('has to have a whole key, and only one that 32 bytes give', () => {
    expect(readPerson('')).toBe('no-key')
    expect(readPerson('Ada Lovelace')).toBe('no-key')
    expect(readPerson(`Ada ${key.slice(1)}`)).toBe('no-key')
    expect(readPerson(`Ada x${key}`)).toBe('no-key')
    // Its last character would say more than the bytes can.
    expect(readPerson(`Ada ${key.slice(0, -1)}p`)).toBe('no-key')
  })
})

test('a fingerprint is eight groups of four, another for another key, and none for none', () => {
  expect(fingerprint(key)).toMatch(/^[0-9A-F]{4}( [0-9A-F]{4}){7}$/)
  expect(fingerprint(key)).not.toBe(fingerprint(key.replace('1', '2')))
  expect(fingerprint('')).toBe('')
})
