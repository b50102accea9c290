import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { messageText } from '../../../shared/message/text.ts'
import type { Finding } from '../../../shared/policy/finding.ts'
import { documentOf } from '../document-of.ts'
import { rangeOfSpan } from '../positions.ts'

interface FindingMarksState {
  readonly findings: readonly Finding[]
  readonly currentKey: string | null
  readonly decorations: DecorationSet
}

type FindingMarksMeta =
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'current'; readonly key: string | null }

const pluginKey = new PluginKey<FindingMarksState>('findingMarks')

interface FindingSpec {
  readonly finding: Finding
}
function specOf(decoration: Decoration): FindingSpec {
  return decoration.spec as FindingSpec
}

function className(finding: Finding, currentKey: string | null): string {
  const kind = finding.state === 'open' ? finding.severity : 'stated'
  return `finding finding-${kind}${finding.key === currentKey ? ' is-current' : ''}`
}

function mark(document: Node, finding: Finding, from: number, to: number, currentKey: string | null): Decoration[] {
  const attributes = { class: className(finding, currentKey), 'data-finding': finding.key }
  const spec: FindingSpec = { finding }
  let hasInline = false
  const empty: Decoration[] = []
  document.nodesBetween(from, to, (node, position) => {
    if (node.isInline && node.type.name !== 'hardBreak') hasInline = true
    if (node.isTextblock && node.content.size === 0) {
      const block = { ...attributes, class: `${attributes.class} finding-block` }
      empty.push(Decoration.node(position, position + node.nodeSize, block, spec))
    }
  })
  // Blank lines have nothing to underline: the paragraphs themselves show it.
  return hasInline ? [Decoration.inline(from, to, attributes, spec)] : empty
}

/**
 * Findings may come a moment after the text they were made from: one whose text no longer stands at its span keeps the
 * place that it had before, mapped through the changes since.
 */
function place(document: Node, findings: readonly Finding[], previous: FindingMarksState, currentKey: string | null) {
  const message = messageText(documentOf(document))
  const decorations = findings.flatMap((finding) => {
    if (finding.span === null) return []
    const [start, end] = finding.span
    if (message.text.slice(start, end) === finding.text) {
      const { from, to } = rangeOfSpan(message, finding.span)
      return mark(document, finding, from, to, currentKey)
    }
    return previous.decorations
      .find(undefined, undefined, (spec) => (spec as FindingSpec).finding.key === finding.key)
      .flatMap((old) => mark(document, finding, old.from, old.to, currentKey))
  })
  return DecorationSet.create(document, decorations)
}

/** Shows new findings; until the next ones come they move with the text. */
export function setFindings(state: EditorState, findings: readonly Finding[]): Transaction {
  const meta: FindingMarksMeta = { kind: 'findings', findings }
  return state.tr.setMeta(pluginKey, meta).setMeta('addToHistory', false)
}

/** Marks one finding as the one at hand, or none; no step of the history. */
export function setCurrentFinding(state: EditorState, key: string | null): Transaction {
  const meta: FindingMarksMeta = { kind: 'current', key }
  return state.tr.setMeta(pluginKey, meta).setMeta('addToHistory', false)
}

/** Findings whose text touches a position, the shortest first. */
export function findingsAt(state: EditorState, position: number): readonly Finding[] {
  return (pluginKey.getState(state)?.decorations.find(position, position) ?? [])
    .toSorted((a, b) => a.to - a.from - (b.to - b.from))
    .map((decoration) => specOf(decoration).finding)
}

/** The finding with this key, where the editor shows it. */
export function findingByKey(state: EditorState, key: string): Finding | null {
  return pluginKey.getState(state)?.findings.find((finding) => finding.key === key) ?? null
}

/** Findings as underlines: the severity shows in the line's shape as well as in its colour. */
export const FindingMarks = Extension.create({
  name: 'findingMarks',
  addProseMirrorPlugins() {
    return [
      new Plugin<FindingMarksState>({
        key: pluginKey,
        state: {
          init: () => ({ findings: [], currentKey: null, decorations: DecorationSet.empty }),
          apply: (transaction, value, _old, state) => {
            const moved = transaction.docChanged
              ? { ...value, decorations: value.decorations.map(transaction.mapping, transaction.doc) }
              : value
            const meta = transaction.getMeta(pluginKey) as FindingMarksMeta | undefined
            if (meta === undefined) return moved
            if (meta.kind === 'findings') {
              const decorations = place(state.doc, meta.findings, moved, moved.currentKey)
              return { findings: meta.findings, currentKey: moved.currentKey, decorations }
            }
            const redrawn = moved.decorations
              .find()
              .flatMap((old) => mark(state.doc, specOf(old).finding, old.from, old.to, meta.key))
            return { ...moved, currentKey: meta.key, decorations: DecorationSet.create(state.doc, redrawn) }
          },
        },
        props: { decorations: (state) => pluginKey.getState(state)?.decorations },
      }),
    ]
  },
})
