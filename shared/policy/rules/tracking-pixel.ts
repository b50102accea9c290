import { defineReadingRule } from '../removal-matches.ts'

export const trackingPixel = defineReadingRule('tracking-pixel', 'N6')
