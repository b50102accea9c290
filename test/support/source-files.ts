import { readdirSync, readFileSync } from 'node:fs'
import { parseSync, type ESTree } from 'vite'

/** A source of the product, read into its syntax. */
export interface SourceFile {
  readonly path: string
  readonly program: ESTree.Program
  /** Where something stands, for messages: `renderer/App.tsx:12`. */
  readonly place: (node: { readonly start: number }) => string
}

/** Every TypeScript source in these rooms, the texts themselves left out. */
export function sourceFiles(rooms: readonly string[]): readonly SourceFile[] {
  return rooms
    .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !path.startsWith('shared/i18n/'))
    .map((path) => readSource(path, readFileSync(path, 'utf8')))
}

/** Throws the parser's first complaint. */
export function readSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text)
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`)
  return { path, program, place: ({ start }) => `${path}:${text.slice(0, start).split('\n').length}` }
}

export type SyntaxNode = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>

/** Calls `visit` on every node with those around it, the nearest first; what is in a node is left out when it says `false`. */
export function walk(
  root: unknown,
  visit: (node: SyntaxNode, around: readonly SyntaxNode[]) => boolean | void,
  around: readonly SyntaxNode[] = [],
): void {
  if (Array.isArray(root)) {
    for (const one of root) walk(one, visit, around)
    return
  }
  if (!isNode(root)) return
  if (visit(root, around) === false) return
  for (const value of Object.values(root)) {
    if (typeof value === 'object' && value !== null) walk(value, visit, [root, ...around])
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
