import type { Notice } from '../store.ts'

/** Says where the files are, and leads there. */
export function exportedNotice(paths: readonly string[]): Notice {
  const [path = ''] = paths
  return {
    ...(paths.length === 1
      ? { key: 'window.export.done', data: { path } }
      : {
          key: 'window.export.doneSeveral',
          data: { count: paths.length, path: path.replace(/[\\/][^\\/]*$/, '') },
        }),
    severity: 'information',
    action: {
      labelKey: 'window.export.reveal',
      perform: () => void window.plumeline.invoke('exchange/reveal', null),
    },
  }
}
