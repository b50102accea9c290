import { defineReadingRule } from '../removal-matches.ts'

export const textAlignment = defineReadingRule('text-alignment', 'F8')
