import type { Texts } from '../texts.ts'
import type { exchange as english } from '../en/exchange.ts'

export const exchange: Texts<typeof english> = {}
