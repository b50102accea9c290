import { createContext, use, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import Markdown, { type Components, type Options } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { clauseIds } from '../../shared/policy/ids.ts'
import type { PolicyPlace } from '../store.ts'

/** Where a page's links lead: another page of the policy. */
export const PageLinksContext = createContext<(place: PolicyPlace) => void>(() => {})

interface MarkdownPageProps {
  readonly markdown: string
  readonly rehypePlugins?: Options['rehypePlugins']
  /** Beside the usual ones. */
  readonly components?: Components
}

const remarkPlugins = [remarkGfm]

/**
 * A page of our own documentation. Its HTML is left out, its links open other pages of the policy, and nothing in it leads
 * out of the window. Headings stand below the dialog's.
 */
export function MarkdownPage({ markdown, rehypePlugins, components = usualComponents }: MarkdownPageProps): ReactNode {
  return (
    <Markdown remarkPlugins={remarkPlugins} rehypePlugins={rehypePlugins} components={components} skipHtml>
      {markdown}
    </Markdown>
  )
}

export const usualComponents: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h4>{children}</h4>,
  h3: ({ children }) => <h5>{children}</h5>,
  img: ({ alt }) => alt ?? null,
  a: ({ href, children }) => <PageLink href={href ?? ''}>{children}</PageLink>,
}

function PageLink({ href, children }: { readonly href: string; readonly children: ReactNode }): ReactNode {
  const open = use(PageLinksContext)
  const name = /^(?:policy\/)?([A-Z]\d*)\.md$/.exec(href)?.[1]
  const clause = [...clauseIds, 'P' as const].find((one) => one === name)
  if (clause === undefined) return children
  return (
    <Button className="text-link" onPress={() => open({ clause, rule: null })}>
      {children}
    </Button>
  )
}
