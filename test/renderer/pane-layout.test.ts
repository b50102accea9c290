import { describe, expect, test } from 'vitest'
import { paneLayout, smallestPanes, type PanesAsked } from '../../renderer/pane-layout.ts'

const asked: PanesAsked = {
  windowWidth: 1440,
  libraryPaneOpen: true,
  policyPaneOpen: true,
  isPreviewOpen: false,
  paneOver: null,
}
const placesOf = (change: Partial<PanesAsked>) => {
  const { library, policy, preview } = paneLayout({ ...asked, ...change })
  return { library, policy, preview }
}
const { library, letter, policy, preview } = smallestPanes

describe('panes stand beside the letter as far as there is room', () => {
  test('all that are open, down to the width that they need', () => {
    const all = { library: 'beside', policy: 'beside', preview: 'folded' }
    expect(placesOf({})).toEqual(all)
    expect(placesOf({ windowWidth: library + letter + policy })).toEqual(all)
  })

  test('the library gives way first, then the policy, and the letter never', () => {
    expect(placesOf({ windowWidth: library + letter + policy - 1 })).toEqual({
      library: 'folded',
      policy: 'beside',
      preview: 'folded',
    })
    expect(placesOf({ windowWidth: letter + policy - 1 })).toEqual({
      library: 'folded',
      policy: 'folded',
      preview: 'folded',
    })
  })

  test('the library has the room of a policy pane that was folded by hand', () => {
    expect(placesOf({ windowWidth: library + letter, policyPaneOpen: false }).library).toBe('beside')
    expect(placesOf({ windowWidth: library + letter - 1, policyPaneOpen: false }).library).toBe('folded')
  })

  test('what was folded by hand stays folded, whatever room there is', () => {
    for (const windowWidth of [500, 700, 1440]) {
      expect(placesOf({ windowWidth, libraryPaneOpen: false }).library).toBe('folded')
      expect(placesOf({ windowWidth, policyPaneOpen: false }).policy).toBe('folded')
    }
  })
})

describe('where there is no room, a pane comes over the letter', () => {
  test('when it is asked for, folded by hand or not', () => {
    for (const isOpen of [true, false]) {
      const narrow = { windowWidth: 512, libraryPaneOpen: isOpen, policyPaneOpen: isOpen }
      expect(placesOf({ ...narrow, paneOver: 'library' })).toEqual({
        library: 'over',
        policy: 'folded',
        preview: 'folded',
      })
      expect(placesOf({ ...narrow, paneOver: 'policy' })).toEqual({
        library: 'folded',
        policy: 'over',
        preview: 'folded',
      })
    }
  })

  test('the preview always, in the place of the policy', () => {
    expect(placesOf({ isPreviewOpen: true })).toEqual({ library: 'beside', policy: 'folded', preview: 'beside' })
    const narrow = { windowWidth: letter + preview - 1, isPreviewOpen: true, paneOver: 'policy' } as const
    expect(placesOf(narrow)).toEqual({ library: 'folded', policy: 'folded', preview: 'over' })
  })
})
