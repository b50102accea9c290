import type { Texts } from '../texts.ts'
import type { editor as english } from '../en/editor.ts'

export const editor: Texts<typeof english> = {}
