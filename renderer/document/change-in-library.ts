import type { StoreParts } from '../store.ts'

/**
 * Has the library change templates while nothing in the window is unsaved or edited, and shows the open one afresh, unless
 * `hasChanged` says that nothing was changed. `null` when something cannot be saved first, or another such change is under
 * way: nothing was changed then.
 */
export async function changeInLibrary<Value>(
  { autosave, get, set }: StoreParts,
  change: () => Promise<Value>,
  hasChanged: (value: Value) => boolean = () => true,
): Promise<Value | null> {
  if (get().isTakingTranslations) return null
  set({ isTakingTranslations: true })
  try {
    if (!(await autosave.flush())) return null
    const value = await change()
    if (hasChanged(value)) await get().reloadTemplate()
    return value
  } finally {
    set({ isTakingTranslations: false })
  }
}
