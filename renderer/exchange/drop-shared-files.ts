import { isImportName } from '../../shared/exchange/import/file-endings.ts'
import { handOverExtension } from '../../shared/exchange/hand-over/hand-over-file.ts'

export interface DroppedFiles {
  /** A shared file. */
  readonly open: (file: File) => void
  /** Files that can be imported. */
  readonly importAll: (files: readonly File[]) => void
  /** Told while something may be such a file. */
  readonly isOver: (isOver: boolean) => void
}

/**
 * Takes files that are dropped anywhere on the window: a shared one, or those of other programs. Nothing else is touched:
 * pictures and text go where they are dropped, as ever.
 */
export function takeSharedFiles(target: Window, { open, importAll, isOver }: DroppedFiles): void {
  const over = (event: DragEvent): void => {
    const may = mayBeShared(event.dataTransfer)
    isOver(may)
    if (!may || event.dataTransfer === null) return
    // Without this nothing could be dropped outside the text.
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
  }
  target.addEventListener('dragenter', over, { capture: true })
  target.addEventListener('dragover', over, { capture: true })
  target.addEventListener(
    'dragleave',
    (event) => {
      // Between two elements of the page it goes on.
      if (event.relatedTarget === null) isOver(false)
    },
    { capture: true },
  )
  target.addEventListener(
    'drop',
    (event) => {
      isOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      const shared = files.find(({ name }) => isSharedName(name))
      const others = files.filter(({ name }) => isImportName(name))
      if (shared === undefined && others.length === 0) return
      event.preventDefault()
      event.stopPropagation()
      if (shared === undefined) importAll(others)
      else open(shared)
    },
    { capture: true },
  )
}

const importable = /^text\/|json|zip|xml|rfc822|word|excel|csv|xliff|octet-stream/

function isSharedName(name: string): boolean {
  return name.toLowerCase().endsWith(`.${handOverExtension}`)
}

/** Until it is dropped a file has no name, only what the system takes it for: nothing, where it knows no such files. */
function mayBeShared(data: DataTransfer | null): boolean {
  return [...(data?.items ?? [])].some(
    ({ kind, type }) => kind === 'file' && (type === '' || type.includes(handOverExtension) || importable.test(type)),
  )
}
