import { describe, expect, test } from 'vitest'
import { actionForKey } from '../../renderer/actions.ts'

interface Pressed {
  readonly key: string
  readonly code: string
  readonly held?: readonly ('ctrl' | 'alt' | 'shift' | 'meta' | 'alt-graph')[]
}

/** As the browser tells of a key; on Windows AltGr is told as Ctrl and Alt held together. */
function press({ key, code, held = [] }: Pressed, platform: 'darwin' | 'win32' | 'linux' = 'win32') {
  const event = {
    key,
    code,
    ctrlKey: held.includes('ctrl'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
    metaKey: held.includes('meta'),
    getModifierState: (name: string) => name === 'AltGraph' && held.includes('alt-graph'),
  }
  return actionForKey(event as unknown as KeyboardEvent, platform)
}

describe('the keys of an action', () => {
  test('are Ctrl elsewhere and Command on macOS, and not the other', () => {
    expect(press({ key: 'e', code: 'KeyE', held: ['ctrl'] })).toBe('export')
    expect(press({ key: 'e', code: 'KeyE', held: ['meta'] }, 'darwin')).toBe('export')
    expect(press({ key: 'e', code: 'KeyE', held: ['ctrl'] }, 'darwin')).toBeNull()
    expect(press({ key: 'e', code: 'KeyE', held: ['meta'] })).toBeNull()
    expect(press({ key: 'e', code: 'KeyE' })).toBeNull()
  })

  test('are found by the place of the key where Shift or Option changes the character', () => {
    expect(press({ key: '*', code: 'Digit8', held: ['ctrl', 'shift'] })).toBe('bullet-list')
    expect(press({ key: '¡', code: 'Digit1', held: ['meta', 'alt'] }, 'darwin')).toBe('toggle-library-pane')
    expect(press({ key: 'F8', code: 'F8', held: ['shift'] })).toBe('previous-finding')
    expect(press({ key: 'F8', code: 'F8' })).toBe('next-finding')
  })

  test('are found on a keyboard without Latin letters', () => {
    expect(press({ key: 'т', code: 'KeyN', held: ['ctrl'] })).toBe('new-template')
  })

  test('do not take AltGr away: it types “@” on a Canadian French keyboard', () => {
    expect(press({ key: '@', code: 'Digit2', held: ['ctrl', 'alt', 'alt-graph'] })).toBeNull()
    expect(press({ key: '±', code: 'Digit1', held: ['ctrl', 'alt', 'alt-graph'] })).toBeNull()
  })

  test('follow the letter and not its place: Ctrl+Shift+C on a Dvorak keyboard inserts no image', () => {
    expect(press({ key: 'C', code: 'KeyI', held: ['ctrl', 'shift'] })).toBeNull()
    expect(press({ key: 't', code: 'KeyK', held: ['ctrl'] })).toBeNull()
    expect(press({ key: 'k', code: 'KeyV', held: ['ctrl'] })).toBe('insert-link')
  })

  test('reach a sign that needs Shift on a French keyboard', () => {
    expect(press({ key: '/', code: 'Slash', held: ['ctrl'] })).toBe('show-shortcuts')
    expect(press({ key: '/', code: 'Period', held: ['ctrl', 'shift'] })).toBe('show-shortcuts')
    expect(press({ key: '.', code: 'Comma', held: ['ctrl', 'shift'] })).toBe('fix-finding')
  })
})
