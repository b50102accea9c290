import type { TemplateContent } from '../template.ts'
import { englishSamples } from './english.ts'
import { frenchSamples } from './french.ts'
import { tourSamples } from './tours.ts'

/** Samples that keep to the policy, over all its purposes. */
export const compliantSamples: readonly TemplateContent[] = [...frenchSamples, ...englishSamples]

/** What the first start brings, in the order of creation: the last one stands first in the list. */
export const sampleLibrary: readonly TemplateContent[] = [...compliantSamples, ...tourSamples]
