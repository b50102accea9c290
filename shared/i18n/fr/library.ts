import type { Texts } from '../texts.ts'
import type { library as english } from '../en/library.ts'

export const library: Texts<typeof english> = {}
