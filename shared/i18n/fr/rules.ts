import type { Texts } from '../texts.ts'
import type { rules as english } from '../en/rules.ts'

export const rules: Texts<typeof english> = {}
