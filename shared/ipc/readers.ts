import { z } from 'zod'
import { actionIds } from '../actions.ts'
import { exportFormats } from '../exchange/export-format.ts'
import { interfaceLanguages } from '../i18n/language.ts'
import { isStore, maximumTitleLength, templateContent } from '../template/read-template.ts'
import type { Store } from '../template/purpose.ts'
import type { CommandName, Commands } from './contract.ts'

const id = z.string().min(1).max(200)
const title = z.string().max(maximumTitleLength)
const paneWidth = z.number().min(5).max(60)

const actionState = z.object({ enabled: z.boolean(), checked: z.boolean() })

/**
 * Reads what the window sends, for each command. The window is never trusted: what does not fit is refused with its
 * path, before a handler sees it. Unknown keys are left out.
 */
export const readers: { readonly [Name in CommandName]: z.ZodType<Commands[Name]['input']> } = {
  'library/list': z.object({ query: z.string().max(1000), archived: z.boolean() }),
  'library/open': z.object({ id }),
  'library/create': z.object({ content: templateContent }),
  'library/save': z.object({ id, revision: z.int().min(0), content: templateContent }),
  'library/duplicate': z.object({ id, title }),
  'library/archive': z.object({ id, archived: z.boolean() }),
  'library/delete': z.object({ id }),
  'library/undelete': z.object({ id }),
  'library/verdict-changes': z.null(),
  'library/dismiss-verdict-changes': z.object({ through: z.int().min(0) }),
  'library/facts': z.object({ store: z.custom<Store>(isStore, 'not a store of the marketplace'), id }),
  'language/check-words': z.object({
    language: z.string().max(35),
    words: z.array(z.string().min(1).max(1000)).max(5000),
  }),
  'exchange/export': z.object({ id, format: z.enum(exportFormats), language: z.string().max(35).optional() }),
  'exchange/reveal': z.null(),
  'settings/read': z.null(),
  'settings/write': z
    .object({
      language: z.enum(interfaceLanguages),
      theme: z.enum(['system', 'light', 'dark']),
      libraryPaneOpen: z.boolean(),
      policyPaneOpen: z.boolean(),
      libraryPaneWidth: paneWidth,
      policyPaneWidth: paneWidth,
      lastTemplateId: id.nullable(),
      tourSeen: z.boolean(),
    })
    .partial(),
  'actions/state': z.partialRecord(z.enum(actionIds), actionState),
  'window/flushed': z.object({ token: z.int().min(0) }),
  'app/information': z.null(),
}
