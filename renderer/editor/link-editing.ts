import { getMarkRange, type Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { isPermittedHref } from '../../shared/message/attributes.ts'
import type { InlineNode } from '../../shared/message/document.ts'
import { permittedLinkScheme } from '../../shared/message/format.ts'
import { placeholderToken } from '../../shared/message/placeholders.ts'
import { readText } from '../../shared/message/read-text.ts'
import { messageText } from '../../shared/message/text.ts'
import { noLanguageTools } from '../../shared/policy/language/language-tools.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'

/** What the link dialog edits: a range of the text and the link on it, if any. */
export interface LinkTarget {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Empty for a new link. */
  readonly href: string
}

function inlineText(document: Node, from: number, to: number): string {
  return document.textBetween(from, to, ' ', (leaf) => {
    if (leaf.type.name === 'placeholder') return placeholderToken(String(leaf.attrs['name']))
    return leaf.type.name === 'hardBreak' ? ' ' : ''
  })
}

/** The link that the caret or selection touches, whole; `null` when there is none. */
export function linkAt(state: EditorState): LinkTarget | null {
  const type = state.schema.marks['link']
  if (type === undefined) return null
  const { $from } = state.selection
  const range = getMarkRange($from, type)
  if (range === undefined) return null
  const mark = state.doc.nodeAt(range.from)?.marks.find((candidate) => candidate.type === type)
  if (mark === undefined) return null
  return { ...range, text: inlineText(state.doc, range.from, range.to), href: String(mark.attrs['href']) }
}

/** What a new link would stand on: the link at the caret, else the selection inside one paragraph, else the caret. */
export function linkTarget(state: EditorState): LinkTarget {
  const existing = linkAt(state)
  if (existing !== null) return existing
  const { from, to, $from, $to } = state.selection
  const end = $from.sameParent($to) ? to : $from.end()
  return { from, to: end, text: inlineText(state.doc, from, end), href: '' }
}

export type LinkTextProblem = 'textMissing' | 'textIsAddress' | 'textIsVague'
export type LinkAddressProblem = 'addressMissing' | 'addressInsecure' | 'addressInvalid'

/** F1, by the same rule that checks the message. */
export function linkTextProblem(text: string, language: string): LinkTextProblem | null {
  if (text.trim() === '') return 'textMissing'
  const rule = currentPolicy.rules.find(({ id }) => id === 'link-text')
  const link = { type: 'link', attrs: { href: 'https://example.com/' } } as const
  const message = messageText({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: text.trim(), marks: [link] }] }],
  })
  const context = {
    purpose: 'reply',
    store: 'CA',
    language,
    sendWithinDays: null,
    isStockOutNotice: false,
    lengthLimit: null,
    subject: '',
  } as const
  const found =
    rule?.check({ message, removals: [], context, limits: currentPolicy.limits, tools: noLanguageTools }) ?? []
  if (found.length === 0) return null
  return /^(?:https?:|www\.)|^\S+\.\S+$/i.test(text.trim()) ? 'textIsAddress' : 'textIsVague'
}

/** The address as it will be stored: trimmed, with `https://` before a bare host. */
export function completeAddress(address: string): string {
  const trimmed = address.trim()
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:]|$)/i.test(trimmed) ? `${permittedLinkScheme}//${trimmed}` : trimmed
}

/** N1: https only, whole, and without anything that hides where it leads. */
export function linkAddressProblem(address: string): LinkAddressProblem | null {
  const complete = completeAddress(address)
  if (complete === '') return 'addressMissing'
  if (isPermittedHref(complete)) return null
  const isOther = URL.canParse(complete) && new URL(complete).protocol !== permittedLinkScheme
  return isOther ? 'addressInsecure' : 'addressInvalid'
}

/** Makes or changes a link as one step to undo. Text that was not changed keeps its formatting and its placeholders. */
export function setLink(editor: Editor, target: LinkTarget, text: string, href: string): void {
  const { state, view } = editor
  const type = state.schema.marks['link']
  if (type === undefined) return
  const transaction = state.tr
  let end = target.to
  if (text.trim() !== target.text.trim() || target.from === target.to) {
    const marks = state.doc
      .resolve(target.from)
      .marks()
      .filter((mark) => mark.type !== type)
    const nodes = inlineNodes(text.trim()).map((node) => state.schema.nodeFromJSON(node).mark(marks))
    transaction.replaceWith(target.from, target.to, nodes)
    end = target.from + nodes.reduce((size, node) => size + node.nodeSize, 0)
  }
  transaction.removeMark(target.from, end, type).addMark(target.from, end, type.create({ href: completeAddress(href) }))
  transaction.removeStoredMark(type)
  view.dispatch(transaction.scrollIntoView())
}

function inlineNodes(text: string): readonly InlineNode[] {
  return readText(text).document.content.flatMap((block) => (block.type === 'paragraph' ? (block.content ?? []) : []))
}

/** Takes the link off its text, which stays. */
export function removeLink(editor: Editor, target: LinkTarget): void {
  const type = editor.state.schema.marks['link']
  if (type !== undefined) editor.view.dispatch(editor.state.tr.removeMark(target.from, target.to, type))
}
