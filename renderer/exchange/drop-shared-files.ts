import { handOverExtension } from '../../shared/exchange/hand-over/hand-over-file.ts'

/**
 * Takes shared files that are dropped anywhere on the window. Nothing else is touched: pictures and text go where they are
 * dropped, as ever. `isOver` is told while something may be such a file.
 */
export function takeSharedFiles(target: Window, open: (file: File) => void, isOver: (isOver: boolean) => void): void {
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
      const file = [...(event.dataTransfer?.files ?? [])].find(({ name }) => isSharedName(name))
      if (file === undefined) return
      event.preventDefault()
      event.stopPropagation()
      open(file)
    },
    { capture: true },
  )
}

function isSharedName(name: string): boolean {
  return name.toLowerCase().endsWith(`.${handOverExtension}`)
}

/** Until it is dropped a file has no name, only what the system takes it for: nothing, where it knows no such files. */
function mayBeShared(data: DataTransfer | null): boolean {
  return [...(data?.items ?? [])].some(
    ({ kind, type }) => kind === 'file' && (type === '' || type.includes(handOverExtension)),
  )
}
