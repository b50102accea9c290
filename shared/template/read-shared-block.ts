import { z } from 'zod'
import { isBlockId, isBlockName } from '../message/attributes.ts'
import type { BlockNode } from '../message/document.ts'
import { readDocument } from '../message/read-document.ts'
import type { SharedBlock, SharedBlockText } from './shared-block.ts'

export const blockId = z.custom<string>(isBlockId, 'not the id of a shared block')
export const blockName = z.custom<string>(isBlockName, 'not the name of a shared block')

const blockContent = z.unknown().transform((value, context): readonly BlockNode[] => {
  // Inside a block of its own, as it will stand in a message.
  const document = { type: 'doc', content: [{ type: 'sharedBlock', attrs: { id: 'x', name: 'x' }, content: value }] }
  const reading = readDocument(document)
  const block = reading.ok ? reading.document.content[0] : undefined
  if (block?.type === 'sharedBlock') return block.content
  const problem = reading.ok ? 'not the content of a shared block' : `${reading.path}: ${reading.problem}`
  context.addIssue({ code: 'custom', message: problem })
  return z.NEVER
})

const blockText: z.ZodType<SharedBlockText> = z.object({
  language: z
    .string()
    .max(35)
    .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'not a language tag'),
  content: blockContent,
})

/** A block's texts from outside data: one at least, each language once. */
export const blockTexts: z.ZodType<SharedBlock['variants']> = z
  .tuple([blockText], blockText)
  .refine(
    (texts) => new Set(texts.map(({ language }) => language)).size === texts.length,
    'two texts in the same language',
  )
