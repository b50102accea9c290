import { z } from 'zod'
import { actionIds } from '../actions.ts'
import { approvalStates, longestReviewComment } from '../approval/approval.ts'
import { largestHandOver, mostHandedOver } from '../exchange/hand-over/hand-over-file.ts'
import { exportCopies, exportFormats } from '../exchange/export-format.ts'
import { mostColumns } from '../exchange/import/guess-columns.ts'
import { largestImport, mostImported } from '../exchange/import/imported.ts'
import { tableEncodings } from '../exchange/import/table-look.ts'
import { mostImportFiles } from '../exchange/import/triage.ts'
import { mostReported, reportFormats } from '../exchange/report/report-format.ts'
import { entryReader } from '../exchange/profile/read-profile.ts'
import { translationFormats } from '../exchange/translation/translation.ts'
import { interfaceLanguages } from '../i18n/language.ts'
import { longestGrammarParagraph } from '../policy/language/grammar-memory.ts'
import { longestListedWord, mostListedWords, wordListNames } from '../policy/language/word-list.ts'
import { placeholderNames } from '../message/placeholders.ts'
import { ruleIds } from '../policy/ids.ts'
import { blockId, blockName, blockTexts } from '../template/read-shared-block.ts'
import { isStore, maximumTitleLength, templateContent } from '../template/read-template.ts'
import { librarySorts, mostRows } from '../template/library-list.ts'
import { purposes, type Store } from '../template/purpose.ts'
import { longestAuthorName, longestVersionName } from '../template/version.ts'
import type { CommandName, Commands } from './contract.ts'

const id = z.string().min(1).max(200)
const title = z.string().max(maximumTitleLength)
const paneWidth = z.number().min(5).max(60)

// As a variant's: one that could not be saved must not be sent out to be translated into.
const language = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/)

const revision = z.int().min(0)

const reviewComment = z.string().max(longestReviewComment)
const publicKey = z.string().regex(/^[\w-]{43}$/)

const ids = z.array(id).max(1_000_000)
const store = z.custom<Store>(isStore, 'not a store of the marketplace')

const libraryFilter = z.object({
  verdict: z.enum(['clean', 'violation', 'confirm']).nullable(),
  approval: z.enum(approvalStates).nullable(),
  purpose: z.enum(purposes).nullable(),
  store: store.nullable(),
  language: z.string().max(35).nullable(),
  withoutLanguage: z.string().max(35).nullable(),
  tag: z.string().max(200).nullable(),
  changedWithinDays: z.number().min(0).max(100_000).nullable(),
  block: blockId.nullable(),
  isFavourite: z.boolean(),
  isOutdated: z.boolean(),
  isAlike: z.boolean(),
})
const listQuery = {
  query: z.string().max(1000),
  archived: z.boolean(),
  filter: libraryFilter.optional(),
  sort: z.enum(librarySorts).optional(),
}
const templatesChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('archive'), archived: z.boolean() }),
  z.object({ kind: z.literal('delete') }),
  z.object({ kind: z.literal('undelete') }),
  z.object({ kind: z.literal('tag'), name: z.string().max(200), isOn: z.boolean() }),
  z.object({ kind: z.literal('favourite'), isOn: z.boolean() }),
  z.object({ kind: z.literal('submit') }),
])

const importKeys = z.array(z.string().max(1000)).max(mostImported)
const importChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('title'), title }),
  z.object({ kind: z.literal('purpose'), purpose: z.enum(purposes) }),
  z.object({ kind: z.literal('store'), store }),
  z.object({ kind: z.literal('language'), language }),
  z.object({ kind: z.literal('fix'), rule: z.enum(ruleIds) }),
  z.object({ kind: z.literal('fix-one'), text: z.int().min(0), finding: z.string().max(1000) }),
  z.object({ kind: z.literal('token'), token: z.string().min(1).max(200), means: z.enum(placeholderNames) }),
  z.object({ kind: z.literal('revert') }),
])
const importToken = z.int().min(0)
const importedFile = z
  .int()
  .min(0)
  .max(mostImportFiles - 1)
const tableForm = z.object({
  encoding: z.enum(tableEncodings),
  delimiter: z.string().length(1),
  hasHeader: z.boolean(),
})
const columnLanguage = language.nullable()
const tableColumns = z
  .array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.enum(['title', 'language', 'store', 'purpose', 'tags', 'message', 'ignored']) }),
      z.object({ kind: z.enum(['text', 'html']), language: columnLanguage }),
      z.object({ kind: z.literal('subject'), language: columnLanguage }),
    ]),
  )
  .max(mostColumns)

const wordList = z.enum(wordListNames)
const listedWords = z.array(z.string().max(2 * longestListedWord)).max(mostListedWords)

const actionState = z.object({ enabled: z.boolean(), checked: z.boolean() })

/**
 * Reads what the window sends, for each command. The window is never trusted: what does not fit is refused with its
 * path, before a handler sees it. Unknown keys are left out.
 */
export const readers: { readonly [Name in CommandName]: z.ZodType<Commands[Name]['input']> } = {
  'library/list': z.object({
    ...listQuery,
    offset: z.int().min(0).max(10_000_000).optional(),
    limit: z.int().min(1).max(mostRows).optional(),
  }),
  'library/ids': z.object(listQuery),
  'library/place': z.object({ id, list: z.object(listQuery) }),
  'library/find-title': z.object({
    list: z.object(listQuery),
    prefix: z.string().min(1).max(200),
    from: z.int().min(0).max(10_000_000),
  }),
  'library/change': z.object({ ids, change: templatesChange }),
  'library/organised': z.object({ id }),
  'library/tags': z.null(),
  'library/change-tag': z.object({ name: z.string().max(200), to: z.string().max(200).nullable() }),
  'library/saved-filters': z.null(),
  'library/save-filter': z.object({
    name: z.string().min(1).max(100),
    query: z.string().max(1000),
    filter: libraryFilter,
  }),
  'library/delete-filter': z.object({ name: z.string().max(100) }),
  'library/overview': z.null(),
  'library/recheck': z.object({ ids: ids.nullable() }),
  'library/stop-recheck': z.null(),
  'library/languages': z.null(),
  'library/open': z.object({ id }),
  'library/create': z.object({ content: templateContent }),
  'library/save': z.object({ id, revision: z.int().min(0), content: templateContent }),
  'library/duplicate': z.object({ id, title }),
  'library/archive': z.object({ id, archived: z.boolean() }),
  'library/delete': z.object({ id }),
  'library/undelete': z.object({ id }),
  'library/verdict-changes': z.null(),
  'library/dismiss-verdict-changes': z.object({ through: z.int().min(0) }),
  'history/list': z.object({ id }),
  'history/read': z.object({ id, revision }),
  'history/restore': z.object({ id, revision, baseRevision: revision }),
  'history/name': z.object({ id, revision, comment: z.string().max(longestVersionName) }),
  'approval/read': z.object({ id }),
  'approval/submit': z.object({ id, revision, note: reviewComment }),
  'approval/withdraw': z.object({ id }),
  'approval/send-back': z.object({ id, note: reviewComment }),
  'approval/approve': z.object({ id, revision, comment: reviewComment }),
  'team/read': z.null(),
  'team/change': z.object({
    allowsOnePerson: z.boolean().optional(),
    trust: z.object({ name: z.string().max(longestAuthorName), key: publicKey }).optional(),
    forget: publicKey.optional(),
  }),
  'blocks/list': z.null(),
  'blocks/create': z.object({ name: blockName, variants: blockTexts }),
  'blocks/save': z.object({ id: blockId, revision, name: blockName, variants: blockTexts }),
  'blocks/effect': z.object({ id: blockId, variants: blockTexts }),
  'blocks/delete': z.object({ id: blockId }),
  'blocks/undelete': z.object({ id: blockId }),
  'blocks/earlier': z.object({ id: blockId }),
  'library/facts': z.object({ store, id }),
  'library/backups': z.null(),
  'library/restore-backup': z.object({ name: z.string().min(1).max(200) }),
  'library/location': z.null(),
  'library/plan-place': z.object({ use: z.enum(['move', 'use']), to: z.enum(['elsewhere', 'usual', 'planned']) }),
  'library/move': z.object({ token: z.int().min(0) }),
  'library/reveal': z.null(),
  'library/emergency-export': z.object({
    templates: z
      .array(z.object({ id, content: templateContent }))
      .min(1)
      .max(10_000),
  }),
  'language/check-words': z.object({
    language: z.string().max(35),
    words: z.array(z.string().min(1).max(1000)).max(5000),
  }),
  'language/check-grammar': z.object({
    language: z.string().max(35),
    paragraphs: z.array(z.string().max(longestGrammarParagraph)).max(100),
  }),
  'language/suggest': z.object({ language: z.string().max(35), word: z.string().min(1).max(200) }),
  'language/offer-word-menu': z.object({
    entry: z.string().min(1).max(200),
    suggestions: z.array(z.string().min(1).max(300)).max(10),
    hasSelection: z.boolean(),
    place: z.object({ x: z.number().min(0).max(100_000), y: z.number().min(0).max(100_000) }),
  }),
  'language/words': z.null(),
  'language/change-words': z.object({ list: wordList, add: listedWords, remove: listedWords }),
  'language/set-store-name': z.object({ name: z.string().max(1000) }),
  'language/import-words': z.object({ list: wordList }),
  'language/export-words': z.object({ list: wordList }),
  'exchange/export': z.object({
    id,
    format: z.enum(exportFormats),
    language: z.string().max(35).optional(),
    copy: z.enum(exportCopies),
  }),
  'exchange/export-several': z.object({
    ids: z.array(id).min(1).max(100_000),
    format: z.enum(exportFormats),
    copy: z.enum(exportCopies),
  }),
  'report/write': z.object({ ids: z.array(id).min(1).max(mostReported), format: z.enum(reportFormats) }),
  'report/print': z.object({ ids: z.array(id).min(1).max(mostReported) }),
  'print/template': z.object({ id, copy: z.enum(exportCopies) }),
  'profiles/list': z.null(),
  'profiles/save': entryReader,
  'profiles/delete': z.object({ id }),
  'profiles/check': z.object({ ids: z.array(id).min(1).max(100_000), profile: id, copy: z.enum(exportCopies) }),
  'profiles/export': z.object({ ids: z.array(id).min(1).max(100_000), profile: id, copy: z.enum(exportCopies) }),
  'profiles/export-again': z.object({ ids: z.array(id).min(1).max(100_000) }),
  'profiles/cancel': z.null(),
  'profile-file/write': z.object({ id }),
  'profile-file/read': z.null(),
  'exchange/verify': z.null(),
  'exchange/reveal': z.null(),
  'translation/export': z.object({
    ids: z.array(id).min(1).max(100_000),
    languages: z.array(language).min(1).max(100),
    format: z.enum(translationFormats),
  }),
  'translation/open': z.null(),
  'translation/apply': z.object({ token: z.int().min(0), keys: z.array(z.string().max(20)).min(1).max(1_000_000) }),
  'translation/undo': z.object({ token: z.int().min(0) }),
  'share/export': z.object({ ids: z.array(id).min(1).max(mostHandedOver) }),
  'share/export-library': z.null(),
  'share/is-waiting': z.null(),
  'share/open': z.object({
    file: z.union([
      z.enum(['choose', 'waiting']),
      // A little more than is read, so that what is too large is told in words.
      z.object({ fileName: z.string().max(1000), text: z.string().max(2 * largestHandOver) }),
    ]),
  }),
  'import/open': z.object({
    files: z
      .array(
        z.object({
          fileName: z.string().max(1000),
          bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= largestImport, 'too large'),
        }),
      )
      .min(1)
      .max(mostImportFiles)
      .nullable(),
  }),
  'import/look': z.object({
    token: importToken,
    file: importedFile,
    form: tableForm.partial().required({ encoding: true }),
  }),
  'import/take': z.object({
    token: importToken,
    store,
    tables: z
      .array(z.object({ file: importedFile, reading: tableForm.extend({ columns: tableColumns }) }))
      .max(mostImportFiles),
  }),
  'import/items': z.object({ token: importToken, offset: z.int().min(0) }),
  'import/read': z.object({ token: importToken, key: z.string().max(1000) }),
  'import/change': z.object({ token: importToken, keys: importKeys, change: importChange }),
  'import/add': z.object({
    token: importToken,
    keys: importKeys.min(1),
    tags: z.array(z.string().max(200)).max(100),
  }),
  'import/undo': z.object({ ids: z.array(id).min(1).max(mostImported) }),
  'import/cancel': z.null(),
  'import/close': z.object({ token: importToken }),
  'settings/read': z.null(),
  'settings/write': z
    .object({
      language: z.enum(interfaceLanguages),
      theme: z.enum(['system', 'light', 'dark']),
      libraryPaneOpen: z.boolean(),
      policyPaneOpen: z.boolean(),
      libraryPaneWidth: paneWidth,
      policyPaneWidth: paneWidth,
      sideBySide: z.boolean(),
      lastTemplateId: id.nullable(),
      englishGrammar: z.boolean(),
      tourSeen: z.boolean(),
      yourName: z.string().max(longestAuthorName),
      sampleValues: z.partialRecord(z.enum(placeholderNames), z.string().max(200)),
    })
    .partial(),
  'actions/state': z.partialRecord(z.enum(actionIds), actionState),
  'window/flushed': z.object({ token: z.int().min(0), unsaved: z.int().min(0) }),
  'app/information': z.null(),
}
